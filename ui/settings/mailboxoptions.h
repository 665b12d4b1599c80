// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace deskbell {

/// What a mailbox is used for: the folders that are watched, what becomes of mails the desk has taken in, and the addresses that
/// are its own besides the main one.
class MailboxOptions : public QWidget
{
    Q_OBJECT
public:
    MailboxOptions(Desk &desk, const Channel &channel, QWidget *parent = nullptr);

    /// "folders", "handled", "handled_folder" and "aliases" of a channel file.
    QJsonObject toJson() const;
    /// What cannot be saved as it stands; empty: nothing.
    QString fault() const;
    /// The server's folders, as a test reports them. What was chosen stays chosen.
    void offerFolders(const QJsonArray &folders);

    /// One address a line, with or without a name: "Sales <sales@shop.example>". Lines that are none come back in \a wrong.
    static QList<Address> readAliases(const QString &text, QStringList *wrong);
    static QString writeAliases(const QList<Address> &aliases);

private:
    void askFolders();
    void proposeArchive();
    void addFolder(const QString &name, const QString &title, bool watched);
    QStringList watched() const;

    Desk &m_desk;
    ChannelId m_channel;
    QListWidget *m_folders;
    QPushButton *m_read;
    QComboBox *m_handled;
    QComboBox *m_handledFolder;
    QPlainTextEdit *m_aliases;
    QString m_archive; ///< where the server says archived mails go; empty: nowhere
};

} // namespace deskbell
