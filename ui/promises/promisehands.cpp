// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promisehands.h"

#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "models/promises/promisealarm.h"
#include "models/writing/textlanguage.h"
#include "ui/hands/momentdialog.h"
#include "ui/promises/promisespane.h"
#include "ui/style/phrases.h"

#include <QListView>
#include <QLocale>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int offerStandsMs = 120'000;
constexpr qint64 freshSeconds = 120; ///< a message of mine that is older was not written just now
constexpr qsizetype mostLookedAt = 1'000;

const QString refusalKey = u"refused:"_s;

QString keyOfRing(const PromiseId &id) { return u"ring:"_s + id.value; }

QString idInKey(const QString &key) { return key.section(u':', 1); }

} // namespace

PromiseHands::PromiseHands(Desk &desk, PromiseListModel &model, PromisesPane &pane, AskBar &bar,
                           std::function<QList<ConversationId>()> targets, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_model(model)
    , m_pane(pane)
    , m_bar(bar)
    , m_targets(std::move(targets))
    , m_window(window)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(offerStandsMs);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_offer.reset();
        refresh();
    });
    connect(&m_bar, &AskBar::answered, this, &PromiseHands::answer);
    connect(&m_bar, &AskBar::openWanted, this, &PromiseHands::open);
    connect(&m_pane, &PromisesPane::commandWanted, this, [this](const QString &command) {
        const PromiseId id = m_pane.current();
        if (command == "kept"_L1) {
            keep(id);
        } else if (command == "move"_L1) {
            askMove(id);
        } else {
            cancel(id);
        }
    });
    connect(&desk.promises(), &PromiseBook::changed, this, &PromiseHands::refresh);
    connect(&desk.promises(), &PromiseBook::refused, this, &PromiseHands::takeRefusal);
    connect(&desk, &Desk::refused, this, &PromiseHands::takeRefusedChange);
    connect(&desk.replica(), &Replica::changed, this, &PromiseHands::take);
}

void PromiseHands::setAlarm(PromiseAlarm *alarm)
{
    m_alarm = alarm;
    if (alarm) {
        connect(alarm, &PromiseAlarm::ringingChanged, this, &PromiseHands::refresh);
    }
    refresh();
}

void PromiseHands::setConversation(const ConversationId &open)
{
    m_open = open;
    refresh();
}

QString PromiseHands::whoOf(const ConversationId &id) const
{
    const auto row = m_desk.replica().conversation(id);
    return row ? row->customerName : QString();
}

