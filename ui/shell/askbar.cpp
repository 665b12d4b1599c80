// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askbar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

AskBar::AskBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new QLabel(this))
    , m_words(headingLabel({}, 0, this))
    , m_detail(mutedLabel({}, this))
    , m_open(new QPushButton(this))
    , m_yes(primaryButton({}, this))
    , m_no(new QPushButton(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    for (QLabel *label : {m_words, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names are a customer's own
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::margin + metrics::step, metrics::gap, metrics::margin + metrics::step, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(m_glyph);
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_open, m_yes, m_no}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Answer")); // of the question to come
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(QString(m_question.key)); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void AskBar::ask(const Question &question)
{
    if (question == m_question) {
        return;
    }
    const bool another = question.key != m_question.key;
    m_question = question;
    if (question.key.isEmpty()) {
        hide();
        return;
    }
    m_words->setText(question.words);
    m_detail->setText(question.detail);
    m_detail->setVisible(!question.detail.isEmpty());
    m_open->setText(question.open);
    m_yes->setText(question.yes);
    m_no->setText(question.no);
    for (QPushButton *button : {m_open, m_yes, m_no}) {
        button->setVisible(!button->text().isEmpty());
        button->setAccessibleName(button->text());
    }
    setAccessibleName(question.detail.isEmpty() ? question.words : u"%1, %2"_s.arg(question.words, question.detail));
    dress();
    show();
    if (another) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void AskBar::answer(bool yes)
{
    if (asks()) {
        Q_EMIT answered(QString(m_question.key), yes); // whoever hears it asks something else
    }
}

void AskBar::dress()
{
    const Colors &colors = colorsFor(palette());
    QPixmap glyph(QSize(metrics::icon, metrics::icon) * devicePixelRatioF());
    glyph.setDevicePixelRatio(devicePixelRatioF());
    glyph.fill(Qt::transparent);
    QPainter painter(&glyph);
    // What is urgent says so in its words too.
    paintIcon(&painter, QRect(0, 0, metrics::icon, metrics::icon), m_question.icon,
              m_question.urgent ? colors.redText : colors.accent);
    m_glyph->setPixmap(glyph);
}

void AskBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && asks()) {
        dress();
    }
}

} // namespace deskbell
