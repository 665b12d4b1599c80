// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demochannels.h"

#include "hub/core/core.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestShortText = 220;

QString leadingSentences(const QString &text)
{
    QString said;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        qsizetype from = 0;
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            const bool ends =
                QStringView(u".!?").contains(paragraph.at(i)) && (i + 1 == paragraph.size() || paragraph.at(i + 1).isSpace());
            if (!ends) {
                continue;
            }
            const QString sentence = paragraph.mid(from, i + 1 - from).trimmed();
            if (!said.isEmpty() && said.size() + sentence.size() > 100) {
                return said;
            }
            said += (said.isEmpty() ? QString() : u" "_s) + sentence;
            from = i + 1;
        }
    }
    return said.isEmpty() ? text.simplified() : said;
}

QString firstSentences(const QString &text)
{
    QString whole = leadingSentences(text).left(longestShortText);
    if (!whole.isEmpty()) {
        whole[0] = whole.at(0).toUpper(); // behind a greeting some languages go on in small letters
    }
    return whole;
}

const DemoTopic &topicOf(const DemoMatter &matter)
{
    const DemoLanguage &language = demoLanguage(matter.person.language);
    const auto found =
        std::ranges::find_if(language.topics, [&matter](const DemoTopic &topic) { return topic.key == matter.topic; });
    return found == language.topics.end() ? language.topics.first() : *found;
}

/// Numbers kept for invented people where the numbering plan has such, else far outside what is in use.
QString inventedNumber(const DemoPerson &person)
{
    const QByteArray hash = QCryptographicHash::hash(person.address.toUtf8(), QCryptographicHash::Sha1);
    const int digits = (static_cast<unsigned char>(hash.at(0)) * 256 + static_cast<unsigned char>(hash.at(1))) % 1000;
    return u"+447700900%1"_s.arg(digits, 3, 10, QLatin1Char('0')); // Ofcom's range for drama
}

/// One conversation on a channel, turn by turn.
class TextTeller
{
public:
    TextTeller(Core &core, const DemoOptions &options)
        : m_core(core)
        , m_options(options)
        , m_dice(options.seed + 777)
        , m_people(demoPeople(options.seed, options.customers))
    { }

    Result<Done> run()
    {
        const auto agents = m_core.reads().agents();
        const auto queues = m_core.reads().queues();
        if (!agents || !queues) {
            return agents ? queues.error() : agents.error();
        }
        for (const Agent &agent : *agents) {
            if (agent.role == Role::Lead) {
                m_agent = {.agent = agent.id, .name = agent.name, .role = Role::Lead};
            }
        }
        const QueueId queue = queues->isEmpty() ? QueueId() : queues->first().id;
        const Channel sms = addChannel(u"sms"_s, u"Kestrel & Pine SMS"_s, u"+447700900000"_s, queue);
        const Channel telegram = addChannel(u"telegram"_s, u"Kestrel & Pine Telegram"_s, u"@kestrelpine_bot"_s, queue);
        for (int i = 0; i < m_options.texts && !m_error; ++i) {
            tell(i % 2 == 0 ? sms : telegram, i);
        }
        if (m_options.texts > 0 && !m_error) {
            introduce(telegram);
        }
        if (m_error) {
            return *m_error;
        }
        return Done{};
    }

private:
    /// Somebody the desk knows by mail writes by Telegram for the first time, and names the address: an agent is asked whether they are
    /// the same.
    void introduce(const Channel &telegram)
    {
        for (int i = 0; i < m_people.size(); ++i) {
            const DemoPerson &person = m_people.at(i);
            const bool writesAlready = std::any_of(m_told.begin(), m_told.end(), [i](qsizetype told) { return told == i; });
            const auto known = m_core.reads().customers(Principal::hub(), person.address, PageRequest{.limit = 2});
            if (writesAlready || !known || known->items.size() != 1) {
                continue;
            }
            const QDateTime at = m_options.now.addSecs(-240);
            const DemoMatter matter =
                makeMatter(m_dice, person, m_dice.pick(demoLanguage(person.language).topics).key, at.addDays(-2));
            take(telegram, person, shortText(m_dice, matter) + u"\n"_s + person.address, at,
                 [&person](TakeMessage &first) { first.from.claimed = {{.kind = u"email"_s, .value = person.address}}; });
            return;
        }
    }

    /// The first failure is remembered; nothing is done after it.
    template <class Command> std::optional<typename Command::Reply> run(Command command)
    {
        auto reply = m_core.run(std::move(command));
        if (!reply) {
            m_error = m_error ? m_error : reply.error();
            return std::nullopt;
        }
        return *std::move(reply);
    }

    Channel addChannel(const QString &kind, const QString &name, const QString &address, const QueueId &queue)
    {
        const Channel channel{.id = ChannelId::make(),
                              .kind = kind,
                              .name = name,
                              .address = address,
                              .queueId = queue,
                              .settings = {{u"simulated"_s, true}, {u"region"_s, u"GB"_s}}};
        run(CreateChannel{.by = Principal::hub(), .channel = channel});
        return channel;
    }

