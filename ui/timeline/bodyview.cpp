// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bodyview.h"

#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QImage emptyImage()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

void linkify(QTextDocument *document, const QColor &color)
{
    static const QRegularExpression address(uR"((https?://[^\s<>"']+[^\s<>"'.,;:!?)\]])|([\w.+-]+@[\w-]+(\.[\w-]+)+))"_s);
    const QString text = document->toPlainText();
    QTextCursor cursor(document);
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QTextCharFormat format;
        format.setAnchor(true);
        const QString found = match.captured();
        format.setAnchorHref(found.startsWith("http"_L1) ? found : u"mailto:"_s + found);
        format.setForeground(color);
        format.setFontUnderline(true);
        cursor.setPosition(static_cast<int>(match.capturedStart()));
        cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

bool isRichHtml(const QString &html)
{
    static const QRegularExpression rich(u"<(img|table|ul|ol|h[1-6]|font|hr)\\b|background|color\\s*[:=]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rich.match(html).hasMatch();
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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &BodyView::openLink);
    // Where a link really leads, before it is followed.
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) { setToolTip(link.toString()); });
}

void BodyView::showText(const QString &text)
{
    m_paper = false;
    m_html.clear();
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    document()->setDocumentMargin(0);
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    linkify(document(), palette().color(QPalette::Link));
    settleFocus();
    m_measuredWidth = -1;
}

void BodyView::showHtml(const QString &html)
{
    if (!m_paper) {
        m_onDark = colorsFor(palette()).dark;
    }
    m_paper = true;
    m_html = html;
    QPalette paper = paletteFor(lightColors());
    setPalette(paper);
    viewport()->setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDefaultStyleSheet(u"a { color: %1; }"_s.arg(lightColors().accent.name()));
    setHtml(html);
    // On dark ground it lies there as a sheet of paper; on light ground the text keeps the card's edge.
    document()->setDocumentMargin(m_onDark ? 12 : 0);
    settleFocus();
    m_measuredWidth = -1;
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
    if (m_html.isEmpty()) {
        return;
    }
    showHtml(m_html);
    updateGeometry();
    Q_EMIT heightChanged();
}

int BodyView::heightForWidth(int width) const
{
    if (width != m_measuredWidth && width > 0) {
        // Laying out is the costly part; the view itself will use the same width, so the work is not lost.
        document()->setTextWidth(width);
        const QSizeF size = document()->size();
        const int bar = m_paper && size.width() > width + 1 ? horizontalScrollBar()->sizeHint().height() : 0;
        m_measuredHeight = static_cast<int>(std::ceil(size.height())) + bar;
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize BodyView::sizeHint() const { return {200, heightForWidth(this->width() > 0 ? this->width() : 400)}; }

QSize BodyView::minimumSizeHint() const { return {60, 16}; }

QVariant BodyView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource) {
        if (name.scheme() == "cid"_L1 && m_imageOf) {
            const QImage image = m_imageOf(QUrl::fromPercentEncoding(name.path().toUtf8()));
            if (!image.isNull()) {
                return image;
            }
        }
        return emptyImage();
    }
    return QByteArray("");
}

void BodyView::openLink(const QUrl &link)
{
    // Only when a person clicked, and only what a browser or a mail program opens.
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (allowed.contains(link.scheme())) {
        QDesktopServices::openUrl(link);
    }
}

void BodyView::wheelEvent(QWheelEvent *event)
{
    // The timeline scrolls, not the message.
    event->ignore();
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_measuredWidth >= 0 && m_measuredWidth != event->size().width()) {
        m_measuredWidth = -1;
    }
}

void BodyView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->exec(event->globalPos());
}

} // namespace deskbell
