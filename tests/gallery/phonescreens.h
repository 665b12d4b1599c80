// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/screens.h"
#include "tests/support/phone/fakephone.h"

#include <QList>

namespace deskbell {
class CallCard;
class Desk;
class PhonePanel;
} // namespace deskbell

namespace deskbell::gallery {

/// The telephone through a call's life. The phone process is a scripted one, on the socket of the profile's own.
class PhoneScreens
{
public:
    explicit PhoneScreens(const QString &profileDirectory);

    /// Gives the agent an account, and waits until the hub has it: the next console of this profile finds the phone.
    bool giveAccount(Desk &desk);
    bool listen() { return m_phone.listen(); }
    QList<Screen> screens();

private:
    void reset(Workspace &workspace);
    QString ring(Workspace &workspace, const QString &number = QStringLiteral("+447700900821"));
    QString talk(Workspace &workspace);
    PhonePanel *panel(Workspace &workspace) const;
    void tellAccount(phone::AccountState state, int code, const QString &text);

    FakePhone m_phone;
};

} // namespace deskbell::gallery
