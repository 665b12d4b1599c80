// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/canned/cannedsection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/agentsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/channelsection.h"
#include "ui/settings/queuesection.h"
#include "ui/settings/settingssearch.h"
#include "ui/settings/signaturesection.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leftWidth = 220;
constexpr int pageEdge = 32;
constexpr int roomForEdges = 820; ///< pixels below which a page takes its edges narrower
constexpr int sectionRole = Qt::UserRole;
constexpr int roomAroundHit = 80; ///< pixels above and below what was looked for

/// Where sections stand, whoever adds them and when.
int placeOf(const QString &id)
{
    static const QStringList order{u"account"_s,    u"channels"_s, u"signatures"_s,  u"queues"_s,        u"agents"_s,
                                   u"canned"_s,     u"macros"_s,   u"keys"_s,        u"notifications"_s, u"phone"_s,
                                   u"appearance"_s, u"storage"_s,  u"diagnostics"_s, u"about"_s};
    const auto place = order.indexOf(id);
    return place < 0 ? int(order.size()) - 3 : int(place);
}

// Without a frame and as wide as is good to read.
QScrollArea *scrollingPage(const QString &title, QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(area);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *box = new QWidget(page);
    box->setMaximumWidth(720);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(headingLabel(title, 6, box));
    column->addWidget(content);
    column->addStretch();
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(pageEdge, metrics::page, pageEdge, metrics::page);
    row->addWidget(box, 1);
    row->addStretch(0);
    area->setWidget(page);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_results(new QListWidget(this))
    , m_none(mutedLabel({}, this))
    , m_left(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setIconSize({metrics::icon, metrics::icon});
    m_results->setAccessibleName(tr("Settings found"));
    m_results->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, 0);
    for (QListWidget *list : {m_list, m_results}) {
        list->setFrameShape(QFrame::NoFrame);
        list->viewport()->setAutoFillBackground(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    restyle();
    m_left->addWidget(m_list);
    m_left->addWidget(m_results);
    m_left->addWidget(m_none);
    auto *left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, metrics::margin, 0, 0);
    column->setSpacing(metrics::step);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_left, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
    m_channels = new ChannelSection(desk, this);
    connect(m_channels, &ChannelSection::noticed, this, &SettingsPage::noticed);
    m_signatures = new SignatureSection(desk, this);
    m_appearance = new AppearanceSection(this);
    //: Words people may look for in the settings
    addSection(u"channels"_s, u"email"_s, tr("Channels"), m_channels, tr("mailbox email server password quarantine ledger"));
    addSection(u"account"_s, u"person"_s, tr("Account"), new AccountSection(desk, this), tr("profile password name me"));
    addSection(u"queues"_s, u"queue"_s, tr("Queues"), new QueueSection(desk, this),
               tr("team members hours targets SLA escalation"));
    addSection(u"agents"_s, u"assign"_s, tr("Agents"), new AgentSection(desk, this), tr("people users team roles password"));
    addSection(u"signatures"_s, u"note"_s, tr("Signatures"), m_signatures);
    addSection(u"canned"_s, u"reply"_s, tr("Canned replies"), new CannedSection(desk, this), tr("template text shortcut"));
    addSection(u"appearance"_s, u"eye"_s, tr("Appearance"), m_appearance, tr("colours dark mode size zoom language contrast"));
    addSection(u"about"_s, u"info"_s, tr("About"), makeAbout(), tr("version licence"));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::goToResult);
    connect(m_results, &QListWidget::currentRowChanged, this, &SettingsPage::showResult);
    connect(m_results, &QListWidget::itemActivated, this, &SettingsPage::goToResult);
    connect(m_results, &QListWidget::itemClicked, this, &SettingsPage::goToResult);
    m_search->installEventFilter(this);
    m_list->setCurrentRow(0);
    connect(&desk, &Desk::directoryChanged, this, &SettingsPage::refresh);
}

