// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer does when something is to go out.
#include "ui/composer/composer.h"

#include "client/replica/replica.h"
#include "models/writing/cannedfields.h"
#include "models/writing/recipients.h"
#include "models/writing/textlanguage.h"
#include "ui/composer/editor.h"
#include "ui/composer/foldedpart.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/hands/momentdialog.h"

#include <QJsonObject>
#include <QLabel>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype languageWords = 12;

QString signatureHtml(const QString &signature)
{
    return u"<div><br></div><div>-- <br>%1</div>"_s.arg(signature.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString joinedParts(const QString &above, const QString &below)
{
    return above.isEmpty() ? below : below.isEmpty() ? above : above + u"\n\n"_s + below;
}

} // namespace

// In the language the customer writes in, else the one that is for everybody.
QString Composer::signatureText() const
{
    if (m_mode == Mode::Note || !m_desk.traitsOf(m_target.kind).can("quote")) {
        return {};
    }
    QString found;
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        if (queue.id == m_target.queue) {
            const QJsonObject signatures = queue.settings[u"signatures"].toObject();
            found = signatures[m_target.language.section(u'-', 0, 0)].toString();
            found = found.isEmpty() ? signatures[QString(u""_s)].toString() : found;
        }
    }
    return fillFields(found.trimmed(), fieldValues(std::nullopt, std::nullopt, m_desk.me())).text;
}

QuotedOriginal Composer::quote() const
{
    if (m_way == Way::Forward && m_forwarded) {
        return forwardOf(*m_forwarded, m_target.language);
    }
    const bool mail = m_target.original && m_desk.traitsOf(m_target.kind).can("quote");
    return mail && m_way != Way::Forward ? quoteOf(*m_target.original, m_target.language) : QuotedOriginal{};
}

Composed Composer::composed() const
{
    const WrittenText written = m_editor->written();
    Composed made;
    made.ownText = written.text;
    made.ownHtml = written.html;
    made.withSignature = m_signature->isIncluded();
    made.withQuote = m_quote->isIncluded();
    made.editedPeople = m_editedPeople;
    made.editedSubject = m_editedSubject;
    DraftMessage &draft = made.message;
    draft.conversation = m_conversation;
    draft.text = written.text.trimmed();
    if (m_mode == Mode::Note) {
        draft.kind = u"note"_s;
        return made;
    }
    draft.kind = m_target.kind;
    draft.channel = m_target.channel;
    draft.to = m_target.to;
    draft.files = m_files;
    draft.attachments = m_attachments;
    if (!isEmail()) {
        return made;
    }
    draft.to = m_fields->to();
    draft.cc = m_fields->cc();
    draft.bcc = m_fields->bcc();
    draft.from = m_fields->from();
    draft.subject = m_editedSubject ? m_fields->subject() : QString();
    draft.forwardOf = m_way == Way::Forward && m_forwarded ? m_forwarded->id : MessageId();
    for (const QString &id : written.images) {
        if (m_pictures.contains(id)) {
            draft.inlineFiles.append({.id = id, .path = m_pictures.value(id)});
        }
    }
    const QString signature = made.withSignature ? signatureText() : QString();
    const QuotedOriginal original = made.withQuote ? quote() : QuotedOriginal{};
    // A forwarded mail keeps its looks, whatever is written above it.
    const bool richForward = m_way == Way::Forward && m_forwarded && !m_forwarded->html.isEmpty() && made.withQuote;
    if (!written.html.isEmpty() || richForward) {
        const QString own = written.html.isEmpty() ? htmlOfPlainText(written.text) : written.html;
        const QString below = signature.isEmpty() ? QString() : signatureHtml(signature);
        const QString quoted = original.html.isEmpty() ? QString() : u"<div><br></div>"_s + original.html;
        draft.html = own + below + quoted;
    }
    draft.visibleText = draft.text;
    draft.text = joinedParts(draft.text, signature.isEmpty() ? QString() : u"-- \n"_s + signature);
    draft.text = joinedParts(draft.text, original.text);
    return made;
}

