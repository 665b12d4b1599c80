// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/phonescreens.h"

#include "client/desk.h"
#include "ui/phone/callends.h"
#include "ui/phone/calllive.h"
#include "ui/phone/callring.h"
#include "ui/phone/phonepanel.h"
#include "ui/settings/settingspage.h"

#include <QFuture>
#include <QPushButton>
#include <QToolButton>

namespace deskbell::gallery {

using namespace Qt::StringLiterals;

PhoneScreens::PhoneScreens(const QString &profileDirectory)
    : m_phone(phone::socketPath(profileDirectory))
{
    m_phone.state.account = {.state = phone::AccountState::Ok, .address = u"sip:1001@pbx.kestrelpine.test"_s};
}

bool PhoneScreens::giveAccount(Desk &desk)
{
    const QJsonObject account{{u"address"_s, u"sip:1001@pbx.kestrelpine.test"_s},
                              {u"password"_s, u"secret"_s},
                              {u"transport"_s, u"tls"_s},
                              {u"srtp"_s, u"optional"_s}};
    const auto kept = desk.put(u"/v1/me/phone"_s, account);
    return runUntil([&kept] { return kept.isFinished(); });
}

PhonePanel *PhoneScreens::panel(Workspace &workspace) const { return workspace.findChild<PhonePanel *>(); }

/// No call, and an account that works.
void PhoneScreens::reset(Workspace &workspace)
{
    runUntil([&] { return panel(workspace) != nullptr; });
    const QList<phone::Call> calls = m_phone.state.calls;
    for (const phone::Call &call : calls) {
        m_phone.end(call.id);
    }
    calm(200);
    while (const EndedCard *ended = panel(workspace)->endedCard()) {
        QPushButton *done = nullptr;
        for (QPushButton *button : ended->findChildren<QPushButton *>()) {
            done = button->isVisible() ? button : done; // the last one puts the card away
        }
        if (!done) {
            break;
        }
        done->click();
        calm(50);
    }
    tellAccount(phone::AccountState::Ok, 0, {});
    const QList<QToolButton *> buttons = panel(workspace)->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable() && button->isVisible()) {
            button->setChecked(false);
        }
    }
    calm(200);
}

void PhoneScreens::tellAccount(phone::AccountState state, int code, const QString &text)
{
    m_phone.state.account.state = state;
    m_phone.state.account.code = code;
    m_phone.state.account.text = text;
    QJsonObject event = phone::toJson(m_phone.state.account);
    event[u"event"_s] = u"account"_s;
    m_phone.tell(event);
}

QString PhoneScreens::ring(Workspace &workspace, const QString &number)
{
    const QString id = m_phone.ring(number);
    runUntil([&] { return panel(workspace)->ringingCard() != nullptr; });
    return id;
}

QString PhoneScreens::talk(Workspace &workspace)
{
    const QString id = ring(workspace);
    m_phone.answerFar(id);
    runUntil([&] { return panel(workspace)->liveCard() != nullptr; });
    return id;
}

QList<Screen> PhoneScreens::screens()
{
    QList<Screen> all;
    const auto add = [this, &all](const QString &name, const std::function<void(Workspace &)> &show) {
        all.append({u"phone-"_s + name, [this, show](Workspace &workspace) {
                        openRich(workspace);
                        reset(workspace);
                        show(workspace);
                        calm(200);
                    }});
    };
    add(u"idle"_s, [](Workspace &) {});
    add(u"unregistered"_s,
        [this](Workspace &) { tellAccount(phone::AccountState::Failed, 403, u"wrong user name or password"_s); });
    add(u"ringing"_s, [this](Workspace &workspace) { ring(workspace); });
    add(u"call"_s, [this](Workspace &workspace) {
        QJsonObject quality =
            phone::toJson(phone::Quality{.call = talk(workspace), .score = 2, .advice = phone::Advice::Network});
        quality[u"event"_s] = u"quality"_s;
        m_phone.tell(quality);
    });
    add(u"held"_s, [this](Workspace &workspace) {
        m_phone.change(talk(workspace), [](phone::Call &call) { call.state = phone::CallState::Held; });
    });
    add(u"transfer"_s, [this](Workspace &workspace) {
        talk(workspace);
        panel(workspace)->liveCard()->askTransfer();
    });
    add(u"second"_s, [this](Workspace &workspace) {
        talk(workspace);
        ring(workspace, u"+447700900978"_s);
    });
    const auto both = [this](Workspace &workspace) {
        const QString first = talk(workspace);
        const QString second = ring(workspace, u"+447700900978"_s);
        m_phone.change(first, [](phone::Call &call) { call.state = phone::CallState::Held; });
        m_phone.answerFar(second);
        return std::pair(first, second);
    };
    add(u"attended"_s, [both](Workspace &workspace) { both(workspace); });
    add(u"conference"_s, [this, both](Workspace &workspace) {
        const auto [first, second] = both(workspace);
        for (const QString &id : {first, second}) {
            m_phone.change(id, [](phone::Call &call) {
                call.state = phone::CallState::Up;
                call.conference = true;
            });
        }
    });
    add(u"ended"_s, [this](Workspace &workspace) {
        m_phone.end(talk(workspace));
        runUntil([&] { return panel(workspace)->endedCard() != nullptr; });
    });
    add(u"devices"_s, [this](Workspace &workspace) {
        const QList<QToolButton *> buttons = panel(workspace)->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isCheckable() && button->isVisible()) {
                button->setChecked(true); // the keypad too
            }
        }
    });
    add(u"settings"_s, [](Workspace &workspace) {
        workspace.showPlace(Workspace::SettingsPlace);
        workspace.settingsPage().showSection(u"phone"_s);
    });
    return all;
}

} // namespace deskbell::gallery
