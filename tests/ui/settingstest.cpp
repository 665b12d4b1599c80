// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/fakehub.h"
#include "ui/settings/agentsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/channelalarm.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/hoursfields.h"
#include "ui/settings/localfiles.h"
#include "ui/settings/queuesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/statusline.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/welcome/mailboxform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

template <class Button> Button *visibleButton(const QWidget &page, const QString &start)
{
    for (Button *button : page.findChildren<Button *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(start)) {
            return button;
        }
    }
    return nullptr;
}

bool isSaid(const QWidget &page, const QString &words)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

HttpReply jsonReply(const QJsonObject &object)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = QJsonDocument(object).toJson();
    return reply;
}

} // namespace

/// The settings a lead works with, on a desk with a scripted hub.
class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCardTellsAll();
    void aBrokenChannelIsTriedNow();
    void quarantineIsListedAndTriedAgain();
    void aMailboxIsEditedInItsCard();
    void signaturesAreKeptByQueueAndLanguage();
    void onlyLeadsAreAlarmed();
    void typingFindsSettingsInEverySection();
    void hoursOfADayAreRead_data();
    void hoursOfADayAreRead();
    void queuesAreEditedByLeads();
    void agentsAreEditedByAdministratorsOnly();
    void theReportHoldsNothingOfCustomers();
    void downloadsGoOldestFirst();

private:
    void signIn(Role role = Role::Lead);
    void keepPicture(QWidget &page, const QString &name);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
    QJsonArray m_quarantine;
    QList<QPair<QString, QJsonObject>> m_told; ///< path and body of what was asked for
};

void SettingsTest::init()
{
    applyTheme(*qApp, qEnvironmentVariable("DESKBELL_PICTURES").endsWith(u"dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    m_told.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    m_quarantine = QJsonArray{QJsonObject{{u"id"_s, makeUuid7()},
                                          {u"reason"_s, u"the mail is larger than 25 MB; only its headers were fetched"_s},
                                          {u"at"_s, u"2026-10-03T12:00:00.000Z"_s},
                                          {u"size"_s, 1800}}};
    m_hub->intercept = [this](const HttpRequest &request) -> std::optional<HttpReply> {
        const QString path = request.path.section(u'?', 0, 0);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path.endsWith("/quarantine"_L1)) {
            return jsonReply({{u"items"_s, m_quarantine}});
        }
        if (path.endsWith("/latest"_L1)) {
            return jsonReply({{u"last_at"_s, u"2026-10-04T08:30:00.000Z"_s}});
        }
        if (path.startsWith("/v1/channels/"_L1) && path.endsWith("/retry"_L1)) {
            m_told.append({path, body});
            m_hub->channel.health.detail = u"trying again now"_s;
            return jsonReply(toJson(m_hub->channel));
        }
        if (path.startsWith("/v1/quarantine/"_L1)) {
            m_told.append({path, body});
            m_quarantine = {};
            return jsonReply({{u"verdict"_s, u"imported"_s}});
        }
        if (path == "/v1/channels/test"_L1) {
            return jsonReply({{u"ok"_s, true},
                              {u"steps"_s, QJsonArray()},
                              {u"folders"_s,
                               QJsonArray{QJsonObject{{u"name"_s, u"INBOX"_s}, {u"role"_s, QString()}},
                                          QJsonObject{{u"name"_s, u"Billing"_s}, {u"role"_s, QString()}},
                                          QJsonObject{{u"name"_s, u"Spam"_s}, {u"role"_s, u"junk"_s}}}}});
        }
        if (request.method == "PATCH" && (path.startsWith("/v1/channels/"_L1) || path.startsWith("/v1/queues/"_L1))) {
            m_told.append({path, body});
            return jsonReply(path.startsWith("/v1/queues/"_L1) ? toJson(m_hub->queue) : toJson(m_hub->channel));
        }
        return std::nullopt;
    };
    m_hub->channel.name = u"Support"_s;
    m_hub->channel.intake = {.seen = 120, .imported = 110, .duplicate = 8, .quarantined = 1, .waiting = 40};
    m_hub->channel.health = {.state = HealthState::Down,
                             .detail = u"receiving: wrong user name or password (the server says: Authentication failed.)"_s,
                             .since = QDateTime({2026, 10, 4}, {9, 0}, Qt::UTC)};
    m_hub->channel.settings = {
        {u"imap"_s,
         QJsonObject{{u"host"_s, u"imap.shop.example"_s}, {u"port"_s, 993}, {u"security"_s, u"tls"_s}, {u"user"_s, u"u"_s}}},
        {u"smtp"_s,
         QJsonObject{{u"host"_s, u"smtp.shop.example"_s}, {u"port"_s, 465}, {u"security"_s, u"tls"_s}, {u"user"_s, u"u"_s}}}};
}

