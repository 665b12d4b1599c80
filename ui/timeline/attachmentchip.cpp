// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/attachmentchip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentviewer.h"
#include "ui/timeline/download.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 240;

QString nameOf(const Attachment &attachment)
{
    return attachment.name.isEmpty() ? AttachmentChip::tr("Attachment") : attachment.name;
}

QString kindIcon(const Attachment &attachment)
{
    switch (attachmentKind(attachment.name, attachment.mediaType)) {
    case AttachmentKind::Image: return u"image"_s;
    case AttachmentKind::Archive: return u"archive"_s;
    case AttachmentKind::Text: return u"message"_s;
    default: return u"file"_s;
    }
}

QString kindWords(const Attachment &attachment)
{
    const QMimeDatabase database;
    const QMimeType byName = database.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension);
    const QMimeType type = byName.isDefault() ? database.mimeTypeForName(attachment.mediaType) : byName;
    return type.isValid() && !type.comment().isEmpty() ? type.comment() : attachment.mediaType;
}

void warn(QWidget *window, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, AttachmentChip::tr("Attachment"), text, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QString couldNotWrite(const QString &target)
{
    return AttachmentChip::tr("The file could not be written to %1. Choose another folder, or make room there.")
        .arg(QDir::toNativeSeparators(target));
}

} // namespace

QString riskWords(AttachmentRisk risk)
{
    switch (risk) {
    case AttachmentRisk::None: return {};
    case AttachmentRisk::Program:
        return AttachmentChip::tr("It is a program or holds one. Opened, it can do on this computer whatever you can.");
    case AttachmentRisk::Script:
        return AttachmentChip::tr("It is a script or a shortcut. Opened, it can run commands on this computer.");
    case AttachmentRisk::Macro:
        return AttachmentChip::tr("This kind of office file can hold macros. Do not allow macros when the program asks.");
    case AttachmentRisk::WebPage:
        return AttachmentChip::tr("It opens in the browser and may imitate a page you know. Enter no password there.");
    case AttachmentRisk::Disguised: return AttachmentChip::tr("Its name hides what it really is. That is rarely an accident.");
    case AttachmentRisk::Unknown: return AttachmentChip::tr("Nothing says what kind of file it is.");
    }
    return {};
}

void confirmOpening(const Attachment &attachment, QWidget *window, const std::function<void()> &then)
{
    const QString why = riskWords(attachmentRisk(attachment.name, attachment.mediaType));
    if (why.isEmpty()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, AttachmentChip::tr("Open this attachment?"),
                                AttachmentChip::tr("“%1” may do harm.").arg(safeFileName(nameOf(attachment))),
                                QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    QPushButton *open = box->addButton(AttachmentChip::tr("Open all the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(open, &QPushButton::clicked, window, then);
    box->open();
}

void openDownloaded(const QString &path, const Attachment &attachment, QWidget *window)
{
    const QString copy = copyForOpening(path, nameOf(attachment));
    if (copy.isEmpty()) {
        warn(window, couldNotWrite(QDir::tempPath()));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy))) {
        warn(window, AttachmentChip::tr("No program on this computer opens such a file. Save it instead."));
    }
}

void saveDownloaded(const QString &path, const Attachment &attachment, QWidget *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(window, AttachmentChip::tr("Save attachment"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(nameOf(attachment)));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [path, window](const QString &target) {
        if (!copyTo(path, target)) {
            warn(window, couldNotWrite(target));
        }
    });
    dialog->open();
}

AttachmentChip::AttachmentChip(Desk &desk, const Attachment &attachment, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_attachment(attachment)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({metrics::smallIcon, metrics::smallIcon});
    auto *menu = new QMenu(this);
    const bool preview = canPreview(attachment.name, attachment.mediaType);
    if (preview) {
        menu->addAction(glyphIcon(u"eye"_s), tr("Show"), this, [this] { Q_EMIT previewRequested(m_attachment); });
    }
    const bool risky = attachmentRisk(attachment.name, attachment.mediaType) != AttachmentRisk::None;
    menu->addAction(glyphIcon(risky ? u"warning"_s : u"file"_s), tr("Open with another program…"), this, &AttachmentChip::open);
    menu->addAction(glyphIcon(u"save"_s), tr("Save as…"), this, &AttachmentChip::save);
    setMenu(menu);
    menu->setAccessibleName(nameOf(attachment));
    // The menu of what can be shown opens by the arrow, the Down key or the right button.
    setPopupMode(preview ? MenuButtonPopup : InstantPopup);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this] { showMenu(); });
    connect(this, &QToolButton::clicked, this, &AttachmentChip::press);
    rest();
}

