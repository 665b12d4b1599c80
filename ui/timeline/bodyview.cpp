// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bodyview.h"

#include "protocol/textfold.h"
#include "ui/style/theme.h"
#include "ui/timeline/documentfit.h"
#include "ui/timeline/flattables.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <chrono>
#include <cmath>
#include <memory>
#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paperMargin = 12;
/// The images of a mail come one soon after the other; each by itself would lay all of it out anew.
constexpr std::chrono::milliseconds imagesTogether(40);
constexpr qsizetype stagedFrom = 24 * 1024; ///< letters of HTML: what is shorter stands there at once
constexpr int heightUntilWhole = 160; ///< pixels

QImage emptyImage()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

QString targetOf(const QString &found)
{
    if (found.startsWith("www."_L1, Qt::CaseInsensitive)) {
        return u"https://"_s + found;
    }
    if (found.startsWith(u'+')) {
        QString number = u"tel:+"_s;
        for (const QChar c : found) {
            number += c.isDigit() ? QString(c) : QString();
        }
        return number;
    }
    static const QRegularExpression scheme(u"^(https?|mailto|tel):"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(found).hasMatch() ? found : u"mailto:"_s + found;
}

void linkify(QTextDocument *document, const QColor &color)
{
    // Web addresses, mail addresses, telephone numbers with their country; what ends a sentence does not belong to them.
    static const QRegularExpression address(
        uR"((?:https?://|www\.)[^\s<>"']+[^\s<>"'.,;:!?)\]]|(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|tel:\+?[\d-]{5,20}|(?<![\w+])\+\d(?:[ ./-]?\(?\d\)?){7,14}(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = document->toPlainText();
    QTextCursor cursor(document);
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(targetOf(match.captured()));
        format.setForeground(color);
        format.setFontUnderline(true);
        cursor.setPosition(static_cast<int>(match.capturedStart()));
        cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void muteQuotes(QTextDocument *document, const QColor &color)
{
    QTextCharFormat quote;
    quote.setForeground(color);
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        if (block.text().startsWith(u'>')) {
            QTextCursor cursor(block);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(quote);
        }
    }
}

/// Grounds that are nearly white mean "as the page is".
QString withoutGrounds(QString html)
{
    static const QRegularExpression attribute(u" bgcolor=\"[^\"]*\""_s);
    static const QRegularExpression style(u"background-color:[^;\"]*"_s);
    return html.remove(attribute).remove(style);
}

/// While it lives nothing is laid out: every single change of a document would do it anew.
class LayoutPause
{
public:
    explicit LayoutPause(QTextDocument &document)
        : m_document(document)
    {
        m_document.setLayoutEnabled(false);
    }
    ~LayoutPause() { m_document.setLayoutEnabled(true); }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QTextDocument &m_document;
};

/// Places and lengths of the words in \a text that are looked for.
QList<std::pair<int, int>> wordsThatFit(const QString &text, const QStringList &folded)
{
    QList<std::pair<int, int>> found;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark())) {
            ++i;
        }
        const QString word = foldForSearch(QStringView(text).sliced(start, i - start));
        if (folded.contains(word) || word.startsWith(folded.last())) {
            found.append({static_cast<int>(start), static_cast<int>(i - start)});
        }
    }
    return found;
}

QString hostOf(const QUrl &link) { return link.host(QUrl::FullyEncoded).toLower(); }

} // namespace

QString pretendedHost(const QString &words, const QUrl &link)
{
    static const QRegularExpression address(u"^(?:https?://)?((?:[\\w-]+\\.)+[a-z]{2,24})(?:[/:?#]\\S*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(words.trimmed());
    if (!match.hasMatch() || !link.scheme().startsWith("http"_L1)) {
        return {};
    }
    const auto bare = [](const QString &host) { return host.startsWith("www."_L1) ? host.mid(4) : host; };
    const QString said = bare(match.captured(1).toLower());
    const QString real = bare(hostOf(link));
    const bool same = said == real || real.endsWith(u'.' + said) || said.endsWith(u'.' + real);
    return same ? QString() : said;
}

BodyView::BodyView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setSearchPaths({});
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Message text"));
    setFocusPolicy(Qt::ClickFocus);
    // Not Fixed: layouts keep the hint from before the text was measured, and would cut it to that.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
    // The width is set where the height is asked for: left to itself the view lays all out again when it is resized.
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_themePalette = palette();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(imagesTogether);
    connect(&m_redraw, &QTimer::timeout, this, &BodyView::redraw);
    m_stages.setSingleShot(true);
    m_stages.setInterval(0);
    connect(&m_stages, &QTimer::timeout, this, &BodyView::takeNextStage);
    connect(this, &QTextBrowser::anchorClicked, this, &BodyView::openLink);
    connect(this, &QTextBrowser::highlighted, this, &BodyView::showLink);
}

