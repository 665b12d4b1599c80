// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/attachmentviewer.h"

#include "client/answers.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/attachmentrules.h"
#include "ui/timeline/download.h"

#include <QFile>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QTransform>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestSide = 6000; ///< larger pictures are read smaller: a photo of 100 megapixels would take 400 MB
constexpr qint64 longestTextFile = 2 * 1024 * 1024;
constexpr double largestZoom = 8;
constexpr double smallestZoom = 0.05;
constexpr double zoomStep = 1.25;

/// Character sets that are offered; what Qt does not know on this system is left out.
constexpr const char *encodings[] = {"UTF-8",      "UTF-16",       "ISO-8859-1", "windows-1250", "windows-1251", "windows-1252",
                                     "ISO-8859-2", "windows-1256", "KOI8-R",     "Shift_JIS",    "GB18030",      "Big5"};

QString decodedText(const QByteArray &bytes, const QByteArray &encoding)
{
    if (!encoding.isEmpty()) {
        QStringDecoder decoder(encoding.constData());
        return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
    }
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    // What is no UTF-8 was written in an eight-bit set; the most usual one keeps most letters.
    return decoder.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

} // namespace

AttachmentViewer::AttachmentViewer(Desk &desk, const QList<Attachment> &attachments, const AttachmentId &first, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Attachment &attachment : attachments) {
        m_at = attachment.id == first ? m_attachments.size() : m_at;
        m_attachments.append(attachment);
    }
    build();
    const QSize room = parent ? parent->window()->size() : QSize(1000, 700);
    resize(room * 0.86);
    if (!m_attachments.isEmpty()) {
        show(m_at);
    }
}

void AttachmentViewer::build()
{
    m_title = new ElidedLabel(this);
    m_title->setBold(true);
    const auto button = [this](const QString &icon, const QString &name, auto run) {
        QToolButton *made = iconButton(icon, name, this);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    m_previous = button(u"back"_s, tr("Previous attachment"), [this] { step(-1); });
    m_next = button(u"next"_s, tr("Next attachment"), [this] { step(1); });
    const auto textButton = [this](const QString &text, const QString &name, auto run) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, run);
        m_zoomButtons.append(made);
        return made;
    };
    QToolButton *smaller = textButton(u"\u2212"_s, tr("Smaller"), [this] { setZoom(zoom() / zoomStep); });
    QToolButton *fit = textButton(tr("Fit"), tr("Fit to the window"), [this] { setZoom(0); });
    QToolButton *full = textButton(u"1:1"_s, tr("Original size"), [this] { setZoom(1); });
    QToolButton *larger = textButton(u"+"_s, tr("Larger"), [this] { setZoom(zoom() * zoomStep); });
    QToolButton *right = textButton(u"\u21BB"_s, tr("Turn right (R)"), [this] { turn(90); });
    m_encoding = makeEncodings();
    QToolButton *open = button(u"file"_s, tr("Open with another program"),
                               [this] { confirmOpening(current(), this, [this] { useFile(false); }); });
    QToolButton *save = button(u"save"_s, tr("Save as… (Ctrl+S)"), [this] { useFile(true); });
    save->setShortcut(QKeySequence::Save);
    QToolButton *leave = button(u"cross"_s, tr("Close (Esc)"), [this] { reject(); });
    m_fileButtons = {open, save};

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::margin, metrics::gap, metrics::gap, metrics::gap);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addSpacing(metrics::gap);
    bar->addWidget(m_title, 1);
    for (QToolButton *each : {m_encoding, smaller, fit, full, larger, right, open, save, leave}) {
        bar->addWidget(each);
    }

    m_words = mutedLabel({}, this);
    m_words->setAlignment(Qt::AlignCenter);
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_picture);
    m_area->viewport()->installEventFilter(this);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text of the attachment"));
    m_other = new QWidget(this);
    m_otherIcon = new QLabel(m_other);
    m_otherIcon->setAlignment(Qt::AlignCenter);
    m_otherWords = new QLabel(m_other);
    m_otherWords->setAlignment(Qt::AlignCenter);
    m_otherWords->setWordWrap(true);
    m_otherWords->setTextFormat(Qt::PlainText);
    m_otherOpen = primaryButton(tr("Open with another program…"), m_other);
    connect(m_otherOpen, &QPushButton::clicked, this, [this] { confirmOpening(current(), this, [this] { useFile(false); }); });
    auto *others = new QVBoxLayout(m_other);
    others->addStretch(2);
    others->addWidget(m_otherIcon);
    others->addWidget(m_otherWords);
    others->addWidget(m_otherOpen, 0, Qt::AlignHCenter);
    others->addStretch(3);
    m_stack = new QStackedWidget(this);
    for (QWidget *page :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_text), m_other}) {
        m_stack->addWidget(page);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

void AttachmentViewer::step(int by)
{
    const qsizetype next = m_at + by;
    if (next >= 0 && next < m_attachments.size()) {
        show(next);
    }
}

void AttachmentViewer::show(qsizetype at)
{
    m_at = at;
    m_image = {};
    m_bytes.clear();
    m_path.clear();
    m_zoom = 0;
    m_turned = 0;
    const Attachment &attachment = current();
    //: Title of the viewer; %1 file name, %2 its place among %3
    setWindowTitle(tr("%1 (%2 of %3)").arg(attachment.name).arg(at + 1).arg(m_attachments.size()));
    m_title->setText(u"%1 \u00B7 %2"_s.arg(windowTitle(), Phrases::fileSize(attachment.size)));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_attachments.size());
    for (QToolButton *each : m_zoomButtons + m_fileButtons) {
        each->setEnabled(false);
    }
    m_encoding->hide();
    delete m_download;
    if (canPreview(attachment.name, attachment.mediaType)) {
        fetch();
    } else {
        showOther();
    }
}

