// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinefinder.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "protocol/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHere = 1000;
constexpr std::chrono::milliseconds pauseOfTyping(150);

} // namespace

TimelineFinder::TimelineFinder(Desk &desk, TimelineModel &model, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseOfTyping);
    connect(&m_typing, &QTimer::timeout, this, &TimelineFinder::searchHub);
}

QStringList TimelineFinder::words() const { return searchWords(m_text); }

MessageId TimelineFinder::current() const { return m_hits.value(m_at); }

void TimelineFinder::setText(const QString &text)
{
    m_text = text;
    ++m_round;
    m_more = m_partial = false;
    m_typing.stop();
    m_searching = !words().isEmpty();
    m_at = -1;
    m_owed = 0;
    searchHere();
    if (m_searching) {
        m_typing.start();
    }
    Q_EMIT changed();
}

void TimelineFinder::searchHere()
{
    m_here.cancel();
    setHits({});
    // One letter begins half of all words: only the hub is asked for that.
    if (words().isEmpty() || words().last().size() < 2) {
        return;
    }
    Replica &replica = m_desk.replica();
    m_here = m_model.extent() == TimelineModel::Extent::Customer ? replica.findMessages(m_model.customer(), m_text, mostHere)
                                                                 : replica.findMessages(m_model.conversation(), m_text, mostHere);
    whenAnswered(m_here, this, [this, round = m_round](const QList<ListPosition> &places) {
        // What the hub has found is all there is: it may have been faster.
        if (round == m_round && (m_searching || m_partial)) {
            takePlaces(places);
            Q_EMIT changed();
            payStep();
        }
    });
}

void TimelineFinder::takePlaces(const QList<ListPosition> &newestFirst)
{
    QList<MessageId> hits;
    for (auto place = newestFirst.crbegin(); place != newestFirst.crend(); ++place) {
        const auto row = m_model.kindFilter().isEmpty() ? std::nullopt : m_desk.replica().message(MessageId{place->id});
        if (!row || row->message.kind == m_model.kindFilter()) {
            hits.append(MessageId{place->id});
        }
    }
    setHits(hits);
}

void TimelineFinder::searchHub()
{
    const bool ofCustomer = m_model.extent() == TimelineModel::Extent::Customer;
    QString path = ofCustomer ? u"/v1/customers/%1/find"_s.arg(m_model.customer().value)
                              : u"/v1/conversations/%1/find"_s.arg(m_model.conversation().value);
    path += u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_text));
    if (!m_model.kindFilter().isEmpty()) {
        path += u"&kind="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_model.kindFilter()));
    }
    whenAnswered(m_desk.get(path), this, [this, round = m_round](const Result<QByteArray> &answer) {
        if (round != m_round) {
            return;
        }
        m_searching = false;
        m_partial = !answer;
        if (answer) {
            take(*answer);
        }
        Q_EMIT changed();
        payStep();
    });
}

void TimelineFinder::take(const QByteArray &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    m_more = json.value("more"_L1).toBool();
    QList<MessageId> hits;
    for (const QJsonValue item : json.value("items"_L1).toArray()) {
        hits.append(MessageId{item.toObject().value("id"_L1).toString()});
    }
    std::reverse(hits.begin(), hits.end());
    setHits(hits);
}

/// The one that was chosen stays chosen.
void TimelineFinder::setHits(QList<MessageId> oldestFirst)
{
    const MessageId before = current();
    m_hits = std::move(oldestFirst);
    m_at = before.isNull() ? -1 : int(m_hits.indexOf(before));
}

/// Enter may come before the first hit does.
void TimelineFinder::payStep()
{
    if (m_owed != 0 && !m_hits.isEmpty()) {
        step(std::exchange(m_owed, 0));
    }
}

void TimelineFinder::next() { step(1); }

void TimelineFinder::previous() { step(-1); }

void TimelineFinder::step(int by)
{
    if (m_hits.isEmpty()) {
        m_owed = m_searching ? by : 0;
        return;
    }
    m_owed = 0;
    const int last = int(m_hits.size()) - 1;
    if (m_at < 0) {
        m_at = last; // one begins to look at the newest
    } else {
        m_at = m_at + by > last ? 0 : m_at + by < 0 ? last : m_at + by;
    }
    Q_EMIT changed();
    Q_EMIT wanted(current());
}

} // namespace deskbell
