// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/momentdialog.h"

#include "models/writing/sendtime.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

MomentDialog::MomentDialog(const QString &title, const QString &does, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_does(does)
    , m_field(new QLineEdit(this))
    , m_answer(mutedLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_field->setAccessibleName(title);
    //: Examples of moments that are understood
    m_field->setPlaceholderText(tr("tomorrow 14:30, fri 9, in 2 h, next week"));
    m_field->setMinimumSize(400, 36);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(accept);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *quick = new QHBoxLayout;
    quick->setSpacing(metrics::gap);
    // What they say is what is read: a translation has to be words the program understands.
    for (const QString &words : {tr("in 2 h"), tr("tomorrow 9:00"), tr("monday 9:00"), tr("next week")}) {
        QToolButton *chip = chipButton(words, this);
        chip->setText(words);
        connect(chip, &QToolButton::clicked, this, [this, words] {
            m_field->setText(words);
            m_field->setFocus(Qt::OtherFocusReason);
        });
        quick->addWidget(chip);
    }
    quick->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::margin);
    column->addWidget(m_field);
    column->addLayout(quick);
    column->addWidget(m_answer);
    column->addSpacing(metrics::gap);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &MomentDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        judge(); // time went on since it was typed
        if (m_at.isValid()) {
            const QDateTime at = m_at;
            QDialog::accept();
            Q_EMIT momentChosen(at);
        }
    });
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    m_field->setFocus();
    judge();
}

QString MomentDialog::answer() const { return m_answer->text(); }

void MomentDialog::judge()
{
    const QDateTime now = QDateTime::currentDateTime();
    const TypedMoment moment = readMoment(m_field->text(), now, QLocale().name());
    m_at = moment.at;
    QString words;
    switch (moment.flaw) {
    case TypedMoment::Flaw::None:
        words = m_does.arg(QLocale().toString(m_at.date(), QLocale::LongFormat) + u", "_s
                           + QLocale().toString(m_at.time(), QLocale::ShortFormat));
        break;
    case TypedMoment::Flaw::Past: words = tr("That is over already."); break;
    case TypedMoment::Flaw::TooFar: words = tr("At most one year ahead."); break;
    case TypedMoment::Flaw::NotUnderstood:
        words = m_field->text().trimmed().isEmpty() ? tr("Write until when, in your own words.") : tr("Not understood yet.");
        break;
    }
    m_ok->setEnabled(m_at.isValid());
    if (words == m_answer->text()) {
        return;
    }
    m_answer->setText(words);
    m_answer->setAccessibleName(words);
    QAccessibleEvent told(m_answer, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace deskbell
