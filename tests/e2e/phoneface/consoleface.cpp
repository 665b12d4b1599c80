// SPDX-License-Identifier: GPL-3.0-or-later
// The console's side of the telephone for console_test.py: a whole workspace at a scripted hub, with the real deskbell-phone. Lines on
// standard input: start, stop, answer, key (F8, as pressed in its window), hangup, hold, resume, block (200 ms of each second the event loop does nothing), free, quit.
// On standard output, a line each, with the monotonic clock in ms:
//   ready AT · card AT STATE CALL (a card was painted) · stopped AT · blocked AT TIMES (how often, said when it is freed)
#include "tests/client/fakehub.h"
#include "ui/phone/callcard.h"
#include "ui/phone/phonehands.h"
#include "ui/phone/phonepanel.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

double monotonicMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

void tellTest(const QString &words)
{
    std::printf("%s\n", qPrintable(words));
    std::fflush(stdout);
}

/// A console that can be started and stopped; the phone goes on meanwhile.
class Face : public QObject
{
public:
    Face(const QString &directory, const QString &socket, const QString &program, const QStringList &arguments,
         const QByteArray &account)
        : m_directory(directory)
        , m_link({.socket = socket, .program = program, .arguments = arguments})
        , m_settings(directory + u"/console.ini"_s, QSettings::IniFormat)
    {
        m_hub.intercept = [account](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.path.startsWith("/v1/me/phone"_L1)) {
                return HttpReply{.status = 200, .body = account};
            }
            return request.path.startsWith("/v1/calls"_L1) ? std::optional(HttpReply{.status = 200, .body = "{}"}) : std::nullopt;
        };
        qApp->installEventFilter(this);
        m_blocker.setTimerType(Qt::PreciseTimer);
        connect(&m_blocker, &QTimer::timeout, this, [this] {
            ::usleep(200'000); // what is tested is that nothing happens here
            ++m_blocked;
        });
    }

    void start()
    {
        m_ready = false;
        m_painted.clear();
        m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_directory + u"/desk"_s},
                                        m_hub.parts());
        m_calls = std::make_unique<CallDesk>(*m_desk, m_settings,
                                             CallDesk::Options{.link = m_link, .directory = m_directory + u"/desk"_s});
        m_workspace = std::make_unique<Workspace>(*m_desk, m_settings);
        m_workspace->resize(1440, 900);
        m_hands = std::make_unique<PhoneHands>(*m_calls, nullptr);
        m_hands->join(*m_workspace);
        connect(m_calls.get(), &CallDesk::stateChanged, this, [this] {
            if (m_calls->readiness() == CallDesk::Readiness::Ready && !std::exchange(m_ready, true)) {
                tellTest(u"ready %1"_s.arg(monotonicMs(), 0, 'f', 2));
            }
        });
        m_workspace->show();
        m_desk->resume();
    }

    void stop()
    {
        m_workspace.reset();
        m_hands.reset();
        m_calls.reset();
        m_desk.reset();
        tellTest(u"stopped %1"_s.arg(monotonicMs(), 0, 'f', 2));
    }

    /// As a console does that reads a large mail while somebody speaks.
    void block(bool on)
    {
        if (on) {
            m_blocked = 0;
            m_blocker.start(std::chrono::seconds(1));
            return;
        }
        m_blocker.stop();
        tellTest(u"blocked %1 %2"_s.arg(monotonicMs(), 0, 'f', 2).arg(m_blocked));
    }

    void obey(const QString &word)
    {
        const auto call = m_calls ? m_calls->calls().current() : std::nullopt;
        if (word == "start"_L1) {
            start();
        } else if (word == "stop"_L1) {
            stop();
        } else if (word == "answer"_L1 && call) {
            m_calls->answer(call->id());
        } else if (word == "key"_L1 && m_workspace) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_F8, Qt::NoModifier);
            QApplication::sendEvent(m_workspace.get(), &press);
        } else if (word == "hangup"_L1 && call) {
            m_calls->hangUp(call->id());
        } else if ((word == "hold"_L1 || word == "resume"_L1) && call) {
            m_calls->hold(call->id(), word == "hold"_L1);
        } else if (word == "block"_L1 || word == "free"_L1) {
            block(word == "block"_L1);
        } else if (word == "quit"_L1) {
            stop();
            qApp->quit();
        }
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            if (auto *card = qobject_cast<CallCard *>(watched)) {
                const QString state = card->call().phone.state.toString();
                const QString key = card->call().id() + state;
                if (m_painted != key) {
                    m_painted = key;
                    // After all that is painted with it.
                    QMetaObject::invokeMethod(
                        this,
                        [state, id = card->call().id()] {
                            tellTest(u"card %1 %2 %3"_s.arg(monotonicMs(), 0, 'f', 2).arg(state, id));
                        },
                        Qt::QueuedConnection);
                }
            }
        }
        return false;
    }

private:
    QString m_directory;
    PhoneLink::Options m_link;
    QSettings m_settings;
    FakeHub m_hub;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<PhoneHands> m_hands;
    std::unique_ptr<Workspace> m_workspace;
    QString m_painted;
    bool m_ready = false;
    QTimer m_blocker;
    int m_blocked = 0;
};

} // namespace

/// consoleface DIRECTORY SOCKET PROGRAM ACCOUNT.json [ARGUMENT OF THE PHONE…]
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // it comes back
    const QStringList words = QApplication::arguments();
    QFile account(words.value(4));
    if (words.size() < 5 || !account.open(QIODevice::ReadOnly)) {
        return 2;
    }
    Face face(words[1], words[2], words[3], words.mid(5), account.readAll());
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        char buffer[256];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) {
            face.obey(u"quit"_s);
            return;
        }
        for (const QByteArray &line : QByteArray(buffer, int(got)).split('\n')) {
            if (!line.trimmed().isEmpty()) {
                face.obey(QString::fromLatin1(line.trimmed()));
            }
        }
    });
    return QApplication::exec();
}
