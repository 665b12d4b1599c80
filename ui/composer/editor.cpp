// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/editor.h"

#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QUrl>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 12;
constexpr int widestPicture = 480;
constexpr qsizetype longestSlashWord = 40;

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

Editor::Editor(QWidget *parent)
    : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    document()->setIndentWidth(24);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &QWidget::updateGeometry);
    connect(this, &QTextEdit::cursorPositionChanged, this, &Editor::looksChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &Editor::looksChanged);
}

QSize Editor::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int wanted = qCeil(document()->size().height()) + 14;
    return {300, qBound(leastLines * line + 24, wanted, mostLines * line + 24)};
}

QSize Editor::minimumSizeHint() const { return {120, leastLines * fontMetrics().lineSpacing() + 24}; }

void Editor::setRich(bool rich)
{
    if (rich == m_rich) {
        return;
    }
    m_rich = rich;
    setAcceptRichText(rich);
    if (!rich) {
        const WrittenText was = written();
        setCurrentCharFormat({}); // what is typed next is plain too
        if (!was.html.isEmpty()) {
            clear();
            setPlainText(was.text);
        }
    }
    Q_EMIT looksChanged();
}

void Editor::setWritten(const QString &text, const QString &html)
{
    if (html.isEmpty() || !m_rich) {
        setPlainText(text);
    } else {
        writeDocument(*document(), html);
    }
    setCurrentCharFormat({});
}

QVariant Editor::loadResource(int type, const QUrl &name)
{
    // Nothing is read from disk or network for a text: pictures are those given to this editor.
    if (type == QTextDocument::ImageResource && name.scheme() == "cid"_L1) {
        return m_pictures.value(name.toString().mid(4));
    }
    return QByteArray();
}

void Editor::empty()
{
    clear();
    setCurrentCharFormat({});
    QTextCursor cursor = textCursor();
    cursor.setBlockFormat({}); // nor within a quote
}

bool Editor::isBold() const { return fontWeight() >= QFont::DemiBold; }
bool Editor::isItalic() const { return fontItalic(); }

int Editor::listKind() const
{
    const QTextList *list = textCursor().currentList();
    return !list ? 0 : list->format().style() == QTextListFormat::ListDecimal ? 2 : 1;
}

bool Editor::isQuoted() const { return quoteLevel(textCursor().blockFormat()) > 0; }

QString Editor::linkAtCursor() const { return textCursor().charFormat().anchorHref(); }

void Editor::mergeFormat(const QTextCharFormat &format)
{
    QTextCursor cursor = textCursor();
    cursor.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
    Q_EMIT looksChanged();
}

void Editor::setBold(bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    mergeFormat(format);
}

void Editor::setItalic(bool italic)
{
    QTextCharFormat format;
    format.setFontItalic(italic);
    mergeFormat(format);
}

void Editor::setListKind(int kind)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (kind == 0) {
        QTextCursor each = cursor;
        each.setPosition(cursor.selectionStart());
        const int last = cursor.selectionEnd();
        do {
            if (QTextList *list = each.currentList()) {
                list->remove(each.block());
                QTextBlockFormat format = each.blockFormat();
                format.setIndent(0);
                each.setBlockFormat(format);
            }
        } while (each.movePosition(QTextCursor::NextBlock) && each.position() <= last);
    } else {
        const auto style = kind == 2 ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
        if (QTextList *list = cursor.currentList(); list && !cursor.hasSelection()) {
            QTextListFormat format = list->format();
            format.setStyle(style);
            list->setFormat(format);
        } else {
            cursor.createList(style);
        }
    }
    cursor.endEditBlock();
    Q_EMIT looksChanged();
}

void Editor::setQuoted(bool quoted)
{
    QTextCursor cursor = textCursor();
    const int last = cursor.selectionEnd();
    cursor.setPosition(cursor.selectionStart());
    cursor.beginEditBlock();
    do {
        QTextBlockFormat format = cursor.blockFormat();
        setQuoteLevel(format, quoted ? qMax(1, quoteLevel(format)) : 0);
        cursor.setBlockFormat(format);
    } while (cursor.movePosition(QTextCursor::NextBlock) && cursor.position() <= last);
    cursor.endEditBlock();
    viewport()->update();
    Q_EMIT looksChanged();
}

void Editor::setLink(const QString &address)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    format.setFontUnderline(!address.isEmpty());
    format.setForeground(address.isEmpty() ? palette().text() : palette().link());
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
    } else if (!address.isEmpty()) {
        cursor.insertText(address, format);
    }
    // What is typed after a link is no part of it.
    QTextCharFormat after;
    after.setAnchor(false);
    after.setAnchorHref({});
    after.setFontUnderline(false);
    after.setForeground(palette().text());
    QTextCursor behind = textCursor();
    behind.setPosition(qMax(cursor.selectionEnd(), cursor.position()));
    setTextCursor(behind);
    mergeCurrentCharFormat(after);
    Q_EMIT looksChanged();
}

