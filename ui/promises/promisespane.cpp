// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promisespane.h"

#include "client/answers.h"
#include "models/words.h"
#include "ui/style/density.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUrl>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

using PromiseRole = PromiseListModel::Role;

QString glyphOfPromise(const QString &kind)
{
    return kind == "call"_L1 ? u"call"_s : kind == "answer"_L1 ? u"reply"_s : u"info"_s;
}

/// Two lines: who and when; what, why and where.
class PromiseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, rowHeightFor(option.fontMetrics.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, selected ? colors.selection : hovered ? colors.hover : colors.ground);
        if (selected) {
            const QRect bar(option.rect.x(), option.rect.y(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.accent);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hairline);
        paintWords(*painter, option, index, colors);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colors.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colors &colors)
    {
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const int line = option.fontMetrics.height();
        const int top = option.rect.y() + (option.rect.height() - 2 * line - metrics::step) / 2;
        const int left = option.rect.x() + metrics::margin;
        const int right = option.rect.right() - metrics::margin;
        const auto put = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &words) {
            const QRect placed = QStyle::visualRect(option.direction, option.rect, rect);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(placed, int(align), QFontMetrics(font).elidedText(words, Qt::ElideRight, placed.width()));
        };
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.88);

        const bool overdue = index.data(+PromiseRole::Overdue).toBool();
        const bool soon = index.data(+PromiseRole::Soon).toBool();
        const QString due = index.data(+PromiseRole::DueText).toString();
        const int dueWidth = QFontMetrics(small).horizontalAdvance(due) + 3 * metrics::step + metrics::smallIcon;
        const QRect pill =
            QStyle::visualRect(option.direction, option.rect, QRect(right - dueWidth, top + (line - 18) / 2, dueWidth, 18));
        painter.setPen(overdue || soon ? QPen(Qt::NoPen) : QPen(colors.hairline));
        painter.setBrush(overdue ? QBrush(colors.red) : soon ? QBrush(colors.amber) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const QColor ink = overdue ? colors.redText : soon ? colors.amberText : colors.muted;
        // Not by colour alone: what is overdue says so by its sign.
        const QRect glyph = QStyle::visualRect(option.direction, pill, QRect(pill.x() + metrics::step, pill.y() + 2, 14, 14));
        paintIcon(&painter, glyph, overdue ? u"warning"_s : u"clock"_s, ink);
        painter.setFont(small);
        painter.setPen(ink);
        painter.drawText(
            QStyle::visualRect(option.direction, pill, pill.adjusted(metrics::smallIcon + metrics::step, 0, -metrics::step, 0)),
            Qt::AlignCenter, due);

        const QString who = index.data(+PromiseRole::Who).toString();
        put(QRect(left, top, right - dueWidth - metrics::gap - left, line), strong, colors.text,
            // A number keeps the order of its groups also between words that run from right to left.
            Words::isolated(who.isEmpty() ? index.data(+PromiseRole::About).toString() : who));
        const int second = top + line + metrics::step;
        paintIcon(&painter, QStyle::visualRect(option.direction, option.rect, QRect(left, second + (line - 14) / 2, 14, 14)),
                  glyphOfPromise(index.data(+PromiseRole::Kind).toString()), colors.muted);
        const QString reason = index.data(+PromiseRole::Reason).toString();
        QStringList parts{reason.isEmpty() ? index.data(+PromiseRole::KindText).toString() : reason,
                          index.data(+PromiseRole::About).toString()};
        if (!index.data(+PromiseRole::Mine).toBool() || index.data(+PromiseRole::Owner).toString().isEmpty()) {
            parts.prepend(index.data(+PromiseRole::Owner).toString());
        }
        parts.removeAll(QString());
        const int textLeft = left + metrics::smallIcon + metrics::step;
        put(QRect(textLeft, second, right - textLeft, line), option.font, colors.muted, parts.join(u" \u00B7 "_s));
    }
};

} // namespace

