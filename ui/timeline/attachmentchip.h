// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/timeline/attachmentrules.h"

#include <QPointer>
#include <QToolButton>
#include <QWidget>

namespace deskbell {

class Download;

/// An attachment with its name and size. A press shows it where the console can, else offers what can be done; while it is
/// on its way a press cancels.
class AttachmentChip : public QToolButton
{
    Q_OBJECT
public:
    AttachmentChip(Desk &desk, const Attachment &attachment, QWidget *parent);

Q_SIGNALS:
    void previewRequested(const deskbell::Attachment &attachment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rest();
    void press();
    void open();
    void save();
    void fetch(const std::function<void(const QString &path)> &then);
    void say(const QString &text);

    Desk &m_desk;
    Attachment m_attachment;
    QPointer<Download> m_download;
};

/// The attachments of a message, with "Save all" where there are several.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(Desk &desk, const QList<Attachment> &attachments, QWidget *parent);

private:
    void saveAll();
    void saveNext(const QString &folder, qsizetype at);

    Desk &m_desk;
    QList<Attachment> m_attachments;
    QToolButton *m_all = nullptr;
};

/// Why opening it may do harm, in words; empty: it does not.
QString riskWords(AttachmentRisk risk);
/// Asks before something risky is opened; \a then runs when the agent wants it, at once when there is nothing to ask.
void confirmOpening(const Attachment &attachment, QWidget *window, const std::function<void()> &then);
void openDownloaded(const QString &path, const Attachment &attachment, QWidget *window);
/// Asks where to, then copies.
void saveDownloaded(const QString &path, const Attachment &attachment, QWidget *window);

} // namespace deskbell
