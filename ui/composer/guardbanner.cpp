// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/guardbanner.h"

#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

QString concernWords(const SendConcern &concern)
{
    using Kind = SendConcern::Kind;
    switch (concern.kind) {
    case Kind::OtherCompany:
        return GuardBanner::tr("%1 does not belong to this customer, nor to anybody who wrote here.").arg(concern.what);
    case Kind::CustomerChanged:
        return GuardBanner::tr("You began this for another customer; the conversation is %1’s now.").arg(concern.what);
    case Kind::MissingAttachment: return GuardBanner::tr("“%1” is mentioned, but nothing is attached.").arg(concern.what);
    case Kind::OtherLanguage:
        return GuardBanner::tr("This is written in %1, which is not the customer’s language.")
            .arg(Phrases::language(concern.what));
    case Kind::ReplyLooksLikeNote:
        return GuardBanner::tr("“%1” reads like a note for a colleague, but the customer would get it.").arg(concern.what);
    case Kind::NoteLooksLikeReply:
        return GuardBanner::tr("“%1” reads like a reply, but only your team would see it.").arg(concern.what);
    case Kind::UnfilledField: return GuardBanner::tr("The field {{%1}} is not filled in.").arg(concern.what);
    case Kind::OlderThanNews: return GuardBanner::tr("This draft is older than the newest message. Read that first.");
    case Kind::OtherChannel:
        return GuardBanner::tr("This customer wants to be written to by %1 only.").arg(Phrases::channel(concern.what));
    }
    return {};
}

GuardBanner::GuardBanner(QWidget *parent)
    : QFrame(parent)
    , m_title(headingLabel({}, 0, this))
    , m_words(new QLabel(this))
    , m_send(new QPushButton(tr("Send all the same (Ctrl+Enter)"), this))
    , m_back(new QPushButton(tr("Keep writing"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_send->setAccessibleName(m_send->text());
    m_back->setAccessibleName(m_back->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
    column->setSpacing(metrics::step);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &GuardBanner::sendAnyway);
    connect(m_back, &QPushButton::clicked, this, &GuardBanner::dismissed);
}

void GuardBanner::showConcerns(const QList<SendConcern> &concerns, bool note)
{
    QStringList lines;
    for (const SendConcern &concern : concerns) {
        lines.append(concernWords(concern));
    }
    m_title->setText(note ? tr("Not saved yet: please look again") : tr("Not sent yet: please look again"));
    m_words->setText(lines.join(u'\n'));
    m_send->setText(note ? tr("Add the note all the same (Ctrl+Enter)") : tr("Send all the same (Ctrl+Enter)"));
    m_send->setAccessibleName(m_send->text());
    m_send->show();
    dress(false);
}

void GuardBanner::showTrouble(const QString &words)
{
    m_title->setText(tr("Not sent. Your text is kept."));
    m_words->setText(words);
    m_send->hide();
    dress(true);
}

void GuardBanner::dress(bool hard)
{
    const Colors &colors = colorsFor(palette());
    setStyleSheet(u"deskbell--GuardBanner { background: %1; border-radius: 6px; } QLabel { color: %2; }"_s.arg(
        (hard ? colors.red : colors.amber).name(), (hard ? colors.redText : colors.amberText).name()));
    m_words->setAccessibleName(m_words->text());
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_words->text()));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace deskbell
