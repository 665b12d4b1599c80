// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "client/replica/replica.h"
#include "tests/client/fakehub.h"
#include "tests/support/phone/fakephone.h"
#include "ui/composer/composer.h"
#include "ui/customer/customersplace.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notify/notifier.h"
#include "ui/phone/callends.h"
#include "ui/phone/calllive.h"
#include "ui/phone/callring.h"
#include "ui/phone/phonehands.h"
#include "ui/phone/phonepanel.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/notificationsection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/storagesection.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/workspace.h"
#include "ui/style/density.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/welcome/mailboxpage.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/troublepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualPoints = 10;

void setPoints(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
}

// What a screen of 1440 by 900 leaves at this run's scale (QT_SCALE_FACTOR, set by ctest for each of 100, 125, 150 and 200 %).
QSize roomAtScale()
{
    const qreal scale = qMax(1.0, QGuiApplication::primaryScreen()->devicePixelRatio());
    return (QSizeF(1440, 900) / scale).toSize().expandedTo(QSize(720, 450));
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        names.prepend(QString::fromLatin1(at->metaObject()->className()).section(u':', -1));
    }
    return names.mid(qMax(0, names.size() - 4)).join(u'>');
}

QString clippedLabel(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
        return {};
    }
    const QString text =
        Qt::mightBeRichText(label.text()) ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    const QFontMetrics metrics(label.font());
    const int width = label.contentsRect().width();
    static const QRegularExpression gaps(u"\\s+"_s);
    const QStringList parts = label.wordWrap() ? text.split(gaps) : text.split(u'\n');
    for (const QString &part : parts) {
        // Long addresses and the like may break inside.
        if (metrics.horizontalAdvance(part) > width + 2 && (!label.wordWrap() || part.size() < 24)) {
            return part;
        }
    }
    if (label.wordWrap() && label.heightForWidth(label.width()) > label.height() + 2) {
        return text;
    }
    return {};
}

constexpr int leastEdges = 10; ///< what frame and padding of a button take at least

QString clippedButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())) {
        return {};
    }
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    QString longest;
    for (const QString &line : button.text().split(u'\n')) {
        if (button.fontMetrics().horizontalAdvance(line) > button.fontMetrics().horizontalAdvance(longest)) {
            longest = line;
        }
    }
    // A button's font may be bolder than its metrics say before it was painted: a style sheet gives it while polishing.
    const int edges = button.property("chip").toBool() || qobject_cast<const QPushButton *>(&button) ? leastEdges : 0;
    const bool low = button.fontMetrics().height() > button.height();
    return low || button.fontMetrics().horizontalAdvance(longest) + icon + edges > button.width() + 2 ? button.text() : QString();
}

/// Tabs and headings of columns that no longer hold their words.
QString clippedHeading(const QWidget &widget)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model() ? header->model()->headerData(i, header->orientation()).toString() : QString();
            if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i)
                && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i)) {
                return text;
            }
        }
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width()) {
                return tabs->tabText(i);
            }
        }
    }
    return {};
}

QString clippedText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return clippedLabel(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return clippedButton(*button);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return box->fontMetrics().horizontalAdvance(box->currentText()) + 20 > box->width() ? box->currentText() : QString();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        return field->height() < field->fontMetrics().height() ? field->accessibleName() : QString();
    }
    return clippedHeading(widget);
}

/// What scrolls down must not need to be pushed sideways too.
QString tooWide(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (!area || !area->widget() || !area->widgetResizable() || area->widget()->width() <= area->viewport()->width() + 1) {
        return {};
    }
    return u"%1 is %2 px wide in a view of %3"_s.arg(pathOf(area->widget()))
        .arg(area->widget()->width())
        .arg(area->viewport()->width());
}

/// A glyph that is squeezed is as bad as a word that is cut.
bool isSqueezed(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    return button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull()
        && (button->width() < button->iconSize().width() || button->height() < button->iconSize().height());
}

/// What stands out of its parent sideways is cut off, unless the parent scrolls.
bool standsOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool shows = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
    if (!shows || !parent || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())) {
        return false;
    }
    return widget.x() < -1 || widget.x() + widget.width() > parent->width() + 1;
}

