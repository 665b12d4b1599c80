// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

namespace deskbell {

/// What a lead fills in to add a channel, or to change one; every kind has its own.
class ChannelEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

Q_SIGNALS:
    void added(); ///< the hub has the new channel
    void saved(); ///< the hub has the change
    void cancelled();
};

/// How a kind of channel is shown in the settings. A new kind is one file in ui/settings/kinds/ and one line in
/// settingsChannelKinds(). Words are asked for when they are shown, in the language of that moment.
struct SettingsChannelKind {
    QString kind{}; ///< as on the wire: "email", "sms", "telegram", "chat"
    QString icon{};
    int order = 0; ///< of the buttons that add one
    QString (*addTitle)() = nullptr; ///< "Add mailbox"
    QString (*addedWords)() = nullptr; ///< "The mailbox was added. …"
    QString (*savedWords)() = nullptr; ///< "The mailbox was saved."
    QString (*removeTitle)() = nullptr; ///< title of the question
    QString (*removeWords)() = nullptr; ///< what removing means
    QString (*latestWords)(const QString &moment) = nullptr; ///< "Last mail: 4 Oct, 12:03"
    /// \a existing null: a new one.
    ChannelEditor *(*makeEditor)(Desk &desk, const Channel *existing, QWidget *parent) = nullptr;
};

const QList<SettingsChannelKind> &settingsChannelKinds();
/// A plain one that cannot be edited for kinds this console does not know.
const SettingsChannelKind &settingsChannelKind(const QString &kind);

} // namespace deskbell
