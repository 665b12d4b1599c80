// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customersplace.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "ui/customer/customerpage.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/searchglyph.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customerRole = Qt::UserRole;
constexpr int listWidth = 300;
constexpr int narrowestList = 220;
constexpr int shownAtMost = 100;

/// Numbers and addresses keep their order also where text runs from right to left (Unicode's isolates).
QString keptInOrder(const QString &text)
{
    const bool words = !text.contains(u'@') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return words ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString aboutLine(const Customer &customer)
{
    QStringList parts;
    if (!customer.company.isEmpty()) {
        parts.append(customer.company);
    }
    // Whoever is known by a number only is named by it already.
    const QString name = QString(customer.name).remove(u' ');
    for (const Identity &identity : customer.identities.mid(0, 2)) {
        if (identity.value != name) {
            parts.append(keptInOrder(identity.value));
        }
    }
    return parts.join(u" \u00B7 "_s);
}

QString accessibleLine(const Customer &customer)
{
    QString line = customer.name;
    if (const QString about = aboutLine(customer); !about.isEmpty()) {
        line += u", "_s + about;
    }
    return customer.proposals.isEmpty() ? line : CustomersPlace::tr("%1, may be somebody you know").arg(line);
}

} // namespace

CustomersPlace::CustomersPlace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_review(new QPushButton(tr("To review"), this))
    , m_list(new QListWidget(this))
    , m_hint(mutedLabel({}, this))
    , m_page(new CustomerPage(desk, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setPlaceholderText(tr("Name, company, address or number"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    addSearchGlyph(*m_search);
    m_search->installEventFilter(this);
    m_review->setCheckable(true);
    m_review->setToolTip(tr("Only those who may be somebody else you know"));
    m_review->setAccessibleName(m_review->toolTip());
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setStyleSheet(u"QListWidget::item { border-left: 3px solid transparent; padding-left: 4px; }"
                          "QListWidget::item:selected { background: palette(alternate-base); color: palette(text); }"
                          "QListWidget::item:selected:active { border-left: 3px solid palette(highlight); }"_s);
    auto *add = new QPushButton(glyphIcon(u"plus"_s), tr("New customer"), this);
    add->setAccessibleName(add->text());
    m_hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Customers"), 2, this), 1);
    head->addWidget(add);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_review);
    filters->addStretch();
    auto *side = new QWidget(this);
    m_side = side;
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    left->setSpacing(metrics::gap);
    left->addLayout(head);
    left->addWidget(m_search);
    left->addLayout(filters);
    left->addWidget(m_hint);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_page, 1);

    m_wait.setSingleShot(true);
    m_wait.setInterval(200);
    connect(&m_wait, &QTimer::timeout, this, &CustomersPlace::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(m_review, &QPushButton::toggled, this, &CustomersPlace::refresh);
    connect(m_list, &QListWidget::currentItemChanged, this, &CustomersPlace::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_page->setFocus(Qt::OtherFocusReason); });
    connect(add, &QPushButton::clicked, this, &CustomersPlace::makeNew);
    connect(m_page, &CustomerPage::noticed, this, &CustomersPlace::noticed);
    connect(m_page, &CustomerPage::done, this, &CustomersPlace::done);
    connect(m_page, &CustomerPage::conversationWanted, this, &CustomersPlace::conversationWanted);
    connect(m_page, &CustomerPage::customerWanted, this, &CustomersPlace::show);
    connect(m_page, &CustomerPage::changed, this, [this](const CustomerId &id) {
        m_wanted = id;
        refresh();
    });
}

void CustomersPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(qBound(narrowestList, width() * 9 / 25, listWidth));
}

void CustomersPlace::refresh()
{
    m_wait.stop();
    const int asked = ++m_asked;
    const QString words = m_review->isChecked() ? u"is:proposed"_s : m_search->text();
    m_search->setEnabled(!m_review->isChecked());
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(words));
    whenAnswered(m_desk.get(u"/v1/customers?limit=%1&q=%2"_s.arg(shownAtMost).arg(query)), this,
                 [this, asked](const Result<QByteArray> &answer) { take(asked, answer); });
}

void CustomersPlace::take(int asked, const Result<QByteArray> &answer)
{
    if (asked != m_asked) {
        return; // something else was asked since
    }
    m_answered = asked;
    QList<Customer> found;
    if (answer) {
        for (const QJsonValue item : QJsonDocument::fromJson(*answer).object()[u"items"].toArray()) {
            if (const auto customer = customerFromJson(item.toObject())) {
                found.append(*customer);
            }
        }
        m_hint->setText(!found.isEmpty()                 ? QString()
                            : m_review->isChecked()      ? tr("Nobody to review: no two customers look like one.")
                            : m_search->text().isEmpty() ? tr("Nobody has written yet. “New customer” adds somebody by hand.")
                                                         : tr("Nobody is found by these words."));
    } else {
        found = m_desk.replica().findCustomers(m_search->text(), shownAtMost);
        m_hint->setText(tr("The hub cannot be asked: only those on this machine are shown."));
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
    fill(found);
}

void CustomersPlace::fill(const QList<Customer> &customers)
{
    const QSignalBlocker quiet(m_list);
    const CustomerId wanted = m_wanted.isNull() ? m_page->customer() : m_wanted;
    m_wanted = {};
    m_list->clear();
    for (const Customer &customer : customers) {
        auto *item = new QListWidgetItem(keptInOrder(customer.name) + u'\n' + aboutLine(customer), m_list);
        item->setData(customerRole, customer.id.value);
        item->setData(Qt::AccessibleTextRole, accessibleLine(customer));
        item->setToolTip(accessibleLine(customer));
        item->setIcon(glyphIcon(customer.proposals.isEmpty() ? u"person"_s : u"info"_s));
        item->setSizeHint({0, metrics::rowHeight});
        if (customer.id == wanted) {
            m_list->setCurrentItem(item);
        }
    }
    if (!wanted.isNull()) {
        m_page->show(wanted);
    } else if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        choose();
    }
}

void CustomersPlace::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_page->show(CustomerId{item->data(customerRole).toString()});
    }
}

void CustomersPlace::show(const CustomerId &id)
{
    m_wanted = id;
    refresh();
}

void CustomersPlace::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomersPlace::makeNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    m_page->makeNew();
}

// The arrows walk the list while the words are typed.
bool CustomersPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace deskbell
