// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "models/link.h"
#include "models/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/messagewords.h"

#include "models/words.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

// Who wrote a message, when and to whom, and its menu; and how a card goes from one message to another.
namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

using HeadRole = TimelineModel::Role;

} // namespace

void MessageCard::retire()
{
    hide();
    if (m_more) {
        m_more->menu()->close();
        m_more->menu()->clear();
    }
    if (m_body && m_asHtml) {
        m_body->showText({}); // much, or still being read
    }
    m_index = QModelIndex();
    m_message = {};
    m_lines = {};
    m_images.clear();
    m_shownRemote.clear();
    m_asked.clear();
    m_marks.clear();
    m_found = m_selected = m_current = false;
    m_allEvents = m_showEarlier = m_wholeText = m_asHtml = false;
}

void MessageCard::reuse(const QModelIndex &index)
{
    m_index = index;
    build();
}

void MessageCard::clearParts()
{
    m_body = nullptr;
    m_menu = nullptr;
    m_used.clear();
    delete layout();
    // Later: one of them may be the button whose click brought us here.
    const auto drop = [this](const QWidget *parent) {
        for (QWidget *old : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const std::initializer_list<const QWidget *> staying{m_bubble, m_glyph,     m_author, m_time,
                                                                 m_more,   m_addresses, m_text};
            if (std::find(staying.begin(), staying.end(), old) == staying.end()) {
                old->hide();
                old->deleteLater();
            }
        }
    };
    drop(this);
    if (m_bubble) {
        delete m_bubble->layout();
        drop(m_bubble);
    }
}

/// Layouts show what is new only later, and measure nothing of what is hidden: the card would be measured as empty.
void MessageCard::showParts()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_glyph, m_author, m_time, m_more, m_addresses, m_text}) {
        if (part) {
            part->setVisible(m_used.contains(part));
        }
    }
    if (!isVisible()) {
        return; // what is new comes with the card
    }
    for (const QWidget *parent : std::initializer_list<const QWidget *>{this, m_bubble}) {
        for (QWidget *part : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
                part->show();
            }
        }
    }
}

void MessageCard::addHead()
{
    // A card made while the theme changes has not heard of the new palette yet.
    const Colors &colors = colorsFor(QGuiApplication::palette());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    QLabel *glyph = kept(m_glyph, [this] { return new QLabel(m_bubble); });
    const QString kind = m_message.kind;
    QPixmap pixmap(QSize(metrics::smallIcon, metrics::smallIcon) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, QRect(0, 0, metrics::smallIcon, metrics::smallIcon), channelIconName(kind),
              m_look == Look::Note ? colors.noteText : channelColor(kind, colors.dark));
    painter.end();
    glyph->setPixmap(pixmap);
    glyph->setToolTip(Phrases::channel(kind));
    head->addWidget(glyph);
    ElidedLabel *author = kept(m_author, [this] {
        auto *label = new ElidedLabel(m_bubble);
        label->setBold(true);
        return label;
    });
    const QString name = m_index.data(+HeadRole::AuthorName).toString();
    //: Head of a note in the timeline; %1 is the agent who wrote it
    author->setText(m_look == Look::Note ? tr("Note · %1").arg(Words::isolated(name)) : Words::isolated(name));
    head->addWidget(author, 1);
    if (!m_message.automatic.isEmpty()) {
        head->addWidget(mutedLabel(Phrases::automatic(m_message.automatic), m_bubble));
    }
    const QString protection = protectionWords(m_message);
    if (!protection.isEmpty()) {
        auto *chip = new QLabel(m_bubble);
        chip->setPixmap(glyphIcon(isEncrypted(m_message) ? u"lock"_s : u"shield"_s).pixmap(14, 14));
        chip->setToolTip(u"<b>%1</b><br>%2"_s.arg(protection.toHtmlEscaped(), protectionHelp(m_message).toHtmlEscaped()));
        chip->setAccessibleName(protection);
        head->addWidget(chip);
        auto *words = mutedLabel(protection, m_bubble);
        words->setWordWrap(false);
        words->setToolTip(chip->toolTip());
        head->addWidget(words);
    }
    if (!m_message.language.isEmpty() && m_look == Look::Inbound) {
        auto *language = mutedLabel(m_message.language, m_bubble);
        language->setWordWrap(false);
        language->setToolTip(Phrases::language(m_message.language));
        language->setAccessibleName(tr("Written in %1").arg(Phrases::language(m_message.language)));
        head->addWidget(language);
    }
    const QString state = stateWords();
    if (!state.isEmpty()) {
        auto *label = mutedLabel(state, m_bubble);
        label->setWordWrap(false);
        const bool failed = m_message.delivery && m_message.delivery->state == DeliveryState::Failed;
        if (failed) {
            label->setForegroundRole(QPalette::WindowText); // a style sheet paints the muted role half as strong
            label->setStyleSheet(u"color:%1; font-weight:600"_s.arg(colors.redText.name()));
        }
        head->addWidget(label);
    }
    QLabel *time = kept(m_time, [this] {
        QLabel *label = mutedLabel({}, m_bubble);
        label->setWordWrap(false);
        return label;
    });
    time->setText(Phrases::clockTime(m_message.at));
    time->setToolTip(Phrases::moment(m_message.at));
    head->addWidget(time);
    addMenu(head);
    m_column->addLayout(head);
}

