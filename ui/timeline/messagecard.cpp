// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/messagecard.h"

#include "client/answers.h"
#include "models/link.h"
#include "models/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/download.h"
#include "ui/timeline/messagewords.h"
#include "ui/timeline/remoteimagesbar.h"
#include "ui/timeline/sourceviewer.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;
using TimelineRole = TimelineModel::Role;

namespace {

// Mails from us stand a little to the right, those from the customer to the left: seen before it is read.
constexpr int bubbleShift = 40;

constexpr int inlineImageSide = 2000; ///< pixels; a card is narrower

} // namespace

MessageCard::MessageCard(Desk &desk, const QModelIndex &index, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_index(index)
{
    build();
}

QString MessageCard::sentence() const { return m_index.data(Qt::AccessibleTextRole).toString(); }

void MessageCard::refresh()
{
    if (m_bubble && m_lines == linesNow() && m_index.data(+TimelineRole::Message).value<Message>() == m_message) {
        return;
    }
    rebuild();
}

void MessageCard::rebuild()
{
    build();
    Q_EMIT heightChanged();
}

int MessageCard::heightFor(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void MessageCard::build()
{
    m_lines = linesNow();
    const bool same = m_message.id == m_index.data(+TimelineRole::Message).value<Message>().id;
    m_message = m_index.data(+TimelineRole::Message).value<Message>();
    if (!same) {
        m_asHtml = m_message.direction == Direction::In && isRichHtml(m_message.html);
    }
    m_look = m_message.kind == "note"_L1        ? Look::Note
        : m_message.kind == "system"_L1         ? Look::System
        : m_message.direction == Direction::Out ? Look::Outbound
                                                : Look::Inbound;
    m_body = nullptr;
    m_menu = nullptr;
    delete layout();
    // Later: one of them may be the button whose click brought us here.
    const QList<QWidget *> before = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *old : before) {
        old->hide();
        old->deleteLater();
    }
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, metrics::margin);
    outer->setSpacing(metrics::gap);
    addSeparators();
    m_bubble = new QWidget(this);
    m_column = new QVBoxLayout(m_bubble);
    m_column->setSpacing(metrics::gap);
    auto *row = new QHBoxLayout;
    const int start = m_look == Look::Outbound ? bubbleShift : 0;
    const int end = m_look == Look::Inbound ? bubbleShift : 0;
    row->setContentsMargins(layoutDirection() == Qt::RightToLeft ? end : start, 0,
                            layoutDirection() == Qt::RightToLeft ? start : end, 0);
    row->addWidget(m_bubble);
    outer->addLayout(row);
    if (m_look == Look::System) {
        buildSystem();
    } else {
        m_column->setContentsMargins(14, 10, 14, 12);
        addHead();
        if (m_message.kind == "call"_L1) {
            addCall();
        } else {
            addAddresses();
            addBody();
        }
        addEdits();
        addNotices();
        addAttachments();
        addFailure();
    }
    addEvents(m_lines.after);
    if (m_filter) {
        watch(m_filter);
    }
    if (isVisible()) {
        // Layouts show what is new only later, and measure nothing of what is hidden: the card would be measured as empty.
        for (QWidget *part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!before.contains(part)) {
                part->show();
            }
        }
    }
    setAccessibleName(sentence());
    update();
}

void MessageCard::buildSystem()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *words = mutedLabel(u"%1 \u00B7 %2"_s.arg(m_message.text, Phrases::clockTime(m_message.at)), m_bubble);
    words->setAlignment(Qt::AlignCenter);
    m_column->addWidget(words);
}

// The few seconds in which sending can be undone are no schedule.
bool MessageCard::isScheduled() const
{
    constexpr qint64 undoSeconds = 60;
    const bool waits = m_message.delivery && m_message.delivery->state == DeliveryState::Queued;
    return waits && m_message.sendAt.isValid() && m_message.at.secsTo(m_message.sendAt) > undoSeconds;
}