PromisesPane::PromisesPane(Desk &desk, PromiseListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_list(new QListView(this))
    , m_count(mutedLabel({}, this))
    , m_week(mutedLabel({}, this))
    , m_empty(
          mutedLabel(tr("Nothing is promised.\nPress m in a conversation to promise a call back, an answer or an update."), this))
    , m_all(chipButton(tr("Everybody's"), this))
    , m_body(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_all->setText(tr("Everybody's"));
    m_all->setCheckable(true);
    m_list->setModel(&model);
    m_list->setItemDelegate(new PromiseDelegate(m_list));
    m_list->setAccessibleName(tr("Promises"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::page);

    auto *head = new QWidget(this);
    head->setMinimumHeight(metrics::barHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::gap, metrics::margin, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(headingLabel(tr("Promises"), 2, this));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_all);
    m_week->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::margin, metrics::gap);
    m_week->setTextFormat(Qt::PlainText);
    m_week->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    column->addLayout(m_body, 1);
    column->addWidget(m_week);

    connect(m_all, &QToolButton::toggled, this, [this](bool all) { m_model.setMineOnly(!all); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_list->hasFocus()) {
            Q_EMIT conversationChosen(ConversationId{now.data(+PromiseRole::Conversation).toString()});
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT conversationChosen(ConversationId{index.data(+PromiseRole::Conversation).toString()});
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT conversationEntered(ConversationId{index.data(+PromiseRole::Conversation).toString()});
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &PromisesPane::showMenu);
    connect(&model, &PromiseListModel::countsChanged, this, &PromisesPane::showCounts);
    connect(&desk.promises(), &PromiseBook::changed, this, [this] {
        if (isVisible()) {
            askCounts();
        }
    });
    showCounts();
}

PromiseId PromisesPane::current() const { return m_model.idAt(m_list->currentIndex().row()); }

void PromisesPane::step(int rows)
{
    if (m_model.rowCount() > 0) {
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0;
        m_list->setFocus(Qt::ShortcutFocusReason);
        m_list->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1)));
    }
}

void PromisesPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    // The focus alone makes the first row the current one, but does not choose it.
    const QModelIndex now = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model.index(0);
    if (now.isValid()) {
        m_list->selectionModel()->setCurrentIndex(now, QItemSelectionModel::ClearAndSelect);
        Q_EMIT conversationChosen(ConversationId{now.data(+PromiseRole::Conversation).toString()});
    }
    askCounts();
}

void PromisesPane::showCounts()
{
    const int overdue = m_model.overdue();
    const QString count = QString::number(m_model.rowCount());
    //: Beside the number of promises; %1: that number
    m_count->setText(overdue > 0 ? tr("%1, %n overdue", nullptr, overdue).arg(count) : count);
    m_body->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

/// How the week went, as the hub has counted; offline the last answer stands.
void PromisesPane::askCounts()
{
    if (m_asking || m_desk.status().state != ConnectionStatus::State::Live) {
        return;
    }
    m_asking = true;
    const QDate today = QDate::currentDate();
    const QDateTime monday = today.addDays(1 - today.dayOfWeek()).startOfDay().toUTC();
    const QString since = QString::fromLatin1(QUrl::toPercentEncoding(toWireTime(monday)));
    whenAnswered(m_desk.get(u"/v1/promise-counts?owner=me&since="_s + since), this, [this](const Result<QByteArray> &answer) {
        m_asking = false;
        if (answer) {
            const PromiseCounts counts = promiseCountsFromJson(QJsonDocument::fromJson(*answer).object());
            //: %1: "kept 12, late 1, broken 0"
            m_week->setText(tr("This week: %1").arg(PromiseWords::counts(counts)));
            m_week->setAccessibleName(m_week->text());
            m_week->show();
        }
    });
}

void PromisesPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(glyphIcon(u"check"_s), tr("Kept"), this, [this] { Q_EMIT commandWanted(u"kept"_s); });
    menu->addAction(glyphIcon(u"clock"_s), tr("Move\u2026"), this, [this] { Q_EMIT commandWanted(u"move"_s); });
    menu->addAction(glyphIcon(u"cross"_s), tr("Cancel"), this, [this] { Q_EMIT commandWanted(u"cancel"_s); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool PromisesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_list) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_list->currentIndex();
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && index.isValid()) {
        Q_EMIT conversationEntered(ConversationId{index.data(+PromiseRole::Conversation).toString()});
        return true;
    }
    // Letters are commands here, not a search by first letter.
    if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
        event->ignore();
        return true;
    }
    return false;
}

} // namespace deskbell