/// What cannot be shown here is only fetched when it is to be opened or saved.
void AttachmentViewer::showOther()
{
    const Attachment &attachment = current();
    const bool sound = attachment.mediaType.startsWith("audio/"_L1);
    const bool film = attachment.mediaType.startsWith("video/"_L1);
    m_otherIcon->setPixmap(glyphIcon(sound || film ? u"play"_s : u"file"_s).pixmap(48, 48));
    QString words = u"%1\n%2"_s.arg(attachment.name, Phrases::fileSize(attachment.size));
    const QString risk = riskWords(attachmentRisk(attachment.name, attachment.mediaType));
    words += u"\n\n"_s;
    words += !risk.isEmpty() ? risk
        : sound              ? tr("A sound. Another program plays it.")
        : film               ? tr("A film. Another program plays it.")
                             : tr("This kind of file is shown by another program.");
    m_otherWords->setText(words);
    m_stack->setCurrentWidget(m_other);
    m_fileButtons.last()->setEnabled(true);
    m_fileButtons.first()->setEnabled(true);
    Q_EMIT settled();
}

/// Saves it or has another program open it, once it is here.
void AttachmentViewer::useFile(bool save)
{
    m_savesNext = save;
    if (m_path.isEmpty()) {
        fetch();
    } else if (save) {
        saveDownloaded(m_path, current(), this);
    } else {
        openDownloaded(m_path, current(), this);
    }
}

void AttachmentViewer::fetch()
{
    const Attachment &attachment = current();
    const qsizetype at = m_at;
    say(tr("Fetching…"));
    m_download = new Download(m_desk, attachment, this);
    connect(m_download, &Download::progressed, this, [this](int percent) { say(tr("Fetching… %1 %").arg(percent)); });
    connect(m_download, &Download::failed, this, [this](const Error &error) {
        say(Phrases::error(error));
        Q_EMIT settled();
    });
    connect(m_download, &Download::arrived, this, [this, at](const QString &path) {
        m_path = path;
        for (QToolButton *each : std::as_const(m_fileButtons)) {
            each->setEnabled(true);
        }
        if (!canPreview(current().name, current().mediaType)) {
            showOther();
            m_savesNext ? saveDownloaded(path, current(), this) : openDownloaded(path, current(), this);
            return;
        }
        if (attachmentKind(current().name, current().mediaType) == AttachmentKind::Text) {
            showText(path);
            return;
        }
        whenAnswered(readImage(path, longestSide), this, [this, at](const QImage &image) {
            if (at == m_at) {
                showPicture(image);
            }
        });
    });
}

void AttachmentViewer::showPicture(const QImage &image)
{
    m_image = image;
    if (image.isNull()) {
        say(tr("This picture cannot be shown here. Save it, or open it with another program."));
    } else {
        m_picture->setAccessibleName(
            tr("Picture %1, %2 by %3 pixels").arg(current().name).arg(image.width()).arg(image.height()));
        m_stack->setCurrentWidget(m_area);
        setZoom(0);
    }
    for (QToolButton *each : std::as_const(m_zoomButtons)) {
        each->setEnabled(!image.isNull());
    }
    Q_EMIT settled();
}

void AttachmentViewer::showText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("The file could not be read: %1").arg(file.errorString()));
        Q_EMIT settled();
        return;
    }
    m_bytes = file.read(longestTextFile);
    m_cut = !file.atEnd();
    m_encoding->show();
    useEncoding({});
    Q_EMIT settled();
}

