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
    clearParts();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, metrics::margin);
    outer->setSpacing(metrics::gap);
    addSeparators();
    if (!m_bubble) {
        m_bubble = new QWidget(this);
    }
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
    showParts();
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

void MessageCard::showOriginal()
{
    auto *viewer = new SourceViewer(m_desk, m_message, window());
    viewer->open();
}

void MessageCard::addBody()
{
    m_body = kept(m_text, [this] {
        auto *body = new BodyView(m_bubble);
        body->setImageSource([this](const QString &source) { return imageOf(source); });
        connect(body, &BodyView::heightChanged, this, &MessageCard::heightChanged);
        return body;
    });
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
    const MessageId asker = m_message.id;
    connect(bar, &RemoteImagesBar::fetched, this, [this, bar, missing, asker](const QHash<QString, QImage> &images) {
        if (asker != m_message.id) {
            return;
        }
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
        const MessageId asker = m_message.id;
        whenAnswered(m_desk.attachmentFile(attachment.id), this, [this, source, asker](const Result<QString> &path) {
            if (!path || asker != m_message.id) {
                return; // its words stay in its place
            }
            whenAnswered(readImage(*path, inlineImageSide), this, [this, source, asker](const QImage &image) {
                if (asker != m_message.id) {
                    return; // the card shows another message by now
                }
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