QString MessageCard::stateWords() const
{
    if (m_look == Look::Note) {
        const bool live = m_desk.status().state == ConnectionStatus::State::Live;
        return !m_index.data(+TimelineRole::Pending).toBool() ? QString() : live ? tr("Saving…") : tr("Waits for the connection");
    }
    if (m_look != Look::Outbound) {
        return {};
    }
    if (isScheduled()) {
        return tr("Goes out %1").arg(Phrases::moment(m_message.sendAt));
    }
    const bool pending = m_index.data(+TimelineRole::Pending).toBool();
    if (pending && m_desk.status().state != ConnectionStatus::State::Live) {
        return tr("Waits for the connection");
    }
    if (m_message.delivery) {
        return Phrases::delivery(m_message.delivery->state);
    }
    return pending ? Phrases::delivery(DeliveryState::Sending) : QString();
}

void MessageCard::addHead()
{
    const Colors &colors = colorsFor(palette());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    auto *glyph = new QLabel(m_bubble);
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
    auto *author = new ElidedLabel(m_bubble);
    author->setBold(true);
    const QString name = m_index.data(+TimelineRole::AuthorName).toString();
    //: Head of a note in the timeline; %1 is the agent who wrote it
    author->setText(m_look == Look::Note ? tr("Note · %1").arg(name) : name);
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
            label->setStyleSheet(u"color:%1; font-weight:600"_s.arg(colors.redText.name()));
        }
        head->addWidget(label);
    }
    auto *time = mutedLabel(Phrases::clockTime(m_message.at), m_bubble);
    time->setWordWrap(false);
    time->setToolTip(Phrases::moment(m_message.at));
    head->addWidget(time);
    addMenu(head);
    m_column->addLayout(head);
}

void MessageCard::addMenu(QHBoxLayout *head)
{
    auto *more = iconButton(u"more"_s, tr("What can be done with this message"), m_bubble);
    more->setIconSize({metrics::smallIcon, metrics::smallIcon});
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("bare", true); // no sheet of its own: each costs a tenth of the card
    auto *menu = new QMenu(more);
    menu->setAccessibleName(more->accessibleName());
    more->setMenu(menu);
    head->addWidget(more);
    m_menu = more;
    // There is one for every message, and hardly any is ever opened.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (menu->isEmpty()) {
            fillMenu(*menu);
        }
    });
}

void MessageCard::fillMenu(QMenu &into)
{
    QMenu *menu = &into;
    const bool mail = m_message.kind == "email"_L1;
    if (mail && !m_index.data(+TimelineRole::Pending).toBool()) {
        menu->addAction(glyphIcon(u"source"_s), tr("Show the original…"), this, &MessageCard::showOriginal);
    }
    menu->addAction(glyphIcon(u"copy"_s), tr("Copy as text"), this,
                    [this] { QGuiApplication::clipboard()->setText(messageAsText(m_message)); });
    const qint64 number = m_index.data(+TimelineRole::ConversationNumber).toLongLong();
    if (number > 0 && !m_index.data(+TimelineRole::Pending).toBool()) {
        menu->addAction(glyphIcon(u"link"_s), tr("Copy link to this message"), this, [this, number] {
            QGuiApplication::clipboard()->setText(toText(DeskLink{.number = number, .message = m_message.id}));
            Q_EMIT noticed(tr("The link to the message is copied"));
        });
    }
    menu->addAction(glyphIcon(u"print"_s), tr("Print…"), this, [this] { Q_EMIT printRequested(m_message, false); });
    menu->addAction(glyphIcon(u"save"_s), tr("Save as PDF…"), this, [this] { Q_EMIT printRequested(m_message, true); });
    if (!m_index.data(+TimelineRole::Pending).toBool()) {
        menu->addSeparator();
        if (!m_message.threadId.isNull()) {
            menu->addAction(glyphIcon(u"reply-all"_s), tr("Split off from here"), this,
                            [this] { Q_EMIT splitRequested(m_message.id); });
        }
        menu->addAction(glyphIcon(u"forward"_s), tr("Move to another conversation…"), this,
                        [this] { Q_EMIT moveRequested(m_message.id); });
    }
}