void BodyView::useGround(bool paper, const QColor &color)
{
    m_paper = paper;
    const bool onDark = colorsFor(m_themePalette).dark;
    QPalette ground = paper ? paletteFor(lightColors()) : m_themePalette;
    if (!paper) {
        ground.setColor(QPalette::Base, Qt::transparent);
    }
    if (color.isValid()) {
        ground.setColor(QPalette::Text, color);
    }
    if (std::exchange(m_ground, ground) != ground) { // each change goes to every part of the view, and through the style sheet
        setPalette(ground);
    }
    viewport()->setAutoFillBackground(paper);
    // On dark ground paper is a sheet with a margin; on light ground the text keeps the card's edge.
    document()->setDocumentMargin(paper && onDark ? paperMargin : 0);
}

/// Of what stood here before nothing shows in the next text: a new plain text would begin in the format the old one began in.
void BodyView::forgetText()
{
    document()->setLayoutEnabled(false); // until it is measured: each of the changes that follow would lay all out anew
    document()->clear();
    if (m_markCount > 0) {
        m_markCount = 0;
        setExtraSelections({});
    }
    if (!toolTip().isEmpty()) {
        setToolTip({});
    }
}

void BodyView::showText(const QString &text, const QColor &color)
{
    m_html.clear();
    m_stages.stop();
    m_stage = Stage::Whole;
    forgetText();
    useGround(false, color);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainText(text);
    document()->setDocumentMargin(0);
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    muteQuotes(document(), colorsFor(m_themePalette).muted);
    linkify(document(), m_themePalette.color(QPalette::Link));
    all.endEditBlock();
    settleFocus();
    measureAgain();
}

void BodyView::showHtml(const QString &html, const QSet<QString> &shown)
{
    if (m_html != html) {
        forgetText();
        m_measuredHeight = 0;
        m_wantedWidth = m_measuredWidth;
    }
    m_html = html;
    m_shown = shown;
    if (html.size() >= stagedFrom) {
        m_stage = Stage::Read;
        m_wantedWidth = std::max(m_measuredWidth, m_wantedWidth);
        m_stages.start();
        return;
    }
    m_stages.stop();
    m_stage = Stage::Whole;
    readHtml();
    mendHtml();
    measureAgain();
}

/// A newsletter of 200 KB takes longer than three frames: keys and other windows get their turn in between.
void BodyView::takeNextStage()
{
    switch (std::exchange(m_stage, Stage::Whole)) {
    case Stage::Read:
        readHtml();
        m_stage = Stage::Mend;
        break;
    case Stage::Mend:
        mendHtml();
        m_stage = Stage::LayOut;
        break;
    case Stage::LayOut:
        // The width it was given; layouts ask for the height at others too, and each would be laid out for in vain.
        if (const int given = isVisible() ? viewport()->width() : m_wantedWidth; given > 0) {
            layOut(given);
        }
        if (!m_markedWords.isEmpty()) {
            markWords(QStringList(m_markedWords), m_marksStrong);
        }
        updateGeometry();
        viewport()->update();
        Q_EMIT heightChanged();
        return;
    case Stage::Whole: return;
    }
    m_stages.start();
}

void BodyView::readHtml()
{
    const QString drawn = withReadableTables(turnRightToLeftRows(flattenTables(withImages(m_html, m_shown))));
    const bool paper = needsPaper(drawn);
    useGround(paper);
    const Colors &colors = paper ? lightColors() : colorsFor(m_themePalette);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDefaultStyleSheet(
        u"a { color: %1; } blockquote { color: %2; }"_s.arg(colors.accent.name(), colors.muted.name()));
    const qreal margin = document()->documentMargin();
    // Until it is measured.
    document()->setLayoutEnabled(false);
    setHtml(paper ? drawn : withoutGrounds(drawn));
    document()->setDocumentMargin(margin);
}

void BodyView::mendHtml()
{
    const Colors &colors = m_paper ? lightColors() : colorsFor(m_themePalette);
    mendContrast(*document(), m_paper ? QColor(Qt::white) : colors.raised, colors.text);
    settleFocus();
}

void BodyView::measureAgain()
{
    const int width = std::exchange(m_measuredWidth, -1);
    if (width > 0) {
        layOut(width);
    }
}

// A body with links can be reached by Tab, one without would only be in the way.
void BodyView::settleFocus()
{
    bool links = false;
    for (auto block = document()->begin(); block.isValid() && !links; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd() && !links; ++it) {
            links = it.fragment().charFormat().isAnchor();
        }
    }
    setFocusPolicy(links ? Qt::StrongFocus : Qt::ClickFocus);
}

void BodyView::imagesChanged()
{
    if (!m_html.isEmpty() && !m_redraw.isActive()) {
        m_redraw.start();
    }
}

void BodyView::redraw()
{
    // Plain text may have been asked for meanwhile.
    if (!m_html.isEmpty()) {
        showHtml(QString(m_html), QSet<QString>(m_shown));
        updateGeometry();
        Q_EMIT heightChanged();
    }
}

