// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/threading.h"
#include "hub/text/mail.h"
#include "tests/hub/text/corpus.h"
#include "tests/quality/rates.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

using namespace deskbell::hub;

struct ListMail {
    ParsedMail mail{};
    QString thread{}; ///< as notmuch has it
    bool certain = false; ///< JWZ's algorithm gives it the same company, and no "In-Reply-To: <y>" did so to both
};

/// The messages of an mboxrd file, in order.
QList<QByteArray> messagesOf(const QByteArray &mbox)
{
    QList<QByteArray> messages;
    for (qsizetype start = 0; start < mbox.size();) {
        qsizetype end = mbox.indexOf("\nFrom ", start);
        end = end < 0 ? mbox.size() : end + 1;
        QByteArray message = mbox.sliced(start, end - start);
        message = message.sliced(message.indexOf('\n') + 1);
        for (qsizetype at = message.indexOf("\n>"); at >= 0; at = message.indexOf("\n>", at + 1)) {
            qsizetype mark = at + 1;
            while (mark < message.size() && message[mark] == '>') {
                ++mark;
            }
            if (message.sliced(mark).startsWith("From ")) {
                message.remove(at + 1, 1);
            }
        }
        messages.append(message);
        start = end;
    }
    return messages;
}

/// Somebody answered "yes" where a program asked for the id of the mail to answer.
bool answersYes(const QByteArray &message)
{
    return message.first(std::max<qsizetype>(0, message.indexOf("\n\n"))).contains("\nIn-Reply-To: <yes>");
}

QList<ListMail> readList(const QString &folder, const QString &name)
{
    QList<ListMail> mails;
    const auto messages = messagesOf(corpus::read(folder + u'/' + name + u".mbox.gz"_s));
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : corpus::read(folder + u'/' + name + u".expected.tsv.gz"_s).split('\n')) {
        rows.append(line.split('\t'));
    }
    const qsizetype thread = rows.value(0).indexOf("notmuch_thread");
    const qsizetype agree = rows.value(0).indexOf("both_agree");
    QSet<QString> yes;
    for (qsizetype i = 1; i < rows.size() && i <= messages.size(); ++i) {
        if (rows[i].size() <= agree) {
            continue;
        }
        const QByteArray &message = messages[rows[i][0].toLongLong()];
        auto mail = parseMail(message);
        if (answersYes(message)) {
            yes.insert(QString::fromUtf8(rows[i][thread]));
        }
        mails.append({.mail = mail ? *std::move(mail) : ParsedMail{},
                      .thread = QString::fromUtf8(rows[i][thread]),
                      .certain = rows[i][agree].trimmed() == "1"});
    }
    for (ListMail &mail : mails) {
        mail.certain = mail.certain && !yes.contains(mail.thread);
    }
    return mails;
}

/// Takes mails one at a time as the intake does, with tables in memory.
class MemoryDesk
{
public:
    /// \returns the conversation, which may become part of another later: see find().
    int take(const ParsedMail &mail)
    {
        QStringList ids = mail.references;
        if (!mail.messageId.isEmpty()) {
            ids.prepend(mail.messageId);
        }
        QList<KnownMail> known;
        for (const QString &id : ids) {
            if (const auto found = m_mails.constFind(id); found != m_mails.constEnd()) {
                known.append({.rfcId = id, .message = MessageId{u"m"_s}, .conversation = nameOf(*found)});
            }
            for (const int conversation : m_references.value(id)) {
                known.append({.rfcId = id, .message = {}, .conversation = nameOf(conversation)});
            }
        }
        ThreadingDecision decision = decideThread(mail.messageId, mail.references, known);
        admitAkin(decision, [this, &mail](const ConversationId &akin) {
            return mail.automatic == "list"_L1 || m_people[find(akin.value.toInt())].contains(mail.from.address);
        });
        const int conversation = decision.conversation ? find(decision.conversation.value.toInt()) : newConversation();
        for (const ConversationId &same : std::as_const(decision.joins)) {
            const int other = find(same.value.toInt());
            m_people[conversation] += m_people.value(other);
            m_parent[static_cast<size_t>(other)] = conversation;
        }
        for (const Address &person : QList<Address>{mail.from} + mail.to + mail.cc) {
            m_people[conversation].insert(person.address);
        }
        if (!mail.messageId.isEmpty() && !m_mails.contains(mail.messageId)) {
            m_mails.insert(mail.messageId, conversation);
        }
        for (const QString &id : mail.references) {
            m_references[id].insert(conversation);
        }
        return conversation;
    }

