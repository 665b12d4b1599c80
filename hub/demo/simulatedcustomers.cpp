// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/simulatedcustomers.h"

#include "hub/core/core.h"
#include "hub/demo/demo.h"
#include "hub/demo/demochannels.h"
#include "hub/text/subject.h"

#include <QJsonArray>

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logCustomers, "hub.demo.customers")

QString bareId(const QString &id) { return id.startsWith(u'<') && id.endsWith(u'>') ? id.sliced(1, id.size() - 2) : id; }

} // namespace

SimulatedCustomers::SimulatedCustomers(Core &core, const Channel &channel, quint64 seed, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_channel(channel)
    , m_pace(pace)
    , m_dice(seed)
    , m_people(demoPeople(DemoOptions().seed, DemoOptions().customers))
{
    for (const auto &topic : channel.settings["topics"_L1].toArray()) {
        m_topics.append(topic.toString());
    }
    if (m_topics.isEmpty()) {
        m_topics.append(demoLanguages().first().topics.first().key);
    }
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        writeNew();
        planNext();
    });
}

SimulatedCustomers::SimulatedCustomers(Core &core, const Channel &channel, quint64 seed, QObject *parent)
    : SimulatedCustomers(core, channel, seed, Pace(), parent)
{ }

void SimulatedCustomers::start()
{
    m_running = true;
    m_burstLeft = m_pace.burst;
    planNext();
}

void SimulatedCustomers::stop()
{
    m_running = false;
    m_next.stop();
}

void SimulatedCustomers::received(const Message &answer)
{
    // Not everybody writes back.
    if (!m_running || m_dice.chance(20)) {
        return;
    }
    QTimer::singleShot(between(m_pace.answerAfter, m_pace.answerAfter * 3), this, [this, answer] {
        if (m_running) {
            this->answer(answer);
        }
    });
}

void SimulatedCustomers::planNext()
{
    if (m_burstLeft > 0) {
        --m_burstLeft;
        m_next.start(between(m_pace.burstGap / 2, m_pace.burstGap * 2));
    } else {
        m_next.start(between(m_pace.shortest, m_pace.longest));
    }
}

std::chrono::milliseconds SimulatedCustomers::between(std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    return std::chrono::milliseconds(
        m_dice.between(static_cast<int>(from.count()), static_cast<int>(std::max(from, to).count())));
}

void SimulatedCustomers::writeNew()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const DemoMatter matter = makeMatter(m_dice, m_dice.pick(m_people), m_dice.pick(m_topics), now);
    if (m_channel.kind == "sms"_L1 || m_channel.kind == "telegram"_L1) {
        return take(demoIdentity(m_channel.kind, matter.person), matter.person, shortText(m_dice, matter));
    }
    import(customerMail(m_dice, matter, {.name = m_channel.name, .address = m_channel.address}, firstLetter(m_dice, matter), now,
                        nullptr));
}

void SimulatedCustomers::answer(const Message &to)
{
    const auto customer = m_core.reads().customer(Principal::hub(), to.customerId);
    if (!customer || to.to.isEmpty()) {
        return;
    }
    const QString &name = customer.value().name;
    const DemoPerson person{.name = name,
                            .first = customer.value().language == "hu"_L1 ? name.section(u' ', -1) : name.section(u' ', 0, 0),
                            .address = to.to.first().address,
                            .language = customer.value().language};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DemoMatter matter = makeMatter(m_dice, person, m_dice.pick(m_topics), now);
    if (m_channel.kind == "sms"_L1 || m_channel.kind == "telegram"_L1) {
        const QString kind = m_channel.kind == "sms"_L1 ? u"phone"_s : m_channel.kind;
        return take({.kind = kind, .value = person.address}, person, shortThanks(m_dice, matter));
    }
    matter.subject = plainSubject(to.subject);
    const DemoQuote quote{.who = m_channel.name, .at = to.at, .text = to.text};
    // What the matter was is not looked up: the words fit any.
    const QString text = m_dice.chance(55) ? thanksLetter(m_dice, matter) : followUp(m_dice, matter, 1);
    OutgoingMail mail = customerMail(m_dice, matter, {.name = m_channel.name, .address = m_channel.address}, text, now, &quote);
    mail.inReplyTo = bareId(to.rfcMessageId);
    mail.references = {mail.inReplyTo};
    import(std::move(mail));
}

void SimulatedCustomers::take(const Identity &who, const DemoPerson &person, const QString &text)
{
    m_core.submit(TakeMessage{
        .channel = m_channel.id,
        .foreignId = makeUuid7(),
        .from = {.identity = who, .name = m_channel.kind == "telegram"_L1 ? person.name : QString(), .language = person.language},
        .text = text});
}

void SimulatedCustomers::import(OutgoingMail mail)
{
    mail.messageId = makeUuid7() + u'@' + mail.from.address.section(u'@', 1);
    const QByteArray raw = composeMail(mail);
    auto parsed = parseMail(raw);
    if (!parsed) {
        qCWarning(logCustomers) << "a simulated mail cannot be read:" << parsed.error().detail;
        return;
    }
    // No mailbox behind it: the Message-ID tells repeats.
    m_core.submit(ImportMail{.channel = m_channel.id, .raw = raw, .parsed = *std::move(parsed), .receivedAt = mail.date});
}

} // namespace deskbell::hub
