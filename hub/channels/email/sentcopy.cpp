// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/sentcopy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// The mail is out already; its state must not wait long for the copy.
constexpr auto copyLimit = 20s;
constexpr auto hurryLimit = 5s;
constexpr auto idleLimit = 60s;

} // namespace

SentCopy::SentCopy(const EmailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_limit.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        close();
        finish(u"the server does not answer"_s);
    });
    connect(&m_idle, &QTimer::timeout, this, &SentCopy::close);
}

void SentCopy::store(const QByteArray &mail, std::function<void(const QString &)> done)
{
    m_mail = mail;
    m_done = std::move(done);
    m_idle.stop();
    m_limit.start(copyLimit);
    if (!m_client) {
        connectNow();
    } else if (m_ready) {
        append();
    }
}

void SentCopy::hurry()
{
    if (m_limit.isActive()) {
        m_limit.start(hurryLimit);
    }
}

void SentCopy::close()
{
    m_ready = false;
    m_idle.stop();
    if (m_client) {
        std::exchange(m_client, nullptr)->retire();
    }
}

void SentCopy::connectNow()
{
    m_fresh = true;
    m_client = new ImapClient(m_settings.imap, {}, this);
    connect(m_client, &ImapClient::ready, this, [this] {
        m_ready = true;
        if (m_rawFolder.isEmpty()) {
            findFolder();
        } else {
            append();
        }
    });
    connect(m_client, &ImapClient::failed, this, [this](const MailFailure &failure) {
        const bool stale = !m_fresh && m_done;
        close();
        if (stale) {
            return connectNow(); // the server had closed a connection we kept
        }
        finish(failure.words);
    });
    connect(m_client, &ImapClient::untagged, this, [this](const ImapResponse &response) {
        if (auto folder = readImapList(response); folder && m_folders.size() < 10'000) {
            m_folders.append(*std::move(folder));
        }
    });
    m_client->open();
}

void SentCopy::findFolder()
{
    if (!m_settings.sentFolder.isEmpty()) {
        m_rawFolder = encodeFolderName(m_settings.sentFolder);
        return append();
    }
    m_folders.clear();
    const bool special = m_client->has("SPECIAL-USE");
    m_client->command(special ? "LIST (SPECIAL-USE) \"\" \"*\"" : "LIST \"\" \"*\"",
                      [this](const ImapStatus &) { chooseFolder(); });
}

/// By what the server says it is for; by its name only where the server says nothing.
void SentCopy::chooseFolder()
{
    for (const ImapFolder &folder : std::as_const(m_folders)) {
        if (folder.attributes.contains("\\sent")) {
            m_rawFolder = folder.rawName;
        }
    }
    static const QStringList usual{u"sent"_s, u"sent items"_s, u"sent messages"_s, u"sent mail"_s};
    for (const ImapFolder &folder : std::as_const(m_folders)) {
        const QString leaf = folder.name.section(u'/', -1).section(u'.', -1).toLower();
        if (m_rawFolder.isEmpty() && usual.contains(leaf)) {
            m_rawFolder = folder.rawName;
        }
    }
    if (!m_rawFolder.isEmpty()) {
        return append();
    }
    m_rawFolder = "Sent";
    // A refusal (it exists already, say) shows when the mail is put there.
    m_client->command("CREATE Sent", [this](const ImapStatus &) { append(); });
}

void SentCopy::append()
{
    if (!m_done) {
        return;
    }
    m_client->append(m_rawFolder, m_mail, [this](const ImapStatus &status) {
        m_fresh = false;
        if (!status.isOk()) {
            m_rawFolder.clear();
            close(); // look the folder up anew next time
        }
        finish(status.isOk() ? QString() : u"the server does not take the copy: %1"_s.arg(status.words));
    });
}

void SentCopy::finish(const QString &problem)
{
    m_limit.stop();
    m_mail.clear();
    if (m_client) {
        m_idle.start(idleLimit);
    }
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(problem);
    }
}

} // namespace deskbell::hub
