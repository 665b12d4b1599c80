// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"

#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/smtpclient.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// A person waits for the answer.
constexpr auto probePatience = 20s;

/// One attempt at both servers; deletes itself when it is through.
class EmailProbe : public QObject
{
public:
    EmailProbe(const EmailSettings &settings, std::function<void(QJsonObject)> done)
        : m_settings(settings)
        , m_done(std::move(done))
    {
        m_settings.imap.stall = std::min<std::chrono::milliseconds>(m_settings.imap.stall, probePatience);
        m_settings.smtp.stall = std::min<std::chrono::milliseconds>(m_settings.smtp.stall, probePatience);
    }

    void start()
    {
        m_imap = new ImapClient(m_settings.imap, {}, this);
        m_part = u"imap"_s;
        connect(m_imap, &ImapClient::secured, this, [this] { noteSecured(m_settings.imap.security); });
        connect(m_imap, &ImapClient::ready, this, [this] { lookAtInbox(); });
        connect(m_imap, &ImapClient::failed, this, [this](const MailFailure &failure) {
            noteFailure(failure);
            m_imap->retire();
            trySmtp();
        });
        m_imap->open();
    }

private:
    void lookAtInbox()
    {
        note(u"login"_s, true, {});
        m_loggedIn = true;
        const bool idle = m_imap->has("IDLE");
        m_imap->command("EXAMINE INBOX", [this, idle](const ImapStatus &status) {
            note(u"inbox"_s, status.isOk(),
                 !status.isOk() ? status.words
                     : idle     ? QString()
                                : u"the server does not announce new mail (no IDLE); it is asked every few minutes"_s);
            m_imap->retire();
            trySmtp();
        });
    }

    void trySmtp()
    {
        m_smtp = new SmtpClient(m_settings.smtp, this);
        m_part = u"smtp"_s;
        m_secured = m_loggedIn = false;
        connect(m_smtp, &SmtpClient::secured, this, [this] { noteSecured(m_settings.smtp.security); });
        connect(m_smtp, &SmtpClient::ready, this, [this] {
            note(u"login"_s, true, m_settings.smtp.user.isEmpty() ? u"no login is set up"_s : QString());
            finish();
        });
        connect(m_smtp, &SmtpClient::failed, this, [this](const MailFailure &failure) {
            noteFailure(failure);
            finish();
        });
        m_smtp->open();
    }

    void noteSecured(Security security)
    {
        m_secured = true;
        note(u"connect"_s, true, {});
        if (security != Security::None) {
            note(u"tls"_s, true, {});
        }
    }

    /// Into the step where it happened.
    void noteFailure(const MailFailure &failure)
    {
        if (m_loggedIn) {
            note(u"inbox"_s, false, failure.words);
        } else if (m_secured) {
            note(u"login"_s, false, failure.words);
        } else if (failure.kind == MailFailure::Kind::Tls) {
            note(u"connect"_s, true, {});
            note(u"tls"_s, false, failure.words);
        } else {
            note(u"connect"_s, false, failure.words);
        }
    }

    void note(const QString &step, bool ok, const QString &detail)
    {
        m_ok = m_ok && ok;
        m_steps.append(QJsonObject{{u"step"_s, m_part + u'.' + step}, {u"ok"_s, ok}, {u"detail"_s, detail}});
    }

    void finish()
    {
        m_smtp->retire();
        if (const auto done = std::exchange(m_done, nullptr)) {
            done({{u"ok"_s, m_ok}, {u"steps"_s, m_steps}});
        }
        deleteLater();
    }

    EmailSettings m_settings;
    std::function<void(QJsonObject)> m_done;
    ImapClient *m_imap = nullptr;
    SmtpClient *m_smtp = nullptr;
    QString m_part;
    QJsonArray m_steps;
    bool m_secured = false;
    bool m_loggedIn = false;
    bool m_ok = true;
};

} // namespace

void probeEmail(const QJsonObject &settings, std::function<void(QJsonObject)> done)
{
    const auto begin = [settings, done = std::move(done)] {
        const auto read = readEmailSettings(settings, {});
        if (!read) {
            const QString part = read.error().field.startsWith("smtp"_L1) ? u"smtp.connect"_s : u"imap.connect"_s;
            done(
                {{u"ok"_s, false},
                 {u"steps"_s, QJsonArray{QJsonObject{{u"step"_s, part}, {u"ok"_s, false}, {u"detail"_s, read.error().detail}}}}});
            return;
        }
        (new EmailProbe(*read, done))->start(); // deletes itself
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), begin, Qt::QueuedConnection);
}

} // namespace deskbell::hub