void SettingsTest::cleanup()
{
    m_desk.reset();
    m_hub.reset();
}

void SettingsTest::signIn(Role role)
{
    m_hub->me.role = role;
    m_dir = std::make_unique<QTemporaryDir>(); // an earlier desk's replica knows an earlier role
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
    m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
    QTRY_VERIFY(m_desk->me() && !m_desk->channels().isEmpty());
}

void SettingsTest::keepPicture(QWidget &page, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty()) {
        QCoreApplication::processEvents(); // the layout of what was just shown
        page.grab().save(folder + u'/' + name + u".png"_s);
    }
}

void SettingsTest::theCardTellsAll()
{
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 700);
    page.showMailboxes();
    page.show();
    QTRY_VERIFY(isSaid(page, u"Last mail: "_s));
    QVERIFY(isSaid(page, u"receiving: wrong user name or password"_s));
    QVERIFY(isSaid(page, u"since"_s));
    QVERIFY(isSaid(page, u"Seen 120 = 110 imported + 8 duplicate + 1 quarantined · 1 not accounted for · 40 waiting"_s));
}

void SettingsTest::aBrokenChannelIsTriedNow()
{
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 700);
    page.showMailboxes();
    page.show();
    QPushButton *now = nullptr;
    QTRY_VERIFY((now = visibleButton<QPushButton>(page, u"Try now: Support"_s)));
    keepPicture(page, u"try-now"_s);
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    QTRY_VERIFY(isSaid(page, u"trying again now…"_s));
    QVERIFY(m_told.last().first.endsWith(u"/retry"_s));
    QVERIFY(!now->isEnabled()); // it is being tried
}

void SettingsTest::quarantineIsListedAndTriedAgain()
{
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 700);
    page.showMailboxes();
    page.show();
    QToolButton *list = nullptr;
    QTRY_VERIFY((list = visibleButton<QToolButton>(page, u"1 mail"_s))
                || (list = visibleButton<QToolButton>(page, u"1 mails"_s)));
    list->click();
    QTRY_VERIFY(isSaid(page, u"larger than 25 MB"_s));
    keepPicture(page, u"quarantine"_s);
    QSignalSpy noticed(&page, &SettingsPage::noticed);
    visibleButton<QPushButton>(page, u"Take in the mail of"_s)->click();
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(m_told.last().first.endsWith(u"/retry"_s));
    QTRY_VERIFY(isSaid(page, u"No mail is in quarantine."_s));
}

void SettingsTest::aMailboxIsEditedInItsCard()
{
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 980);
    page.showMailboxes();
    page.show();
    QTRY_VERIFY(visibleButton<QPushButton>(page, u"Edit"_s));
    visibleButton<QPushButton>(page, u"Edit"_s)->click();
    auto *folders = page.findChild<MailboxForm *>()->findChild<QListWidget *>();
    QCOMPARE(folders->count(), 1);
    QPushButton *read = nullptr;
    QTRY_VERIFY((read = visibleButton<QPushButton>(page, u"Read the list from the server"_s)));
    read->click();
    QTRY_COMPARE(folders->count(), 3);
    QCOMPARE(folders->item(0)->checkState(), Qt::Checked);
    QVERIFY(folders->item(2)->text().startsWith(u"Spam (junk"_s));
    folders->setCurrentRow(1);
    QTest::keyClick(folders, Qt::Key_Space);
    QCOMPARE(folders->item(1)->checkState(), Qt::Checked);
    keepPicture(page, u"edit"_s);
    QSignalSpy noticed(&page, &SettingsPage::noticed);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Save"_s) {
            button->click();
        }
    }
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(m_told.last().second[u"folders"_s].toArray(), (QJsonArray{u"INBOX"_s, u"Billing"_s}));
    QVERIFY(!m_told.last().second[u"imap"_s].toObject().contains(u"password"_s));
    QTRY_VERIFY(visibleButton<QPushButton>(page, u"Edit"_s)->isEnabled());
}