QStringList troublesOf(QWidget &screen)
{
    // Layouts within layouts settle one after the other.
    for (int pass = 0; pass < 4; ++pass) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
    QStringList troubles;
    const QList<QWidget *> widgets = screen.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const QString text = clippedText(*widget); !text.isEmpty()) {
            troubles.append(u"%1: “%2” in %3 px"_s.arg(pathOf(widget), text.left(60)).arg(widget->width()));
        } else if (const QString wide = tooWide(*widget); !wide.isEmpty()) {
            troubles.append(wide);
        } else if (isSqueezed(*widget)) {
            troubles.append(u"%1 “%2” is squeezed to %3 by %4 px"_s.arg(pathOf(widget), widget->accessibleName())
                                .arg(widget->width())
                                .arg(widget->height()));
        } else if (standsOut(*widget)) {
            troubles.append(u"%1 at %2+%3 stands out of %4 px"_s.arg(pathOf(widget))
                                .arg(widget->x())
                                .arg(widget->width())
                                .arg(widget->parentWidget()->width()));
        }
    }
    return troubles;
}

} // namespace

/// Every main screen in the longest languages and mirrored: no text is cut off. Run at several scales by ctest.
class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void screens_data();
    void screens();
    void themesLeaveNoOldColour();
    void denseRowsAreLower();

private:
    void show(QWidget &screen);
    void judge(QWidget &screen, const QString &name);
    void judgeWorkspace(const QString &language);
    void judgePhone();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Desk> m_desk;
    Languages m_languages;
    QStringList m_troubles;
    ConversationId m_open;
    CustomerId m_customer;
};

void LooksTest::initTestCase() { setPoints(usualPoints); }

void LooksTest::init()
{
    m_troubles.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_hub = std::make_unique<FakeHub>();
    m_hub->me.role = Role::Admin;
    m_hub->channel.intake = {.seen = 48120, .imported = 48110, .duplicate = 8, .quarantined = 2, .waiting = 1040};
    m_hub->channel.health = {.state = HealthState::Down,
                             .detail = u"wrong user name or password"_s,
                             .since = QDateTime({2026, 10, 4}, {9, 0}, Qt::UTC)};
    m_desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = m_dir->path()}, m_hub->parts());
    Customer ana = m_hub->addCustomer(u"Ana Pop"_s);
    ana.identities = {{.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40722123456"_s},
                      {.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@home.test"_s, .verified = true}};
    m_hub->customers.insert(ana.id.value, toJson(ana));
    Conversation mine = m_hub->addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc().addSecs(-600));
    mine.assigneeId = m_hub->me.id;
    mine.unread = 1;
    mine.threads = {
        Thread{.id = ThreadId::make(), .channelId = m_hub->channel.id, .kind = u"email"_s, .address = u"ana@home.test"_s}};
    mine.clocks = {{.kind = ClockKind::FirstResponse, .dueAt = QDateTime::currentDateTimeUtc().addSecs(-300), .breached = true}};
    m_hub->store(mine);
    m_hub->addMessage(mine.id, u"Where is my parcel?"_s, Direction::In, QDateTime::currentDateTimeUtc().addSecs(-600));
    m_open = mine.id;
    m_customer = ana.id;
    m_desk->signIn(u"mia@desk.test"_s, u"secret"_s);
    QTRY_COMPARE(m_desk->status().state, ConnectionStatus::State::Live);
    QTRY_COMPARE(m_desk->status().completeTo, m_hub->head);
}

void LooksTest::cleanup()
{
    m_desk.reset();
    m_hub.reset();
    m_languages.use(u"en"_s);
    setPoints(usualPoints);
    applyDensity(*qApp, Density::Comfortable);
    applyTheme(*qApp, ThemeChoice::Light);
}

/// As the main window shows it, whose smallest size is less than some screens would like: a window of their own would grow.
void LooksTest::show(QWidget &screen)
{
    screen.setMinimumSize(1, 1);
    screen.resize(roomAtScale());
    screen.show();
}

void LooksTest::judge(QWidget &screen, const QString &name)
{
    const QStringList troubles = troublesOf(screen);
    for (const QString &trouble : troubles) {
        m_troubles.append(name + u": "_s + trouble);
    }
    if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty()) {
        screen.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, QLocale().name().left(2))
                               .arg(int(QGuiApplication::primaryScreen()->devicePixelRatio() * 100)));
    }
}

void LooksTest::screens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points"); // of the system's font
    QTest::addColumn<bool>("compact");
    for (const auto &language : {u"en"_s, u"de"_s, u"ru"_s, u"ar"_s, u"hu"_s, u"pl"_s, u"ro"_s, u"uk"_s}) {
        QTest::newRow(qPrintable(language)) << language << usualPoints << false;
    }
    if (roomAtScale().width() > 900) { // who has both large letters and a large scale has a large screen
        for (const auto &language : {u"de"_s, u"ru"_s, u"ar"_s}) {
            QTest::newRow(qPrintable(language + u" at 14 points"_s)) << language << 14 << false;
        }
        QTest::newRow("de, compact") << u"de"_s << usualPoints << true;
    }
}

