// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

/// The few building blocks every pane uses.
namespace deskbell {

/// A line one pixel wide, in the colour of hairlines.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Initials on a coloured disc, with an optional presence dot.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int size, QWidget *parent = nullptr);
    void setName(const QString &name);
    /// An invalid colour hides the dot.
    void setDot(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_dot;
};

/// A glyph that stands beside words: painted in the colours of the theme of the moment, which a picture in a label would not follow.
class GlyphLabel : public QWidget
{
    Q_OBJECT
public:
    /// \a size in device-independent pixels.
    GlyphLabel(const QString &name, int size, QWidget *parent = nullptr);
    void setGlyph(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// One line of text that ends in "…" where room ends; the whole text is its tool tip and accessible name.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setMuted(bool muted);
    void setBold(bool bold);
    void setPointDelta(int delta);
    /// Where it is cut; at the end unless said.
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    bool m_muted = false;
};

/// A button whose words end in "…" where room ends, instead of widening what it stands in. Tool tip and name are its owner's.
class ElidedButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidedButton(QWidget *parent = nullptr);
    /// As a person reads them: "&" is one.
    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();

    QString m_words;
};

/// Places children side by side and goes on in the next line, mirrored for right-to-left.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
};

QLabel *mutedLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, int pointDelta, QWidget *parent);
QPushButton *primaryButton(const QString &text, QWidget *parent);
/// A tool button with our glyph; \a name is its tool tip and accessible name.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent);
/// A compact labelled control of the conversation's header.
QToolButton *chipButton(const QString &name, QWidget *parent);
/// Text of a button that opens and closes what is below it, with a triangle that says which; mirrored with the layout.
QString disclosureText(const QString &title, bool open, Qt::LayoutDirection direction);
void clearLayout(QLayout *layout);

} // namespace deskbell
