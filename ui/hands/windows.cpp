// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/windows.h"

#include "ui/hands/hands.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

#include <functional>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString windowsKey = u"window/others"_s;
constexpr int mostWindows = 12;
constexpr QSize conversationSize(860, 760);
constexpr QSize wholeSize(1240, 800);

/// Hears that the program was told to end, before the first window closes.
class QuitFilter : public QObject
{
public:
    QuitFilter(std::function<void()> heard, QObject *parent)
        : QObject(parent)
        , m_heard(std::move(heard))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Quit && watched == qApp) {
            m_heard();
        }
        return false;
    }

private:
    std::function<void()> m_heard;
};

} // namespace

Windows::Windows(Workspace &first, Desk &desk, QSettings &settings)
    : QObject(&first)
    , m_first(first)
    , m_desk(desk)
    , m_settings(settings)
{
    connect(&first.hands(), &Hands::windowRequested, this, &Windows::open);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Windows::keep);
    first.installEventFilter(this);
    new QuitFilter([this] { takeQuit(); }, this);
}

Windows::~Windows()
{
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        delete window;
    }
}

QList<Workspace *> Windows::workspaces() const
{
    QList<Workspace *> all;
    for (const QPointer<QWidget> &window : m_windows) {
        if (window && window->isVisible()) {
            all.append(window->findChild<Workspace *>());
        }
    }
    return all;
}

Workspace *Windows::make(bool conversationOnly)
{
    auto *window = new QWidget;
    window->setWindowTitle(u"Deskbell"_s);
    window->setWindowIcon(m_first.window()->windowIcon());
    window->setMinimumSize(480, 380);
    window->resize(conversationOnly ? conversationSize : wholeSize);
    auto *workspace = new Workspace(m_desk, m_settings, window);
    workspace->setConversationOnly(conversationOnly);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(workspace);
    window->installEventFilter(this);
    connect(&workspace->hands(), &Hands::windowRequested, this, &Windows::open);
    connect(workspace, &Workspace::signOutRequested, &m_first, &Workspace::signOutRequested);
    connect(workspace, &Workspace::titleChanged, window, &QWidget::setWindowTitle);
    m_windows.append(window);
    Q_EMIT made(workspace);
    return workspace;
}

Workspace *Windows::open(const ConversationId &id)
{
    if (workspaces().size() >= mostWindows) {
        m_first.notice(tr("There are %n windows already.", nullptr, mostWindows));
        return nullptr;
    }
    Workspace *workspace = make(!id.isNull());
    QWidget *window = workspace->window();
    window->move(m_first.window()->pos() + QPoint(32, 32) * (int(workspaces().size()) + 1));
    if (!id.isNull()) {
        workspace->open(id);
    }
    window->show();
    window->activateWindow();
    keep();
    return workspace;
}

void Windows::restore()
{
    if (std::exchange(m_restored, true)) {
        return;
    }
    m_putAway = false;
    for (const QJsonValue value : QJsonDocument::fromJson(m_settings.value(windowsKey).toByteArray()).array()) {
        const QJsonObject kept = value.toObject();
        Workspace *workspace = make(kept[u"only"].toBool());
        QWidget *window = workspace->window();
        window->restoreGeometry(QByteArray::fromBase64(kept[u"geometry"].toString().toLatin1()));
        workspace->restorePlace(kept[u"place"].toObject());
        window->show();
        if (!m_standings.isEmpty()) {
            resumeStanding(*workspace, m_standings.takeFirst());
        }
    }
    // The first one keeps the keyboard.
    m_first.window()->activateWindow();
}

QList<Standing> Windows::standings() const
{
    QList<Standing> all;
    for (Workspace *workspace : workspaces()) {
        all.append(standingOf(*workspace));
    }
    return all;
}

/// Qt closes the windows one after the other, in no order: those that go first are not closed by the agent.
void Windows::takeQuit()
{
    keep();
    m_quitting = true;
    // Still here after that: a window has refused.
    QMetaObject::invokeMethod(
        this, [this] { m_quitting = false; }, Qt::QueuedConnection);
}

void Windows::keep()
{
    if (m_putAway || m_quitting) {
        return; // they went with the first one, and are kept
    }
    QJsonArray all;
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        const auto *workspace = window && window->isVisible() ? window->findChild<Workspace *>() : nullptr;
        if (workspace) {
            all.append(QJsonObject{{u"geometry"_s, QString::fromLatin1(window->saveGeometry().toBase64())},
                                   {u"only"_s, workspace->isConversationOnly()},
                                   {u"place"_s, workspace->place()}});
        }
    }
    m_settings.setValue(windowsKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_first) {
        if (event->type() == QEvent::Show) {
            // After it stands where it belongs.
            QMetaObject::invokeMethod(this, &Windows::restore, Qt::QueuedConnection);
            m_first.window()->installEventFilter(this);
        }
    }
    if (event->type() == QEvent::Close && watched == m_first.window()) {
        // The first window ends the program or hides all of it: the others go with it, and come back with it.
        keep();
        m_restored = false;
        m_putAway = true;
        for (const QPointer<QWidget> &window : std::exchange(m_windows, {})) {
            delete window; // at once: the desk may be gone before another turn of the event loop
        }
    } else if (event->type() == QEvent::Close && watched != &m_first) {
        for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
            if (window == watched) {
                window->hide();
                window->deleteLater();
            }
        }
        keep();
    }
    return false;
}

} // namespace deskbell
