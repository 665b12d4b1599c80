// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/remoteimagesbar.h"

#include "client/answers.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/download.h"

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int atOnce = 4;
constexpr int shownImageSide = 2000; ///< pixels; a card is narrower

QString remoteTrouble(const Error &error)
{
    if (error.type == "image-refused"_L1) {
        return RemoteImagesBar::tr("The hub does not fetch from there.");
    }
    if (error.type == "image-unreachable"_L1) {
        return RemoteImagesBar::tr("The server does not give them out any more.");
    }
    return Phrases::error(error);
}

} // namespace

RemoteImagesBar::RemoteImagesBar(Desk &desk, const Message &message, const QStringList &missing, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(message.id)
    , m_missing(missing)
    , m_words(new QLabel(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *glyph = new QLabel(this);
    glyph->setPixmap(glyphIcon(u"image"_s).pixmap(14, 14));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    row->addWidget(glyph, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    QStringList words;
    if (message.blockedImages > 0) {
        words.append(tr("%n remote image(s) blocked", nullptr, message.blockedImages));
    }
    if (message.trackingPixels > 0) {
        words.append(tr("%n tracking pixel(s) removed", nullptr, message.trackingPixels));
    }
    m_words->setText(words.join(u" \u00B7 "_s));
    m_words->setToolTip(
        tr("Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are."));
    m_show->setAccessibleName(tr("Show the remote images"));
    m_show->setToolTip(m_words->toolTip());
    m_show->setAutoDefault(false);
    m_show->setVisible(!missing.isEmpty());
    connect(m_show, &QPushButton::clicked, this, &RemoteImagesBar::fetch);
}

void RemoteImagesBar::fetch()
{
    m_queue = m_missing;
    m_images.clear();
    m_settled = 0;
    m_trouble.clear();
    m_show->setEnabled(false);
    say(tr("Fetching images: %1 of %2").arg(0).arg(m_missing.size()));
    for (int i = 0; i < atOnce; ++i) {
        fetchNext();
    }
}

void RemoteImagesBar::fetchNext()
{
    if (m_queue.isEmpty()) {
        return;
    }
    const QString key = m_queue.takeFirst();
    whenAnswered(m_desk.remoteImageFile(m_message, key), this, [this, key](const Result<QString> &path) {
        if (!path) {
            m_trouble = remoteTrouble(path.error());
            settle(key, {});
            return;
        }
        whenAnswered(readImage(*path, shownImageSide), this, [this, key](const QImage &image) { settle(key, image); });
    });
}

void RemoteImagesBar::settle(const QString &key, const QImage &image)
{
    ++m_settled;
    if (!image.isNull()) {
        m_images.insert(key, image);
    }
    if (m_settled < m_missing.size()) {
        say(tr("Fetching images: %1 of %2").arg(m_settled).arg(m_missing.size()));
        fetchNext();
        return;
    }
    const auto lost = static_cast<int>(m_missing.size() - m_images.size());
    m_show->setEnabled(true);
    m_show->setText(tr("Try again"));
    if (lost > 0) {
        //: %1 says why
        say(tr("%n image(s) could not be had. %1", nullptr, lost).arg(m_trouble).trimmed());
    }
    Q_EMIT fetched(m_images);
}

void RemoteImagesBar::say(const QString &text) { m_words->setText(text); }

} // namespace deskbell