void Editor::setPicture(const QString &contentId, const QImage &image)
{
    m_pictures.insert(contentId, image);
    document()->addResource(QTextDocument::ImageResource, QUrl(u"cid:"_s + contentId), image);
    document()->markContentsDirty(0, document()->characterCount());
}

void Editor::insertPicture(const QString &contentId, const QImage &image)
{
    setPicture(contentId, image);
    QTextImageFormat format;
    format.setName(u"cid:"_s + contentId);
    format.setWidth(qMin(image.width(), widestPicture));
    textCursor().insertImage(format);
}

void Editor::pastePlain()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.isEmpty()) {
        textCursor().insertText(text, QTextCharFormat());
        ensureCursorVisible();
    }
}

void Editor::replaceBack(int back, const QString &text, const QString &html)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, back);
    if (m_rich && !html.isEmpty()) {
        cursor.removeSelectedText();
        cursor.insertHtml(cleanedHtml(html));
    } else {
        cursor.insertText(text);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

QString Editor::wordAfter(QChar sign) const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return {};
    }
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype slash = before.lastIndexOf(sign);
    if (slash < 0 || before.size() - slash > longestSlashWord) {
        return {};
    }
    const QString word = before.mid(slash + 1);
    const bool startsWord = slash == 0 || before.at(slash - 1).isSpace() || before.at(slash - 1) == u'(';
    const bool oneWord =
        std::none_of(word.begin(), word.end(), [sign](QChar letter) { return letter.isSpace() || letter == sign; });
    return startsWord && oneWord ? (word.isNull() ? QString(u""_s) : word) : QString();
}

bool Editor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !localFiles(source).isEmpty() || QTextEdit::canInsertFromMimeData(source);
}

void Editor::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFiles(source);
    if (!files.isEmpty()) {
        Q_EMIT filesGiven(files);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    } else if (m_rich && source->hasHtml()) {
        textCursor().insertHtml(cleanedHtml(source->html()));
        ensureCursorVisible();
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
        ensureCursorVisible();
    }
}

bool Editor::takeLooksKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (!m_rich || !control || (event->modifiers() & Qt::AltModifier)) {
        return false;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    // With Shift a digit's key gives its upper character: both are taken.
    switch (event->key()) {
    case Qt::Key_B: setBold(!isBold()); return !shift;
    case Qt::Key_I: setItalic(!isItalic()); return !shift;
    case Qt::Key_U: {
        QTextCharFormat format;
        format.setFontUnderline(!fontUnderline());
        mergeFormat(format);
        return true;
    }
    case Qt::Key_K: Q_EMIT linkWanted(); return true;
    case Qt::Key_Asterisk:
    case Qt::Key_8: setListKind(listKind() == 1 ? 0 : 1); return true;
    case Qt::Key_Ampersand:
    case Qt::Key_7: setListKind(listKind() == 2 ? 0 : 2); return true;
    case Qt::Key_ParenLeft:
    case Qt::Key_9: setQuoted(!isQuoted()); return true;
    default: return false;
    }
}

bool Editor::event(QEvent *event)
{
    // Keys of the looks come before the window's shortcuts of the same name while text is being written.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_takesEscape && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        const bool looks =
            key->key() == Qt::Key_B || key->key() == Qt::Key_I || key->key() == Qt::Key_K || key->key() == Qt::Key_U;
        if (m_rich && looks && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool Editor::focusNextPrevChild(bool next)
{
    // While something is offered, Tab takes it.
    return !m_takesEscape && QTextEdit::focusNextPrevChild(next);
}

// Enter in an empty item or quote ends it, as everywhere.
void Editor::leaveEmptyBlock(QKeyEvent *event)
{
    const bool empty = textCursor().block().length() <= 1;
    if (empty && listKind() != 0) {
        setListKind(0);
    } else if (empty && isQuoted()) {
        setQuoted(false);
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    if (m_keyTaker && m_keyTaker(event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        if (!event->isAutoRepeat()) { // a key held down is no second decision
            Q_EMIT sendPressed();
        }
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_V && (event->modifiers() & both) == both) {
        pastePlain();
    } else if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        leaveEmptyBlock(event);
    } else if (!takeLooksKey(event)) {
        QTextEdit::keyPressEvent(event);
    }
}

void Editor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPoint shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (quoteLevel(block.blockFormat()) > 0) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block).translated(shift);
            const qreal x = mirrored ? viewport()->width() - 8 : 6;
            painter.fillRect(QRectF(x, place.top(), 2, place.height()), colorsFor(palette()).muted);
        }
    }
}

void Editor::contextMenuEvent(QContextMenuEvent *event)
{
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (m_menuFiller) {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        m_menuFiller(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    }
    menu->exec(event->globalPos());
}

} // namespace deskbell