    TakeMessage::Reply take(const Channel &channel, const DemoPerson &person, const QString &text, const QDateTime &at,
                            const std::function<void(TakeMessage &)> &change = {})
    {
        TakeMessage command{.channel = channel.id,
                            .foreignId = u"demo/%1"_s.arg(++m_number),
                            .from = {.identity = demoIdentity(channel.kind, person),
                                     .name = channel.kind == "telegram"_L1 ? person.name : QString(),
                                     .language = person.language},
                            .text = text,
                            .at = at};
        if (change) {
            change(command);
        }
        m_lastForeignId = command.foreignId;
        return run(std::move(command)).value_or(TakeMessage::Reply{});
    }

    void answer(const Channel &channel, const ConversationId &conversation, const QString &text, const QDateTime &at,
                DeliveryVerdict verdict, const QString &detail)
    {
        const MessageId id = MessageId::make();
        run(PostMessage{.by = m_agent,
                        .id = id,
                        .conversation = conversation,
                        .kind = channel.kind,
                        .text = text,
                        .writtenAt = at,
                        .deliver = false});
        if (verdict != DeliveryVerdict::Sent) {
            run(NoteDelivery{.channel = channel.id, .message = id, .verdict = verdict, .detail = detail});
        }
    }

    /// The first few show what there is to see; the others are everyday.
    void tell(const Channel &channel, int number)
    {
        m_told.append((number * 7 + 3) % m_people.size());
        const DemoPerson &person = m_people.at(m_told.constLast());
        const QString topic = m_dice.pick(demoLanguage(person.language).topics).key;
        const QDateTime begun = m_options.now.addSecs(-(600 + number * 2900 + m_dice.below(1500)));
        const DemoMatter matter = makeMatter(m_dice, person, topic, begun);
        const bool sms = channel.kind == "sms"_L1;
        const auto first = take(channel, person, shortText(m_dice, matter), begun);
        if (number >= 4 && m_dice.chance(45)) {
            return; // waits
        }
        const QDateTime answered = begun.addSecs(m_dice.between(90, 420));
        const QString words = shortAnswer(m_dice, matter);
        if (number == 2 && sms) {
            return answer(channel, first.conversation, words, answered, DeliveryVerdict::Failed,
                          u"NACK/0x0000000b/Invalid destination address"_s);
        }
        answer(channel, first.conversation, words, answered, DeliveryVerdict::Delivered, {});
        if (number == 0 && sms) {
            take(channel, person, u"STOP"_s, answered.addSecs(70), [](TakeMessage &stop) {
                stop.wantsMessages = false;
                stop.automatic = u"opt_out"_s;
            });
        } else if (number == 1) {
            const QString thanks = shortThanks(m_dice, matter);
            take(channel, person, thanks, answered.addSecs(120));
            take(channel, person, thanks + u" 🙏"_s, answered.addSecs(150), [id = m_lastForeignId](TakeMessage &edit) {
                edit.foreignId = id;
                edit.edit = true;
            });
        } else if (m_dice.chance(60)) {
            take(channel, person, shortThanks(m_dice, matter), answered.addSecs(m_dice.between(60, 900)));
        }
    }

    Core &m_core;
    DemoOptions m_options;
    DemoDice m_dice;
    QList<DemoPerson> m_people;
    Principal m_agent{};
    QList<qsizetype> m_told; ///< who of m_people wrote
    QString m_lastForeignId;
    std::optional<Error> m_error;
    int m_number = 0;
};

} // namespace

QString shortText(DemoDice &dice, const DemoMatter &matter)
{
    const QStringList &bodies = topicOf(matter).bodies;
    const QString body = bodies.isEmpty() ? matter.subject : bodies.at(std::min<qsizetype>(matter.course, bodies.size() - 1));
    const QString text = firstSentences(filledIn(body, matter.values));
    return dice.chance(15) ? text + u" 🙂"_s : text;
}

QString shortAnswer(DemoDice &dice, const DemoMatter &matter)
{
    const QStringList &replies = topicOf(matter).replies;
    const QString reply = replies.isEmpty() ? dice.pick(demoLanguage(matter.person.language).later)
                                            : replies.at(std::min<qsizetype>(matter.course, replies.size() - 1));
    return firstSentences(filledIn(reply, matter.values));
}

QString shortThanks(DemoDice &dice, const DemoMatter &matter)
{
    return firstSentences(filledIn(dice.pick(demoLanguage(matter.person.language).thanks), matter.values));
}

Identity demoIdentity(const QString &kind, const DemoPerson &person)
{
    if (kind == "telegram"_L1) {
        const QByteArray hash = QCryptographicHash::hash(person.address.toUtf8(), QCryptographicHash::Md5).toHex();
        const quint64 chat = 7'000'000'000 + hash.left(7).toULongLong(nullptr, 16);
        return {
            .kind = kind, .value = QString::number(chat), .label = u'@' + person.address.section(u'@', 0, 0), .verified = true};
    }
    return {.kind = u"phone"_s, .value = inventedNumber(person)};
}

Result<Done> addDemoTexts(Core &core, const DemoOptions &options)
{
    return options.texts > 0 ? TextTeller(core, options).run() : Result<Done>(Done{});
}

} // namespace deskbell::hub
