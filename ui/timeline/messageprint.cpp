// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/messageprint.h"

#include "client/answers.h"
#include "models/calls/callwords.h"
#include "models/words.h"
#include "protocol/call.h"
#include "ui/style/phrases.h"
#include "ui/timeline/attachmentrules.h"
#include "ui/timeline/bodyhtml.h"
#include "ui/timeline/documentfit.h"
#include "ui/timeline/download.h"
#include "ui/timeline/messagewords.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::MessagePrint)
};

constexpr int printedSide = 2400; ///< pixels of an image on paper
constexpr qreal dotsPerInch = 96; ///< the document's own; mails are made for screens

/// A document that loads nothing but the images it was given.
class PaperDocument : public QTextDocument
{
public:
    explicit PaperDocument(const QHash<QString, QImage> &images)
        : m_images(images)
    { }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == ImageResource) {
            QImage none(1, 1, QImage::Format_ARGB32);
            none.fill(Qt::transparent);
            const QImage image = m_images.value(QUrl::fromPercentEncoding(name.path().toUtf8()));
            return name.scheme() == "cid"_L1 && !image.isNull() ? image : none;
        }
        return QByteArray("");
    }

private:
    const QHash<QString, QImage> &m_images;
};

/// Paper is read from the same side as the window.
QString paperSide() { return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s; }

/// Tables of a document do not mirror: from right to left each row is a line of its own.
QString headRow(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    const QString row = QGuiApplication::isRightToLeft()
        ? u"<p dir=\"rtl\" style=\"margin:0\"><span style=\"color:#555555\">%1:</span> %2</p>"_s
        : u"<tr><td style=\"color:#555555; padding-right:10px\">%1</td><td>%2</td></tr>"_s;
    return row.arg(name.toHtmlEscaped(), Words::isolated(value).toHtmlEscaped());
}

/// The rows of a message's head, framed as they have to be.
QString headOf(const QString &rows)
{
    return QGuiApplication::isRightToLeft() ? rows : u"<table cellspacing=\"0\" cellpadding=\"1\">%1</table>"_s.arg(rows);
}

/// With the day of the week: on paper nobody knows what "yesterday" was.
QString paperMoment(const QDateTime &at)
{
    return u"%1, %2"_s.arg(QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat), Phrases::clockTime(at));
}

/// A call has no text of its own: how it went is what there is to print.
QString printedCall(const Message &message)
{
    const auto entry = callEntryFromJson(message.call);
    if (!entry) {
        return {};
    }
    return headRow(PrintWords::tr("Call"),
                   (QStringList{CallWords::title(*entry)} + CallWords::facts(*entry)).join(u" \u00B7 "_s));
}

/// Plain words in the direction they are written in, whatever the side of the page.
QString printedText(const QString &text)
{
    return u"<p dir=\"%1\" style=\"white-space:pre-wrap\">%2</p>"_s.arg(text.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
                                                                        text.trimmed().toHtmlEscaped());
}

QString printedMessage(const Message &message)
{
    QString rows;
    const bool note = message.kind == "note"_L1;
    const QString from = message.from ? peopleLine({*message.from}) : message.author.name;
    rows += headRow(note ? PrintWords::tr("Note by") : PrintWords::tr("From"), from);
    rows += headRow(PrintWords::tr("To"), peopleLine(message.to)) + headRow(PrintWords::tr("Cc"), peopleLine(message.cc));
    rows += headRow(PrintWords::tr("Date"), paperMoment(message.at));
    if (message.kind != "email"_L1 && !note) {
        rows +=
            message.kind == "call"_L1 ? printedCall(message) : headRow(PrintWords::tr("Channel"), Phrases::channel(message.kind));
    }
    rows += headRow(PrintWords::tr("Subject"), message.subject);
    QStringList files;
    for (const Attachment &attachment : message.attachments) {
        files.append(u"%1 (%2)"_s.arg(attachment.name, Phrases::fileSize(attachment.size)));
    }
    rows += headRow(PrintWords::tr("Attachments"), files.join(u", "_s));
    const QString body = isRichHtml(message.html) ? withImages(message.html, {}) : printedText(message.text);
    return u"<hr>"_s + headOf(rows) + u"<div>"_s + body + u"</div>"_s;
}

QString titleOf(const PrintJob &job)
{
    const QString subject = job.subject.isEmpty() ? PrintWords::tr("(no subject)") : job.subject;
    return job.number > 0 ? u"%1 \u00B7 %2"_s.arg(Words::isolated(u"#%1"_s.arg(job.number)), Words::isolated(subject)) : subject;
}

