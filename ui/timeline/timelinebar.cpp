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

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customerNameWidth = 160;
constexpr int leastNameWidth = 40;
constexpr int chipEdges = 20; ///< what a chip needs besides its words

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
    fitName();
}

void TimelineBar::fitName()
{
    int others = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *each = layout()->itemAt(i)->widget();
        if (each && each != m_all && !each->isHidden()) {
            others += each->sizeHint().width() + layout()->spacing();
        }
    }
    const QMargins margins = layout()->contentsMargins();
    const int left = width() - margins.left() - margins.right() - others - layout()->spacing() - chipEdges;
    const int room = qBound(leastNameWidth, left, customerNameWidth);
    m_all->setText(m_all->fontMetrics().elidedText(m_allWords, Qt::ElideRight, room).replace(u'&', u"&&"_s));
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
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
    m_kind->setText(words);
    m_kind->setAccessibleName(tr("Channel: %1").arg(words));
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setVisible(all);
    fitName();
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
