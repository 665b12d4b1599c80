// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinebar.h"

#include "models/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customerNameWidth = 160;
constexpr int leastNameWidth = 40;
constexpr int chipEdges = 20; ///< what a chip needs besides its words

/// The width that \a wanted may have at most so that all together take no more than \a room: the longest give first.
int fairWidth(QList<int> wanted, int room)
{
    std::sort(wanted.begin(), wanted.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = room / int(wanted.size() - i);
        if (wanted.at(i) > share) {
            return qMax(leastNameWidth, share);
        }
        room -= wanted.at(i);
    }
    return wanted.isEmpty() ? room : wanted.last();
}

QToolButton *extentButton(const QString &text, QButtonGroup *group, QWidget *parent)
{
    QToolButton *button = chipButton(text, parent);
    button->setText(text);
    button->setCheckable(true);
    group->addButton(button);
    return button;
}

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
    , m_extents(new QButtonGroup(this))
    , m_here(extentButton(tr("This conversation"), m_extents, this))
    , m_all(extentButton(tr("All of the customer"), m_extents, this))
    , m_kind(chipButton(tr("Channel"), this))
    , m_day(iconButton(u"clock"_s, tr("Go to a day"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setMenu(new QMenu(m_kind));
    auto *find = iconButton(u"search"_s, tr("Find in the messages (Ctrl+F)"), this);
    auto *files = iconButton(u"attach"_s, tr("Files of this customer"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::step, metrics::margin, metrics::step);
    row->setSpacing(metrics::gap);
    row->addWidget(m_here);
    row->addWidget(m_all);
    row->addWidget(m_kind);
    row->addStretch();
    for (QToolButton *button : {find, m_day, files}) {
        button->setIconSize({metrics::smallIcon, metrics::smallIcon});
        row->addWidget(button);
    }
    connect(m_here, &QToolButton::clicked, this, [this] { Q_EMIT wanted(TimelineModel::Extent::Conversation, {}); });
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT wanted(TimelineModel::Extent::Customer, {}); });
    connect(find, &QToolButton::clicked, this, &TimelineBar::findWanted);
    connect(m_day, &QToolButton::clicked, this, &TimelineBar::dayWanted);
    connect(files, &QToolButton::clicked, this, &TimelineBar::filesWanted);
    setCustomer({});
    setState(TimelineModel::Extent::Conversation, {});
}

QWidget *TimelineBar::dayButton() const { return m_day; }

void TimelineBar::setCustomer(const QString &name)
{
    //: A button: show the messages of all of this customer's conversations; %1 the customer
    m_allWords = name.isEmpty() ? tr("All of the customer") : tr("All of %1").arg(Words::isolated(name));
    m_all->setAccessibleName(m_allWords);
    m_all->setToolTip(m_allWords);
    fitWords();
}

void TimelineBar::fitWords()
{
    int others = 0;
    QList<std::pair<QToolButton *, QString>> chips{{m_here, tr("This conversation")}, {m_all, m_allWords}};
    //: Short for "This conversation", where room is scarce: shows its messages only
    const QString here = tr("Only this");
    //: Short for "All of Ana Pop", where room is scarce: shows the messages of all of the customer's conversations
    const QString all = tr("All");
    if (!m_kind->isHidden()) {
        chips.append({m_kind, m_kindWords});
    }
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *each = layout()->itemAt(i)->widget();
        const bool chip = each == m_here || each == m_all || each == m_kind;
        if (each && !each->isHidden()) {
            others += layout()->spacing() + (chip ? chipEdges : each->sizeHint().width());
        }
    }
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - others;
    QList<int> wanted;
    const auto measure = [&] {
        wanted.clear();
        for (const auto &[chip, words] : std::as_const(chips)) {
            const int whole = chip->fontMetrics().horizontalAdvance(words);
            wanted.append(chip == m_all ? qMin(whole, customerNameWidth) : whole);
        }
        return fairWidth(wanted, room);
    };
    int most = measure();
    if (wanted.first() > most) {
        chips[0].second = here;
        chips[1].second = all;
        most = measure();
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const auto &[chip, words] = chips.at(i);
        // Exactly as wide as it is, a shaped script would be cut by a rounding.
        const bool whole = wanted.at(i) <= most && chip->fontMetrics().horizontalAdvance(words) <= wanted.at(i);
        const QString shown = whole ? words : chip->fontMetrics().elidedText(words, Qt::ElideRight, qMin(most, wanted.at(i)));
        chip->setText(QString(shown).replace(u'&', u"&&"_s));
    }
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void TimelineBar::setKinds(const QStringList &kinds)
{
    if (m_kinds != kinds) {
        m_kinds = kinds;
        fillKinds();
    }
}

void TimelineBar::setState(TimelineModel::Extent extent, const QString &kind)
{
    const bool all = extent == TimelineModel::Extent::Customer;
    m_here->setChecked(!all);
    m_all->setChecked(all);
    m_shownKind = kind;
    const QString words = kind.isEmpty() ? tr("All channels")
        : kind == "note"_L1              ? tr("Only notes")
                                         : tr("Only %1").arg(Phrases::channel(kind));
    m_kindWords = words;
    m_kind->setAccessibleName(tr("Channel: %1").arg(words));
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setVisible(all);
    fitWords();
    fillKinds();
}

void TimelineBar::fillKinds()
{
    QMenu *menu = m_kind->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const QString &kind : QStringList{QString()} + m_kinds) {
        QAction *action = menu->addAction(kind.isEmpty() ? tr("All channels") : Phrases::channel(kind), this,
                                          [this, kind] { Q_EMIT wanted(TimelineModel::Extent::Customer, kind); });
        if (!kind.isEmpty()) {
            action->setIcon(glyphIcon(channelIconName(kind)));
        }
        action->setCheckable(true);
        action->setChecked(kind == m_shownKind);
        group->addAction(action);
    }
}

} // namespace deskbell
