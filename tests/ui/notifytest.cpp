// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "ui/notify/chime.h"
#include "ui/notify/desktopoutlet.h"
#include "ui/notify/notifier.h"
#include "ui/notify/tray.h"
#include "ui/settings/notificationsection.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdlib>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// What a desktop's notification service does, as far as others can see: takes notices, says what was pressed.
class NoticeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString title{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
        int lasts = 0;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList abilities{u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int lasts)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown.append({id, replaces, title, body, actions, hints, lasts});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// The settings part of a desktop portal.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    void ReadAll(const QStringList &, const QDBusMessage &message)
    {
        const QMap<QString, QVariantMap> all{{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, scheme}}},
                                             {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        message.setDelayedReply(true);
        bus->send(message.createReply(QVariant::fromValue(all)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    QDBusConnection *bus = nullptr;
};

class SilentPlayer : public SoundPlayer
{
public:
    void play(const QByteArray &pcm, const QString &device) override { played.append({pcm, device}); }
    QFuture<QList<SoundDevice>> devices() override
    {
        return QtFuture::makeReadyFuture(QList<SoundDevice>{{.id = u"headset"_s, .name = u"Headset"_s}});
    }
    QList<std::pair<QByteArray, QString>> played;
};

int peakOf(const QByteArray &pcm)
{
    int peak = 0;
    for (qsizetype i = 0; i + 1 < pcm.size(); i += 2) {
        peak = std::max(peak, std::abs(int(qFromLittleEndian<qint16>(pcm.constData() + i))));
    }
    return peak;
}

QByteArray busAddress;

} // namespace

/// Notifications from the hub's event to the desktop's service and back, on a session bus of the test's own.
class NotifyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aMessageIsShownAndAnswered();
    void aServiceWithoutRepliesOpensTheComposer();
    void laterOnesTakeThePlaceOfEarlier();
    void quietHoldsBackAndTellsInOne();
    void rulesAndLoudness();
    void anAlarmCanBePutOffFromItsNotification();
    void whatOneLooksAtIsNotAnnounced();
    void textCanBeKeptBack();
    void settingsSectionKeepsWhatIsChosen();
    void soundsDifferAndEndQuietly();
    void trayTellsStateAndCount();
    void theDesktopsLookIsFollowed();

private:
    void receive(const QString &text);
    Notifier &start();

    std::unique_ptr<NoticeService> m_service;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_profile;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NoticeSettings> m_settings;
    std::unique_ptr<DesktopOutlet> m_outlet;
    SilentPlayer m_player;
    std::unique_ptr<Notifier> m_notifier;
    ConversationId m_mine;
};

void NotifyTest::initTestCase()
{
    if (busAddress.isEmpty()) {
        QSKIP("skipped: no dbus-daemon");
    }
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(busAddress), u"desktop"_s);
    QVERIFY(bus.isConnected());
    m_service = std::make_unique<NoticeService>();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void NotifyTest::cleanupTestCase() { QDBusConnection::disconnectFromBus(u"desktop"_s); }

void NotifyTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_service->shown.clear();
    m_service->closed.clear();
    m_service->abilities = {u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};
    m_player.played.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_hub = std::make_unique<FakeHub>();
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
    m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
    QTRY_COMPARE(m_desk->status().state, ConnectionStatus::State::Live);
    const Customer ana = m_hub->addCustomer(u"Ana <Pop>"_s);
    Conversation mine = m_hub->addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc().addSecs(-60));
    mine.assigneeId = m_hub->me.id;
    m_hub->store(mine);
    m_mine = mine.id;
    QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
    m_settings = std::make_unique<NoticeSettings>(*m_profile);
}

void NotifyTest::cleanup()
{
    m_notifier.reset();
    m_outlet.reset();
    m_settings.reset();
    m_desk.reset();
    m_hub.reset();
}

Notifier &NotifyTest::start()
{
    m_outlet = std::make_unique<DesktopOutlet>();
    m_notifier = std::make_unique<Notifier>(*m_desk, *m_settings,
                                            Notifier::Parts{.desktop = m_outlet.get(), .tray = nullptr, .sounds = &m_player});
    return *m_notifier;
}

