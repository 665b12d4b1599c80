// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/writing/sendguard.h"
#include "ui/composer/composed.h"
#include "ui/composer/replytarget.h"
#include "ui/composer/richtext.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QImage;

namespace deskbell {

class CannedPopup;
class Editor;
class ElidedLabel;
class FlowLayout;
class FoldedPart;
class FormatBar;
class GuardBanner;
class HeaderFields;
class MentionPopup;
class RefusalBanner;
class SegmentCounter;
class SpellMarks;
class Spelling;

/// Writes replies and notes. The mode shows in the switch, in the tint of the whole composer, in the editor's name and
/// in the words of the button. What is typed is kept as a draft on every key. Before something goes out it is looked over once
/// (models/writing/sendguard.h); sending again goes on.
class Composer : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Reply, Note };
    /// To whom a reply goes.
    enum class Way { Reply, ReplyAll, Forward };

    explicit Composer(Desk &desk, QWidget *parent = nullptr);
    ~Composer() override;

    Mode mode() const { return m_mode; }
    Way way() const { return m_way; }
    void setMode(Mode mode);
    /// Switches and puts the cursor into the text.
    void write(Mode mode);
    /// A reply as it was begun, whoever it goes to; a new one goes to the writer.
    void reply();
    /// The same for a reply, to those \a way means. A forward begins with the field for addresses.
    void writeReply(Way way);
    void setConversation(const ConversationId &id);
    void setTarget(const ReplyTarget &target);
    /// A refused or taken-back message comes back for editing.
    void restore(const DraftMessage &draft);
    /// The same, exactly as it was written.
    void restore(const Composed &composed);
    void showRefusal(const RefusedWish &wish);
    void showOthersTyping(const QStringList &names);
    void attach(const QStringList &paths);
    void send();
    void askSendLater();
    void sendAt(const QDateTime &at);
    /// Opens the fields for addresses and subject, or closes them.
    void setHeaderOpen(bool open);
    /// Only the row of tabs is seen: in a low window messages have the room until something is written.
    void setFolded(bool folded);
    /// Nothing is begun or asked here, and the focus is elsewhere.
    bool isIdle() const;
    bool hasFocusInside() const;
    void toggleHeader() { setHeaderOpen(!m_headerOpen); }
    /// Where the agent's own words are kept.
    void setPersonalWords(const QString &file);
    Editor &editor() { return *m_editor; }
    HeaderFields &fields() { return *m_fields; }
    GuardBanner &guard() { return *m_guard; }
    CannedPopup &cannedPopup() { return *m_canned; }
    MentionPopup &mentionPopup() { return *m_mention; }
    SegmentCounter &segments() { return *m_segments; }
    SpellMarks &spellMarks() { return *m_marks; }
    Spelling &spelling() { return *m_spelling; }

Q_SIGNALS:
    void sendRequested(const deskbell::Composed &composed);
    void sendAnywayRequested(const deskbell::MessageId &id);
    void editRequested(const deskbell::MessageId &id);
    void left();
    /// The conversation is to go on there.
    void continueRequested(const deskbell::ChannelId &channel, const deskbell::IdentityId &identity);
    /// A draft began, went on or ended.
    void draftKept(const deskbell::ConversationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // composerbuild.cpp
    void build();
    QLayout *buildTop();
    void offerChannels(QMenu &menu);
    QLayout *buildBottom();
    void fitBottom();
    void focusEditor(Qt::FocusReason reason);
    void connectParts();
    // composer.cpp
    void refresh();
    void refreshWords();
    void refreshTint();
    void refreshParts();
    void showFiles();
    void chooseFiles();
    void pasteImage(const QImage &image);
    void addInline(const QImage &image);
    void setWay(Way way);
    void fillPeople();
    void countSegments();
    bool takesFiles() const;
    QString whyNot() const;
    bool isEmail() const { return m_mode == Mode::Reply && m_desk.traitsOf(m_target.kind).can("subject"); }
    bool canSend() const;
    QString writingLanguage() const;
    void insertCanned(const CannedReply &reply, int typedLength);
    void chooseSpelling(const QString &language);
    // composerdraft.cpp
    void keepDraft();
    void noteText();
    bool wasTyped();
    void loadDraft();
    void applyDraft(const Draft &draft);
    void takeOthersDraft(const ConversationId &id, const QString &mode);
    void loadPictures();
    void uploadForDraft(const QString &path, const QString &inlineId = {});
    void takeUpload(const ConversationId &conversation, const QString &mode, const QString &path, const Attachment &uploaded);
    void keepFiles();
    void loadFiles();
    void warnOfNews();
    void forgetMessage();
    // composersend.cpp
    Composed composed() const;
    SendFacts facts(const Composed &composed) const;
    QString signatureText() const;
    QuotedOriginal quote() const;
    std::optional<QString> whatStops();
    void reallySend(const QDateTime &at);

    Desk &m_desk;
    ConversationId m_conversation{};
    ReplyTarget m_target{};
    Mode m_mode = Mode::Reply;
    Way m_way = Way::Reply;
    QStringList m_files; ///< local paths
    QList<Attachment> m_attachments; ///< at the hub already
    QHash<QString, Attachment> m_uploaded; ///< by local path: for the draft on other desks
    QSet<QString> m_uploading; ///< local paths
    QHash<QString, QString> m_pictures; ///< path by Content-ID
    std::optional<Message> m_forwarded{};
    CustomerId m_draftedFor{};
    QList<SendConcern> m_confirmed; ///< shown once: they stop nothing any more
    QString m_spellChoice; ///< the agent's, for this conversation; "-": off
    QDateTime m_wantedAt{}; ///< when it was to go out, while the guard asks
    MessageId m_seenByDraft{}; ///< what had come in when the draft was last typed at, before it was opened again
    bool m_olderThanNews = false;
    bool m_editedPeople = false;
    bool m_editedSubject = false;
    bool m_headerOpen = false;
    bool m_loading = false;
    int m_revision = -1; ///< of the text when it was last kept
    WrittenText m_kept{}; ///< that text
    Spelling *m_spelling = nullptr;
    QWidget *m_body = nullptr; ///< all but the tabs
    QToolButton *m_replyTab = nullptr;
    QToolButton *m_noteTab = nullptr;
    ElidedLabel *m_addressees = nullptr;
    QToolButton *m_toAll = nullptr;
    QToolButton *m_openHeader = nullptr;
    HeaderFields *m_fields = nullptr;
    RefusalBanner *m_banner = nullptr;
    GuardBanner *m_guard = nullptr;
    Editor *m_editor = nullptr;
    SpellMarks *m_marks = nullptr;
    CannedPopup *m_canned = nullptr;
    MentionPopup *m_mention = nullptr;
    FormatBar *m_format = nullptr;
    FoldedPart *m_signature = nullptr;
    FoldedPart *m_quote = nullptr;
    QWidget *m_fileBox = nullptr;
    FlowLayout *m_fileFlow = nullptr;
    QToolButton *m_attach = nullptr;
    QToolButton *m_later = nullptr;
    SegmentCounter *m_segments = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace deskbell
