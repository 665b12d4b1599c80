// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/keypad.h"

#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString telephoneKeys = u"123456789*0#"_s;
constexpr int keypadColumns = 3;

} // namespace

Keypad::Keypad(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Keypad"));
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::step);
    for (qsizetype i = 0; i < telephoneKeys.size(); ++i) {
        const QChar key = telephoneKeys.at(i);
        auto *button = new QPushButton(QString(key), this);
        button->setAccessibleName(key == u'*' ? tr("Star key") : key == u'#' ? tr("Hash key") : tr("Key %1").arg(key));
        button->setMinimumWidth(0);
        connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT pressed(key); });
        grid->addWidget(button, static_cast<int>(i) / keypadColumns, static_cast<int>(i) % keypadColumns);
    }
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && telephoneKeys.contains(text.at(0))) {
        Q_EMIT pressed(text.at(0));
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace deskbell