void NotifyTest::receive(const QString &text)
{
    Conversation conversation = m_hub->conversation(m_mine);
    ++conversation.unread;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    conversation.lastMessageAt = now;
    m_hub->store(conversation);
    m_hub->addMessage(m_mine, text, Direction::In, now);
}

void NotifyTest::aMessageIsShownAndAnswered()
{
    Notifier &notifier = start();
    QTRY_VERIFY(m_outlet->isThere());
    receive(u"Where is <b>it</b>?"_s);
    QTRY_COMPARE(m_service->shown.size(), 1);
    const NoticeService::Shown shown = m_service->shown.constFirst();
    QVERIFY(shown.title.startsWith(u"Ana <Pop> · #"_s));
    QCOMPARE(shown.body, u"Late parcel\nWhere is &lt;b&gt;it&lt;/b&gt;?"_s);
    QVERIFY(shown.actions.contains(u"inline-reply"_s));
    QVERIFY(shown.actions.contains(u"default"_s));
    QCOMPARE(shown.hints.value(u"suppress-sound"_s).toBool(), true);
    QCOMPARE(m_player.played.size(), 1);
    QSignalSpy opened(&notifier, &Notifier::openWanted);
    Q_EMIT m_service->ActionInvoked(shown.id, u"default"_s);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<ConversationId>(), m_mine);
    // Another program's notification is none of ours.
    Q_EMIT m_service->ActionInvoked(shown.id + 77, u"default"_s);
    Q_EMIT m_service->NotificationReplied(shown.id, u"  Tomorrow!  "_s);
    QTRY_COMPARE(m_hub->posted(), QStringList{u"Tomorrow!"_s});
    QCOMPARE(opened.count(), 1);
    // Guarded: it says which message it answers.
    const auto request = std::find_if(m_hub->requests.begin(), m_hub->requests.end(), [](const HttpRequest &each) {
        return each.method == "POST" && each.path.endsWith("/messages"_L1);
    });
    QVERIFY(request != m_hub->requests.end());
    QVERIFY(!QJsonDocument::fromJson(request->body)[u"seen_message_id"_s].toString().isEmpty());
}

void NotifyTest::aServiceWithoutRepliesOpensTheComposer()
{
    m_service->abilities = {u"actions"_s, u"body"_s};
    Notifier &notifier = start();
    QTRY_VERIFY(m_outlet->isThere());
    receive(u"a < b"_s);
    QTRY_COMPARE(m_service->shown.size(), 1);
    QVERIFY(m_service->shown.constFirst().body.endsWith(u"a < b"_s)); // no markup: nothing is escaped
    QVERIFY(!m_service->shown.constFirst().actions.contains(u"inline-reply"_s));
    QSignalSpy wanted(&notifier, &Notifier::replyWanted);
    Q_EMIT m_service->ActionInvoked(m_service->shown.constFirst().id, u"reply"_s);
    QTRY_COMPARE(wanted.count(), 1);
}

void NotifyTest::laterOnesTakeThePlaceOfEarlier()
{
    start();
    QTRY_VERIFY(m_outlet->isThere());
    receive(u"one"_s);
    QTRY_COMPARE(m_service->shown.size(), 1);
    // The server's answer has to be here before the next can name it.
    m_outlet->take(u"nothing"_s);
    QCoreApplication::processEvents();
    receive(u"two"_s);
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.constLast().id, m_service->shown.constFirst().id);
}

void NotifyTest::quietHoldsBackAndTellsInOne()
{
    Notifier &notifier = start();
    QTRY_VERIFY(m_outlet->isThere());
    QSignalSpy said(&notifier, &Notifier::noticed);
    notifier.quietForAnHour();
    QVERIFY(notifier.isQuiet());
    QCOMPARE(said.count(), 1);
    for (int i = 0; i < 5; ++i) {
        const Customer someone = m_hub->addCustomer(u"Customer %1"_s.arg(i));
        Conversation mine = m_hub->addConversation(someone.id, u"Matter %1"_s.arg(i), QDateTime::currentDateTimeUtc());
        mine.assigneeId = m_hub->me.id;
        mine.unread = 1;
        m_hub->store(mine);
        m_hub->addMessage(mine.id, u"hello"_s, Direction::In, QDateTime::currentDateTimeUtc());
    }
    QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
    QTRY_COMPARE(notifier.pending(), 5);
    notifier.endQuiet();
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().title, u"While you were away"_s);
    QVERIFY(m_service->shown.constFirst().body.contains(u"5"_s));
    QSignalSpy inbox(&notifier, &Notifier::inboxWanted);
    Q_EMIT m_service->ActionInvoked(m_service->shown.constFirst().id, u"default"_s);
    QTRY_COMPARE(inbox.count(), 1);
    // It holds over a restart of the console.
    notifier.quietAlways();
    QVERIFY(NoticeSettings(*m_profile).quiet().holds(QDateTime::currentDateTimeUtc().addYears(1)));
}

