// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/attachmentrules.h"

#include <QHash>
#include <QMimeDatabase>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EndingRow {
    AttachmentRisk risk;
    const char *endings;
};

constexpr EndingRow endingRows[] = {
    {AttachmentRisk::Program,
     "exe com scr pif cpl msi msix msp mst appx application gadget dll ocx sys drv jar jnlp apk app dmg pkg deb rpm run bin "
     "appimage "
     "flatpakref snap iso img vhd vhdx vdi vmdk xll chm hlp"},
    {AttachmentRisk::Script,
     "js jse mjs vbs vbe vb wsf wsh wsc sct ps1 ps1xml psm1 psd1 bat cmd sh bash zsh csh ksh py pyw pyc rb pl php lua tcl hta "
     "reg "
     "inf lnk url website webloc desktop scf command workflow scpt applescript ade adp mde msc theme settingcontent-ms "
     "library-ms "
     "search-ms"},
    {AttachmentRisk::Macro,
     "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm doc dot xls xlt xla ppt pot pps ppa rtf slk iqy one odb accdb mdb"},
    {AttachmentRisk::WebPage, "html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt"},
};

QHash<QString, AttachmentRisk> readEndingRows()
{
    QHash<QString, AttachmentRisk> table;
    for (const EndingRow &row : endingRows) {
        for (const QString &ending : QString::fromLatin1(row.endings).split(u' ')) {
            table.insert(ending, row.risk);
        }
    }
    return table;
}

AttachmentRisk riskOfEnding(const QString &ending)
{
    static const QHash<QString, AttachmentRisk> table = readEndingRows();
    return table.value(ending, AttachmentRisk::None);
}

AttachmentRisk riskOfType(const QString &mediaType)
{
    static const QHash<QString, AttachmentRisk> table = {
        {u"application/x-msdownload"_s, AttachmentRisk::Program},
        {u"application/x-msdos-program"_s, AttachmentRisk::Program},
        {u"application/x-executable"_s, AttachmentRisk::Program},
        {u"application/x-elf"_s, AttachmentRisk::Program},
        {u"application/java-archive"_s, AttachmentRisk::Program},
        {u"application/x-msi"_s, AttachmentRisk::Program},
        {u"application/vnd.android.package-archive"_s, AttachmentRisk::Program},
        {u"application/javascript"_s, AttachmentRisk::Script},
        {u"text/javascript"_s, AttachmentRisk::Script},
        {u"application/x-sh"_s, AttachmentRisk::Script},
        {u"application/x-shellscript"_s, AttachmentRisk::Script},
        {u"application/hta"_s, AttachmentRisk::Script},
        {u"application/x-powershell"_s, AttachmentRisk::Script},
        {u"text/html"_s, AttachmentRisk::WebPage},
        {u"application/xhtml+xml"_s, AttachmentRisk::WebPage},
        {u"image/svg+xml"_s, AttachmentRisk::WebPage},
    };
    return table.value(mediaType, AttachmentRisk::None);
}

/// What a name of two endings shows and what it is: "invoice.pdf.exe", "photo.jpg.zip".
bool looksLikeADocument(const QString &ending)
{
    static const QSet<QString> known = {u"pdf"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"odt"_s,
                                        u"ods"_s, u"txt"_s, u"csv"_s,  u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s,  u"tif"_s,
                                        u"mp3"_s, u"mp4"_s, u"eml"_s,  u"rtf"_s, u"html"_s, u"htm"_s, u"heic"_s, u"webp"_s};
    return known.contains(ending);
}

bool isArchiveEnding(const QString &ending)
{
    static const QSet<QString> known = {u"zip"_s, u"rar"_s, u"7z"_s,  u"ace"_s, u"arj"_s, u"cab"_s, u"lzh"_s,
                                        u"tar"_s, u"gz"_s,  u"tgz"_s, u"bz2"_s, u"xz"_s,  u"zst"_s, u"z"_s};
    return known.contains(ending);
}

bool hidesItsName(QChar c)
{
    // Marks that turn the direction: "invoice_U+202Efdp.exe" reads "invoice_exe.pdf".
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString trimmedName(const QString &name)
{
    QString clean;
    std::copy_if(name.begin(), name.end(), std::back_inserter(clean), [](QChar c) { return !hidesItsName(c); });
    // Windows drops these at the end: "run.exe. ." is run.exe.
    while (clean.endsWith(u'.') || clean.endsWith(u' ')) {
        clean.chop(1);
    }
    return clean;
}

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).trimmed().toLower();
}

} // namespace

AttachmentRisk attachmentRisk(const QString &name, const QString &mediaType)
{
    const QString clean = trimmedName(name);
    const QString last = endingOf(clean);
    const QString before = last.isEmpty() ? QString() : endingOf(clean.chopped(last.size() + 1).trimmed());
    const AttachmentRisk byEnding = riskOfEnding(last);
    const bool runs = byEnding == AttachmentRisk::Program || byEnding == AttachmentRisk::Script;
    const bool longGap = clean.contains("     "_L1);
    const bool reversed = std::any_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
    if (reversed || longGap || (looksLikeADocument(before) && (runs || isArchiveEnding(last)))) {
        return AttachmentRisk::Disguised;
    }
    if (byEnding != AttachmentRisk::None) {
        return byEnding;
    }
    if (const AttachmentRisk byType = riskOfType(mediaType); byType != AttachmentRisk::None) {
        return byType;
    }
    const bool known = !QMimeDatabase().mimeTypeForFile(clean, QMimeDatabase::MatchExtension).isDefault();
    return known ? AttachmentRisk::None : AttachmentRisk::Unknown;
}

AttachmentKind attachmentKind(const QString &name, const QString &mediaType)
{
    const QString ending = endingOf(trimmedName(name));
    if (mediaType.startsWith("image/"_L1)) {
        return AttachmentKind::Image;
    }
    if (isArchiveEnding(ending)) {
        return AttachmentKind::Archive;
    }
    static const QSet<QString> texts = {u"txt"_s, u"csv"_s,  u"log"_s,   u"md"_s,   u"json"_s, u"ics"_s, u"vcf"_s,
                                        u"eml"_s, u"diff"_s, u"patch"_s, u"yaml"_s, u"yml"_s,  u"ini"_s, u"conf"_s};
    const bool typed = mediaType.startsWith("text/"_L1) || mediaType == "message/rfc822"_L1 || mediaType == "application/json"_L1;
    if (texts.contains(ending) || typed) {
        return AttachmentKind::Text;
    }
    return looksLikeADocument(ending) ? AttachmentKind::Document : AttachmentKind::File;
}

bool canPreview(const QString &name, const QString &mediaType)
{
    const AttachmentKind kind = attachmentKind(name, mediaType);
    // A text is shown as text whatever it would do when run; a drawing that can hold scripts is not drawn.
    return kind == AttachmentKind::Text || (kind == AttachmentKind::Image && !mediaType.startsWith("image/svg"_L1));
}

QString safeFileName(const QString &name)
{
    QString clean = trimmedName(name.section(u'/', -1).section(u'\\', -1)).trimmed();
    static const QString forbidden = u"<>:\"|?*"_s;
    for (QChar &c : clean) {
        c = forbidden.contains(c) ? QChar(u'_') : c;
    }
    return clean.isEmpty() || clean == "."_L1 || clean == ".."_L1 ? u"attachment"_s : clean;
}

} // namespace deskbell