void MessageCard::showOriginal()
{
    auto *viewer = new SourceViewer(m_desk, m_message, window());
    viewer->open();
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
    auto *label = new ElidedLabel(m_bubble);
    label->setMuted(true);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    label->setFont(small);
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

void MessageCard::addBody()
{
    m_body = new BodyView(m_bubble);
    m_body->setImageSource([this](const QString &source) { return imageOf(source); });
    connect(m_body, &BodyView::heightChanged, this, &MessageCard::heightChanged);
    m_column->addWidget(m_body);
    showBody();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    bool any = false;
    if (m_index.data(+TimelineRole::HasQuote).toBool() && (!m_asHtml || foldHere() >= 0)) {
        auto *more = iconButton(u"more"_s, m_wholeText ? tr("Hide quoted text") : tr("Show quoted text"), m_bubble);
        more->setFixedHeight(metrics::page);
        more->setProperty("chip", true);
        connect(more, &QToolButton::clicked, this, [this] {
            m_wholeText = !m_wholeText;
            build();
            Q_EMIT heightChanged();
        });
        row->addWidget(more);
        any = true;
    }
    if (!m_message.html.isEmpty() && m_look == Look::Inbound) {
        auto *toggle = chipButton(m_asHtml ? tr("Show text only") : tr("Show as sent"), m_bubble);
        toggle->setText(toggle->accessibleName());
        toggle->setAutoRaise(true);
        connect(toggle, &QToolButton::clicked, this, [this] {
            m_asHtml = !m_asHtml;
            build();
            Q_EMIT heightChanged();
        });
        if (m_asHtml || isRichHtml(m_message.html)) {
            row->addWidget(toggle);
            any = true;
        } else {
            toggle->hide();
        }
    }
    row->addStretch();
    if (any) {
        m_column->addLayout(row);
    } else {
        delete row;
    }
}

// Where the quote begins in the HTML; -1: it is shown whole.
qsizetype MessageCard::foldHere() const
{
    return m_message.visibleText.isEmpty() ? -1 : foldPlace(m_message.html, m_message.visibleText);
}

void MessageCard::showBody()
{
    if (m_asHtml) {
        const qsizetype fold = m_wholeText ? -1 : foldHere();
        m_body->showHtml(fold < 0 ? m_message.html : m_message.html.left(fold), m_shownRemote);
        markText();
        return;
    }
    QString text = m_index.data(m_wholeText ? +TimelineRole::Text : +TimelineRole::VisibleText).toString();
    if (text.isEmpty()) {
        text = m_message.text;
    }
    m_body->showText(text.trimmed(), m_look == Look::Note ? colorsFor(palette()).noteText : QColor());
    markText();
}

QLabel *MessageCard::line(const QString &iconName, const QString &text, const QColor &color)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *glyph = new QLabel(m_bubble);
    glyph->setPixmap(glyphIcon(iconName).pixmap(14, 14));
    row->addWidget(glyph, 0, Qt::AlignTop);
    auto *label = new QLabel(text, m_bubble);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setStyleSheet(u"color:%1"_s.arg(color.name()));
    row->addWidget(label, 1);
    m_column->addLayout(row);
    return label;
}

void MessageCard::addNotices()
{
    const Colors &colors = colorsFor(palette());
    addRemoteImages();
    if (isEncrypted(m_message)) {
        line(u"lock"_s, protectionHelp(m_message), colors.amberText);
        auto *row = new QHBoxLayout;
        auto *original = new QPushButton(tr("Show the original…"), m_bubble);
        connect(original, &QPushButton::clicked, this, &MessageCard::showOriginal);
        row->addWidget(original);
        row->addStretch();
        m_column->addLayout(row);
    } else if (!m_message.notice.isEmpty()) {
        line(u"warning"_s, m_message.notice, colors.amberText);
    }
}

