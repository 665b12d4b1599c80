// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/foldedpart.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTitleLetters = 60;
constexpr int openLines = 5;

} // namespace

FoldedPart::FoldedPart(const QString &leaveOut, const QString &takeIn, QWidget *parent)
    : QWidget(parent)
    , m_leaveOut(leaveOut)
    , m_takeIn(takeIn)
    , m_open(chipButton(tr("Show what is added when this is sent"), this))
    , m_include(iconButton(u"cross"_s, leaveOut, this))
    , m_text(new QPlainTextEdit(this))
{
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    m_open->setProperty("chip", false);
    m_open->setStyleSheet(
        u"QToolButton { color: %1; border-radius: 6px; padding: 2px 6px; }"_s.arg(colorsFor(palette()).muted.name()));
    m_include->setIconSize({12, 12});
    m_text->setReadOnly(true);
    m_text->setAccessibleName(m_open->accessibleName());
    m_text->hide();
    m_text->setMaximumHeight(openLines * fontMetrics().lineSpacing() + 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_open);
    row->addWidget(m_include);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_open, &QToolButton::toggled, m_text, &QWidget::setVisible);
    connect(m_include, &QToolButton::clicked, this, [this] {
        setIncluded(!m_included);
        Q_EMIT includedChanged();
    });
    hide();
}

void FoldedPart::setContent(const QString &title, const QString &text)
{
    m_title = title.simplified();
    m_text->setPlainText(text);
    m_text->setAccessibleName(m_title);
    setVisible(!text.isEmpty());
    showState();
}

void FoldedPart::setIncluded(bool included)
{
    m_included = included;
    showState();
}

void FoldedPart::showState()
{
    const QString shown = m_title.size() > mostTitleLetters ? m_title.left(mostTitleLetters - 1) + u'…' : m_title;
    m_open->setText(m_included ? shown : tr("Left out: %1").arg(shown));
    m_open->setIcon(glyphIcon(u"more"_s));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(m_included ? tr("Show what is added when this is sent") : m_open->text());
    m_include->setIcon(glyphIcon(m_included ? u"cross"_s : u"plus"_s));
    m_include->setToolTip(m_included ? m_leaveOut : m_takeIn);
    m_include->setAccessibleName(m_include->toolTip());
}

} // namespace deskbell