void SettingsTest::signaturesAreKeptByQueueAndLanguage()
{
    m_hub->queue.settings = {{u"signatures"_s, QJsonObject{{QString(), u"Kind regards"_s}, {u"ro"_s, u"Cu stimă"_s}}}};
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 700);
    page.showMailboxes();
    page.show();
    page.showSection(u"signatures"_s);
    QComboBox *language = nullptr;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Language of the signature"_s) {
            language = box;
        }
    }
    QPlainTextEdit *text = nullptr;
    for (QPlainTextEdit *edit : page.findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == u"Signature"_s) {
            text = edit;
        }
    }
    QVERIFY(language && text);
    QTRY_COMPARE(text->toPlainText(), u"Kind regards"_s);
    language->setCurrentIndex(language->findData(u"ro"_s));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(text->toPlainText(), u"Cu stimă"_s);
    QPushButton *save = visibleButton<QPushButton>(page, u"Save"_s);
    QVERIFY(!save || !save->isEnabled());
    text->setPlainText(u"Cu stimă,\nechipa"_s);
    keepPicture(page, u"signatures"_s);
    // News from elsewhere do not take away what somebody is writing.
    page.refresh();
    QCOMPARE(text->toPlainText(), u"Cu stimă,\nechipa"_s);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Save"_s) {
            button->click();
        }
    }
    QTRY_VERIFY(!m_told.isEmpty());
    const QJsonObject signatures = m_told.last().second[u"settings"_s][u"signatures"_s].toObject();
    QCOMPARE(signatures[u"ro"_s].toString(), u"Cu stimă,\nechipa"_s);
    QCOMPARE(signatures[QString()].toString(), u"Kind regards"_s);
    QTRY_VERIFY(isSaid(page, u"Saved."_s));
}

void SettingsTest::onlyLeadsAreAlarmed()
{
    signIn(Role::Agent);
    QWidget place;
    ChannelAlarm quiet(*m_desk, &place);
    place.show();
    QVERIFY(!quiet.isVisible());
    m_desk.reset();
    signIn(Role::Lead);
    ChannelAlarm alarm(*m_desk, &place);
    alarm.resize(900, 40);
    QTRY_VERIFY(alarm.isVisible());
    QVERIFY(isSaid(place, u"Support is down: receiving: wrong user name"_s));
    keepPicture(alarm, u"alarm"_s);
    QSignalSpy wanted(&alarm, &ChannelAlarm::settingsWanted);
    visibleButton<QPushButton>(alarm, u"Mailboxes"_s)->click();
    QCOMPARE(wanted.count(), 1);
    visibleButton<QToolButton>(alarm, u"Put this notice away"_s)->click();
    QVERIFY(!alarm.isVisible());
    Q_EMIT m_desk->directoryChanged();
    QVERIFY(!alarm.isVisible()); // the same trouble stays put away
    StatusLine line(*m_desk, &place);
    QVERIFY(line.findChild<ElidedLabel *>()->text().contains(u"1 mailbox"_s));
    m_desk.reset();
}

void SettingsTest::typingFindsSettingsInEverySection()
{
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 700);
    page.show();
    page.focusSearch();
    QTest::keyClicks(&page.searchField(), u"dark"_s);
    QVERIFY(page.results().isVisible());
    QVERIFY(page.results().count() >= 1);
    QCOMPARE(page.section(), u"appearance"_s);
    // Down goes through what was found, Enter goes there.
    int row = -1;
    for (int i = 0; i < page.results().count(); ++i) {
        row = page.results().item(i)->text().startsWith(u"Dark"_s) ? i : row;
    }
    QVERIFY(row >= 0);
    for (int i = 0; i < row; ++i) {
        QTest::keyClick(&page.searchField(), Qt::Key_Down);
    }
    QCOMPARE(page.results().currentRow(), row);
    keepPicture(page, u"search"_s);
    QApplication::setActiveWindow(&page);
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    QCOMPARE(page.focusWidget(), static_cast<QWidget *>(&page.appearance().themeBox()));
    // Words of several sections, whatever their case and accents.
    page.searchField().setText(u"NÂME"_s);
    QStringList found;
    for (int i = 0; i < page.results().count(); ++i) {
        found.append(page.results().item(i)->text().section(u'\n', -1));
    }
    QVERIFY(QSet<QString>(found.begin(), found.end()).size() >= 2);
    page.searchField().setText(u"no such thing anywhere"_s);
    QVERIFY(isSaid(page, u"no such thing anywhere"_s));
    QTest::keyClick(&page.searchField(), Qt::Key_Escape);
    QVERIFY(page.searchField().text().isEmpty());
    QVERIFY(page.sectionList().isVisible());
}

