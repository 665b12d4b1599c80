// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/promises/promisebook.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace deskbell {

/// What was promised to a customer: the open ones with what can be done about them, then how the latest others went.
class PromiseCard : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseCard(Desk &desk, QWidget *parent = nullptr);
    void setCustomer(const CustomerId &id);

Q_SIGNALS:
    void promiseWanted();
    void keepWanted(const deskbell::PromiseId &id);
    void moveWanted(const deskbell::PromiseId &id);
    void cancelWanted(const deskbell::PromiseId &id);

private:
    void refresh();
    QWidget *openRow(const ShownPromise &known);
    QWidget *settledRow(const Promise &promise);

    Desk &m_desk;
    CustomerId m_customer{};
    QList<ShownPromise> m_shown;
    QVBoxLayout *m_rows;
};

} // namespace deskbell