void LooksTest::screens()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    QFETCH(bool, compact);
    setPoints(points);
    applyDensity(*qApp, compact ? Density::Compact : Density::Comfortable);
    m_languages.use(language);
    QCOMPARE(m_languages.current(), language);
    QCOMPARE(QGuiApplication::layoutDirection(), language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
    judgeWorkspace(language);
    judgePhone();
    const auto page = [this](QWidget &widget, const QString &name) {
        show(widget);
        judge(widget, name);
    };
    WelcomePage welcome;
    page(welcome, u"welcome"_s);
    SignInPage signIn(QUrl(u"https://desk.example.com"_s), u"mia@desk.test"_s, true);
    page(signIn, u"sign-in"_s);
    TroublePage trouble(u"The hub could not be started"_s);
    page(trouble, u"trouble"_s);
    MailboxPage mailbox(*m_desk);
    page(mailbox, u"mailbox"_s);
    QVERIFY2(m_troubles.isEmpty(), qPrintable(u'\n' + m_troubles.join(u'\n')));
}

void LooksTest::judgeWorkspace(const QString &language)
{
    Workspace workspace(*m_desk, *m_settings);
    NoticeSettings notices(*m_settings);
    Notifier notifier(*m_desk, notices, {});
    SettingsPage &settings = workspace.settingsPage();
    settings.addSection(u"notifications"_s, u"bell"_s, u"Notifications"_s, new NotificationSection(notifier, &workspace));
    settings.addSection(u"storage"_s, u"save"_s, u"Storage"_s, new StorageSection(m_dir->path(), *m_settings, &workspace));
    settings.addSection(u"diagnostics"_s, u"source"_s, u"Diagnostics"_s,
                        new DiagnosticsSection(*m_desk, m_dir->path(), &workspace));
    show(workspace);
    QTRY_VERIFY(workspace.isListSettled());
    judge(workspace, u"inbox"_s);
    workspace.open(m_open);
    QTRY_VERIFY(workspace.timelineModel().rowCount() > 0);
    judge(workspace, u"conversation"_s);
    Composer &composer = workspace.conversationPane().composer();
    composer.reply();
    judge(workspace, u"reply"_s);
    composer.setHeaderOpen(true);
    judge(workspace, u"recipients"_s);
    composer.write(Composer::Mode::Note);
    judge(workspace, u"note"_s);
    workspace.showPlace(Workspace::CustomersPlaceIndex);
    workspace.customersPlace().show(m_customer);
    QTRY_VERIFY(workspace.customersPlace().isSettled());
    judge(workspace, u"customers"_s);
    workspace.inboxPane().list().setFocus();
    workspace.showPlace(Workspace::SettingsPlace);
    const QStringList sections = settings.sectionIds();
    QVERIFY(sections.size() >= 10);
    for (const QString &section : sections) {
        settings.showSection(section);
        judge(workspace, u"settings-"_s + section);
    }
    // The search finds in every language.
    const QStringList words{settings.sections().first().second,
                            language == "de"_L1       ? u"dunkel"_s
                                : language == "ru"_L1 ? u"тёмное"_s
                                                      : QString()};
    for (const QString &word : words) {
        settings.searchField().setText(word);
        QVERIFY2(word.isEmpty() || settings.results().count() > 0, qPrintable(word));
    }
    settings.searchField().setText(words.first());
    judge(workspace, u"settings-search"_s);
    settings.searchField().clear();
}