void NotifyTest::rulesAndLoudness()
{
    start();
    QTRY_VERIFY(m_outlet->isThere());
    m_settings->setVolume(30);
    m_settings->setSoundDevice(u"headset"_s);
    m_settings->setRule(NoticeKind::Mine, {.show = false, .sound = true});
    receive(u"one"_s);
    QTRY_COMPARE(m_player.played.size(), 1);
    QCOMPARE(m_player.played.constFirst().second, u"headset"_s);
    QCOMPARE(m_service->shown.size(), 0);
    const int usual = peakOf(m_player.played.constFirst().first);
    // An escalation's second step is as loud as it goes, and stays until somebody looks.
    Conversation waits = m_hub->conversation(m_mine);
    waits.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-600);
    waits.escalation = Escalation{.step = 2, .at = QDateTime::currentDateTimeUtc(), .agents = {m_hub->me.id.value}};
    m_hub->store(waits);
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().lasts, 0);
    QCOMPARE(m_service->shown.constFirst().hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(m_player.played.size(), 2);
    QVERIFY(peakOf(m_player.played.constLast().first) > 2 * usual);
}

void NotifyTest::whatOneLooksAtIsNotAnnounced()
{
    Notifier &notifier = start();
    QTRY_VERIFY(m_outlet->isThere());
    bool asked = false;
    notifier.setLookingAt([&asked](const ConversationId &) {
        asked = true;
        return true;
    });
    receive(u"one"_s);
    QTRY_VERIFY(asked);
    QCOMPARE(m_service->shown.size(), 0);
    QCOMPARE(m_player.played.size(), 0);
}

void NotifyTest::textCanBeKeptBack()
{
    const Notice notice{.kind = NoticeKind::Mine, .number = 7, .who = u"Ana"_s, .subject = u"secret"_s, .text = u"also secret"_s};
    const Popup popup = Notifier::popupFor(notice, false, QDateTime::currentDateTimeUtc());
    QVERIFY(!popup.text.contains(u"secret"_s));
    QVERIFY(popup.title.contains(u"Ana"_s));
}

void NotifyTest::settingsSectionKeepsWhatIsChosen()
{
    NotificationSection section(start());
    section.show();
    section.soundBox(NoticeKind::Mine).click();
    QVERIFY(!m_settings->rule(NoticeKind::Mine).sound);
    QVERIFY(m_settings->rule(NoticeKind::Mine).show);
    section.quietBox().setCurrentIndex(2);
    Q_EMIT section.quietBox().activated(2);
    QVERIFY(m_notifier->isQuiet());
    QCOMPARE(m_settings->quiet().until, tomorrowMorning(QDateTime::currentDateTimeUtc()));
    m_notifier->endQuiet();
    QCOMPARE(section.quietBox().currentIndex(), 0);
    QComboBox *device = nullptr;
    for (QComboBox *box : section.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Play sounds on"_s) {
            device = box;
        }
    }
    QVERIFY(device);
    QTRY_VERIFY(device->findData(u"headset"_s) >= 0);
}

void NotifyTest::soundsDifferAndEndQuietly()
{
    QList<QByteArray> all;
    for (const NoticeKind kind : allNoticeKinds) {
        const QByteArray pcm = chimeOf(kind, 1.0);
        QVERIFY(pcm.size() > chimeRate / 2); // a quarter of a second at least
        QVERIFY(pcm.size() < 2 * 3 * chimeRate);
        QVERIFY(peakOf(pcm) > 8000);
        QVERIFY(peakOf(pcm.right(20)) < 400); // no click
        QVERIFY(peakOf(pcm.left(4)) < 1000);
        QVERIFY(!all.contains(pcm));
        all.append(pcm);
        QCOMPARE(peakOf(chimeOf(kind, 0)), 0);
    }
}

