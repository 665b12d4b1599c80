// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultcompare.h"
#include "tests/e2e/faultworld.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace deskbell::test {

using namespace Qt::StringLiterals;

QStringList FaultWorld::healAndCompare()
{
    if (!m_admin->signIn(u"admin@desk.test"_s, u"correct horse"_s)) { // its token may be over by now
        return {u"the admin cannot sign in"_s};
    }
    QStringList wrong;
    for (Desk &desk : m_desks) {
        heal(desk);
    }
    for (Desk &desk : m_desks) {
        if (!waitUntil([this, &desk] { return isSettled(desk); })) {
            const QJsonObject status = desk.console->ask(u"status"_s);
            wrong.append(u"%1 does not settle: %2, %3 waiting, %4"_s.arg(desk.email, status["state"_L1].toString())
                             .arg(status["waiting"_L1].toInt())
                             .arg(status["detail"_L1].toString()));
        }
    }
    for (size_t i = 0; i < m_desks.size() && wrong.isEmpty(); ++i) {
        HubClient hub(m_hub->url());
        if (!hub.signIn(m_desks[i].email, u"correct horse"_s)) {
            return {u"an agent cannot sign in"_s};
        }
        QStringList found;
        if (!waitUntil([&] { return (found = differences(hub, m_desks[i].profile)).isEmpty(); })) {
            wrong.append(found.mid(0, 10));
            wrong.append(u"(%1 differences for %2)"_s.arg(found.size()).arg(m_desks[i].email));
        }
    }
    checkMessages(wrong);
    checkDrafts(wrong);
    checkPromises(wrong);
    return wrong;
}

/// Each promise is at the hub at most once, as it was made. (One made where its agent could see no more was refused, and said.)
void FaultWorld::checkPromises(QStringList &wrong)
{
    QMap<QString, int> times;
    QString after;
    do {
        const QString place = after.isEmpty() ? QString() : u"&after="_s + after;
        const QJsonObject page = m_admin->get(u"/v1/promises?state=all&limit=200"_s + place).json();
        for (const QJsonValue item : page["items"_L1].toArray()) {
            ++times[item["reason"_L1].toString()];
        }
        after = QString::fromUtf8(QUrl::toPercentEncoding(page["next"_L1].toString()));
    } while (!after.isEmpty());
    for (auto it = times.begin(); it != times.end(); ++it) {
        if (it.value() != 1 || !m_promises.contains(it.key())) {
            wrong.append(u"\"%1\" is promised %2 times"_s.arg(it.key()).arg(it.value()));
        }
    }
    m_did[u"promises at the hub"_s] = int(times.size());
}

/// Each message that was on a console's disk is at the hub exactly once, or back in its agent's hands.
void FaultWorld::checkMessages(QStringList &wrong)
{
    static const QRegularExpression token(u"token-([0-9a-f-]{36})"_s);
    QMap<QString, int> times;
    for (const QString &conversation : std::as_const(m_conversations)) {
        QString after;
        do {
            const QString place = after.isEmpty() ? QString() : u"&after="_s + after;
            const QJsonObject page = m_admin->get(u"/v1/conversations/%1/messages?limit=200%2"_s.arg(conversation, place)).json();
            for (const QJsonValue message : page["items"_L1].toArray()) {
                if (const auto match = token.match(message["text"_L1].toString()); match.hasMatch()) {
                    ++times[match.captured(1)];
                }
            }
            after = QString::fromUtf8(QUrl::toPercentEncoding(page["next"_L1].toString()));
        } while (!after.isEmpty());
    }
    m_did[u"given back"_s] = int(m_givenBack.size());
    for (auto it = m_sent.begin(); it != m_sent.end(); ++it) {
        const int found = times.value(it.key()) + (m_givenBack.contains(it.key()) ? 1 : 0);
        if (found > 1 || (found == 0 && it->acknowledged)) {
            wrong.append(u"message %1 of %2 is there %3 times"_s.arg(it.key(), m_desks[it->desk].email).arg(found));
        }
    }
    QMap<QString, QSet<QByteArray>> mails;
    for (const QByteArray &mail : m_sink.mails()) {
        static const QRegularExpression id(u"^Message-ID: *(<[^>]+>)"_s,
                                           QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromUtf8(QByteArray(mail).replace("=\r\n", ""));
        mails[token.match(text).captured(1)].insert(id.match(text).captured(1).toUtf8());
    }
    for (auto it = mails.begin(); it != mails.end(); ++it) {
        if (it->size() != 1) {
            wrong.append(u"message %1 went out under %2 Message-IDs"_s.arg(it.key()).arg(it->size()));
        }
    }
}

/// What stands in the composer is the newest text that was acknowledged, or one typed after it; the hub has the same.
void FaultWorld::checkDrafts(QStringList &wrong)
{
    for (size_t i = 0; i < m_desks.size(); ++i) {
        HubClient hub(m_hub->url());
        hub.signIn(m_desks[i].email, u"correct horse"_s);
        for (auto it = m_typed[i].begin(); it != m_typed[i].end(); ++it) {
            const QStringList key = it.key().split(u' ');
            const QString text = m_desks[i]
                                     .console->ask(u"draft"_s, {{u"conversation"_s, key[0]}, {u"mode"_s, key[1]}})
                                     .value("text"_L1)
                                     .toString();
            const auto &texts = it->texts;
            if (std::none_of(texts.begin(), texts.end(), [&text](const auto &one) { return one.second == text; })) {
                wrong.append(u"draft %1 of %2 is \"%3\", but should be \"%4\" or newer"_s.arg(it.key(), m_desks[i].email, text,
                                                                                              texts.first().second));
            }
            const QString path = u"/v1/conversations/"_s + key[0];
            QString there;
            const bool same = waitUntil([&] {
                there = hub.get(path + u"/draft?mode="_s + key[1]).json().value("text"_L1).toString();
                return there == text || hub.get(path).status == 404; // out of sight: it stays on the console
            });
            if (!same) {
                wrong.append(
                    u"draft %1 of %2 is \"%3\" at the hub, but \"%4\" here"_s.arg(it.key(), m_desks[i].email, there, text));
            }
        }
    }
}

} // namespace deskbell::test
