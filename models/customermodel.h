// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "protocol/values.h"

#include <QObject>

#include <memory>

namespace deskbell {

/// Who the customer of the open conversation is, and their other conversations.
class CustomerModel : public QObject
{
    Q_OBJECT
public:
    explicit CustomerModel(Desk &desk, QObject *parent = nullptr);
    ~CustomerModel() override;

    void show(const CustomerId &id);
    void clear();
    const std::optional<Customer> &customer() const;
    QList<Conversation> openConversations() const;
    QList<Conversation> earlierConversations() const; ///< newest first, at most 20

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