void MessageCard::addMenu(QHBoxLayout *head)
{
    m_menu = kept(m_more, [this] { return makeMenuButton(); });
    m_more->menu()->clear();
    head->addWidget(m_more);
}

QToolButton *MessageCard::makeMenuButton()
{
    auto *more = iconButton(u"more"_s, tr("What can be done with this message"), m_bubble);
    more->setIconSize({metrics::smallIcon, metrics::smallIcon});
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("bare", true); // no sheet of its own: each costs a tenth of the card
    auto *menu = new QMenu(more);
    menu->setAccessibleName(more->accessibleName());
    more->setMenu(menu);
    // There is one for every message, and hardly any is ever opened.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (menu->isEmpty()) {
            fillMenu(*menu);
        }
    });
    return more;
}

void MessageCard::fillMenu(QMenu &into)
{
    QMenu *menu = &into;
    const bool mail = m_message.kind == "email"_L1;
    if (mail && !m_index.data(+HeadRole::Pending).toBool()) {
        menu->addAction(glyphIcon(u"source"_s), tr("Show the original…"), this, &MessageCard::showOriginal);
    }
    menu->addAction(glyphIcon(u"copy"_s), tr("Copy as text"), this,
                    [this] { QGuiApplication::clipboard()->setText(messageAsText(m_message)); });
    const qint64 number = m_index.data(+HeadRole::ConversationNumber).toLongLong();
    if (number > 0 && !m_index.data(+HeadRole::Pending).toBool()) {
        menu->addAction(glyphIcon(u"link"_s), tr("Copy link to this message"), this, [this, number] {
            QGuiApplication::clipboard()->setText(toText(DeskLink{.number = number, .message = m_message.id}));
            Q_EMIT noticed(tr("The link to the message is copied"));
        });
    }
    menu->addAction(glyphIcon(u"print"_s), tr("Print…"), this, [this] { Q_EMIT printRequested(m_message, false); });
    menu->addAction(glyphIcon(u"save"_s), tr("Save as PDF…"), this, [this] { Q_EMIT printRequested(m_message, true); });
    if (!m_index.data(+HeadRole::Pending).toBool()) {
        menu->addSeparator();
        if (!m_message.threadId.isNull()) {
            menu->addAction(glyphIcon(u"reply-all"_s), tr("Split off from here"), this,
                            [this] { Q_EMIT splitRequested(m_message.id); });
        }
        menu->addAction(glyphIcon(u"forward"_s), tr("Move to another conversation…"), this,
                        [this] { Q_EMIT moveRequested(m_message.id); });
    }
}

void MessageCard::addAddresses()
{
    // The hub's own name of a website's visitor tells people nothing.
    if (m_look == Look::Note || m_message.to.isEmpty() || isUuid(m_message.to.constFirst().address)) {
        return;
    }
    // What came to the desk's own number or bot says nothing either: only mail comes to several at once.
    const bool toOurNumber = m_message.direction == Direction::In && !m_message.to.constFirst().address.contains(u'@');
    if (toOurNumber && !m_message.forwardedBy) {
        return;
    }
    ElidedLabel *label = kept(m_addresses, [this] {
        auto *made = new ElidedLabel(m_bubble);
        made->setMuted(true);
        QFont small = made->font();
        small.setPointSizeF(small.pointSizeF() * 0.92);
        made->setFont(small);
        return made;
    });
    QString words = tr("To: %1").arg(shownPeople(m_message.to));
    if (!m_message.cc.isEmpty()) {
        words = tr("%1 · Cc: %2").arg(words, shownPeople(m_message.cc));
    }
    if (!m_message.bcc.isEmpty()) {
        words = tr("%1 · Bcc: %2").arg(words, shownPeople(m_message.bcc));
    }
    if (m_message.forwardedBy) {
        //: %1 "To: …", %2 who passed a customer's mail on to the desk
        words = tr("%1 · forwarded by %2").arg(words, shownPeople({*m_message.forwardedBy}));
    }
    label->setText(words);
    m_column->addWidget(label);
}

} // namespace deskbell
