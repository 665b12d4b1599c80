// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/refusalbanner.h"

#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 3;
constexpr int mostLetters = 400;

QString newerWords(const QList<Message> &newer)
{
    QStringList lines;
    for (qsizetype i = qMax<qsizetype>(0, newer.size() - mostShown); i < newer.size(); ++i) {
        const Message &message = newer.at(i);
        const QString text = (message.visibleText.isEmpty() ? message.text : message.visibleText).simplified();
        lines.append(u"%1, %2: %3"_s.arg(message.author.name, Phrases::clockTime(message.at), text.left(mostLetters)));
    }
    return lines.join(u'\n');
}

} // namespace

RefusalBanner::RefusalBanner(QWidget *parent)
    : QFrame(parent)
    , m_title(headingLabel({}, 0, this))
    , m_words(new QLabel(this))
    , m_send(new QPushButton(tr("Send anyway"), this))
    , m_edit(new QPushButton(tr("Edit"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_send->setAccessibleName(tr("Send anyway"));
    m_edit->setAccessibleName(tr("Edit the reply"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendAnyway(m_message); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT edit(m_message); });
}

void RefusalBanner::showWish(const RefusedWish &wish)
{
    m_message = wish.message;
    const bool newer = wish.error.type == "newer-messages"_L1;
    m_title->setText(
        newer ? tr("Not sent yet: %n new message(s) came in while you wrote", nullptr, static_cast<int>(wish.newer.size()))
              : tr("Not sent. Your text is kept."));
    m_words->setText(newer ? newerWords(wish.newer) : Phrases::error(wish.error));
    // A label that can have the focus is named by what it says.
    m_words->setAccessibleName(m_words->text());
    m_send->setText(newer ? tr("Send anyway") : tr("Try again"));
    m_send->setAccessibleName(m_send->text());
    const Colors &colors = colorsFor(palette());
    setStyleSheet(u"deskbell--RefusalBanner { background: %1; border-radius: 6px; } QLabel { color: %2; }"_s.arg(
        colors.amber.name(), colors.amberText.name()));
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_words->text()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace deskbell