    int find(int conversation)
    {
        while (m_parent[static_cast<size_t>(conversation)] != conversation) {
            conversation = m_parent[static_cast<size_t>(conversation)];
        }
        return conversation;
    }

private:
    ConversationId nameOf(int conversation) { return ConversationId{QString::number(find(conversation))}; }
    int newConversation()
    {
        m_parent.push_back(static_cast<int>(m_parent.size()));
        return m_parent.back();
    }

    QHash<QString, int> m_mails;
    QHash<QString, QSet<int>> m_references;
    QHash<int, QSet<QString>> m_people;
    std::vector<int> m_parent;
};

struct PairCounts {
    double together = 0; ///< pairs in one thread both here and there
    double here = 0;
    double there = 0;
};

double pairs(double n) { return n * (n - 1) / 2; }

void countPairs(const QList<ListMail> &mails, const QList<int> &found, PairCounts &counts)
{
    QHash<std::pair<int, QString>, int> both;
    QHash<int, int> here;
    QHash<QString, int> there;
    for (qsizetype i = 0; i < mails.size(); ++i) {
        if (mails[i].certain) {
            ++both[{found[i], mails[i].thread}];
            ++here[found[i]];
            ++there[mails[i].thread];
        }
    }
    for (const int n : both) {
        counts.together += pairs(n);
    }
    for (const int n : here) {
        counts.here += pairs(n);
    }
    for (const int n : there) {
        counts.there += pairs(n);
    }
}

QList<int> threadsInOrder(const QList<ListMail> &mails, const QList<qsizetype> &order)
{
    MemoryDesk desk;
    QList<int> found(mails.size());
    for (const qsizetype i : order) {
        found[i] = desk.take(mails[i].mail);
    }
    for (int &conversation : found) {
        conversation = desk.find(conversation);
    }
    return found;
}

} // namespace

QList<Rate> measureThreads()
{
    const QString folder = corpus::folder(u"threads"_s);
    if (folder.isEmpty()) {
        return {};
    }
    QList<QList<ListMail>> lists;
    for (const QString &file : corpus::files(folder, {u"*.mbox.gz"_s})) {
        lists.append(readList(folder, file.chopped(8)));
    }
    QList<Rate> rates;
    for (const QString &order : {u"as they came"_s, u"newest first"_s, u"in random order"_s}) {
        PairCounts counts;
        int samples = 0;
        for (const QList<ListMail> &mails : lists) {
            QList<qsizetype> sequence(mails.size());
            std::iota(sequence.begin(), sequence.end(), 0);
            if (order.startsWith(u"newest"_s)) {
                std::reverse(sequence.begin(), sequence.end());
            } else if (order.contains("random"_L1)) {
                QRandomGenerator random(7);
                std::shuffle(sequence.begin(), sequence.end(), random);
            }
            countPairs(mails, threadsInOrder(mails, sequence), counts);
            samples += static_cast<int>(mails.size());
        }
        // F1 is the harmonic mean of both shares, as a count of 100,000 so that it is a rate like the others.
        const double f1 = 2 * counts.together / (counts.here + counts.there);
        Rate rate{.name = u"threads: pairwise F1, mails "_s + order,
                  .oracle = u"notmuch, where JWZ's algorithm agrees"_s,
                  .floor = 98,
                  .total = 100000,
                  .good = static_cast<int>(100000 * f1)};
        rate.samples = samples;
        rate.deliberate.append({.item = u"\"In-Reply-To: <yes>\""_s,
                                .reason = u"23 mails name a word instead of an id, and both oracles make one thread of all they "
                                          "started; here a word is no id. Their thread is not counted"_s});
        rates.append(rate);
    }
    return rates;
}

} // namespace deskbell::quality
