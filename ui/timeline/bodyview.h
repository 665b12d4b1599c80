// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace deskbell {

/// The body of one message: selectable, as high as its content, and locked down. It loads nothing but inline images of
/// its own message through \c imageOf; every other resource (http, file, plain paths) is answered with an empty image,
/// so that showing a mail makes no request and reads no file.
class BodyView : public QTextBrowser
{
    Q_OBJECT
public:
    /// The image with that Content-ID, null while it is not there.
    using ImageOf = std::function<QImage(const QString &contentId)>;

    explicit BodyView(QWidget *parent = nullptr);

    void setImageSource(ImageOf imageOf) { m_imageOf = std::move(imageOf); }
    /// Plain text, with its web and mail addresses as links.
    void showText(const QString &text);
    /// HTML the hub has sanitised, dark on white paper in every theme: mails colour text for a white page.
    void showHtml(const QString &html);
    /// An inline image has arrived: lay out again.
    void imagesChanged();

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
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openLink(const QUrl &link);
    void settleFocus();

    ImageOf m_imageOf{};
    QString m_html{};
    bool m_paper = false;
    bool m_onDark = false; ///< the ground around the paper
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

/// True when the HTML says more than its text does (pictures, tables, colours): worth showing as sent.
bool isRichHtml(const QString &html);

} // namespace deskbell
