// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demostory.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr int hour = 3600;
constexpr int day = 24 * hour;
constexpr int history = 60 * day;

/// Writes the conversations of one desk from one dice.
class StoryWriter
{
public:
    StoryWriter(const DemoOptions &options, const DemoTeam &team)
        : m_now(options.now)
        , m_count(options.conversations)
        , m_team(team)
        , m_dice(options.seed * 7919 + 17)
        , m_people(demoPeople(options.seed, options.customers))
    { }

    QList<DemoStory> run()
    {
        QList<DemoStory> stories;
        stories.reserve(m_count);
        for (int i = 0; i < m_count; ++i) {
            stories.append(story(outcomeOf(i), i));
        }
        std::ranges::stable_sort(stories, {}, [](const DemoStory &story) { return story.turns.first().at; });
        return stories;
    }

private:
    /// Of 2,000: 150 open, 60 pending, 40 snoozed, 250 closed, the rest resolved.
    DemoOutcome outcomeOf(int i) const
    {
        const int place = static_cast<int>(i * 2000LL / m_count);
        return place < 150 ? DemoOutcome::Open
            : place < 210  ? DemoOutcome::Pending
            : place < 250  ? DemoOutcome::Snoozed
            : place < 500  ? DemoOutcome::Closed
                           : DemoOutcome::Resolved;
    }

    DemoStory story(DemoOutcome outcome, int number)
    {
        const QDateTime end = m_now.addSecs(-ageOf(outcome, number));
        // Every customer writes once before anybody writes again.
        const DemoPerson &person = number < m_people.size() ? m_people.at(number) : m_dice.pick(m_people);
        const QString topic = m_dice.pick(demoLanguage(person.language).topics).key;
        DemoMatter matter = makeMatter(m_dice, person, topic, end);
        // The desk takes the same subject of the same person for the same matter.
        const QString told = person.address + u'\n' + matter.subject;
        if (m_told.contains(told)) {
            matter.subject += u" ("_s + matter.values.value(u"order"_s) + u')';
        }
        m_told.insert(told);
        DemoStory story{.matter = std::move(matter), .billing = isBillingTopic(topic), .outcome = outcome};
        story.turns = turnsOf(outcome);
        // Turns were laid out from zero: now the last one ends where it should.
        const qint64 shift = story.turns.last().at.secsTo(end);
        for (DemoTurn &turn : story.turns) {
            turn.at = turn.at.addSecs(shift);
        }
        assign(story);
        writeTexts(story);
        decorate(story);
        return story;
    }

    /// Seconds since the last message.
    int ageOf(DemoOutcome outcome, int number)
    {
        if (outcome == DemoOutcome::Open) {
            if (number < 12) {
                return m_dice.between(60, 50 * 60);
            }
            return m_dice.chance(8) ? m_dice.between(9 * hour, 40 * hour) : m_dice.between(20 * 60, 7 * hour);
        }
        if (outcome == DemoOutcome::Pending || outcome == DemoOutcome::Snoozed) {
            return m_dice.between(hour, 4 * day);
        }
        return outcome == DemoOutcome::Closed ? m_dice.between(20 * day, history) : m_dice.between(hour, 45 * day);
    }

    QList<DemoTurn> turnsOf(DemoOutcome outcome)
    {
        QList<DemoTurn> turns;
        m_clock = m_now.addSecs(-history);
        add(turns, DemoTurnKind::Customer);
        const bool waits = outcome == DemoOutcome::Open;
        int rounds = waits ? (m_dice.chance(70) ? 0 : m_dice.between(1, 2)) : m_dice.chance(65) ? 1 : m_dice.between(2, 3);
        for (; rounds > 0; --rounds) {
            if (m_dice.chance(12)) {
                add(turns, DemoTurnKind::Note);
            }
            add(turns, DemoTurnKind::Agent);
            if (rounds > 1 || waits) {
                add(turns, DemoTurnKind::Customer);
            }
        }
        if ((outcome == DemoOutcome::Resolved || outcome == DemoOutcome::Closed) && m_dice.chance(35)) {
            add(turns, DemoTurnKind::Customer);
        }
        return turns;
    }