/// The telephone's panel through a call's life, and its settings.
void LooksTest::judgePhone()
{
    m_hub->intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.path.startsWith("/v1/me/phone"_L1)) {
            return HttpReply{.status = 200, .body = R"({"address":"sip:1001@desk.test","password":"secret","wrap_up_s":45,
                                       "recording":{"allowed":"always","announcement":"This call is recorded."},
                                       "dispositions":["Solved","Will be called back","Wrong number"]})"};
        }
        return request.path.startsWith("/v1/calls"_L1) ? std::optional(HttpReply{.status = 200, .body = "{}"}) : std::nullopt;
    };
    const QString socket = m_dir->filePath(u"phone/phone.socket"_s);
    FakePhone phone(socket);
    QVERIFY(phone.listen());
    // As in the program: the window goes before the telephone.
    CallDesk calls(*m_desk, *m_settings, {.link = {.socket = socket, .program = u"/bin/true"_s}, .directory = m_dir->path()});
    PhoneHands hands(calls, nullptr);
    Workspace workspace(*m_desk, *m_settings);
    hands.join(workspace);
    workspace.resize(1440, 900);
    workspace.show();
    QTRY_VERIFY(hands.panel() && calls.readiness() == CallDesk::Readiness::Ready);
    workspace.open(m_open);
    const QString id = phone.ring(u"+40722123456"_s, u"Ana Pop"_s);
    QTRY_VERIFY(hands.panel()->ringingCard());
    judge(*hands.panel(), u"phone-ringing"_s);
    calls.answer(id);
    QTRY_VERIFY(hands.panel()->liveCard() && !hands.panel()->liveCard()->call().phone.recording.isEmpty());
    QJsonObject quality = phone::toJson(phone::Quality{.call = id, .score = 2, .advice = phone::Advice::Network});
    quality[u"event"_s] = u"quality"_s;
    phone.tell(quality);
    QTRY_VERIFY(hands.panel()->liveCard()->call().quality);
    phone.ring(u"+40733000000"_s);
    QTRY_COMPARE(hands.panel()->cards().size(), 2);
    judge(*hands.panel(), u"phone-call"_s);
    hands.panel()->liveCard()->askTransfer();
    judge(*hands.panel(), u"phone-transfer"_s);
    judge(workspace, u"phone-workspace"_s);
    const QString second = hands.panel()->cards().first()->call().id();
    phone.change(id, [](phone::Call &call) { call.state = phone::CallState::Held; });
    phone.answerFar(second);
    QTRY_VERIFY(hands.panel()->liveCard() && hands.panel()->liveCard()->call().id() == second);
    judge(workspace, u"phone-attended"_s);
    for (const QString &each : {id, second}) {
        phone.change(each, [](phone::Call &call) {
            call.state = phone::CallState::Up;
            call.conference = true;
        });
    }
    QTRY_VERIFY(hands.panel()->liveCard() && hands.panel()->liveCard()->call().phone.conference);
    judge(workspace, u"phone-conference"_s);
    calls.hangUp(second);
    calls.hangUp(id);
    QTRY_VERIFY(hands.panel()->endedCard() && !calls.calls().isBusy());
    judge(*hands.panel(), u"phone-ended"_s);
    const QList<QToolButton *> buttons = hands.panel()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable() && button->isVisible()) {
            button->setChecked(true); // keypad and devices
        }
    }
    judge(*hands.panel(), u"phone-devices"_s);
    show(workspace);
    workspace.showPlace(Workspace::SettingsPlace);
    workspace.settingsPage().showSection(u"phone"_s);
    judge(workspace, u"settings-phone"_s);
    m_hub->intercept = nullptr;
}

void LooksTest::themesLeaveNoOldColour()
{
    applyTheme(*qApp, ThemeChoice::Light);
    Workspace workspace(*m_desk, *m_settings);
    workspace.resize(1400, 860);
    workspace.show();
    QTRY_VERIFY(workspace.isListSettled());
    workspace.open(m_open);
    workspace.conversationPane().composer().reply();
    QTRY_VERIFY(workspace.timelineModel().rowCount() > 0);
    for (const ThemeChoice choice :
         {ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark, ThemeChoice::Light}) {
        const Colors &before = colorsFor(qApp->palette());
        applyTheme(*qApp, choice);
        const Colors &now = colorsFor(qApp->palette());
        QCOMPARE(toString(choice).contains(u"dark"_s), now.dark);
        QCOMPARE(toString(choice).contains(u"contrast"_s), now.strong);
        QCoreApplication::processEvents();
        for (const QWidget *widget : workspace.findChildren<QWidget *>()) {
            for (const QColor &old : {before.muted, before.selection, before.hairline, before.redText, before.hover}) {
                QVERIFY2(!widget->styleSheet().contains(old.name()), qPrintable(pathOf(widget) + widget->styleSheet()));
            }
        }
    }
}

void LooksTest::denseRowsAreLower()
{
    Workspace workspace(*m_desk, *m_settings);
    workspace.resize(1400, 860);
    workspace.show();
    QTRY_VERIFY(workspace.isListSettled());
    InboxList &list = workspace.inboxPane().list();
    QTRY_VERIFY(list.model()->rowCount() > 0);
    const auto height = [&list] { return list.visualRect(list.model()->index(0, 0)).height(); };
    const int comfortable = height();
    applyDensity(*qApp, Density::Compact);
    QTRY_VERIFY(height() < comfortable);
    QVERIFY(height() >= 2 * list.fontMetrics().height());
    applyDensity(*qApp, Density::Comfortable);
    QTRY_COMPARE(height(), comfortable);
}

QTEST_MAIN(LooksTest)
#include "lookstest.moc"
