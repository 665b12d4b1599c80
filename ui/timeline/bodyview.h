// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/bodyhtml.h"

#include <QImage>
#include <QSet>
#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace deskbell {

/// The body of one message: selectable, as high as its content, and locked down. It loads nothing but images that are here
/// already, through \c imageOf; every other resource (http, file, plain paths) is answered with an empty image, so that
/// showing a mail makes no request and reads no file.
class BodyView : public QTextBrowser
{
    Q_OBJECT
public:
    /// The image of a source "cid:ID" or "remote:KEY", null while it is not there.
    using ImageOf = std::function<QImage(const QString &source)>;

    explicit BodyView(QWidget *parent = nullptr);

    void setImageSource(ImageOf imageOf) { m_imageOf = std::move(imageOf); }
    /// Plain text, with its web and mail addresses and international telephone numbers as links, quoted lines muted. An
    /// invalid \a color is the theme's.
    void showText(const QString &text, const QColor &color = {});
    /// HTML the hub has sanitised. A mail designed for a white page lies on white paper in every theme; others take the
    /// theme's colours. Of remote images only those in \a shown are drawn, of the others their text.
    void showHtml(const QString &html, const QSet<QString> &shown = {});
    /// Marks every word that is one of \a folded (of the last one: that begins with it); \a strong: of the message that was found.
    void markWords(const QStringList &folded, bool strong);
    int markCount() const { return m_markCount; }
    /// The first mark's place in the text; null: there is none.
    QRect firstMark() const;
    /// An image has arrived: it is laid out again soon, together with those that come at once.
    void imagesChanged();
    bool isOnPaper() const { return m_paper; }
    /// False while a very long mail is being read, mended and laid out, each in a turn of the event loop of its own.
    bool isWhole() const { return m_stage == Stage::Whole; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void heightChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Stage { Read, Mend, LayOut, Whole };
    void forgetText();
    void useGround(bool paper, const QColor &color = {});
    void readHtml();
    void mendHtml();
    void takeNextStage();
    void layOut(int width);
    void measureAgain();
    void redraw();
    void showLink(const QUrl &link);
    void openLink(const QUrl &link);
    void settleFocus();
    QString wordsOfLink(const QString &href) const;

    ImageOf m_imageOf{};
    QString m_html{};
    QSet<QString> m_shown{};
    QTimer m_redraw{};
    QPalette m_themePalette{};
    QPalette m_ground{};
    Stage m_stage = Stage::Whole;
    QTimer m_stages{};
    int m_wantedWidth = -1; ///< asked for while it was not whole
    QStringList m_markedWords{};
    bool m_marksStrong = false;
    int m_markCount = 0;
    bool m_paper = false;
    int m_measuredWidth = -1; ///< -1: not laid out since it was set
    int m_measuredHeight = 0;
};

/// The host that link text pretends to lead to when it is another than the link's; empty: nothing to warn of.
QString pretendedHost(const QString &words, const QUrl &link);

} // namespace deskbell
