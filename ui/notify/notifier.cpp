// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifier.h"

#include "models/words.h"
#include "ui/notify/chime.h"
#include "ui/style/phrases.h"

#include <algorithm>
#include <limits>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Long enough that one transaction of the hub is one notification, short enough that nobody waits for it.
constexpr std::chrono::milliseconds gatherFor(400);
constexpr qsizetype mostHeldBack = 5000;
constexpr qsizetype mostNoticesShown = 500;
constexpr int hourSeconds = 3600;
const QString digestKey = u"digest"_s;
const QString callKey = u"call:"_s;

QString keyOfPopup(const Notice &notice)
{
    return notice.promise.isEmpty() ? notice.conversation.value : u"promise:"_s + notice.promise;
}

/// "Ana Pop · #1042": the customer, and the number for people.
QString whoAndNumber(const Notice &notice)
{
    const QString number = Words::isolated(u"#%1"_s.arg(notice.number));
    return notice.who.isEmpty() ? number : u"%1 \u00B7 %2"_s.arg(Words::isolated(notice.who), number);
}

} // namespace

Notifier::Notifier(Desk &desk, NoticeSettings &settings, Parts parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_parts(parts)
    , m_source(desk, settings.since())
{
    m_source.setDueAhead(std::chrono::minutes(settings.dueMinutes()));
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherFor);
    m_quietEnds.setSingleShot(true);
    m_quietEnds.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::flush);
    connect(&m_quietEnds, &QTimer::timeout, this, &Notifier::followQuiet);
    connect(&m_source, &NoticeSource::noticed, this, &Notifier::take);
    connect(&m_source, &NoticeSource::missed, this, [this](const QList<Notice> &notices) { tell(notices, true); });
    connect(&m_source, &NoticeSource::pendingChanged, this, &Notifier::stateChanged);
    connect(&m_settings, &NoticeSettings::changed, this,
            [this] { m_source.setDueAhead(std::chrono::minutes(m_settings.dueMinutes())); });
    connect(&m_settings, &NoticeSettings::quietChanged, this, &Notifier::followQuiet);
    for (NoticeOutlet *each : {m_parts.desktop, m_parts.tray}) {
        if (!each) {
            continue;
        }
        connect(each, &NoticeOutlet::opened, this, [this](const QString &key) {
            if (key.startsWith(callKey)) {
                Q_EMIT callOpened(key.mid(callKey.size()));
            } else if (key == digestKey) {
                Q_EMIT inboxWanted();
            } else if (m_shown.contains(key)) {
                Q_EMIT openWanted(m_shown.value(key).conversation);
            }
        });
        connect(each, &NoticeOutlet::replyWanted, this, [this](const QString &key) {
            if (m_shown.contains(key)) {
                Q_EMIT replyWanted(m_shown.value(key).conversation);
            }
        });
        connect(each, &NoticeOutlet::replied, this, &Notifier::reply);
        connect(each, &NoticeOutlet::putOff, this, [this](const QString &key) {
            if (const QString promise = m_shown.value(key).promise; !promise.isEmpty()) {
                Q_EMIT putOffWanted(promise);
            }
        });
        connect(each, &NoticeOutlet::quietWanted, this, &Notifier::quietForAnHour);
    }
    m_wasQuiet = isQuiet();
    followQuiet();
}

Notifier::~Notifier() { m_settings.setSince(m_source.since()); }

bool Notifier::isQuiet() const { return m_settings.quiet().holds(QDateTime::currentDateTimeUtc()); }

void Notifier::quietForAnHour()
{
    m_settings.setQuiet({.mode = Quiet::Mode::Until, .until = QDateTime::currentDateTimeUtc().addSecs(hourSeconds)});
}

void Notifier::quietUntilTomorrow()
{
    m_settings.setQuiet({.mode = Quiet::Mode::Until, .until = tomorrowMorning(QDateTime::currentDateTimeUtc())});
}

void Notifier::quietAlways() { m_settings.setQuiet({.mode = Quiet::Mode::Always}); }

void Notifier::endQuiet() { m_settings.setQuiet({}); }

