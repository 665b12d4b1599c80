// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/attention.h"
#include "app/embeddedhub.h"
#include "app/languages.h"
#include "app/profile.h"
#include "client/desk.h"
#include "models/calls/calldesk.h"
#include "ui/phone/phonehands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/style/density.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace deskbell {

/// Leads from the start to a working desk: which hub, its process where it is ours, the sign-in, and the page the
/// window shows meanwhile.
class Console : public QObject
{
    Q_OBJECT
public:
    Console(Profile &profile, Languages &languages, const Arguments &arguments, QObject *parent = nullptr);
    ~Console() override;

    void start();
    MainWindow &window() { return m_window; }
    /// Null while something else is shown.
    Workspace *workspace() const;
    Desk *desk() const { return m_desk.get(); }
    bool showsWelcome() const { return m_mode == Mode::None; }
    void raise();
    /// Goes to where a "deskbell:" link leads, as soon as the desk is there.
    void followLink(const QString &link);
    /// The desktop changed its look.
    void followSystemLook();

Q_SIGNALS:
    /// There is no way on without a person: why.
    void stuck(const QString &reason);

private:
    enum class Mode { None, Embedded, Remote, Demo };

    void showWelcome();
    void begin(Mode mode, const QUrl &remote = {});
    void startEmbedded(bool demo);
    void hubReady(const QUrl &url);
    void showAhead(quint16 port);
    void makeDesk(const QUrl &url);
    void replicaOpened();
    void followStatus();
    bool showsWorkspace() const;
    void signInByItself();
    void showSignIn(bool canGoBack);
    void showWorkspace();
    void showMailboxSetup();
    void showTrouble(const QString &reason);
    void signOut();
    void leaveDesk();
    void leavePhone();
    void addLocalSections();
    void rebuild();
    void setTheme(ThemeChoice theme);
    void setDensity(Density density);
    void setLanguage(const QString &language);
    bool hasUnsavedWork() const;

    Profile &m_profile;
    Languages &m_languages;
    Arguments m_arguments;
    MainWindow m_window;
    Mode m_mode = Mode::None;
    QUrl m_hub;
    bool m_addsMailbox = false; ///< the first mailbox is being set up
    bool m_signingIn = false;
    bool m_hubIsToCome = false; ///< the desk shows its replica meanwhile
    std::unique_ptr<EmbeddedHub> m_embedded;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Attention> m_attention; ///< of the desk
    std::unique_ptr<CallDesk> m_calls; ///< of the desk
    std::unique_ptr<PhoneHands> m_phone; ///< of m_calls
    QPointer<Workspace> m_workspace;
};

} // namespace deskbell
