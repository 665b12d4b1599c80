// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpane.h"

#include "models/link.h"
#include "ui/inbox/inboxlist.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

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
    m_search->addAction(glyphIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setModel(&model);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin + metrics::gap, 0, metrics::margin, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(40);
    headBox->setLayout(head);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::gap);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::step, 0, 0);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addLayout(searchRow);
    column->addWidget(new Hairline(Qt::Horizontal, this));
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
    showTrouble();
}

void InboxPane::showView(const InboxView &view, const QString &title)
{
    m_view = view;
    m_viewTitle = title;
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
    InboxView view = m_view;
    view.search = m_search->text().trimmed();
    const bool searching = !view.search.isEmpty();
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
    showCount();
}

void InboxPane::openFirstHit()
{
    if (!m_openFirst || m_model.isLoading() || m_model.rowCount() == 0) {
        return;
    }
    m_openFirst = false;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->chooseRow(0);
}

void InboxPane::showCount()
{
    m_count->setText(m_model.total() < 0 ? QString() : Phrases::grouped(m_model.total()));
    m_count->setAccessibleName(m_model.total() < 0 ? QString() : tr("%n conversation(s)", nullptr, m_model.total()));
}

void InboxPane::showTrouble()
{
    const ConnectionStatus &status = m_desk.status();
    // What the replica holds is shown anyway; only an empty console says why it is empty.
    m_list->trouble = status.state == ConnectionStatus::State::Offline && status.completeTo == 0
        ? tr("The hub cannot be reached (%1). It is tried again by itself.").arg(status.detail)
        : QString();
    m_list->viewport()->update();
}

} // namespace deskbell
