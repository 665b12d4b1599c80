// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpane.h"

#include "models/link.h"
#include "models/savedview.h"
#include "ui/hands/selectionbar.h"
#include "ui/inbox/inboxlist.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/searchglyph.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sortsSetting = u"sorts"_s;

/// Which view's order is kept: one for each.
QString keyOfSort(const InboxView &view)
{
    if (!view.preset.isNull()) {
        return view.preset.value;
    }
    return view.kind == InboxView::Kind::Queue ? view.queue.value : bodyOfView(InboxView{.kind = view.kind})[u"kind"].toString();
}

} // namespace

InboxPane::InboxPane(Desk &desk, UnifiedInboxModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_title(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new InboxList(this))
{
    setMinimumWidth(240);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setBold(true);
    m_title->setPointDelta(2);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setPlaceholderText(tr("Search, or #number"));
    m_search->setAccessibleName(tr("Search conversations"));
    m_search->setClearButtonEnabled(true);
    addSearchGlyph(*m_search);
    m_list->setModel(&model);

    m_selection = new SelectionBar(this);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::gap);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::step, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(searchRow);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_selection);
    column->addWidget(m_list, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &InboxPane::applySearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().startsWith("deskbell:"_L1) && linkIn(text)) {
            m_search->clear();
            Q_EMIT linkPasted(text);
            return;
        }
        m_openFirst = false;
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applySearch();
        m_openFirst = true;
        openFirstHit();
    });
    connect(&m_model, &UnifiedInboxModel::totalChanged, this, &InboxPane::showCount);
    connect(&m_model, &UnifiedInboxModel::loadingChanged, this, &InboxPane::openFirstHit);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &InboxPane::openFirstHit);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InboxPane::openFirstHit);
    connect(&m_desk, &Desk::statusChanged, this, &InboxPane::showTrouble);
    showCount(m_model.total());
    showTrouble();
}

QWidget *InboxPane::makeHead()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(metrics::margin + metrics::gap, 0, metrics::gap, 0);
    head->setSpacing(metrics::step);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_save = iconButton(u"save"_s, tr("Save this search as a view"), box);
    m_narrow = iconButton(u"queue"_s, tr("Narrow the list"), box);
    m_sort = iconButton(u"bullets"_s, tr("Sort the list"), box);
    for (QToolButton *button : {m_save, m_narrow, m_sort}) {
        head->addWidget(button);
    }
    box->setMinimumHeight(40);
    connect(m_sort, &QToolButton::clicked, this, &InboxPane::orderRequested);
    connect(m_narrow, &QToolButton::clicked, this, &InboxPane::narrowRequested);
    connect(m_save, &QToolButton::clicked, this, &InboxPane::saveRequested);
    return box;
}

InboxView InboxPane::view() const
{
    InboxView view = m_view;
    if (const QString typed = m_search->text().trimmed(); !typed.isEmpty()) {
        view.search = typed;
        view.within = false;
        view.preset = {};
    }
    return view;
}

/// What is unusual about the list shows in its tools.
void InboxPane::showTools()
{
    const InboxView now = view();
    const bool searches = !now.search.isEmpty();
    QString order = tr("Sort the list: newest first");
    if (now.order == ListOrder::Oldest) {
        order = tr("Sort the list: oldest first");
    } else if (now.order == ListOrder::Due) {
        order = tr("Sort the list: due first");
    }
    m_sort->setEnabled(!searches);
    m_sort->setToolTip(order);
    m_sort->setAccessibleName(order);
    m_sort->setDown(!searches && now.order != ListOrder::Recent);
    const QString narrowed = now.isNarrowed() ? tr("Narrow the list: it is narrowed") : tr("Narrow the list");
    m_narrow->setToolTip(narrowed);
    m_narrow->setAccessibleName(narrowed);
    m_narrow->setDown(now.isNarrowed());
    m_save->setVisible(now.preset.isNull() && (searches || now.isNarrowed()));
}

void InboxPane::setOrder(ListOrder order)
{
    m_view.order = order;
    m_desk.changeSettings({{sortsSetting, QJsonObject{{keyOfSort(m_view), nameOfOrder(order)}}}});
    applySearch();
}

void InboxPane::narrow(const InboxView &view)
{
    m_view.unreadOnly = view.unreadOnly;
    m_view.tags = view.tags;
    m_view.channels = view.channels;
    m_view.languages = view.languages;
    m_view.priorities = view.priorities;
    applySearch();
}

void InboxPane::goTo(const InboxView &view, const QString &title)
{
    m_view = view;
    m_viewTitle = title;
    m_openFirst = false;
    const QSignalBlocker quiet(m_search);
    const bool typed = !view.search.isEmpty() && view.preset.isNull();
    m_search->setText(typed ? view.search : QString());
    if (typed) {
        m_view.search.clear();
    }
    applySearch();
}

void InboxPane::showView(const InboxView &view, const QString &title)
{
    m_view = view;
    m_viewTitle = title;
    if (const QJsonValue order = m_desk.settings()[sortsSetting].toObject()[keyOfSort(view)]; order.isString()) {
        m_view.order = orderNamed(order.toString());
    }
    m_openFirst = false;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    applySearch();
}

void InboxPane::openNumber(qint64 number)
{
    m_search->setText(u"#%1"_s.arg(number));
    applySearch();
    m_openFirst = true;
    openFirstHit();
}

void InboxPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool InboxPane::leaveSearch()
{
    if (m_search->text().isEmpty() && !m_search->hasFocus()) {
        return false;
    }
    m_search->clear();
    applySearch();
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void InboxPane::applySearch()
{
    m_typing.stop();
    const InboxView view = this->view();
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_list->emptyTitle = searching ? tr("Nothing found") : tr("Nothing here");
    m_list->emptyHint = searching ? tr("Try another word, or a number such as #1042. Escape leaves the search.")
                                  : tr("New conversations appear here by themselves.");
    if (!searching && m_view.kind == InboxView::Kind::Mine) {
        m_list->emptyTitle = tr("All done");
        m_list->emptyHint = tr("Nothing is assigned to you. Look into Unassigned and press a to take a conversation.");
    }
    m_title->setText(searching ? tr("Search results") : m_viewTitle);
    if (m_model.view() != view) {
        m_model.setView(view);
    }
    showTools();
}

void InboxPane::openFirstHit()
{
    if (!m_openFirst || !m_model.isOfView() || m_model.rowCount() == 0) {
        return;
    }
    m_openFirst = false;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->chooseRow(0);
}

void InboxPane::showCount(int total)
{
    m_count->setText(total < 0 ? QString() : Phrases::grouped(total));
    m_count->setAccessibleName(total < 0 ? QString() : tr("%n conversation(s)", nullptr, total));
}

void InboxPane::showTrouble()
{
    const ConnectionStatus &status = m_desk.status();
    // What the replica holds is shown anyway; only an empty console says why it is empty.
    const QString trouble = status.state == ConnectionStatus::State::Offline && status.completeTo == 0
        ? tr("The hub cannot be reached (%1). It is tried again by itself.").arg(status.detail)
        : QString();
    if (std::exchange(m_list->trouble, trouble) != trouble) { // the hub says every few seconds how far we are
        m_list->viewport()->update();
    }
}

} // namespace deskbell
