// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/momentfield.h"

#include "models/writing/sendtime.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize leastMomentField(400, 36);

} // namespace

MomentField::MomentField(const Words &words, std::function<QString(const QDateTime &)> says, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_empty(words.empty)
    , m_says(says ? std::move(says) : &MomentField::dayAndTime)
    , m_field(new QLineEdit(parent))
    , m_line(mutedLabel({}, parent))
{
    m_field->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.examples);
    m_field->setMinimumSize(leastMomentField);
    m_line->setMinimumHeight(m_line->fontMetrics().height());
    connect(m_field, &QLineEdit::textChanged, this, &MomentField::read);
    read();
}

void MomentField::setTaker(QPushButton *taker)
{
    m_taker = taker;
    read();
}

QString MomentField::answer() const { return m_line->text(); }

QString MomentField::dayAndTime(const QDateTime &at)
{
    return QLocale().toString(at.date(), QLocale::LongFormat) + u", "_s + Phrases::clockTime(at);
}

QDateTime MomentField::read()
{
    const TypedMoment moment = readMoment(m_field->text(), QDateTime::currentDateTime(), QLocale().name());
    QString words;
    switch (moment.flaw) {
    case TypedMoment::Flaw::None: words = m_says(moment.at); break;
    case TypedMoment::Flaw::Past: words = tr("That is over already."); break;
    case TypedMoment::Flaw::TooFar: words = tr("At most one year ahead."); break;
    case TypedMoment::Flaw::NotUnderstood:
        words = m_field->text().trimmed().isEmpty() ? m_empty : tr("Not understood yet.");
        break;
    }
    if (m_taker) {
        m_taker->setEnabled(moment.at.isValid());
    }
    if (words != m_line->text()) {
        m_line->setText(words);
        m_line->setAccessibleName(words);
        QAccessibleEvent told(m_line, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    }
    return moment.at;
}

QHBoxLayout *MomentField::quickWords(const QStringList &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (const QString &each : words) {
        QToolButton *chip = chipButton(each, m_parent);
        chip->setText(each);
        connect(chip, &QToolButton::clicked, this, [this, each] {
            m_field->setText(each);
            m_field->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(chip);
    }
    row->addStretch();
    return row;
}

} // namespace deskbell