void NotifyTest::trayTellsStateAndCount()
{
    Tray tray;
    tray.setState({.count = 3, .live = true, .quiet = true, .words = u"connected"_s});
    QVERIFY(tray.toolTip().contains(u"3"_s));
    QVERIFY(tray.toolTip().contains(u"connected"_s));
    QVERIFY(tray.toolTip().contains(u"do not disturb"_s));
    const auto image = [](const Tray::State &state) { return Tray::iconFor(state).pixmap(32, 32).toImage(); };
    QVERIFY(image({.count = 0, .live = true}) != image({.count = 1, .live = true}));
    QVERIFY(image({.count = 1, .live = true}) != image({.count = 2, .live = true}));
    QVERIFY(image({.live = true}) != image({.live = false}));
    QVERIFY(image({.live = true}) != image({.live = true, .quiet = true}));
    QCOMPARE(image({.count = 150, .live = true}), image({.count = 99, .live = true}));
}

void NotifyTest::anAlarmCanBePutOffFromItsNotification()
{
    Notifier &notifier = start();
    QTRY_VERIFY(m_outlet->isThere());
    Notice notice{.kind = NoticeKind::Mine,
                  .conversation = m_mine,
                  .number = 7,
                  .who = u"Ana Pop"_s,
                  .due = QDateTime::currentDateTimeUtc(),
                  .promise = u"promise-1"_s,
                  .promised = u"Call back"_s,
                  .rings = true};
    notifier.ring({notice}, false);
    QTRY_COMPARE(m_service->shown.size(), 1);
    const NoticeService::Shown shown = m_service->shown.constFirst();
    const auto label = shown.actions.indexOf(u"put-off"_s) + 1;
    QVERIFY(label > 0);
    QCOMPARE(shown.actions.at(label), u"In 10 minutes"_s);
    m_outlet->take(u"nothing"_s);
    QCoreApplication::processEvents(); // the service's number of it
    QSignalSpy putOff(&notifier, &Notifier::putOffWanted);
    Q_EMIT m_service->ActionInvoked(shown.id, u"put-off"_s);
    QTRY_COMPARE(putOff.count(), 1);
    QCOMPARE(putOff.constFirst().constFirst().toString(), u"promise-1"_s);
    // It rings no more, by whatever way: what still stands on the desktop goes.
    notifier.endRingsBut({u"promise-1"_s});
    QVERIFY(m_service->closed.isEmpty());
    notifier.endRingsBut({});
    QTRY_COMPARE(m_service->closed, QList<uint>{shown.id});
    // What was only handed over does not ring, and cannot be put off.
    notice.rings = false;
    notifier.ring({notice}, false);
    QTRY_COMPARE(m_service->shown.size(), 2);
    QVERIFY(!m_service->shown.constLast().actions.contains(u"put-off"_s));
}

void NotifyTest::theDesktopsLookIsFollowed()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(busAddress), u"portal"_s);
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    SettingsPortal portal;
    portal.bus = &bus;
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    SystemLookWatcher watcher(*qApp, {});
    QObject::connect(&watcher, &SystemLookWatcher::changed, qApp, [] { applyTheme(*qApp, ThemeChoice::System); });
    QTRY_VERIFY(systemLook().dark);
    QVERIFY(!systemLook().animations);
    QVERIFY(colorsFor(qApp->palette()).dark);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(uint(2)));
    QTRY_VERIFY(!colorsFor(qApp->palette()).dark);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(uint(1)));
    QTRY_VERIFY(colorsFor(qApp->palette()).strong);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(uint(0)));
    QTRY_VERIFY(!colorsFor(qApp->palette()).strong);
    // An explicit choice does not follow.
    applyTheme(*qApp, ThemeChoice::Light);
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

int main(int argc, char **argv)
{
    // A bus of our own: nothing of the desktop the tests run on is touched.
    QProcess daemon;
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (!program.isEmpty()) {
        daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        while (daemon.state() != QProcess::NotRunning && !daemon.canReadLine() && daemon.waitForReadyRead(-1)) { }
        busAddress = daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", busAddress);
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        NotifyTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.terminate();
    daemon.waitForFinished(-1);
    return result;
}
#include "notifytest.moc"