void AttachmentViewer::useEncoding(const QByteArray &name)
{
    QString text = decodedText(m_bytes, name);
    if (m_cut) {
        text += u"\n\u2026\n"_s;
        text += tr("The rest is too long to be shown here.");
    }
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
    const QString shown = name.isEmpty() ? tr("Automatic") : QString::fromLatin1(name);
    m_encoding->setText(shown);
    m_encoding->setAccessibleName(tr("Character set: %1").arg(shown));
    m_encoding->setToolTip(m_encoding->accessibleName());
}

QToolButton *AttachmentViewer::makeEncodings()
{
    QToolButton *button = chipButton(tr("Character set"), this);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(button->accessibleName());
    menu->addAction(tr("Automatic"), this, [this] { useEncoding({}); });
    for (const char *name : encodings) {
        if (QStringDecoder(name).isValid()) {
            menu->addAction(QString::fromLatin1(name), this, [this, name] { useEncoding(name); });
        }
    }
    button->setMenu(menu);
    return button;
}

void AttachmentViewer::turn(int degrees)
{
    if (!m_image.isNull()) {
        m_turned = (m_turned + degrees + 360) % 360;
        m_image = m_image.transformed(QTransform().rotate(degrees));
        draw();
    }
}

void AttachmentViewer::say(const QString &text)
{
    m_words->setText(text);
    m_stack->setCurrentWidget(m_words);
}

double AttachmentViewer::fitting() const
{
    if (m_image.isNull()) {
        return 1;
    }
    const QSize room = m_area->size() - QSize(2, 2);
    return std::min({1.0, double(room.width()) / m_image.width(), double(room.height()) / m_image.height()});
}

double AttachmentViewer::zoom() const { return m_zoom > 0 ? m_zoom : fitting(); }

void AttachmentViewer::setZoom(double zoom)
{
    const QPointF middle = middleShown();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, smallestZoom, largestZoom);
    draw();
    // What stood in the middle stays there.
    const QPointF at(middle.x() * m_picture->width(), middle.y() * m_picture->height());
    m_area->horizontalScrollBar()->setValue(qRound(at.x() - m_area->viewport()->width() / 2.0));
    m_area->verticalScrollBar()->setValue(qRound(at.y() - m_area->viewport()->height() / 2.0));
}

/// Which place of the picture stands in the middle of the window, 0 to 1 of its width and height.
QPointF AttachmentViewer::middleShown() const
{
    if (m_picture->width() <= 0 || m_picture->height() <= 0) {
        return {0.5, 0.5};
    }
    const QPoint middle = m_picture->mapFrom(m_area->viewport(), m_area->viewport()->rect().center());
    return {double(middle.x()) / m_picture->width(), double(middle.y()) / m_picture->height()};
}

void AttachmentViewer::draw()
{
    if (m_image.isNull()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize size = m_image.size() * zoom();
    // Larger than it is: the label stretches it, so that a big zoom of a big picture needs no memory of its own.
    const QSize drawn = (size * ratio).boundedTo(m_image.size());
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(drawn, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_picture->setScaledContents(true);
    m_picture->setPixmap(pixmap);
    m_picture->resize(size);
}

void AttachmentViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_zoom <= 0) {
        draw();
    }
}

/// A picture larger than the window is drawn about with the mouse.
bool AttachmentViewer::pan(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_panning = true;
        m_grabbed = mouse->globalPosition().toPoint();
    } else if (type == QEvent::MouseMove && m_panning) {
        const QPoint moved = mouse->globalPosition().toPoint() - m_grabbed;
        m_grabbed = mouse->globalPosition().toPoint();
        m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() - moved.x());
        m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() - moved.y());
    } else if (type == QEvent::MouseButtonRelease) {
        m_panning = false;
    } else {
        return false;
    }
    return true;
}

bool AttachmentViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (pan(event)) {
        return true;
    }
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            setZoom(zoom() * (wheel->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AttachmentViewer::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_PageDown: step(1); return;
    case Qt::Key_PageUp: step(-1); return;
    case Qt::Key_Right: step(mirrored ? -1 : 1); return;
    case Qt::Key_Left: step(mirrored ? 1 : -1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(zoom() * zoomStep); return;
    case Qt::Key_Minus: setZoom(zoom() / zoomStep); return;
    case Qt::Key_0: setZoom(0); return;
    case Qt::Key_1: setZoom(1); return;
    case Qt::Key_R: turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -90 : 90); return;
    default: QDialog::keyPressEvent(event);
    }
}

} // namespace deskbell
