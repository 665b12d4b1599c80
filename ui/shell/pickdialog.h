// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pickframe.h"

#include <QList>

#include <functional>

class QCheckBox;

namespace deskbell {

/// One of the things to choose from.
struct PickEntry {
    QString id{};
    QString title{};
    QString detail{}; ///< muted, at the end
    QIcon icon{};
};

/// A list narrowed by what is typed; Enter or a click chooses, Escape leaves.
class PickDialog : public PickFrame
{
    Q_OBJECT
public:
    /// \returns what fits the typed text; asked anew with every key.
    using Find = std::function<QList<PickEntry>(const QString &)>;

    /// Answers by \a more, once, any time later, while the dialog is open; what it finds stands below the rest.
    using Later = std::function<void(const QString &typed, std::function<void(const QList<PickEntry> &)> more)>;

    PickDialog(const QString &title, const QString &hint, Find find, QWidget *parent);
    void setLater(Later later);

    /// A choice besides; off at first.
    void addOption(const QString &text);
    bool isOptionOn() const;

Q_SIGNALS:
    void chosen(const QString &id, bool option);

private:
    void fill(const QString &text);
    void append(const QList<PickEntry> &entries);
    void take() override;

    Find m_find;
    Later m_later;
    int m_round = 0;
    bool m_taken = false; ///< Enter came before anything was found
    QCheckBox *m_option = nullptr;
};

} // namespace deskbell
