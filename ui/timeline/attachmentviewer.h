// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QDialog>
#include <QImage>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace deskbell {

class Download;
class ElidedLabel;

/// Shows the images and texts of a message one after the other: arrow keys go on and back, + and − zoom, 0 fits, Ctrl+S
/// saves, Escape leaves.
class AttachmentViewer : public QDialog
{
    Q_OBJECT
public:
    /// Of \a attachments those are shown that can be; starts with \a first.
    AttachmentViewer(Desk &desk, const QList<Attachment> &attachments, const AttachmentId &first, QWidget *parent);

    const Attachment &current() const { return m_attachments.at(m_at); }
    double zoom() const;

Q_SIGNALS:
    /// What is current now stands in the window, or could not be had.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(qsizetype at);
    void step(int by);
    void showPicture(const QImage &image);
    void showText(const QString &path);
    void say(const QString &text);
    void setZoom(double zoom); ///< 0: as large as the window allows
    void draw();
    double fitting() const;

    Desk &m_desk;
    QList<Attachment> m_attachments;
    qsizetype m_at = 0;
    QPointer<Download> m_download;
    QString m_path;
    QImage m_image;
    double m_zoom = 0;
    ElidedLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_picture = nullptr;
    QScrollArea *m_area = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QList<QToolButton *> m_zoomButtons;
    QList<QToolButton *> m_fileButtons;
};

} // namespace deskbell
