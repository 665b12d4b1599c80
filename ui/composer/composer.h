// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QImage;

namespace deskbell {

class Editor;
class ElidedLabel;
class FlowLayout;
class RefusalBanner;

/// Where a reply goes.
struct ReplyTarget {
    ChannelId channel{};
    QString kind{}; ///< empty: this conversation has no channel to answer on
    QList<Address> to{};
    QList<Address> cc{};
    QString subject{};
    QString language{};
    bool operator==(const ReplyTarget &) const = default;
};

/// Writes replies and notes. The mode shows in the switch, in the tint of the whole composer, in the editor's name and
/// in the words of the button. What is typed is kept as a draft on every key.
class Composer : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Reply, Note };

    explicit Composer(Desk &desk, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Switches and puts the cursor into the text.
    void write(Mode mode);
    void setConversation(const ConversationId &id);
    void setTarget(const ReplyTarget &target);
    /// A refused or taken-back message comes back for editing.
    void restore(const DraftMessage &draft);
    void showRefusal(const RefusedWish &wish);
    void showOthersTyping(const QStringList &names);
    void attach(const QStringList &paths);
    void send();
    Editor &editor() { return *m_editor; }

Q_SIGNALS:
    void sendRequested(const deskbell::DraftMessage &draft);
    void sendAnywayRequested(const deskbell::MessageId &id);
    void editRequested(const deskbell::MessageId &id);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void keepDraft();
    void loadDraft();
    void refresh();
    void showFiles();
    void chooseFiles();
    void pasteImage(const QImage &image);
    bool canSend() const;

    Desk &m_desk;
    ConversationId m_conversation{};
    ReplyTarget m_target{};
    Mode m_mode = Mode::Reply;
    QStringList m_files;
    bool m_loading = false;
    QToolButton *m_replyTab = nullptr;
    QToolButton *m_noteTab = nullptr;
    ElidedLabel *m_addressees = nullptr;
    RefusalBanner *m_banner = nullptr;
    Editor *m_editor = nullptr;
    QWidget *m_fileBox = nullptr;
    FlowLayout *m_fileFlow = nullptr;
    QToolButton *m_attach = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace deskbell
