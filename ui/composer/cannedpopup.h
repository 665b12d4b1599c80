// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QFrame>

class QKeyEvent;
class QLabel;
class QListWidget;

namespace deskbell {

class Editor;

/// The canned replies that fit what is typed after "/", above the text. The focus stays in the text: up and down choose, Tab and
/// Enter insert, Esc closes until another "/" is begun.
class CannedPopup : public QFrame
{
    Q_OBJECT
public:
    CannedPopup(Desk &desk, Editor &editor, QWidget *parent);

    void setContext(const QString &language, const QueueId &queue);
    /// True when the key was for the popup.
    bool takeKey(QKeyEvent *event);
    void follow();
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const deskbell::CannedReply &reply, int typedLength);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose();
    void place();

    Desk &m_desk;
    Editor &m_editor;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QList<CannedReply> m_found;
    QString m_language;
    QueueId m_queue;
    int m_closedAt = -1; ///< the place of the "/" that Esc closed the list of
};

} // namespace deskbell