    void add(QList<DemoTurn> &turns, DemoTurnKind kind)
    {
        const int gap = kind == DemoTurnKind::Customer ? m_dice.between(hour, 20 * hour)
            : kind == DemoTurnKind::Note               ? m_dice.between(300, hour)
                                                       : m_dice.between(15 * 60, 5 * hour);
        m_clock = m_clock.addSecs(gap);
        turns.append({.kind = kind, .at = m_clock});
    }

    void assign(DemoStory &story)
    {
        const QStringList &team = story.billing ? m_team.billing : m_team.parcels;
        const bool answered = story.turns.size() > 1;
        if (answered || m_dice.chance(30)) {
            story.agent = m_dice.below(static_cast<int>(team.size()));
        }
        story.seen = story.outcome != DemoOutcome::Open || m_dice.chance(45);
    }

    void writeTexts(DemoStory &story)
    {
        static const QStringList notes = {
            u"Called the carrier: they confirm the parcel is in the depot."_s,
            u"Customer was friendly; checked the photos with the warehouse."_s,
            u"Second case with this item this week. Told purchasing."_s,
            u"Refund approved, see the order."_s,
            u"Please keep an eye on this one, regular customer."_s,
            u"Stock is back on Thursday according to the supplier."_s,
        };
        const QStringList &team = story.billing ? m_team.billing : m_team.parcels;
        const bool done = story.outcome == DemoOutcome::Resolved || story.outcome == DemoOutcome::Closed;
        int answers = 0;
        int followUps = 0;
        for (qsizetype i = 0; i < story.turns.size(); ++i) {
            DemoTurn &turn = story.turns[i];
            switch (turn.kind) {
            case DemoTurnKind::Note: turn.text = m_dice.pick(notes); break;
            case DemoTurnKind::Agent:
                turn.text = agentAnswer(m_dice, story.matter, team.at(story.agent).section(u' ', 0, 0), answers++);
                break;
            case DemoTurnKind::Customer:
                turn.text = i == 0                        ? firstLetter(m_dice, story.matter)
                    : done && i + 1 == story.turns.size() ? thanksLetter(m_dice, story.matter)
                                                          : followUp(m_dice, story.matter, followUps++);
            }
        }
    }

    void decorate(DemoStory &story)
    {
        static const QHash<QString, QString> byTopic = {
            {u"late"_s, u"delivery"_s},   {u"return"_s, u"return"_s},    {u"size"_s, u"exchange"_s},
            {u"damaged"_s, u"damage"_s},  {u"address"_s, u"delivery"_s}, {u"warranty"_s, u"warranty"_s},
            {u"invoice"_s, u"invoice"_s}, {u"discount"_s, u"voucher"_s}, {u"refund"_s, u"refund"_s}};
        if (m_dice.chance(70)) {
            story.tags.append(byTopic.value(story.matter.topic));
        }
        if (m_dice.chance(8)) {
            story.tags.append(u"vip"_s);
        }
        const int roll = m_dice.below(100);
        story.priority = roll < 4 ? Priority::Urgent : roll < 16 ? Priority::High : roll < 24 ? Priority::Low : Priority::Normal;
    }

    QDateTime m_now;
    int m_count;
    DemoTeam m_team;
    DemoDice m_dice;
    QList<DemoPerson> m_people;
    QSet<QString> m_told; ///< who wrote under which subject
    QDateTime m_clock;
};

} // namespace

bool isBillingTopic(const QString &topic) { return topic == "invoice"_L1 || topic == "discount"_L1 || topic == "refund"_L1; }

QList<DemoStory> writeStories(const DemoOptions &options, const DemoTeam &team) { return StoryWriter(options, team).run(); }

} // namespace deskbell::hub
