// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer keeps while it is written, and takes up again.
#include "ui/composer/composer.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "models/writing/recipients.h"
#include "ui/composer/editor.h"
#include "ui/composer/foldedpart.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/composer/refusalbanner.h"
#include "ui/composer/spelling.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString draftName(Composer::Mode mode) { return mode == Composer::Mode::Note ? u"note"_s : u"reply"_s; }

} // namespace

void Composer::forgetMessage()
{
    m_files.clear();
    m_attachments.clear();
    m_uploaded.clear();
    m_pictures.clear();
    m_forwarded.reset();
    m_confirmed.clear();
    m_draftedFor = {};
    m_seenByDraft = {};
    m_olderThanNews = false;
    m_editedPeople = false;
    m_editedSubject = false;
    m_headerOpen = false;
    m_way = Way::Reply;
    m_guard->hide();
    m_signature->setIncluded(true);
    m_quote->setIncluded(true);
    fillPeople();
}

void Composer::noteText()
{
    m_revision = m_editor->document()->revision();
    m_kept = m_editor->written();
}

/// Marks of the spell check count as changes of the document too, whenever its dictionary is there: nothing was typed, and who has
/// not typed has not seen what came in meanwhile.
bool Composer::wasTyped()
{
    if (m_editor->document()->revision() == m_revision) {
        return false;
    }
    m_revision = m_editor->document()->revision();
    return m_editor->written() != m_kept;
}

void Composer::keepDraft()
{
    noteText();
    m_send->setEnabled(canSend());
    m_later->setEnabled(canSend());
    if (!m_loading) {
        keepFiles();
    }
    // Before the target is known, what stands in the editor is only the draft's plain words.
    if (m_loading || m_conversation.isNull() || m_target.customer.isNull()) {
        return;
    }
    const WrittenText &written = m_kept;
    Draft draft{.conversationId = m_conversation, .kind = draftName(m_mode), .text = written.text, .html = written.html};
    if (m_mode == Mode::Reply) {
        draft.attachments = m_attachments;
        for (const QString &path : std::as_const(m_files)) {
            if (m_uploaded.contains(path)) {
                draft.attachments.append(m_uploaded.value(path));
            }
        }
        for (const QString &id : written.images) {
            if (m_uploaded.contains(m_pictures.value(id))) {
                draft.attachments.append(m_uploaded.value(m_pictures.value(id)));
            }
        }
        if (!draft.isEmpty()) {
            draft.channelId = m_target.channel;
            draft.from = m_fields->from();
            draft.subject = m_editedSubject ? m_fields->subject() : QString();
            const bool own = m_editedPeople || m_way != Way::Reply;
            draft.to = own ? m_fields->to() : QList<Address>();
            draft.cc = own ? m_fields->cc() : QList<Address>();
            draft.bcc = own ? m_fields->bcc() : QList<Address>();
            draft.forwardOf = m_way == Way::Forward && m_forwarded ? m_forwarded->id : MessageId();
        }
    }
    if (!draft.isEmpty()) {
        // What has come in meanwhile stands above the text: whoever types on has seen it.
        m_olderThanNews = false;
        m_seenByDraft = {};
        draft.seenMessage = m_target.newest;
        m_draftedFor = m_draftedFor.isNull() ? m_target.customer : m_draftedFor;
        draft.customer = m_draftedFor;
    }
    m_desk.saveDraft(draft);
    m_desk.announceTyping(m_conversation, m_mode == Mode::Reply, m_mode == Mode::Reply ? m_target.kind : QString());
    Q_EMIT draftKept(m_conversation);
}

void Composer::loadDraft()
{
    m_loading = true;
    forgetMessage();
    m_editor->setRich(isEmail());
    const auto draft = m_conversation.isNull() ? std::nullopt : m_desk.draftOf(m_conversation, draftName(m_mode));
    if (draft) {
        applyDraft(*draft);
    } else {
        m_editor->empty();
    }
    loadFiles();
    m_editor->moveCursor(QTextCursor::End);
    m_loading = false;
    noteText();
    m_spelling->setLanguage(writingLanguage());
}