void warnOfPrinting(QWidget *window, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, PrintWords::tr("Print"), text, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QString printedHtml(const PrintJob &job)
{
    QString html = u"<html><body><h2 dir=\"%2\">%1</h2>"_s.arg(titleOf(job).toHtmlEscaped(), paperSide());
    if (job.lacksOlder) {
        html += u"<p dir=\"%2\"><i>%1</i></p>"_s.arg(
            PrintWords::tr("Older messages of this conversation are not on this computer and are not printed.").toHtmlEscaped(),
            paperSide());
    }
    for (const Message &message : job.messages) {
        html += printedMessage(message);
    }
    return html + u"</body></html>"_s;
}

int printPages(const PrintJob &job, QPagedPaintDevice &device)
{
    const qreal scale = device.logicalDpiX() / dotsPerInch;
    const QSizeF page = QSizeF(device.width(), device.height()) / scale;
    constexpr qreal head = 26;
    constexpr qreal foot = 22;
    const QSizeF body(page.width(), page.height() - head - foot);
    PaperDocument document(job.images);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"Sans Serif"_s, 10));
    document.setHtml(printedHtml(job));
    mendContrast(document, Qt::white, Qt::black);
    fitToWidth(document, qFloor(body.width()), [&job](const QString &name) {
        return job.images.value(QUrl::fromPercentEncoding(QUrl(name).path().toUtf8())).size();
    });
    document.setPageSize(body);
    const int pages = document.pageCount();

    QPainter painter(&device);
    painter.scale(scale, scale);
    QFont small = document.defaultFont();
    small.setPixelSize(11); // points would be scaled twice: by the device and by the painter
    for (int number = 1; number <= pages; ++number) {
        if (number > 1) {
            device.newPage();
        }
        painter.setFont(small);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        const QString title = painter.fontMetrics().elidedText(titleOf(job), Qt::ElideRight, qFloor(page.width()));
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        painter.drawText(QRectF(0, 0, page.width(), head), Qt::AlignTop | Qt::AlignLeading, title);
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot), Qt::AlignBottom | Qt::AlignHCenter,
                         PrintWords::tr("Page %1 of %2").arg(number).arg(pages));
        painter.save();
        painter.translate(0, head - (number - 1) * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, (number - 1) * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return pages;
}

void gatherImages(Desk &desk, PrintJob job, QObject *context, std::function<void(PrintJob)> ready)
{
    struct Gathering {
        PrintJob job;
        int left = 1;
        std::function<void(PrintJob)> ready;
    };
    auto gathering = std::make_shared<Gathering>(Gathering{.job = std::move(job), .ready = std::move(ready)});
    const auto settle = [gathering] {
        if (--gathering->left == 0) {
            gathering->ready(gathering->job);
        }
    };
    for (const Message &message : std::as_const(gathering->job.messages)) {
        for (const Attachment &attachment : message.attachments) {
            if (attachment.inlineId.isEmpty() || !message.html.contains(u"cid:"_s + attachment.inlineId, Qt::CaseInsensitive)) {
                continue;
            }
            ++gathering->left;
            whenAnswered(desk.attachmentFile(attachment.id), context,
                         [gathering, settle, context, id = attachment.inlineId](const Result<QString> &path) {
                             if (!path) {
                                 settle(); // it is printed without
                                 return;
                             }
                             whenAnswered(readImage(*path, printedSide), context, [gathering, settle, id](const QImage &image) {
                                 gathering->job.images.insert(id, image);
                                 settle();
                             });
                         });
        }
    }
    settle();
}

void printWithDialog(Desk &desk, const PrintJob &job, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(titleOf(job));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &desk, [&desk, job, window = QPointer(window), printer] {
        if (window) {
            gatherImages(desk, job, window, [printer](const PrintJob &whole) { printPages(whole, *printer); });
        }
    });
    // The dialog works on the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, window, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void saveAsPdf(Desk &desk, const PrintJob &job, QWidget *window)
{
    auto *dialog = new QFileDialog(window, PrintWords::tr("Save as PDF"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(safeFileName(titleOf(job).remove(u'#').left(100)) + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &desk, [&desk, job, window = QPointer(window)](const QString &target) {
        if (!window) {
            return;
        }
        gatherImages(desk, job, window, [window, target](const PrintJob &whole) {
            QFile file(target);
            if (!file.open(QIODevice::WriteOnly)) {
                warnOfPrinting(window,
                               PrintWords::tr("The file could not be written to %1: %2")
                                   .arg(QDir::toNativeSeparators(target), file.errorString()));
                return;
            }
            QPdfWriter writer(&file);
            writer.setTitle(titleOf(whole));
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(18, 15, 18, 15), QPageLayout::Millimeter);
            printPages(whole, writer);
        });
    });
    dialog->open();
}

} // namespace deskbell