void MessageCard::addRemoteImages()
{
    if (!m_asHtml || (m_message.blockedImages == 0 && m_message.trackingPixels == 0)) {
        return;
    }
    QStringList missing = remoteImageKeys(m_message.html);
    missing.removeIf([this](const QString &key) { return m_shownRemote.contains(key); });
    if (missing.isEmpty() && !m_shownRemote.isEmpty()) {
        return;
    }
    auto *bar = new RemoteImagesBar(m_desk, m_message, missing, m_bubble);
    connect(bar, &RemoteImagesBar::fetched, this, [this, bar, missing](const QHash<QString, QImage> &images) {
        for (auto image = images.cbegin(); image != images.cend(); ++image) {
            m_images.insert(u"remote:"_s + image.key(), image.value());
            m_shownRemote.insert(image.key());
        }
        // The bar stays while it says what could not be had.
        bar->setVisible(images.size() < missing.size());
        showBody();
        Q_EMIT heightChanged();
    });
    m_column->addWidget(bar);
}

void MessageCard::addAttachments()
{
    QList<Attachment> listed;
    for (const Attachment &attachment : m_message.attachments) {
        const bool shownInline = m_asHtml && !attachment.inlineId.isEmpty()
            && m_message.html.contains(u"cid:"_s + attachment.inlineId, Qt::CaseInsensitive);
        if (!shownInline && attachment.id.value != m_message.call["recording"_L1].toString()) {
            listed.append(attachment);
        }
    }
    if (!listed.isEmpty()) {
        m_column->addWidget(new AttachmentList(m_desk, listed, m_bubble));
    }
}

void MessageCard::addFailure()
{
    const bool failed = m_message.delivery && m_message.delivery->state == DeliveryState::Failed;
    const bool waits = m_message.delivery && m_message.delivery->state == DeliveryState::Queued;
    const bool held = waits && !m_message.delivery->detail.isEmpty();
    const bool unconfirmed = m_message.delivery && m_message.delivery->state == DeliveryState::Unconfirmed;
    if (m_look != Look::Outbound || !(failed || waits || unconfirmed)) {
        return;
    }
    const Colors &colors = colorsFor(palette());
    if (unconfirmed) {
        line(u"warning"_s,
             tr("Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice."),
             colors.amberText);
    }
    if (failed || held) {
        //: %1 are the words of the mail server
        const QString words = m_message.delivery->detail.isEmpty() ? tr("It could not be delivered.")
            : failed                                               ? tr("The server said: %1").arg(m_message.delivery->detail)
                     : tr("Tried again by itself. Last answer: %1").arg(m_message.delivery->detail);
        line(u"warning"_s, words, failed ? colors.redText : colors.amberText);
    }
    auto *row = new QHBoxLayout;
    if (failed || unconfirmed) {
        auto *again = new QPushButton(unconfirmed ? tr("Send again") : tr("Retry"), m_bubble);
        again->setAccessibleName(tr("Retry sending"));
        connect(again, &QPushButton::clicked, this, [this] { m_desk.retry(m_message.id); });
        row->addWidget(again);
    }
    if (unconfirmed) {
        row->addStretch();
        m_column->addLayout(row);
        return; // it cannot be taken back any more
    }
    auto *back = new QPushButton(failed              ? tr("Edit and send again")
                                     : isScheduled() ? tr("Cancel and edit")
                                                     : tr("Take back"),
                                 m_bubble);
    back->setAccessibleName(failed ? tr("Edit the message and send it again") : tr("Take the message back into the editor"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_message.id); });
    row->addWidget(back);
    row->addStretch();
    m_column->addLayout(row);
}

QImage MessageCard::imageOf(const QString &source)
{
    const auto known = m_images.constFind(source);
    if (known != m_images.constEnd()) {
        return *known;
    }
    if (!source.startsWith("cid:"_L1) || m_asked.contains(source)) {
        return {};
    }
    m_asked.insert(source);
    for (const Attachment &attachment : m_message.attachments) {
        if (attachment.inlineId != source.mid(4)) {
            continue;
        }
        whenAnswered(m_desk.attachmentFile(attachment.id), this, [this, source](const Result<QString> &path) {
            if (!path) {
                return; // its words stay in its place
            }
            whenAnswered(readImage(*path, inlineImageSide), this, [this, source](const QImage &image) {
                m_images.insert(source, image);
                if (m_body && m_asHtml) {
                    m_body->imagesChanged();
                }
            });
        });
        break;
    }
    return {};
}

} // namespace deskbell