/// What the hub has not got yet goes on from this machine, also after another conversation was looked at, or after a crash.
void Composer::keepFiles()
{
    if (m_conversation.isNull()) {
        return;
    }
    QStringList here;
    std::copy_if(m_files.cbegin(), m_files.cend(), std::back_inserter(here),
                 [this](const QString &path) { return !m_uploaded.contains(path); });
    m_desk.keepDraftFiles(m_conversation, draftName(m_mode), here);
}

void Composer::loadFiles()
{
    const QStringList kept = m_conversation.isNull() ? QStringList() : m_desk.draftFiles(m_conversation, draftName(m_mode));
    QStringList gone;
    for (const QString &path : kept) {
        if (QFileInfo(path).isFile()) {
            m_files.append(path);
            uploadForDraft(path);
        } else {
            gone.append(QFileInfo(path).fileName());
        }
    }
    if (!gone.isEmpty()) {
        m_hint->setText(tr("Not on this machine any more, attach it again: %1").arg(gone.join(u", "_s)));
    }
    showFiles();
}

void Composer::applyDraft(const Draft &draft)
{
    m_editor->setWritten(draft.text, draft.html);
    m_attachments = draft.attachments;
    m_draftedFor = draft.customer.isNull() ? m_target.customer : draft.customer;
    if (!draft.forwardOf.isNull()) {
        if (const auto row = m_desk.replica().message(draft.forwardOf)) {
            m_way = Way::Forward;
            m_forwarded = row->message;
        }
    }
    fillPeople();
    if (!draft.to.isEmpty() || !draft.cc.isEmpty() || !draft.bcc.isEmpty()) {
        m_fields->setPeople(draft.to, draft.cc, draft.bcc);
        m_editedPeople = true;
    }
    if (!draft.subject.isEmpty()) {
        m_fields->setSubject(draft.subject);
        m_editedSubject = true;
    }
    if (!draft.from.isEmpty()) {
        m_fields->setSenders(m_desk.sendersOf(m_target.channel), draft.from);
    }
    loadPictures();
    showFiles();
    m_seenByDraft = draft.seenMessage;
    warnOfNews();
}

// Said when the draft is opened, and asked about once if it is sent as it is.
void Composer::warnOfNews()
{
    const bool known = m_mode == Mode::Reply && m_target.original && !m_seenByDraft.isNull();
    const auto seen = known ? m_desk.replica().message(m_seenByDraft) : std::nullopt;
    const bool older = seen && m_target.original->id != m_seenByDraft && m_target.original->at > seen->message.at;
    if (older && !m_olderThanNews) {
        m_hint->setText(tr("A message came in after you began this draft."));
    }
    m_olderThanNews = older;
}

void Composer::takeOthersDraft(const ConversationId &id, const QString &mode)
{
    if (id != m_conversation || mode != draftName(m_mode)) {
        Q_EMIT draftKept(id);
        return;
    }
    const auto draft = m_desk.draftOf(id, mode);
    const WrittenText now = m_editor->written();
    if (!draft || draft->text != now.text || draft->html != now.html) {
        const int place = m_editor->textCursor().position();
        loadDraft();
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(qMin(place, m_editor->document()->characterCount() - 1));
        m_editor->setTextCursor(cursor);
        m_hint->setText(draft ? tr("Gone on with from another desk of yours") : QString());
        refresh();
    }
    Q_EMIT draftKept(id);
}

// Pictures of this desk lie in its temporary files, those of another one at the hub.
void Composer::loadPictures()
{
    for (const QString &id : m_editor->written().images) {
        const QString path = QDir::temp().filePath(u"deskbell-%1.png"_s.arg(id.section(u'@', 0, 0)));
        if (QImage image; image.load(path)) {
            m_pictures.insert(id, path);
            m_editor->setPicture(id, image);
            continue;
        }
        for (const Attachment &attachment : std::as_const(m_attachments)) {
            if (attachment.inlineId == id) {
                whenAnswered(m_desk.attachmentFile(attachment.id), this, [this, id](const Result<QString> &file) {
                    QImage image;
                    if (file && image.load(*file)) {
                        m_editor->setPicture(id, image);
                    }
                });
            }
        }
    }
    // Those that are here are sent from here.
    m_attachments.removeIf([this](const Attachment &attachment) { return m_pictures.contains(attachment.inlineId); });
}

