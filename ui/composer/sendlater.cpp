// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sendlater.h"

#include "models/writing/sendtime.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

SendLaterDialog::SendLaterDialog(QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_answer(mutedLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send later"));
    m_field->setAccessibleName(tr("When to send"));
    //: Examples of moments that are understood
    m_field->setPlaceholderText(tr("tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15"));
    m_field->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Send later"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *quick = new QHBoxLayout;
    for (const QString &words : {tr("in 1 h"), tr("tomorrow 9:00"), tr("monday 9:00")}) {
        QToolButton *chip = chipButton(words, this);
        chip->setText(words);
        connect(chip, &QToolButton::clicked, this, [this, words] { m_field->setText(words); });
        quick->addWidget(chip);
    }
    quick->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addLayout(quick);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &SendLaterDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        judge(); // time went on since it was typed
        if (m_at.isValid()) {
            Q_EMIT momentChosen(m_at);
            accept();
        }
    });
    m_field->setFocus();
    judge();
}

void SendLaterDialog::judge()
{
    const TypedMoment moment = readMoment(m_field->text(), QDateTime::currentDateTime(), QLocale().name());
    m_at = moment.at;
    QString words;
    switch (moment.flaw) {
    case TypedMoment::Flaw::None: words = tr("Goes out %1").arg(QLocale().toString(m_at, QLocale::LongFormat)); break;
    case TypedMoment::Flaw::Past: words = tr("That is over already."); break;
    case TypedMoment::Flaw::TooFar: words = tr("At most one year ahead."); break;
    case TypedMoment::Flaw::NotUnderstood:
        words = m_field->text().trimmed().isEmpty() ? tr("Write when it is to go out.") : tr("Not understood yet.");
        break;
    }
    m_answer->setText(words);
    m_answer->setAccessibleName(words);
    m_ok->setEnabled(m_at.isValid());
}

} // namespace deskbell