void SettingsPage::restyle()
{
    const QString sheet = u"QListWidget { background: transparent; padding: 8px; outline: 0; }"
                          "QListWidget::item { padding: 8px 10px; border-radius: 6px; color: palette(window-text); }"
                          "QListWidget::item:selected { background: %1; color: palette(window-text); }"
                          "QListWidget::item:focus { border: 1px solid %2; }"_s.arg(colorsFor(palette()).selection.name(),
                                                                                    colorsFor(palette()).accent.name());
    for (QListWidget *list : {m_list, m_results}) {
        if (list->styleSheet() != sheet) {
            list->setStyleSheet(sheet);
        }
    }
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int edge = width() < roomForEdges ? metrics::margin + metrics::step : pageEdge;
    for (const Section &section : std::as_const(m_sections)) {
        section.page->widget()->layout()->setContentsMargins(edge, metrics::page, edge, metrics::page);
    }
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void SettingsPage::addSection(const QString &id, const QString &iconName, const QString &title, QWidget *content,
                              const QString &keywords)
{
    const auto at = std::find_if(m_sections.begin(), m_sections.end(),
                                 [&id](const Section &other) { return placeOf(other.id) > placeOf(id); });
    const int row = static_cast<int>(at - m_sections.begin());
    QScrollArea *page = scrollingPage(title, content, m_stack);
    m_sections.insert(row,
                      Section{.id = id,
                              .title = title,
                              .keywords = keywords,
                              .content = content,
                              .page = page,
                              .marks = new FoundMarks(page->widget())});
    m_stack->insertWidget(row, page);
    m_list->insertItem(row, new QListWidgetItem(glyphIcon(iconName), title));
    m_stack->setCurrentIndex(qMax(0, m_list->currentRow()));
}

int SettingsPage::indexOf(const QString &id) const
{
    const auto at =
        std::find_if(m_sections.begin(), m_sections.end(), [&id](const Section &section) { return section.id == id; });
    return at == m_sections.end() ? -1 : static_cast<int>(at - m_sections.begin());
}

QList<std::pair<QString, QString>> SettingsPage::sections() const
{
    QList<std::pair<QString, QString>> all;
    for (const Section &section : m_sections) {
        all.append({section.id, section.title});
    }
    return all;
}

void SettingsPage::showSection(const QString &id)
{
    if (const int row = indexOf(id); row >= 0) {
        m_search->clear();
        m_list->setCurrentRow(row);
    }
}

QString SettingsPage::section() const
{
    const int row = m_stack->currentIndex();
    return row >= 0 && row < m_sections.size() ? m_sections.at(row).id : QString();
}

QWidget *SettingsPage::sectionContent(const QString &id) const
{
    const int row = indexOf(id);
    return row < 0 ? nullptr : m_sections.at(row).content;
}

QStringList SettingsPage::sectionIds() const
{
    QStringList ids;
    for (const Section &section : m_sections) {
        ids.append(section.id);
    }
    return ids;
}

// The rows hold where their hits are; the widgets themselves may go meanwhile and are looked at through guards.
void SettingsPage::search()
{
    const QString query = m_search->text().trimmed();
    const QSignalBlocker quiet(m_results);
    m_results->clear();
    for (int row = 0; row < m_sections.size(); ++row) {
        const Section &section = m_sections.at(row);
        const QList<SettingHit> hits =
            query.isEmpty() ? QList<SettingHit>() : findSettings(*section.content, query, section.title, section.keywords);
        section.marks->mark(hits, nullptr);
        if (!query.isEmpty() && answersTo(query, section.title, section.keywords)) {
            auto *item = new QListWidgetItem(section.title, m_results);
            item->setData(sectionRole, row);
        }
        for (const SettingHit &hit : hits) {
            //: A setting found, and below it the section it stands in
            auto *item = new QListWidgetItem(tr("%1\nin %2").arg(hit.words, section.title), m_results);
            item->setData(Qt::AccessibleTextRole, tr("%1, in %2").arg(hit.words, section.title));
            item->setData(sectionRole, row);
            item->setData(sectionRole + 1, QVariant::fromValue(QPointer<QWidget>(hit.widget)));
        }
    }
    if (query.isEmpty()) {
        m_left->setCurrentWidget(m_list);
        m_stack->setCurrentIndex(m_list->currentRow());
    } else if (m_results->count() == 0) {
        m_none->setText(tr("No setting is called “%1”. Try another word.").arg(query));
        m_left->setCurrentWidget(m_none);
    } else {
        m_left->setCurrentWidget(m_results);
        m_results->setCurrentRow(0);
        showResult(0);
    }
}

void SettingsPage::showResult(int row)
{
    const QListWidgetItem *item = m_results->item(row);
    if (!item) {
        return;
    }
    const int at = item->data(sectionRole).toInt();
    const Section &section = m_sections.at(at);
    QWidget *widget = item->data(sectionRole + 1).value<QPointer<QWidget>>();
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(at);
    m_stack->setCurrentIndex(at);
    section.marks->mark(findSettings(*section.content, m_search->text(), section.title, section.keywords), widget);
    if (widget) {
        section.page->ensureWidgetVisible(widget, 0, roomAroundHit);
    }
}

void SettingsPage::showSetting(const QString &id, QWidget *control)
{
    showSection(id);
    const auto at =
        std::find_if(m_sections.cbegin(), m_sections.cend(), [&id](const Section &section) { return section.id == id; });
    if (at != m_sections.cend() && control) {
        at->page->ensureWidgetVisible(control, 0, roomAroundHit);
        control->setFocus(Qt::ShortcutFocusReason);
    }
}

void SettingsPage::goToResult()
{
    const QListWidgetItem *item = m_results->currentItem();
    if (!item || m_left->currentWidget() != m_results) {
        return;
    }
    showResult(m_results->currentRow());
    const Section &section = m_sections.at(item->data(sectionRole).toInt());
    QWidget *shown = item->data(sectionRole + 1).value<QPointer<QWidget>>();
    if (QWidget *control = controlOf(shown ? shown : section.content)) {
        control->setFocus(Qt::ShortcutFocusReason);
    }
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QListWidget *list = m_left->currentWidget() == m_results ? m_results : m_list;
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            list->setCurrentRow(qBound(0, list->currentRow() + (key == Qt::Key_Down ? 1 : -1), list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *SettingsPage::makeAbout()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *logo = new QLabel(content);
    logo->setPixmap(QIcon(u":/icons/deskbell.svg"_s).pixmap(56, 56));
    column->addWidget(logo);
    column->addWidget(headingLabel(u"Deskbell "_s + QStringLiteral(DESKBELL_VERSION), 2, content));
    m_hub = mutedLabel({}, content);
    column->addWidget(m_hub);
    column->addWidget(mutedLabel(tr("Free software under the GNU General Public License, version 3 or later."), content));
    column->addWidget(mutedLabel(tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion())), content));
    return content;
}

void SettingsPage::setHubAddress(const QString &address) { m_hub->setText(tr("Hub: %1").arg(address)); }

void SettingsPage::refresh()
{
    m_signatures->refresh();
    m_channels->refresh();
}

void SettingsPage::showMailboxes() { showSection(u"channels"_s); }

void SettingsPage::showAppearance() { showSection(u"appearance"_s); }

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::addMailbox()
{
    showMailboxes();
    m_channels->add(u"email"_s);
}

} // namespace deskbell
