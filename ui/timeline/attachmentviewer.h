// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QDialog>
#include <QImage>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace deskbell {

class Download;
class ElidedLabel;

/// Shows files one after the other: images (turned, zoomed, drawn about), texts in the character set one chooses, and of all others
/// what they are, to be opened with another program. Arrow keys go on and back, + and − zoom, 0 fits, R turns, Ctrl+S saves,
/// Escape leaves.
class AttachmentViewer : public QDialog
{
    Q_OBJECT
public:
    /// Starts with \a first.
    AttachmentViewer(Desk &desk, const QList<Attachment> &attachments, const AttachmentId &first, QWidget *parent);

    const Attachment &current() const { return m_attachments.at(m_at); }
    double zoom() const;
    int turned() const { return m_turned; } ///< degrees clockwise: 0, 90, 180, 270
    void turn(int degrees);
    /// Shows the text anew in this character set; empty: as it says itself.
    void useEncoding(const QByteArray &name);

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
    void showOther();
    void fetch();
    void useFile(bool save);
    QToolButton *makeEncodings();
    bool pan(QEvent *event);
    void say(const QString &text);
    void setZoom(double zoom); ///< 0: as large as the window allows
    void draw();
    double fitting() const;
    QPointF middleShown() const;

    Desk &m_desk;
    QList<Attachment> m_attachments;
    qsizetype m_at = 0;
    QPointer<Download> m_download;
    QString m_path;
    QImage m_image;
    QByteArray m_bytes; ///< of a text, as far as it is shown
    bool m_cut = false; ///< the text is longer than what is shown
    double m_zoom = 0;
    int m_turned = 0;
    QPoint m_grabbed{};
    bool m_panning = false;
    bool m_savesNext = false;
    ElidedLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_picture = nullptr;
    QScrollArea *m_area = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_other = nullptr;
    QLabel *m_otherIcon = nullptr;
    QLabel *m_otherWords = nullptr;
    QPushButton *m_otherOpen = nullptr;
    QToolButton *m_encoding = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QList<QToolButton *> m_zoomButtons;
    QList<QToolButton *> m_fileButtons;
};

} // namespace deskbell
