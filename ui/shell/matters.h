// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/reach.h"
#include "ui/timeline/openconversation.h"

#include <QObject>

class QWidget;

namespace deskbell {

/// Where the open conversation's customer can be reached, and going on there.
class Matters : public QObject
{
    Q_OBJECT
public:
    /// \a window: dialogs open over it.
    Matters(Desk &desk, OpenConversation &open, QWidget *window);

    QList<Reach> reaches() const;
    /// Asks where, or says why there is nowhere else.
    void askContinue();
    /// A link into a channel the customer has never written on.
    void offerLink(const ChannelId &channel, const CustomerId &customer);
    void continueOn(const ChannelId &channel, const IdentityId &identity);

Q_SIGNALS:
    void noticed(const QString &text);
    /// Something was done that Desk::undo() takes back.
    void done(const QString &text);
    /// An answer goes there now.
    void continued();

private:
    Desk &m_desk;
    OpenConversation &m_open;
    QWidget *m_window;
};

/// "SMS to +40 721 …": how a way is offered.
QString reachWords(const Reach &reach);

} // namespace deskbell