SendFacts Composer::facts(const Composed &composed) const
{
    const DraftMessage &draft = composed.message;
    SendFacts facts;
    facts.note = m_mode == Mode::Note;
    facts.forward = m_way == Way::Forward;
    facts.text = composed.ownText;
    facts.recipients = draft.to + draft.cc + draft.bcc;
    facts.attachments = static_cast<int>(draft.files.size());
    for (const Attachment &attachment : draft.attachments) {
        facts.attachments += attachment.inlineId.isEmpty() ? 1 : 0;
    }
    facts.customerName = m_target.customerName;
    facts.customerAddresses = isEmail() ? m_target.people : QStringList();
    facts.kind = m_target.kind;
    facts.preferredKind = m_target.preferredKind;
    facts.ownAddresses = m_target.own;
    facts.customer = m_target.customer;
    // Two customers made one are no other customer.
    const auto drafted = m_desk.replica().customer(m_draftedFor);
    facts.draftedFor = drafted && !drafted->mergedInto.isNull() ? drafted->mergedInto : m_draftedFor;
    facts.customerLanguage = m_target.language;
    // A line or two in another language are often meant: only a letter is asked about.
    facts.textLanguage =
        composed.ownText.simplified().count(u' ') + 1 < languageWords ? QString() : languageOfText(composed.ownText);
    for (const Agent &agent : m_desk.agents()) {
        facts.colleagues.append(agent.name);
    }
    facts.olderThanNews = m_olderThanNews;
    return facts;
}

std::optional<QString> Composer::whatStops()
{
    if (!isEmail()) {
        return std::nullopt;
    }
    const QString trouble = m_fields->settle();
    if (!trouble.isEmpty()) {
        return trouble;
    }
    if (m_fields->to().isEmpty() && m_fields->cc().isEmpty() && m_fields->bcc().isEmpty()) {
        return tr("Nobody to send it to: write an address.");
    }
    return std::nullopt;
}

// Confirmed: at the moment that was chosen before the guard asked.
void Composer::send() { reallySend(m_guard->isVisible() ? m_wantedAt : QDateTime()); }

void Composer::sendAt(const QDateTime &at) { reallySend(at); }

void Composer::askSendLater()
{
    if (!isEmail() || !canSend()) {
        return;
    }
    auto *dialog = new MomentDialog({.title = tr("Send later"),
                                     .does = tr("Goes out %1"),
                                     .accept = tr("Send later"),
                                     //: Examples of moments that are understood
                                     .examples = tr("tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15"),
                                     .empty = tr("Write when it is to go out."),
                                     // What they say is what is read: a translation has to be words the program understands.
                                     .quick = {tr("in 1 h"), tr("tomorrow 9:00"), tr("monday 9:00")}},
                                    window());
    connect(dialog, &MomentDialog::momentChosen, this, &Composer::sendAt);
    dialog->open();
}

void Composer::reallySend(const QDateTime &at)
{
    if (!canSend()) {
        if (const QString obstacle = whyNot(); m_mode == Mode::Reply && !obstacle.isEmpty()) {
            setFolded(false);
            m_guard->showTrouble(obstacle);
        }
        return;
    }
    if (const auto stops = whatStops()) {
        m_wantedAt = at;
        m_guard->showTrouble(*stops);
        setHeaderOpen(true);
        return;
    }
    Composed made = composed();
    QList<SendConcern> fresh;
    for (const SendConcern &concern : concernsOf(facts(made))) {
        if (!m_confirmed.contains(concern)) {
            fresh.append(concern);
        }
    }
    if (!fresh.isEmpty()) {
        // Said once; sending again means that it was read.
        m_confirmed += fresh;
        m_wantedAt = at;
        m_guard->showConcerns(fresh, m_mode == Mode::Note);
        focusEditor(Qt::OtherFocusReason);
        return;
    }
    made.message.sendAt = at.isValid() ? at.toUTC() : QDateTime();
    m_wantedAt = {};
    m_guard->hide();
    Q_EMIT sendRequested(made);
    m_desk.keepDraftFiles(m_conversation, m_mode == Mode::Note ? u"note"_s : u"reply"_s, {});
    m_loading = true; // the desk has ended the draft together with storing the message
    m_editor->empty();
    forgetMessage();
    m_loading = false;
    noteText();
    m_hint->clear();
    showFiles();
    refresh();
    Q_EMIT draftKept(m_conversation);
}

} // namespace deskbell
