// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "client/replica/replica.h"
#include "models/words.h"
#include "models/writing/cannedfields.h"
#include "models/writing/recipients.h"
#include "ui/composer/cannedpopup.h"
#include "ui/composer/editor.h"
#include "ui/composer/foldedpart.h"
#include "ui/composer/formatbar.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/composer/mentionpopup.h"
#include "ui/composer/refusalbanner.h"
#include "ui/composer/segmentcounter.h"
#include "ui/composer/spelling.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Wider is more than a mail shows, and heavy to carry.
constexpr int widestInline = 1600;

QString addresseeWords(const QList<Address> &people)
{
    QStringList names;
    for (const Address &person : people) {
        // Kept together where the words around run from right to left.
        // A website's visitor, or a number nobody has named.
        const bool byName =
            (isUuid(person.address) && !person.name.isEmpty()) || QString(person.name).remove(u' ') == person.address;
        const QString written = byName ? person.name : writtenAddress(person);
        names.append(QGuiApplication::isRightToLeft() ? QChar(0x2068) + written + QChar(0x2069) : written);
    }
    return names.join(u", "_s);
}

QString replySubjectOf(const QString &subject)
{
    return subject.isEmpty() || subject.startsWith("Re:"_L1, Qt::CaseInsensitive) ? subject : u"Re: "_s + subject;
}

} // namespace

void Composer::setMode(Mode mode)
{
    if (mode == m_mode) {
        refresh();
        return;
    }
    m_mode = mode;
    m_confirmed.clear();
    m_guard->hide();
    loadDraft();
    refresh();
}