void Notifier::followQuiet()
{
    const Quiet quiet = m_settings.quiet();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool holds = quiet.holds(now);
    if (holds && quiet.mode == Quiet::Mode::Until) {
        m_quietEnds.start(static_cast<int>(std::min<qint64>(now.msecsTo(quiet.until) + 1, std::numeric_limits<int>::max())));
    } else {
        m_quietEnds.stop();
    }
    if (holds != m_wasQuiet) {
        m_wasQuiet = holds;
        Q_EMIT noticed(holds ? tr("Do not disturb, %1").arg(NoticeSettings::quietWords(quiet))
                             : tr("Notifications are on again"));
        if (!holds) {
            m_settings.setQuiet({}); // ran out
            m_gather.stop();
            m_heldBack.append(std::exchange(m_gathered, {}));
            tell(std::exchange(m_heldBack, {}), true);
        }
    }
    Q_EMIT stateChanged();
}

void Notifier::take(const QList<Notice> &notices)
{
    for (const Notice &notice : notices) {
        if (m_looking && notice.kind != NoticeKind::Escalated && m_looking(notice.conversation)) {
            continue;
        }
        m_gathered.append(notice);
    }
    if (!m_gathered.isEmpty() && !m_gather.isActive()) {
        m_gather.start();
    }
}

void Notifier::ring(const QList<Notice> &promises, bool late) { tell(promises, late); }

void Notifier::endRingsBut(const QSet<QString> &ringing)
{
    const QHash<QString, Notice> shown = m_shown;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        if (!it->rings || ringing.contains(it->promise)) {
            continue;
        }
        m_shown.remove(it.key());
        for (NoticeOutlet *each : {m_parts.desktop, m_parts.tray}) {
            if (each) {
                each->take(it.key());
            }
        }
    }
}

void Notifier::flush() { tell(std::exchange(m_gathered, {}), false); }