void Composer::uploadForDraft(const QString &path, const QString &inlineId)
{
    if (m_desk.status().state != ConnectionStatus::State::Live || m_uploading.contains(path)) {
        return; // it is sent from this desk all the same
    }
    m_uploading.insert(path);
    whenAnswered(m_desk.upload(path, inlineId), this,
                 [this, path, conversation = m_conversation, mode = draftName(m_mode)](const Result<Attachment> &uploaded) {
                     m_uploading.remove(path);
                     if (uploaded) {
                         takeUpload(conversation, mode, path, *uploaded);
                     }
                 });
}

/// It belongs to the draft it was attached to, whatever is open by now.
void Composer::takeUpload(const ConversationId &conversation, const QString &mode, const QString &path,
                          const Attachment &uploaded)
{
    if (conversation == m_conversation && mode == draftName(m_mode)) {
        const bool picture = std::find(m_pictures.cbegin(), m_pictures.cend(), path) != m_pictures.cend();
        if (m_files.contains(path) || picture) {
            m_uploaded.insert(path, uploaded);
            keepDraft();
        }
        return;
    }
    QStringList waiting = m_desk.draftFiles(conversation, mode);
    if (!waiting.removeOne(path)) {
        return; // sent, or taken out, meanwhile
    }
    Draft draft = m_desk.draftOf(conversation, mode).value_or(Draft{.conversationId = conversation, .kind = mode});
    draft.attachments.append(uploaded);
    m_desk.saveDraft(draft);
    m_desk.keepDraftFiles(conversation, mode, waiting);
    Q_EMIT draftKept(conversation);
}

void Composer::restore(const DraftMessage &draft)
{
    m_mode = draft.kind == "note"_L1 ? Mode::Note : Mode::Reply;
    m_loading = true;
    const WrittenText begun = m_editor->written();
    forgetMessage();
    m_editor->setRich(isEmail());
    m_editor->setWritten(draft.text, draft.html);
    if (!begun.text.trimmed().isEmpty() && begun.text.trimmed() != draft.text.trimmed()) {
        QTextCursor end(m_editor->document());
        end.movePosition(QTextCursor::End);
        end.insertText(u"\n\n"_s + begun.text.trimmed());
    }
    m_loading = false;
    m_files = draft.files;
    m_attachments = draft.attachments;
    for (const InlineFile &picture : draft.inlineFiles) {
        m_pictures.insert(picture.id, picture.path);
        m_editor->setPicture(picture.id, QImage(picture.path));
    }
    if (!draft.forwardOf.isNull()) {
        if (const auto row = m_desk.replica().message(draft.forwardOf)) {
            m_way = Way::Forward;
            m_forwarded = row->message;
        }
    }
    if (!draft.to.isEmpty()) {
        m_fields->setPeople(draft.to, draft.cc, draft.bcc);
        m_editedPeople = true;
    }
    if (!draft.subject.isEmpty()) {
        m_fields->setSubject(draft.subject);
        m_editedSubject = true;
    }
    for (const QString &path : std::as_const(m_files)) {
        uploadForDraft(path);
    }
    // They stand in the text as it comes back.
    m_signature->setIncluded(false);
    m_quote->setIncluded(false);
    m_banner->hide();
    showFiles();
    keepDraft();
    refresh();
    write(m_mode);
}

void Composer::restore(const Composed &composed)
{
    DraftMessage own = composed.message;
    own.text = composed.ownText;
    own.html = composed.ownHtml;
    if (!composed.editedPeople && composed.message.forwardOf.isNull()) {
        own.to.clear();
    }
    if (!composed.editedSubject) {
        own.subject.clear();
    }
    restore(own);
    m_signature->setIncluded(composed.withSignature);
    m_quote->setIncluded(composed.withQuote);
    refresh();
}

} // namespace deskbell
