// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/attachmentchip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QUrl>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

bool isSafeToOpen(const QString &mediaType, const QString &name)
{
    static const QStringList types{u"application/pdf"_s, u"text/plain"_s, u"text/csv"_s};
    const auto safe = [](const QString &type) {
        return types.contains(type) || (type.startsWith("image/"_L1) && type != "image/svg+xml"_L1)
            || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1);
    };
    // The sender names the type, the system goes by the file's ending: both have to be harmless.
    return safe(mediaType) && safe(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name());
}

AttachmentChip::AttachmentChip(Desk &desk, const Attachment &attachment, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_attachment(attachment)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(glyphIcon(attachment.mediaType.startsWith("image/"_L1) ? u"image"_s : u"file"_s));
    setIconSize({metrics::smallIcon, metrics::smallIcon});
    const QString name = attachment.name.isEmpty() ? tr("Attachment") : attachment.name;
    const QString size = Phrases::fileSize(attachment.size);
    setText(u"%1 \u00B7 %2"_s.arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 220), size).replace(u'&', u"&&"_s));
    setAccessibleName(tr("Attachment %1, %2").arg(name, size));
    setToolTip(name);
    setPopupMode(InstantPopup);
    auto *menu = new QMenu(this);
    if (isSafeToOpen(attachment.mediaType, attachment.name)) {
        menu->addAction(glyphIcon(u"eye"_s), tr("Open"), this, [this] { fetch(false); });
    }
    menu->addAction(glyphIcon(u"save"_s), tr("Save as…"), this, [this] { fetch(true); });
    setMenu(menu);
}

void AttachmentChip::fetch(bool save)
{
    QString target;
    if (save) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        // Only the last segment of what the sender called it: a name is no path.
        const QString name = m_attachment.name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
        target = QFileDialog::getSaveFileName(window(), tr("Save attachment"), QDir(folder).filePath(name));
        if (target.isEmpty()) {
            return;
        }
    }
    setEnabled(false);
    m_desk.attachmentFile(m_attachment.id).then(this, [this, target](const Result<QString> &path) {
        setEnabled(true);
        if (!path) {
            say(Phrases::error(path.error()));
        } else if (target.isEmpty()) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        } else {
            QFile::remove(target);
            if (!QFile::copy(*path, target)) {
                say(tr("The file could not be written to %1.").arg(QDir::toNativeSeparators(target)));
            }
        }
    });
}

void AttachmentChip::say(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Attachment"), text, QMessageBox::Ok, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace deskbell
