// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace deskbell {

class ChannelEditor;

/// The mailboxes and other channels with their health and ledger, and the buttons that add one.
class ChannelSection : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelSection(Desk &desk, QWidget *parent = nullptr);
    void refresh();
    /// Opens the editor for a new channel of \a kind; nothing when one is open or the kind is not known.
    void add(const QString &kind);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void endEditor();

    Desk &m_desk;
    QVBoxLayout *m_cards;
    QWidget *m_buttons;
    QVBoxLayout *m_editorBox;
    ChannelEditor *m_editor = nullptr;
};

} // namespace deskbell
