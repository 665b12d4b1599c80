// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"
#include "tests/client/fakehub.h"
#include "tests/gallery/screens.h"
#include "tests/support/phone/fakephone.h"
#include "ui/notify/noticesettings.h"
#include "ui/phone/phonehands.h"

#include <QHash>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace deskbell::gallery {

/// States that the demo reaches late or never: without the hub, while the first conversations come, after a refusal, with pictures
/// and a recording. The console is real, its hub and its telephone are scripted.
class ScriptedScreens
{
public:
    ScriptedScreens();
    ~ScriptedScreens();

    Workspace &workspace() { return *m_workspace; }
    QList<Screen> screens();

private:
    void fill();
    Message addMail(const ConversationId &conversation, const QString &from, const QString &text, Direction direction,
                    int minutesAgo);
    void addPictures();
    void addCall();
    void makeDesk();
    std::optional<HttpReply> answer(const HttpRequest &request);
    std::optional<HttpReply> answerPhone(const QString &path) const;
    void settle();
    void openParcel();
    void offline(bool away);
    void showViewer(const QList<int> &keys);
    void showOutcomes();
    void showDigest();
    void showBlindReply();
    void showStartLink(bool refused);
    QList<Screen> errands();

    QTemporaryDir m_dir;
    QSettings m_settings;
    FakeHub m_hub;
    FakePhone m_phone;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<PhoneHands> m_hands;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, QByteArray> m_files; ///< by the id of the attachment
    QList<ConversationId> m_conversations;
    Channel m_telegram{};
    bool m_holdsSnapshot = true; ///< until the picture of loading is taken
    bool m_settled = false;
    bool m_hasPhone = false;
    bool m_refusesLinks = false;
    bool m_refusesChanges = false;
};

} // namespace deskbell::gallery