/// "where the parcel is · +40 721 … · #1042 Late parcel"
QString PromiseHands::about(const Promise &promise) const
{
    QStringList parts{promise.reason, promise.address};
    if (const auto row = m_desk.replica().conversation(promise.conversationId)) {
        parts.append(u"#%1 %2"_s.arg(row->conversation.number).arg(CallWords::subject(row->conversation)));
    }
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

void PromiseHands::ask() { askFor({.conversations = m_targets()}); }

void PromiseHands::askFor(const PromiseDialog::Start &start)
{
    if (start.conversations.isEmpty()) {
        Q_EMIT noticed(tr("Open a conversation first."));
        return;
    }
    auto *dialog = new PromiseDialog(m_desk, start, m_window);
    connect(dialog, &PromiseDialog::promised, this, [this](const QList<NewPromise> &promises) {
        m_desk.promises().make(promises);
        const QString what = PromiseWords::kind(promises.first().kind);
        const QString when = PromiseWords::dueShort(promises.first().dueAt, QDateTime::currentDateTime());
        //: %1: "Call back", %2: "tomorrow 14:30"
        const QString said = tr("Promised: %1, %2").arg(what, when);
        Q_EMIT done(promises.size() > 1 ? tr("%1 (%n conversation(s))", nullptr, int(promises.size())).arg(said) : said);
    });
    dialog->open();
}

std::optional<ShownPromise> PromiseHands::current() const
{
    if (m_pane.list().hasFocus()) {
        return m_desk.promises().find(m_pane.current());
    }
    return m_open.isNull() ? std::nullopt : m_desk.promises().nextOf(m_open);
}

void PromiseHands::kept()
{
    if (m_bar.asks() && !m_pane.list().hasFocus()) {
        m_bar.answer(true);
    } else if (const auto known = current()) {
        keep(known->promise.id);
    } else {
        Q_EMIT noticed(tr("Nothing is promised here."));
    }
}

void PromiseHands::later()
{
    if (m_bar.asks() && !m_pane.list().hasFocus()) {
        m_bar.answer(false);
    } else if (const auto known = current()) {
        askMove(known->promise.id);
    } else {
        Q_EMIT noticed(tr("Nothing is promised here."));
    }
}

void PromiseHands::cancel()
{
    if (const auto known = current()) {
        cancel(known->promise.id);
    } else {
        Q_EMIT noticed(tr("Nothing is promised here."));
    }
}

void PromiseHands::keep(const PromiseId &id)
{
    if (m_desk.promises().find(id)) {
        m_desk.promises().keep({id});
        Q_EMIT done(tr("Promise kept"));
    }
}

void PromiseHands::cancel(const PromiseId &id)
{
    if (m_desk.promises().find(id)) {
        m_desk.promises().cancel({id});
        Q_EMIT done(tr("Promise cancelled"));
    }
}

void PromiseHands::askMove(const PromiseId &id)
{
    if (!m_desk.promises().find(id)) {
        return;
    }
    //: %1: a day and a time
    auto *dialog = new MomentDialog({.title = tr("Move the promise to"), .does = tr("Due %1"), .accept = tr("Move")}, m_window);
    connect(dialog, &MomentDialog::momentChosen, this, [this, id](const QDateTime &at) {
        m_desk.promises().move({id}, at.toUTC());
        Q_EMIT done(tr("Promise moved to %1").arg(PromiseWords::dueShort(at, QDateTime::currentDateTime())));
    });
    dialog->open();
}

void PromiseHands::lookAtSent(const ConversationId &conversation, const MessageId &message)
{
    const Wish *wish = m_desk.outbox().find(message.value);
    const auto sent = wish ? messageFromJson(wish->shown) : Result<Message>(Error{});
    if (!sent || sent->direction != Direction::Out) {
        return;
    }
    const QString text = sent->visibleText.isEmpty() ? sent->text : sent->visibleText;
    const QString language = languageOfText(text);
    const QDateTime now = sent->sendAt.isValid() ? sent->sendAt.toLocalTime() : QDateTime::currentDateTime();
    const auto said = promisedTimeIn(text, now, language.isEmpty() ? QLocale().name() : language);
    if (said) {
        m_looked.insert(message); // who promises has not kept yet
        m_offer = Offer{.conversation = conversation, .said = *said};
        m_forget.start();
        refresh();
    }
}

/// Whoever wrote to the customer, or called them, may just have kept what was promised.
void PromiseHands::take(const ChangeSet &changes)
{
    for (const MessageChange &change : changes.messages) {
        if (change.removed || m_looked.contains(change.id)) {
            continue;
        }
        const auto promised = m_desk.promises().nextOf(change.conversation);
        if (!promised || !m_desk.promises().isMine(promised->promise)) {
            continue;
        }
        if (const auto row = m_desk.replica().message(change.id)) {
            takeOwnMessage(row->message);
        }
    }
}

void PromiseHands::takeOwnMessage(const Message &message)
{
    const auto me = m_desk.me();
    const bool mine = me && message.direction == Direction::Out && message.author.id == me->id.value;
    const bool called = message.kind == "call"_L1;
    const bool reached = !called || message.call[u"outcome"_s].toString() == "answered"_L1;
    if (!mine || !reached || message.at.secsTo(QDateTime::currentDateTimeUtc()) > freshSeconds || message.sendAt.isValid()) {
        return;
    }
    if (m_looked.size() > mostLookedAt) {
        m_looked.clear(); // their age tells by then
    }
    m_looked.insert(message.id);
    // A call keeps a call first, what is written the others; the next one due otherwise.
    QList<ShownPromise> open = m_desk.promises().openOf(message.conversationId);
    open.removeIf(
        [&](const ShownPromise &known) { return !m_desk.promises().isMine(known.promise) || known.promise.madeAt > message.at; });
    const auto fits = [called](const ShownPromise &known) { return (known.promise.kind == PromiseKind::Call) == called; };
    const auto best = std::find_if(open.begin(), open.end(), fits);
    if (best != open.end() || !open.isEmpty()) {
        m_asksKept = best != open.end() ? best->promise.id : open.first().promise.id;
        refresh();
    }
}

AskBar::Question PromiseHands::ringQuestion() const
{
    const QList<ShownPromise> ringing = m_alarm ? m_alarm->ringing() : QList<ShownPromise>();
    if (ringing.isEmpty()) {
        return {};
    }
    const Promise &promise = ringing.first().promise;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    //: An alarm. %1: "Call back", %2: a customer, %3: "due in 4 minutes"
    QString words =
        tr("%1: %2, %3")
            .arg(PromiseWords::kind(promise.kind), whoOf(promise.conversationId), PromiseWords::dueLong(promise.dueAt, now));
    if (ringing.size() > 1) {
        words = tr("%1 (and %n more)", nullptr, int(ringing.size()) - 1).arg(words);
    }
    return {.key = keyOfRing(promise.id),
            .icon = u"bell"_s,
            .words = words,
            .detail = about(promise),
            .open = tr("Open"),
            .yes = tr("Kept (.)"),
            .no = tr("In 10 minutes (,)"),
            .urgent = promise.dueAt <= now};
}

AskBar::Question PromiseHands::offerQuestion() const
{
    if (!m_offer) {
        return {};
    }
    return {.key = u"offer:"_s + m_offer->conversation.value,
            .icon = u"promise"_s,
            //: %1: words of a message that was sent
            .words = tr("You wrote \u201C%1\u201D: make it a promise?").arg(m_offer->said.words),
            //: %1: a day and a time
            .detail = tr("Due %1").arg(PromiseWords::dueShort(m_offer->said.at, QDateTime::currentDateTime())),
            .yes = tr("Promise (.)"),
            .no = tr("No (,)")};
}

AskBar::Question PromiseHands::keptQuestion() const
{
    const auto known = m_asksKept ? m_desk.promises().find(m_asksKept) : std::nullopt;
    if (!known || !known->promise.isOpen()) {
        return {};
    }
    const Promise &promise = known->promise;
    return {.key = u"kept:"_s + promise.id.value,
            .icon = u"promise"_s,
            .words = tr("Promise kept?"),
            .detail =
                u"%1, %2 \u00B7 %3"_s.arg(PromiseWords::kind(promise.kind),
                                          PromiseWords::dueShort(promise.dueAt, QDateTime::currentDateTime()), about(promise)),
            .yes = tr("Yes (.)"),
            .no = tr("Not yet (,)")};
}

void PromiseHands::takeRefusal(const Promise &what, const Error &error)
{
    const bool wasNew = !m_desk.promises().find(what.id);
    const QString said =
        PromiseWords::kind(what.kind) + u", "_s + PromiseWords::dueShort(what.dueAt, QDateTime::currentDateTime());
    const QString who = whoOf(what.conversationId);
    m_refusals.append({.key = refusalKey + what.id.value,
                       .conversation = what.conversationId,
                       //: %1: "Call back, tomorrow 14:30", %2: a customer
                       .words = wasNew ? tr("The hub did not take this promise: %1, %2").arg(said, who)
                                       : tr("The hub did not take your change of a promise: %1, %2").arg(said, who),
                       //: %1: why, a sentence
                       .detail = (wasNew ? tr("%1 Your words are kept: change them and promise it again.")
                                         : tr("%1 The promise stands as it was before."))
                                     .arg(Phrases::error(error)),
                       .again = wasNew ? std::optional(what) : std::nullopt});
    refresh();
}

/// Messages are held back where they were written; of anything else only this tells.
void PromiseHands::takeRefusedChange(const RefusedWish &wish)
{
    if (!wish.message.isNull()) {
        return;
    }
    const auto row = m_desk.replica().conversation(wish.conversation);
    m_refusals.append(
        {.key = refusalKey + MessageId::make().value,
         .conversation = row ? wish.conversation : ConversationId(),
         //: %1: number of a conversation, %2: a customer
         .words = row ? tr("The hub did not take your change of #%1, %2").arg(row->conversation.number).arg(row->customerName)
                      : tr("The hub did not take a change of yours"),
         //: %1: why, a sentence
         .detail = tr("%1 What is shown is what the hub has.").arg(Phrases::error(wish.error))});
    refresh();
}

AskBar::Question PromiseHands::refusalQuestion() const
{
    if (m_refusals.isEmpty()) {
        return {};
    }
    const Refusal &refusal = m_refusals.first();
    const bool again = refusal.again.has_value();
    return {.key = refusal.key,
            .icon = u"warning"_s,
            .words = refusal.words,
            .detail = refusal.detail,
            .open = refusal.conversation.isNull() ? QString() : tr("Open"),
            .yes = again ? tr("Promise again… (.)") : QString(),
            .no = again ? tr("Leave it (,)") : tr("All right (,)"),
            .urgent = true};
}

void PromiseHands::answerRefusal(const QString &key, bool yes)
{
    const auto found =
        std::find_if(m_refusals.cbegin(), m_refusals.cend(), [&key](const Refusal &each) { return each.key == key; });
    if (found == m_refusals.cend()) {
        return;
    }
    const Refusal refusal = m_refusals.takeAt(found - m_refusals.cbegin());
    if (yes && refusal.again) {
        askFor({.conversations = {refusal.conversation},
                .kind = refusal.again->kind.value(),
                .moment = refusal.again->dueAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                .reason = refusal.again->reason});
    }
}

void PromiseHands::refresh()
{
    AskBar::Question question = refusalQuestion();
    if (question.key.isEmpty()) {
        question = ringQuestion();
    }
    if (question.key.isEmpty()) {
        question = offerQuestion();
    }
    m_bar.ask(question.key.isEmpty() ? keptQuestion() : question);
}

void PromiseHands::answer(const QString &key, bool yes)
{
    const PromiseId id{idInKey(key)};
    if (key.startsWith("ring:"_L1)) {
        if (yes) {
            keep(id);
        } else if (m_alarm) {
            m_alarm->putOff(id);
        }
    } else if (key.startsWith("offer:"_L1)) {
        answerOffer(yes);
    } else if (key.startsWith(refusalKey)) {
        answerRefusal(key, yes);
    } else {
        m_asksKept = {};
        if (yes) {
            keep(id);
        }
    }
    refresh();
}

void PromiseHands::answerOffer(bool yes)
{
    const auto offer = std::exchange(m_offer, std::nullopt);
    if (yes && offer) {
        m_desk.promises().make({{.conversation = offer->conversation,
                                 .kind = offer->said.kind,
                                 .dueAt = offer->said.at.toUTC(),
                                 .reason = offer->said.words}});
        Q_EMIT done(
            tr("Promised: %1, %2")
                .arg(PromiseWords::kind(offer->said.kind), PromiseWords::dueShort(offer->said.at, QDateTime::currentDateTime())));
    }
}

void PromiseHands::open(const QString &key)
{
    const PromiseId id{idInKey(key)};
    if (key.startsWith(refusalKey)) {
        for (const Refusal &each : std::as_const(m_refusals)) {
            if (each.key == key) {
                Q_EMIT conversationWanted(ConversationId(each.conversation));
                return;
            }
        }
    }
    if (const auto known = m_desk.promises().find(id)) {
        if (m_alarm) {
            m_alarm->dismiss(id); // whoever looks at it has heard it
        }
        Q_EMIT conversationWanted(known->promise.conversationId);
    }
}

} // namespace deskbell
