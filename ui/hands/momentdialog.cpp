// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/momentdialog.h"

#include "ui/hands/momentfield.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

MomentDialog::MomentDialog(const Ask &ask, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(ask.title);
    //: Examples of moments that are understood
    const QString examples = ask.examples.isEmpty() ? tr("tomorrow 14:30, fri 9, in 2 h, next week") : ask.examples;
    const QString empty = ask.empty.isEmpty() ? tr("Write until when, in your own words.") : ask.empty;
    m_moment = new MomentField(
        {.name = ask.title, .examples = examples, .empty = empty},
        [does = ask.does](const QDateTime &at) { return does.arg(MomentField::dayAndTime(at)); }, this);
    // What they say is what is read: a translation has to be words the program understands.
    const QStringList quick =
        ask.quick.isEmpty() ? QStringList{tr("in 2 h"), tr("tomorrow 9:00"), tr("monday 9:00"), tr("next week")} : ask.quick;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(ask.accept);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_moment->setTaker(buttons->button(QDialogButtonBox::Ok));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::margin);
    column->addWidget(&m_moment->field());
    column->addLayout(m_moment->quickWords(quick));
    column->addWidget(&m_moment->line());
    column->addSpacing(metrics::gap);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QDateTime at = m_moment->read(); // time went on since it was typed
        if (at.isValid()) {
            QDialog::accept();
            Q_EMIT momentChosen(at);
        }
    });
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    m_moment->field().setFocus();
}

QLineEdit &MomentDialog::field() { return m_moment->field(); }

QString MomentDialog::answer() const { return m_moment->answer(); }

} // namespace deskbell
