// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mail/mailconfig.h"

namespace deskbell::test {

namespace {

QByteArray filled(QByteArray text, const QMap<QByteArray, QByteArray> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        text.replace('@' + it.key() + '@', it.value());
    }
    return text;
}

} // namespace

QByteArray dovecotConfiguration(const QMap<QByteArray, QByteArray> &values)
{
    return filled(R"(base_dir = @DIR@/run
state_dir = @DIR@/state
log_path = @DIR@/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
auth_mechanisms = plain login @MECHANISMS@
disable_plaintext_auth = no
ssl = yes
ssl_cert = <@DIR@/tls/server.pem
ssl_key = <@DIR@/tls/server.key
first_valid_uid = 1
first_valid_gid = 1
mail_uid = @MAILUSER@
mail_gid = @MAILGROUP@
mail_location = maildir:@DIR@/mail/%u
mail_max_userip_connections = 100
postmaster_address = postmaster@desk.test
auth_failure_delay = 0 secs
@PLAINUSER@
@QUOTA@
@CAPABILITY@
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
@ARCHIVE@}
@TOKENPASSDB@passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u @DIR@/users
}
userdb {
  driver = passwd-file
  args = username_format=%u @DIR@/users
  override_fields = uid=@MAILUSER@ gid=@MAILGROUP@ home=@DIR@/mail/%u
}
service imap-login {
  inet_listener imap {
    port = @IMAP@
  }
  inet_listener imaps {
    port = @IMAPS@
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    port = @LMTP@
  }
}
service imap {
  process_limit = 100
}
)",
                  values);
}

QByteArray oauthPassdb(const QString &directory)
{
    return "passdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = " + directory.toUtf8() + "oauth.conf.ext\n}\n";
}

QByteArray eximXoauth2(const QString &directory)
{
    // user=NAME ^A auth=Bearer TOKEN ^A ^A, in one piece.
    QByteArray authenticator = R"(xoauth2:
  driver = plaintext
  public_name = XOAUTH2
  server_prompts = :
  server_condition = ${if eq{${lookup{${sg{$auth1}{\N^user=[^\x01]*\x01auth=Bearer ([^\x01]*)\x01\x01$\N}{\$1}}}lsearch{@DIR@/tokens}}}{${sg{$auth1}{\N^user=([^\x01]*)\x01.*$\N}{\$1}}}}
  server_set_id = xoauth2
)";
    return authenticator.replace("@DIR@/", directory.toUtf8());
}

QByteArray eximConfiguration(const QMap<QByteArray, QByteArray> &values)
{
    return filled(R"(primary_hostname = mail.desk.test
exim_path = /usr/sbin/exim4
spool_directory = @DIR@/exim/spool
log_file_path = @DIR@/exim/log/%slog
pid_file_path = @DIR@/exim/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = @SMTP@ : @SUBMISSION@ : @SUBMISSIONS@
tls_on_connect_ports = @SUBMISSIONS@
tls_advertise_hosts = *
tls_certificate = @DIR@/tls/server.pem
tls_privatekey = @DIR@/tls/server.key
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = accept
message_size_limit = 25M
never_users =
smtp_accept_max = 200
queue_run_max = 5
smtp_accept_max_per_connection = 100000
smtp_accept_queue_per_connection = 0
recipients_max = 1000
domainlist local = desk.test : cust.test
keep_environment =
@EXIMEXTRA@
begin acl
acl_rcpt:
  deny message = 5.7.1 authentication required
       condition = ${if or{{eq{$received_port}{@SUBMISSION@}}{eq{$received_port}{@SUBMISSIONS@}}}}
       !authenticated = *
  deny message = 5.1.1 rejected by policy
       local_parts = lsearch;@DIR@/reject
  defer message = 4.3.2 try again later
       local_parts = lsearch;@DIR@/tempfail
  accept local_parts = bounce
  accept domains = +local
         verify = recipient
  deny message = 5.7.1 relaying denied
begin routers
bouncer:
  driver = redirect
  local_parts = bounce
  allow_fail
  data = :fail: 5.1.1 no such person
  verify = false
lmtp:
  driver = manualroute
  domains = +local
  condition = ${lookup{$local_part@$domain}lsearch{@DIR@/eximpw}{yes}{no}}
  transport = lmtp
  route_list = * 127.0.0.1 byname
  self = send
begin transports
lmtp:
  driver = smtp
  protocol = lmtp
  port = @LMTP@
  allow_localhost
  hosts_try_auth =
  hosts_avoid_tls = *
begin retry
* * F,1h,10s
begin rewrite
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{!eq{$auth3}{}}{eq{$auth3}{${lookup{$auth2}lsearch{@DIR@/eximpw}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${if and{{!eq{$auth2}{}}{eq{$auth2}{${lookup{$auth1}lsearch{@DIR@/eximpw}}}}}}
  server_set_id = $auth1
@XOAUTH2@)",
                  values);
}

} // namespace deskbell::test