void Notifier::tell(const QList<Notice> &notices, bool afterAbsence)
{
    if (notices.isEmpty()) {
        return;
    }
    if (isQuiet()) {
        m_heldBack.append(notices);
        if (m_heldBack.size() > mostHeldBack) {
            m_heldBack.remove(0, m_heldBack.size() - mostHeldBack);
        }
        return;
    }
    QList<Notice> wanted;
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(wanted),
                 [this](const Notice &notice) { return m_settings.rule(notice.kind).show; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Notice> apart = worthTellingApart(wanted);
    if (apart.isEmpty()) {
        const NoticeDigest digest = digestOf(wanted, now);
        if (!digest.isEmpty()) {
            show(digestPopup(digest, afterAbsence));
        }
    }
    for (const Notice &notice : apart) {
        if (m_shown.size() > mostNoticesShown) {
            m_shown.clear();
        }
        const Popup popup = popupFor(notice, m_settings.showsText(), now);
        m_shown.insert(popup.key, notice);
        show(popup);
    }
    sound(notices);
    Q_EMIT stateChanged();
}

NoticeOutlet *Notifier::outlet() const
{
    if (m_parts.desktop && m_parts.desktop->isThere()) {
        return m_parts.desktop;
    }
    return m_parts.tray && m_parts.tray->isThere() ? m_parts.tray : nullptr;
}

void Notifier::show(const Popup &popup)
{
    if (NoticeOutlet *where = outlet()) {
        where->show(popup);
    } else {
        // The status line is better than nothing. A message is told by its sender; what a digest says are its numbers.
        Q_EMIT noticed(popup.key == digestKey ? u"%1: %2"_s.arg(popup.title, QString(popup.text).replace(u'\n', u", "_s))
                                              : popup.title);
    }
}

void Notifier::showCall(const QString &id, const QString &title, const QString &text)
{
    if (!isQuiet()) {
        show({.key = callKey + id, .title = title, .text = text, .urgency = 2}); // the phone itself rings
    }
}

void Notifier::endCall(const QString &id)
{
    for (NoticeOutlet *each : {m_parts.desktop, m_parts.tray}) {
        if (each) {
            each->take(callKey + id);
        }
    }
}

// One sound, of the most pressing.
void Notifier::sound(const QList<Notice> &notices)
{
    const Notice *loudest = nullptr;
    for (const Notice &notice : notices) {
        if (m_settings.rule(notice.kind).sound && (!loudest || isMorePressing(notice, *loudest))) {
            loudest = &notice;
        }
    }
    if (!loudest || !m_parts.sounds || m_settings.volume() == 0) {
        return;
    }
    // From the second step on an escalation is as loud as it goes.
    const bool loud = loudest->kind == NoticeKind::Escalated && loudest->step >= 2;
    m_parts.sounds->play(chimeOf(loudest->kind, loud ? 1.0 : m_settings.volume() / 100.0), m_settings.soundDevice());
}

void Notifier::playSample(NoticeKind kind)
{
    if (m_parts.sounds) {
        m_parts.sounds->play(chimeOf(kind, m_settings.volume() / 100.0), m_settings.soundDevice());
    }
}

// Guarded like any other reply: what came in meanwhile stops it, and the conversation shows both.
void Notifier::reply(const QString &key, const QString &text)
{
    const auto notice = m_shown.constFind(key);
    if (notice == m_shown.constEnd() || text.trimmed().isEmpty()) {
        return;
    }
    const bool mention = notice->kind == NoticeKind::Mention;
    const DraftMessage draft{.conversation = notice->conversation,
                             .kind = mention ? u"note"_s : notice->channel,
                             .text = text.trimmed(),
                             .seenMessage = mention ? MessageId() : notice->message};
    // It did not come of what was begun in the composer: that stays.
    const auto begun = m_desk.draftOf(draft.conversation, mention ? u"note"_s : u"reply"_s);
    m_desk.send(draft);
    if (begun) {
        m_desk.saveDraft(*begun);
    }
    Q_EMIT noticed(mention ? tr("Your note was added to #%1").arg(notice->number)
                           : tr("Your reply to %1 is on its way").arg(notice->who));
}

Popup Notifier::popupFor(const Notice &notice, bool showsText, const QDateTime &now)
{
    Popup popup{.key = keyOfPopup(notice), .urgency = 1};
    if (!notice.promise.isEmpty()) {
        popup.urgency = 2; // stays until somebody looks
        popup.canPutOff = notice.rings;
        //: Title of a notification. %1: "Call back", %2: a customer and the number of the conversation
        popup.title = notice.due <= now
            ? tr("%1 now: %2").arg(notice.promised, whoAndNumber(notice))
            : tr("%1 in %2: %3").arg(notice.promised, Phrases::remaining(notice.due, now), whoAndNumber(notice));
        popup.text = showsText && !notice.text.isEmpty() ? notice.text : notice.subject.simplified();
        return popup;
    }
    switch (notice.kind) {
    case NoticeKind::Mine:
        popup.title = whoAndNumber(notice);
        popup.canReply = true;
        break;
    case NoticeKind::MyQueue:
        //: Title of a notification: a customer, and the number of the conversation nobody has yet
        popup.title = tr("New: %1").arg(whoAndNumber(notice));
        popup.canReply = true;
        popup.urgency = 0;
        break;
    case NoticeKind::Mention:
        popup.title = tr("%1 mentions you in #%2").arg(notice.who).arg(notice.number);
        popup.canReply = true;
        break;
    case NoticeKind::DueSoon:
        popup.title = tr("Due in %1: %2").arg(Phrases::remaining(notice.due, now), whoAndNumber(notice));
        break;
    case NoticeKind::Escalated:
        popup.title = notice.step >= 4 ? tr("Nobody answers, for the team lead: %1").arg(whoAndNumber(notice))
            : notice.step == 3         ? tr("Nobody answers, you are next: %1").arg(whoAndNumber(notice))
                                       : tr("Still waiting: %1").arg(whoAndNumber(notice));
        popup.urgency = notice.step >= 2 ? 2 : 1;
        break;
    }
    const bool written = showsText && !notice.text.isEmpty();
    const QString subject = notice.subject.simplified();
    popup.text = !written ? subject : subject.isEmpty() ? notice.text : u"%1\n%2"_s.arg(subject, notice.text);
    if (!showsText && notice.kind != NoticeKind::DueSoon) {
        popup.text = tr("Open the console to read it.");
    }
    return popup;
}

Popup Notifier::digestPopup(const NoticeDigest &digest, bool afterAbsence)
{
    QStringList lines;
    if (digest.messages > 0) {
        //: %1: "12 new messages", %2: "7 conversations"
        lines.append(
            tr("%1 in %2")
                .arg(tr("%n new message(s)", nullptr, digest.messages), tr("%n conversation(s)", nullptr, digest.conversations)));
    }
    if (digest.mine > 0) {
        lines.append(tr("%n of them yours", nullptr, digest.mine));
    }
    if (digest.mentions > 0) {
        lines.append(tr("%n mention(s) of you", nullptr, digest.mentions));
    }
    if (digest.overdue > 0) {
        lines.append(tr("%n conversation(s) overdue", nullptr, digest.overdue));
    }
    if (digest.promises > 0) {
        lines.append(tr("%n promise(s) due", nullptr, digest.promises));
    }
    return {.key = digestKey,
            .title = afterAbsence ? tr("While you were away") : tr("Much is coming in"),
            .text = lines.join(u'\n'),
            .urgency = 1};
}

} // namespace deskbell
