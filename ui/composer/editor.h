// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/richtext.h"

#include <QHash>
#include <QTextEdit>

#include <functional>

namespace deskbell {

/// The text of a reply or note. Grows with what is written; files dropped or pasted are told, not inserted. Rich where the channel
/// can carry it: Ctrl+B, Ctrl+I, Ctrl+U, Ctrl+K (link), Ctrl+Shift+8 and 7 (lists), Ctrl+Shift+9 (quote), Ctrl+Shift+V (paste
/// without the looks).
class Editor : public QTextEdit
{
    Q_OBJECT
public:
    explicit Editor(QWidget *parent = nullptr);

    /// Looks of text can be changed, and pictures stand in it. Turned off, what was rich becomes plain.
    void setRich(bool rich);
    bool isRich() const { return m_rich; }
    WrittenText written() const { return readDocument(*document()); }
    /// What readDocument() made, or plain text when \a html is empty.
    void setWritten(const QString &text, const QString &html);

    /// Nothing written, and no looks chosen for what comes.
    void empty();

    bool isBold() const;
    bool isItalic() const;
    /// 0 none, 1 bullets, 2 numbers.
    int listKind() const;
    bool isQuoted() const;
    QString linkAtCursor() const;
    void setBold(bool bold);
    void setItalic(bool italic);
    void setListKind(int kind);
    void setQuoted(bool quoted);
    /// Links what is selected, or the word at the cursor, or inserts \a address as text; an empty one takes a link away.
    void setLink(const QString &address);
    void insertPicture(const QString &contentId, const QImage &image);
    void setPicture(const QString &contentId, const QImage &image);
    void pastePlain();
    /// Replaces the word before the cursor that begins \a back characters before it.
    void replaceBack(int back, const QString &text, const QString &html);
    /// The word that ends at the cursor and begins with "/" at the start of a word, without the "/"; null: none.
    QString slashWord() const { return wordAfter(u'/'); }
    /// The same for another sign.
    QString wordAfter(QChar sign) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Keys first go here: true when taken (the popup of canned replies).
    void setKeyTaker(std::function<bool(QKeyEvent *)> taker) { m_keyTaker = std::move(taker); }
    /// Esc is meant for that taker now, not for the window.
    void setTakesEscape(bool takes) { m_takesEscape = takes; }
    /// Adds to the menu of the right button: suggestions of the spell check.
    void setMenuFiller(std::function<void(QMenu &, const QTextCursor &)> filler) { m_menuFiller = std::move(filler); }

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void imagePasted(const QImage &image);
    void linkWanted();
    void sendPressed();
    void left();
    void looksChanged();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    bool takeLooksKey(QKeyEvent *event);
    void mergeFormat(const QTextCharFormat &format);
    void leaveEmptyBlock(QKeyEvent *event);

    bool m_rich = false;
    bool m_takesEscape = false;
    QHash<QString, QImage> m_pictures;
    std::function<bool(QKeyEvent *)> m_keyTaker{};
    std::function<void(QMenu &, const QTextCursor &)> m_menuFiller{};
};

} // namespace deskbell