void BodyView::markWords(const QStringList &folded, bool strong)
{
    m_markedWords = folded;
    m_marksStrong = strong;
    if (!isWhole()) {
        return; // with its last stage
    }
    QList<QTextEdit::ExtraSelection> marks;
    const Colors &colors = m_paper ? lightColors() : colorsFor(m_themePalette);
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(strong ? colors.accent : colors.amber);
    mark.format.setForeground(strong ? colors.onAccent : colors.amberText);
    for (auto block = document()->begin(); block.isValid() && !folded.isEmpty(); block = block.next()) {
        for (const auto &[start, length] : wordsThatFit(block.text(), folded)) {
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + start);
            mark.cursor.setPosition(block.position() + start + length, QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    m_markCount = static_cast<int>(marks.size());
    setExtraSelections(marks);
}

QRect BodyView::firstMark() const
{
    const auto marks = extraSelections();
    if (marks.isEmpty()) {
        return {};
    }
    QTextCursor cursor = marks.first().cursor;
    cursor.setPosition(cursor.selectionStart());
    return cursorRect(cursor);
}

int BodyView::heightForWidth(int width) const
{
    if (!isWhole()) {
        const_cast<BodyView *>(this)->m_wantedWidth = width > 0 ? width : m_wantedWidth;
        return std::max(m_measuredHeight, heightUntilWhole);
    }
    if (width != m_measuredWidth && width > 0) {
        const_cast<BodyView *>(this)->layOut(width);
    }
    return m_measuredHeight;
}

// Laying out is the costly part: it is done once for each width, by what asks for the height before it is shown.
void BodyView::layOut(int width)
{
    // From here on: a scroll bar that comes or goes meanwhile resizes the view, which must not lay it all out once more within this.
    m_measuredWidth = width;
    {
        const LayoutPause pause(*document());
        if (!m_html.isEmpty()) {
            fitToWidth(*document(), width, [this](const QString &name) {
                return m_imageOf ? m_imageOf(QUrl::fromPercentEncoding(name.toUtf8())).size() : QSize();
            });
        }
        setLineWrapColumnOrWidth(width);
    }
    const QSizeF size = document()->size();
    const int bar = !m_html.isEmpty() && size.width() > width + 1 ? horizontalScrollBar()->sizeHint().height() : 0;
    m_measuredHeight = static_cast<int>(std::ceil(size.height())) + bar;
}

// The width it has now says nothing of the one it will be given: measuring for it would be in vain.
QSize BodyView::sizeHint() const { return {200, qMax(m_measuredHeight, 16)}; }

QSize BodyView::minimumSizeHint() const { return {60, 16}; }

QVariant BodyView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource) {
        const bool ours = name.scheme() == "cid"_L1 || name.scheme() == "remote"_L1;
        if (ours && m_imageOf) {
            const QImage image = m_imageOf(name.scheme() + u':' + QUrl::fromPercentEncoding(name.path().toUtf8()));
            if (!image.isNull()) {
                return image;
            }
        }
        return emptyImage();
    }
    return QByteArray("");
}

QString BodyView::wordsOfLink(const QString &href) const
{
    QString words;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() == href) {
                words += it.fragment().text();
            } else if (!words.isEmpty()) {
                return words;
            }
        }
    }
    return words;
}

// Where a link really leads, before it is followed.
void BodyView::showLink(const QUrl &link)
{
    if (link.isEmpty()) {
        setToolTip({});
    } else if (link.host().isEmpty()) {
        setToolTip(link.toDisplayString().toHtmlEscaped());
    } else {
        setToolTip(u"<b>%1</b><br>%2"_s.arg(hostOf(link).toHtmlEscaped(), link.toDisplayString().left(300).toHtmlEscaped()));
    }
}

void BodyView::openLink(const QUrl &link)
{
    // Only when a person clicked, and only what a browser or a mail program opens.
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (!allowed.contains(link.scheme())) {
        return;
    }
    const QString said = pretendedHost(wordsOfLink(link.toString(QUrl::None)), link);
    if (said.isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Link to another place"),
                                tr("The text says “%1”, but the link leads to “%2”.").arg(said, hostOf(link)),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Links like this are often made to steal passwords. Open it only if you trust the sender."));
    QPushButton *open = box->addButton(tr("Open %1").arg(hostOf(link)), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(link); });
    box->open();
}

void BodyView::wheelEvent(QWheelEvent *event)
{
    // Sideways within a wide table; the timeline scrolls up and down, not the message.
    const bool sideways =
        event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways && horizontalScrollBar()->maximum() > 0) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    event->ignore();
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    // What nobody has measured, or was given another width than asked for.
    if (!isWhole()) {
        m_wantedWidth = event->size().width();
    } else if (event->size().width() != m_measuredWidth && event->size().width() > 0) {
        layOut(event->size().width());
    }
    QTextBrowser::resizeEvent(event);
}

void BodyView::paintEvent(QPaintEvent *event)
{
    if (!isWhole()) {
        return; // its text is not laid out
    }
    // A layout that tried another width last has left the text laid out for that one.
    if (m_measuredWidth != width()) {
        layOut(width());
    }
    QTextBrowser::paintEvent(event);
}

void BodyView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->exec(event->globalPos());
}

} // namespace deskbell
