// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/nameservice.h"

#include <QSocketNotifier>

#include <algorithm>
#include <ares.h>
#include <arpa/nameser.h>
#include <mutex>
#include <sys/time.h>

namespace deskbell::hub {

namespace {

constexpr int answerLimitMs = 1'500; // per server and try; c-ares doubles it with each
constexpr int nameTries = 2;
constexpr qsizetype mostRecords = 10;

/// What c-ares holds until it calls back, which it always does, at the latest from ares_destroy().
struct NameQuestion {
    std::function<void(int status, const unsigned char *answer, int length)> done{};
};

void onNameAnswer(void *argument, int status, int, unsigned char *answer, int length)
{
    const std::unique_ptr<NameQuestion> question(static_cast<NameQuestion *>(argument));
    if (status != ARES_EDESTRUCTION && status != ARES_ECANCELLED) {
        question->done(status, answer, length);
    }
}

void ask(ares_channel channel, const QString &name, int type, decltype(NameQuestion::done) done)
{
    auto question = std::make_unique<NameQuestion>(NameQuestion{std::move(done)});
    ares_query(channel, name.toLatin1().constData(), ns_c_in, type, onNameAnswer, question.release());
}

QString plainName(const char *name)
{
    const QString text = QString::fromLatin1(name).toLower();
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

} // namespace

struct NameService::Watched {
    Watched(int socket, NameService *owner)
        : read(socket, QSocketNotifier::Read)
        , write(socket, QSocketNotifier::Write)
    {
        QObject::connect(&read, &QSocketNotifier::activated, owner, [owner, socket] { owner->process(socket, ARES_SOCKET_BAD); });
        QObject::connect(&write, &QSocketNotifier::activated, owner,
                         [owner, socket] { owner->process(ARES_SOCKET_BAD, socket); });
    }
    QSocketNotifier read;
    QSocketNotifier write;
};

NameService::NameService(const QString &servers, QObject *parent)
    : QObject(parent)
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
    ares_options options{};
    options.timeout = answerLimitMs;
    options.tries = nameTries;
    options.sock_state_cb = &NameService::onSocket;
    options.sock_state_cb_data = this;
    if (ares_init_options(&m_channel, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB) != ARES_SUCCESS) {
        m_channel = nullptr;
    }
    if (m_channel && !servers.isEmpty()) {
        ares_set_servers_ports_csv(m_channel, servers.toLatin1().constData());
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

NameService::~NameService()
{
    if (m_channel) {
        ares_destroy(m_channel);
    }
}

void NameService::services(const QString &name, std::function<void(const QList<ServiceRecord> &)> done)
{
    if (!m_channel) {
        return done({});
    }
    ask(m_channel, name, ns_t_srv, [done = std::move(done)](int status, const unsigned char *answer, int length) {
        QList<ServiceRecord> records;
        ares_srv_reply *first = nullptr;
        if (status == ARES_SUCCESS && ares_parse_srv_reply(answer, length, &first) == ARES_SUCCESS) {
            for (const ares_srv_reply *one = first; one && records.size() < mostRecords; one = one->next) {
                ServiceRecord record{
                    .target = plainName(one->host), .port = one->port, .priority = one->priority, .weight = one->weight};
                if (!record.target.isEmpty() && record.port != 0) {
                    records.append(std::move(record));
                }
            }
        }
        if (first) {
            ares_free_data(first);
        }
        std::stable_sort(records.begin(), records.end(), [](const ServiceRecord &a, const ServiceRecord &b) {
            return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
        });
        done(records);
    });
    rearm();
}

void NameService::mailExchangers(const QString &domain, std::function<void(const QStringList &)> done)
{
    if (!m_channel) {
        return done({});
    }
    ask(m_channel, domain, ns_t_mx, [done = std::move(done)](int status, const unsigned char *answer, int length) {
        QList<std::pair<int, QString>> hosts;
        ares_mx_reply *first = nullptr;
        if (status == ARES_SUCCESS && ares_parse_mx_reply(answer, length, &first) == ARES_SUCCESS) {
            for (const ares_mx_reply *one = first; one && hosts.size() < mostRecords; one = one->next) {
                hosts.append({one->priority, plainName(one->host)});
            }
        }
        if (first) {
            ares_free_data(first);
        }
        std::stable_sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList names;
        for (const auto &[priority, name] : std::as_const(hosts)) {
            names.append(name);
        }
        done(names);
    });
    rearm();
}

void NameService::onSocket(void *self, int socket, int readable, int writable)
{
    static_cast<NameService *>(self)->watch(socket, readable != 0, writable != 0);
}

void NameService::watch(int socket, bool readable, bool writable)
{
    if (!readable && !writable) {
        if (const auto watched = m_sockets.take(socket)) {
            watched->read.setEnabled(false);
            watched->write.setEnabled(false);
            // We may be inside one of its signals.
            QMetaObject::invokeMethod(
                this, [watched] {}, Qt::QueuedConnection);
        }
        return;
    }
    auto &watched = m_sockets[socket];
    if (!watched) {
        watched = std::make_shared<Watched>(socket, this);
    }
    watched->read.setEnabled(readable);
    watched->write.setEnabled(writable);
}

void NameService::process(int readable, int writable)
{
    ares_process_fd(m_channel, readable, writable);
    rearm();
}

void NameService::rearm()
{
    timeval limit{};
    if (const timeval *next = ares_timeout(m_channel, nullptr, &limit)) {
        m_timer.start(std::chrono::milliseconds(next->tv_sec * 1000 + next->tv_usec / 1000 + 1));
    } else {
        m_timer.stop();
    }
}

} // namespace deskbell::hub