void Composer::write(Mode mode)
{
    if (m_conversation.isNull()) {
        return;
    }
    setMode(mode);
    focusEditor(Qt::ShortcutFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void Composer::reply()
{
    setMode(Mode::Reply);
    if (m_way != Way::Reply && m_editor->document()->isEmpty()) {
        writeReply(Way::Reply);
    } else {
        write(Mode::Reply);
    }
}

void Composer::writeReply(Way way)
{
    if (m_conversation.isNull()) {
        return;
    }
    setMode(Mode::Reply);
    if (way == Way::Forward && (!isEmail() || !m_target.original)) {
        return;
    }
    setWay(way);
    keepDraft();
    if (way == Way::Forward && m_fields->to().isEmpty()) {
        setHeaderOpen(true);
        m_fields->focusTo();
    } else {
        focusEditor(Qt::ShortcutFocusReason);
        m_editor->moveCursor(QTextCursor::End);
    }
}

void Composer::setWay(Way way)
{
    const bool wasForward = m_way == Way::Forward;
    m_way = way;
    m_editedPeople = false;
    m_editedSubject = false;
    if (way == Way::Forward) {
        m_forwarded = m_target.original;
        m_attachments = m_forwarded ? m_forwarded->attachments : QList<Attachment>();
        m_quote->setIncluded(true);
    } else if (wasForward) {
        m_forwarded.reset();
        m_attachments.clear();
    }
    fillPeople();
    showFiles();
    refresh();
}

// Those the way of answering means, until the agent chooses others.
void Composer::fillPeople()
{
    if (m_editedPeople) {
        return;
    }
    switch (m_way) {
    case Way::Reply: m_fields->setPeople(m_target.to, m_target.cc, {}); break;
    case Way::ReplyAll: m_fields->setPeople(m_target.allTo, m_target.allCc, {}); break;
    case Way::Forward: m_fields->setPeople({}, {}, {}); break;
    }
    if (!m_editedSubject) {
        m_fields->setSubject(m_way == Way::Forward && m_forwarded ? forwardSubject(m_forwarded->subject)
                                                                  : replySubjectOf(m_target.subject));
    }
    if (m_way == Way::Forward) {
        m_fields->showSubject();
    }
}

void Composer::setConversation(const ConversationId &id)
{
    if (id == m_conversation) {
        return;
    }
    m_conversation = id;
    m_target = {};
    m_banner->hide();
    m_spellChoice.clear();
    showOthersTyping({});
    forgetMessage();
    // A note begun here before is not turned into a reply by coming back.
    const bool onlyNote = !id.isNull() && m_desk.draft(id, u"reply"_s).isEmpty() && !m_desk.draft(id, u"note"_s).isEmpty();
    m_mode = onlyNote ? Mode::Note : Mode::Reply;
    loadDraft();
    showFiles();
    refresh();
}

void Composer::setTarget(const ReplyTarget &target)
{
    if (target == m_target) {
        return;
    }
    const bool first = m_target.kind.isEmpty() && m_target.customer.isNull();
    const bool otherChannel = m_target.channel != target.channel || m_target.kind != target.kind;
    m_target = target;
    if (otherChannel) {
        m_fields->setSenders(m_desk.sendersOf(target.channel), m_fields->from());
    }
    const bool begun = !m_editor->document()->isEmpty();
    if (first && (!begun || m_desk.draftOf(m_conversation, m_mode == Mode::Note ? u"note"_s : u"reply"_s))) {
        // What was written before is read again: only now it is known whether it may be rich, and what it passes on.
        loadDraft();
    } else {
        fillPeople();
        warnOfNews();
        if (first) {
            keepDraft(); // typed before it was known for whom
        }
    }
    m_canned->setContext(target.language, target.queue);
    m_spelling->setLanguage(writingLanguage());
    refresh();
}

QString Composer::writingLanguage() const
{
    if (!m_spellChoice.isEmpty()) {
        return m_spellChoice == "-"_L1 ? QString() : m_spellChoice;
    }
    const bool known = m_mode == Mode::Reply && !m_target.language.isEmpty();
    return known ? m_target.language : QLocale().name();
}

void Composer::chooseSpelling(const QString &language)
{
    m_spellChoice = language.isEmpty() ? u"-"_s : language;
    m_spelling->setLanguage(writingLanguage());
}

void Composer::setPersonalWords(const QString &file) { m_spelling->setPersonalFile(file); }

void Composer::showRefusal(const RefusedWish &wish)
{
    m_banner->showWish(wish);
    m_banner->show();
    setFolded(false);
}

void Composer::showOthersTyping(const QStringList &names)
{
    m_hint->setText(names.isEmpty() ? QString() : tr("%1 is replying").arg(names.join(u", "_s)));
}

void Composer::setHeaderOpen(bool open)
{
    m_headerOpen = open && isEmail();
    setFolded(false);
    refresh();
    if (m_headerOpen) {
        m_fields->focusTo();
    } else if (open || m_fields->isAncestorOf(focusWidget())) {
        focusEditor(Qt::OtherFocusReason);
    }
}

bool Composer::canSend() const
{
    const bool more = !m_files.isEmpty() || !m_attachments.isEmpty() || m_way == Way::Forward;
    const bool something = !m_editor->document()->isEmpty() && !m_editor->toPlainText().trimmed().isEmpty();
    if (m_mode == Mode::Reply && !whyNot().isEmpty()) {
        return false;
    }
    return (something || (m_mode == Mode::Reply && more)) && !m_conversation.isNull()
        && (m_mode == Mode::Note || !m_target.kind.isEmpty());
}

/// Segments are counted where they are paid for.
void Composer::countSegments()
{
    const bool counted = m_mode == Mode::Reply && m_desk.traitsOf(m_target.kind).can("segments");
    m_segments->setVisible(counted);
    if (counted) {
        m_segments->count(m_editor->toPlainText().trimmed(), m_target.cut);
        m_send->setEnabled(canSend());
    }
}

bool Composer::takesFiles() const { return m_target.takesFiles; }

/// What stands in the way of a reply, for people; empty: nothing.
QString Composer::whyNot() const
{
    if (m_target.optedOut) {
        //: %1 is a channel: SMS
        return tr("%1 wants no messages by %2 (STOP). Answer on another channel.")
            .arg(m_target.customerName, Phrases::channel(m_target.kind));
    }
    if (m_desk.traitsOf(m_target.kind).can("segments") && m_segments->isTooLong()) {
        return tr("This is too long for a text message: at most %1 SMS.").arg(SegmentCounter::mostSegments);
    }
    return {};
}

void Composer::refresh()
{
    const bool note = m_mode == Mode::Note;
    m_replyTab->setChecked(!note);
    m_noteTab->setChecked(note);
    m_editor->setRich(isEmail());
    m_format->setVisible(isEmail());
    m_mention->setActive(note);
    m_attach->setVisible(!note && takesFiles());
    countSegments();
    m_later->setVisible(m_mode == Mode::Reply && m_desk.traitsOf(m_target.kind).can("send_later"));
    m_headerOpen = m_headerOpen && isEmail();
    m_fields->setVisible(m_headerOpen);
    m_addressees->setVisible(!m_headerOpen);
    m_openHeader->setVisible(isEmail() && !m_headerOpen);
    refreshWords();
    refreshParts();
    refreshTint();
    m_fileBox->setVisible(!note && m_fileFlow->count() > 0);
    fitBottom();
    update();
}

void Composer::refreshWords()
{
    const bool note = m_mode == Mode::Note;
    const QString channel = Phrases::channel(m_target.kind);
    const int others = static_cast<int>(m_target.allTo.size() + m_target.allCc.size() - m_target.to.size() - m_target.cc.size());
    m_toAll->setVisible(isEmail() && m_way == Way::Reply && !m_editedPeople && others > 0 && !m_headerOpen);
    m_toAll->setText(tr("To all (+%1)").arg(others));
    m_replyTab->setText(m_way == Way::Forward ? tr("Forward") : m_way == Way::ReplyAll ? tr("Reply to all") : tr("Reply"));
    m_replyTab->setIcon(glyphIcon(m_way == Way::Forward ? u"forward"_s : m_way == Way::ReplyAll ? u"reply-all"_s : u"reply"_s));
    m_replyTab->setAccessibleName(m_replyTab->text());
    if (note) {
        m_addressees->setText(tr("Only your team sees a note"));
        m_editor->setPlaceholderText(tr("Write a note for your team"));
        m_editor->setAccessibleName(tr("Note for the team"));
        m_send->setText(tr("Add note"));
    } else if (m_target.kind.isEmpty()) {
        m_addressees->setText(tr("This conversation has no address to reply to"));
        m_editor->setPlaceholderText({});
        m_editor->setAccessibleName(tr("Reply"));
        m_send->setText(tr("Send"));
    } else {
        const bool mail = isEmail();
        const QList<Address> to = mail ? m_fields->to() : m_target.to;
        QString words = to.isEmpty() ? tr("To: nobody yet") : tr("To: %1").arg(addresseeWords(to));
        if (mail && !m_fields->cc().isEmpty()) {
            words = tr("%1 · Cc: %2").arg(words, addresseeWords(m_fields->cc()));
        }
        if (mail && !m_fields->bcc().isEmpty()) {
            words = tr("%1 · Bcc: %2").arg(words, addresseeWords(m_fields->bcc()));
        }
        m_addressees->setText(m_target.optedOut ? whyNot() : words);
        const QString name = to.isEmpty() ? QString() : to.first().name;
        m_editor->setPlaceholderText(m_target.optedOut           ? tr("Write a note, or answer on another channel")
                                         : m_way == Way::Forward ? tr("Write something above the forwarded message")
                                         : name.isEmpty()        ? tr("Write a reply")
                                                                 : tr("Reply to %1").arg(Words::isolated(name)));
        m_editor->setAccessibleName(m_way == Way::Forward ? tr("Text above the forwarded message")
                                                          : tr("Reply by %1").arg(channel));
        m_send->setText(m_way == Way::Forward ? tr("Forward email") : mail ? tr("Send email") : tr("Send by %1").arg(channel));
    }
    m_send->setAccessibleName(m_send->text());
    const QString obstacle = note ? QString() : whyNot();
    m_send->setToolTip(obstacle.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(m_send->text()) : obstacle);
    m_send->setAccessibleDescription(obstacle);
    m_send->setEnabled(canSend());
    m_later->setEnabled(canSend());
}

void Composer::refreshParts()
{
    const QString signature = signatureText();
    //: Title of a folded line in the composer; %1 is the first line of the signature
    m_signature->setContent(tr("Signature: %1").arg(signature.section(u'\n', 0, 0)), signature);
    const QuotedOriginal original = isEmail() ? quote() : QuotedOriginal{};
    const QString writer = m_target.original ? m_target.original->author.name : QString();
    //: Title of a folded line in the composer; %1 is who wrote the quoted mail
    QString title = writer.isEmpty() ? tr("Quoted original") : tr("Quoted: mail of %1").arg(writer);
    if (m_way == Way::Forward && m_forwarded) {
        title = tr("Forwarded: %1").arg(m_forwarded->subject);
    }
    m_quote->setContent(title, original.text);
}

void Composer::refreshTint()
{
    const bool note = m_mode == Mode::Note;
    if (m_send->property("note").toBool() != note || !m_send->property("note").isValid()) {
        m_send->setProperty("note", note);
        m_send->style()->unpolish(m_send);
        m_send->style()->polish(m_send);
    }
    const Colors &colors = colorsFor(QGuiApplication::palette());
    QPalette ink = QGuiApplication::palette();
    ink.setColor(QPalette::Text, note ? colors.noteText : colors.text);
    ink.setColor(QPalette::PlaceholderText, note ? colors.noteText : colors.muted);
    m_editor->setPalette(ink);
    m_editor->setStyleSheet(
        note ? u"deskbell--Editor { background: %1; border: 1px solid %2; }"_s.arg(colors.note.name(), colors.noteLine.name())
             : QString());
}

void Composer::insertCanned(const CannedReply &reply, int typedLength)
{
    const auto row = m_desk.replica().conversation(m_conversation);
    const auto customer = m_desk.replica().customer(m_target.customer);
    const FieldValues values =
        fieldValues(customer, row ? std::optional<Conversation>(row->conversation) : std::nullopt, m_desk.me());
    const FilledText text = fillFields(reply.text, values);
    m_editor->replaceBack(typedLength, text.text, reply.html.isEmpty() ? QString() : fillFields(reply.html, values, true).text);
    if (!text.unfilled.isEmpty()) {
        m_hint->setText(tr("%n field(s) could not be filled in", nullptr, static_cast<int>(text.unfilled.size())));
    }
}

void Composer::attach(const QStringList &paths)
{
    if (m_mode == Mode::Note) {
        m_hint->setText(tr("A note takes no files: the file was not attached."));
        return;
    }
    if (!takesFiles()) {
        m_hint->setText(tr("This channel sends text only: the file was not attached."));
        return;
    }
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile() && !m_files.contains(path)) {
            m_files.append(path);
            uploadForDraft(path);
        }
    }
    showFiles();
    refresh();
    keepDraft();
}