void SettingsTest::hoursOfADayAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "-": cannot be read
    QTest::newRow("usual") << u"09:00-17:00"_s << u"09:00-17:00"_s;
    QTest::newRow("short") << u"9-12, 13-17:30"_s << u"09:00-12:00, 13:00-17:30"_s;
    QTest::newRow("a long dash and dots") << u"8.30 – 16.15"_s << u"08:30-16:15"_s;
    QTest::newRow("to midnight") << u"18-24"_s << u"18:00-24:00"_s;
    QTest::newRow("closed") << u"  "_s << QString();
    QTest::newRow("backwards") << u"17-9"_s << u"-"_s;
    QTest::newRow("overlap") << u"9-12, 11-14"_s << u"-"_s;
    QTest::newRow("no hour") << u"9-25"_s << u"-"_s;
    QTest::newRow("words") << u"all day"_s << u"-"_s;
}

void SettingsTest::hoursOfADayAreRead()
{
    QFETCH(QString, text);
    const auto spans = HoursFields::readDay(text);
    QTEST(spans ? HoursFields::dayText(*spans) : u"-"_s, "read");
}

void SettingsTest::queuesAreEditedByLeads()
{
    m_hub->queue.settings = {{u"signatures"_s, QJsonObject{{QString(), u"Kind regards"_s}}}};
    signIn();
    SettingsPage page(*m_desk);
    page.resize(1100, 900);
    page.showSection(u"queues"_s);
    page.show();
    auto *section = qobject_cast<QueueSection *>(page.sectionContent(u"queues"_s));
    QVERIFY(section);
    QVERIFY(!section->saveButton().isEnabled());
    section->nameField().setText(u"Parcels and returns"_s);
    section->target(0).setValue(30);
    section->step(0).setValue(10);
    section->step(3).setValue(5);
    QVERIFY(!section->saveButton().isEnabled()); // the lead before the reminder
    QVERIFY(section->words().contains(u"later"_s));
    section->step(3).setValue(60);
    section->hours().always().setChecked(false);
    section->hours().day(5).setText(u"10-14"_s);
    QVERIFY2(section->saveButton().isEnabled(), qPrintable(section->words()));
    keepPicture(page, u"queues"_s);
    // News from elsewhere do not take away what somebody is writing.
    Q_EMIT m_desk->directoryChanged();
    QCOMPARE(section->nameField().text(), u"Parcels and returns"_s);
    // Nor does another row: what was typed is saved or discarded first.
    section->newButton().click();
    QCOMPARE(section->nameField().text(), u"Parcels and returns"_s);
    QVERIFY2(section->words().contains(u"not saved"_s), qPrintable(section->words()));
    QVERIFY(section->isUnsaved());
    QVERIFY(!section->discardButton().isHidden());
    section->saveButton().click();
    QTRY_VERIFY(!m_told.isEmpty());
    const QJsonObject told = m_told.last().second;
    QCOMPARE(told[u"name"_s].toString(), u"Parcels and returns"_s);
    QCOMPARE(told[u"first_response_s"_s].toInt(), 1800);
    QCOMPARE(told[u"settings"_s][u"escalation"_s].toObject(), (QJsonObject{{u"again_s"_s, 600}, {u"lead_s"_s, 3600}}));
    const QJsonObject hours = told[u"settings"_s][u"hours"_s].toObject();
    QCOMPARE(hours[u"mon"_s].toArray(), (QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}));
    QCOMPARE(hours[u"sat"_s].toArray(), (QJsonArray{QJsonArray{u"10:00"_s, u"14:00"_s}}));
    QVERIFY(!told[u"settings"_s].toObject().contains(u"signatures"_s)); // laid over what is there
    QTRY_COMPARE(section->words(), u"Saved."_s);
    section->nameField().setText(u"Something else"_s);
    section->discardButton().click();
    QVERIFY(section->nameField().text() != u"Something else"_s);
    QVERIFY(!section->isUnsaved());
}