void AttachmentChip::rest()
{
    const QString name = nameOf(m_attachment);
    const QString size = m_attachment.size < 0 ? QString() : Phrases::fileSize(m_attachment.size); // below 0: nobody has said
    const AttachmentRisk risk = attachmentRisk(m_attachment.name, m_attachment.mediaType);
    const bool alarming = risk == AttachmentRisk::Program || risk == AttachmentRisk::Script || risk == AttachmentRisk::Disguised;
    setIcon(glyphIcon(alarming ? u"warning"_s : kindIcon(m_attachment)));
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, nameWidth);
    QString text = size.isEmpty() ? shown : u"%1 \u00B7 %2"_s.arg(shown, size);
    setText(text.replace(u'&', u"&&"_s));
    //: Read out; %1 name, %2 kind of file
    QString words = size.isEmpty() ? tr("Attachment %1, %2").arg(name, kindWords(m_attachment))
                                   //: Read out; %1 name, %2 kind of file, %3 size
                                   : tr("Attachment %1, %2, %3").arg(name, kindWords(m_attachment), size);
    if (!riskWords(risk).isEmpty()) {
        words += u". "_s + riskWords(risk);
    }
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
}

void AttachmentChip::press()
{
    if (m_download) {
        m_download->cancel();
    } else if (canPreview(m_attachment.name, m_attachment.mediaType)) {
        Q_EMIT previewRequested(m_attachment);
    }
}

void AttachmentChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_download) {
        showMenu();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void AttachmentChip::open()
{
    confirmOpening(m_attachment, window(), [this, guard = QPointer(this)] {
        if (guard) {
            fetch([this](const QString &path) { openDownloaded(path, m_attachment, window()); });
        }
    });
}

void AttachmentChip::save()
{
    fetch([this](const QString &path) { saveDownloaded(path, m_attachment, window()); });
}

void AttachmentChip::fetch(const std::function<void(const QString &path)> &then)
{
    if (m_download) {
        return;
    }
    m_download = new Download(m_desk, m_attachment, this);
    // While it comes there is nothing to choose but to stop.
    const auto mode = popupMode();
    QMenu *choices = menu();
    setMenu(nullptr);
    const auto done = [this, mode, choices] {
        m_download->deleteLater();
        m_download.clear();
        setMenu(choices);
        setPopupMode(mode);
        rest();
    };
    const auto show = [this](int percent) {
        setIcon(glyphIcon(u"cross"_s));
        setText(tr("%1 · %2 %").arg(fontMetrics().elidedText(nameOf(m_attachment), Qt::ElideMiddle, nameWidth)).arg(percent));
        setAccessibleName(tr("Fetching %1, %2 %. Press to cancel.").arg(nameOf(m_attachment)).arg(percent));
        setToolTip(tr("Cancel"));
    };
    show(0);
    connect(m_download, &Download::progressed, this, show);
    connect(m_download, &Download::canceled, this, done);
    connect(m_download, &Download::arrived, this, [done, then](const QString &path) {
        done();
        then(path);
    });
    connect(m_download, &Download::failed, this, [this, done](const Error &error) {
        done();
        say(Phrases::error(error));
    });
}

void AttachmentChip::say(const QString &text) { warn(window(), text); }

AttachmentList::AttachmentList(Desk &desk, const QList<Attachment> &attachments, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_attachments(attachments)
{
    auto *flow = new FlowLayout(this);
    for (const Attachment &attachment : attachments) {
        auto *chip = new AttachmentChip(desk, attachment, this);
        connect(chip, &AttachmentChip::previewRequested, this, [this](const Attachment &wanted) {
            auto *viewer = new AttachmentViewer(m_desk, m_attachments, wanted.id, window());
            connect(&m_desk, &QObject::destroyed, viewer, &QObject::deleteLater); // the window may go on without it
            viewer->open();
        });
        flow->addWidget(chip);
    }
    if (attachments.size() > 1) {
        m_all = chipButton(tr("Save all attachments"), this);
        m_all->setIcon(glyphIcon(u"save"_s));
        m_all->setText(tr("Save all"));
        m_all->setAutoRaise(true);
        connect(m_all, &QToolButton::clicked, this, &AttachmentList::saveAll);
        flow->addWidget(m_all);
    }
}

void AttachmentList::saveAll()
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(window(), tr("Save all attachments"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { saveNext(folder, 0); });
    dialog->open();
}

void AttachmentList::saveNext(const QString &folder, qsizetype at)
{
    m_all->setEnabled(at >= m_attachments.size());
    if (at >= m_attachments.size()) {
        m_all->setText(tr("All saved"));
        m_all->setAccessibleName(tr("All attachments are saved"));
        return;
    }
    m_all->setText(tr("Saving %1 of %2…").arg(at + 1).arg(m_attachments.size()));
    const Attachment &attachment = m_attachments.at(at);
    auto *download = new Download(m_desk, attachment, this);
    const auto stopped = [this, download, at](const QString &why) {
        download->deleteLater();
        m_all->setEnabled(true);
        m_all->setText(tr("Save all"));
        warn(window(), tr("%1 of %2 attachments are saved. %3").arg(at).arg(m_attachments.size()).arg(why));
    };
    connect(download, &Download::arrived, this, [this, download, folder, at, stopped](const QString &path) {
        const QString target = freeName(folder, nameOf(m_attachments.at(at)));
        if (!copyTo(path, target)) {
            stopped(couldNotWrite(target));
            return;
        }
        download->deleteLater();
        saveNext(folder, at + 1);
    });
    connect(download, &Download::failed, this, [stopped](const Error &error) { stopped(Phrases::error(error)); });
}

} // namespace deskbell