void Composer::chooseFiles() { attach(QFileDialog::getOpenFileNames(window(), tr("Attach files"))); }

void Composer::pasteImage(const QImage &image)
{
    if (isEmail()) {
        addInline(image);
        return;
    }
    // Sending copies files aside, so a temporary one is enough.
    const QString path = QDir::temp().filePath(u"deskbell-%1.png"_s.arg(MessageId::make().value));
    if (image.save(path, "PNG")) {
        attach({path});
    }
}

void Composer::addInline(const QImage &image)
{
    const QString id = u"%1@deskbell"_s.arg(MessageId::make().value);
    const QString path = QDir::temp().filePath(u"deskbell-%1.png"_s.arg(id.section(u'@', 0, 0)));
    const QImage kept = image.width() > widestInline ? image.scaledToWidth(widestInline, Qt::SmoothTransformation) : image;
    if (!kept.save(path, "PNG")) {
        m_hint->setText(tr("The picture could not be written to disk and was left out."));
        return;
    }
    m_pictures.insert(id, path);
    uploadForDraft(path, id);
    m_editor->insertPicture(id, kept);
}

void Composer::showFiles()
{
    clearLayout(m_fileFlow);
    const auto add = [this](const QString &name, qint64 size, auto remove) {
        QToolButton *chip = chipButton(tr("Remove attachment %1").arg(name), m_fileBox);
        chip->setIcon(glyphIcon(u"cross"_s));
        chip->setText(QString(u"%1 \u00B7 %2"_s.arg(name, Phrases::fileSize(size))).replace(u'&', u"&&"_s));
        connect(chip, &QToolButton::clicked, this, [this, remove] {
            remove();
            showFiles();
            refresh();
            keepDraft();
        });
        m_fileFlow->addWidget(chip);
    };
    for (const QString &path : std::as_const(m_files)) {
        const QFileInfo file(path);
        add(file.fileName(), file.size(), [this, path] { m_files.removeAll(path); });
    }
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        if (attachment.inlineId.isEmpty()) {
            add(attachment.name, attachment.size, [this, attachment] { m_attachments.removeAll(attachment); });
        }
    }
    m_fileBox->setVisible(m_mode == Mode::Reply && m_fileFlow->count() > 0);
}

// The theme may change while somebody types: the text's own ink is not the palette's.
void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_send) {
        // When all have heard of it: a style sheet gives the editor back the palette it had before.
        QMetaObject::invokeMethod(this, &Composer::refreshTint, Qt::QueuedConnection);
    }
}

void Composer::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const bool note = m_mode == Mode::Note;
    QPainter painter(this);
    painter.fillRect(rect(), note ? colors.note : colors.ground);
    painter.fillRect(QRect(0, 0, width(), note ? 3 : 1), note ? colors.noteLine : colors.hairline);
}

} // namespace deskbell