void SettingsTest::agentsAreEditedByAdministratorsOnly()
{
    signIn(Role::Lead);
    {
        SettingsPage page(*m_desk);
        page.showSection(u"agents"_s);
        page.show();
        auto *section = qobject_cast<AgentSection *>(page.sectionContent(u"agents"_s));
        QVERIFY(section && !section->saveButton().isVisible() && !section->newButton().isVisible());
    }
    m_desk.reset();
    signIn(Role::Admin);
    SettingsPage page(*m_desk);
    page.showSection(u"agents"_s);
    page.show();
    auto *section = qobject_cast<AgentSection *>(page.sectionContent(u"agents"_s));
    QTRY_VERIFY(section->saveButton().isVisible());
    section->begin();
    section->nameField().setText(u"Ion Radu"_s);
    QVERIFY(!section->saveButton().isEnabled());
    section->emailField().setText(u"ion@desk.test"_s);
    section->passwordField().setText(u"short"_s);
    QVERIFY(!section->saveButton().isEnabled());
    QVERIFY(section->words().contains(u"8"_s));
    section->passwordField().setText(u"long enough"_s);
    QVERIFY(section->saveButton().isEnabled());
    QCOMPARE(AgentSection::readLanguages(u"en, ro;de  fr"_s), (QStringList{u"en"_s, u"ro"_s, u"de"_s, u"fr"_s}));
}

void SettingsTest::theReportHoldsNothingOfCustomers()
{
    const Customer secret = m_hub->addCustomer(u"Secret Person"_s);
    const Conversation matter = m_hub->addConversation(secret.id, u"Secret matter"_s, QDateTime::currentDateTimeUtc());
    m_hub->addMessage(matter.id, u"Secret words"_s);
    signIn();
    QTRY_COMPARE(m_desk->status().state, ConnectionStatus::State::Live);
    const QString report = DiagnosticsSection::reportOf(*m_desk, {.replica = 4096, .downloads = 2048, .downloadCount = 3},
                                                        {u"12:00:00 deskbell: trouble"_s});
    QVERIFY(report.contains(QString::fromLatin1(qVersion())));
    QVERIFY(report.contains(u"Connection: live"_s));
    QVERIFY(report.contains(u"replica 4 KB"_s));
    QVERIFY(report.contains(u"12:00:00 deskbell: trouble"_s));
    for (const auto &secretWord : {u"Secret"_s, m_hub->me.name, m_hub->me.email, m_hub->channel.address, m_hub->channel.name}) {
        QVERIFY2(secretWord.isEmpty() || !report.contains(secretWord), qPrintable(secretWord));
    }
}

void SettingsTest::downloadsGoOldestFirst()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkpath(u"attachments"_s));
    const QDateTime now = QDateTime::currentDateTime();
    for (int age = 1; age <= 4; ++age) {
        QFile file(place.filePath(u"attachments/%1"_s.arg(age)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1000, 'x'));
        QVERIFY(file.flush());
        for (const auto kind : {QFileDevice::FileAccessTime, QFileDevice::FileModificationTime}) {
            QVERIFY(file.setFileTime(now.addSecs(-3600 * age), kind));
        }
    }
    QFile outbox(place.filePath(u"outbox.sqlite"_s));
    QVERIFY(outbox.open(QIODevice::WriteOnly) && outbox.write(QByteArray(500, 'o')) == 500 && outbox.flush());
    const LocalSizes sizes = measureLocalFiles(place.path());
    QCOMPARE(sizes.downloads, 4000);
    QCOMPARE(sizes.downloadCount, 4);
    QCOMPARE(sizes.outbox, 500);
    QCOMPARE(trimDownloads(place.path(), 2500), 2000);
    QVERIFY(QFile::exists(place.filePath(u"attachments/1"_s)) && QFile::exists(place.filePath(u"attachments/2"_s)));
    QVERIFY(!QFile::exists(place.filePath(u"attachments/3"_s)) && !QFile::exists(place.filePath(u"attachments/4"_s)));
    QCOMPARE(trimDownloads(place.path(), 2500), 0);
    QVERIFY(QFile::exists(outbox.fileName()));
}

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
