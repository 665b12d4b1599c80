// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace deskbell::hub {

/// A channel account at work: takes in and hands over. Lives in the hub's Qt event loop.
class ChannelRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Stops taking in, finishes what is held, then emits stopped(), within 10 s.
    virtual void stop() = 0;
    /// What waits after a failure is tried at once, and the channel's health said anew, also when nothing has changed.
    virtual void tryNow() { }

Q_SIGNALS:
    void stopped();
};

/// What a channel of this kind can do. The console shows and offers just this: it knows no kind by name.
namespace ability {
inline constexpr char subject[] = "subject"; ///< its messages have one
inline constexpr char html[] = "html"; ///< text with formats
inline constexpr char attachments[] = "attachments";
inline constexpr char cc[] = "cc";
inline constexpr char bcc[] = "bcc";
inline constexpr char forward[] = "forward"; ///< a message can be passed on to anybody
inline constexpr char quote[] = "quote"; ///< an answer quotes what it answers, and signatures are put under it
inline constexpr char start[] = "start"; ///< can write to an identity that never wrote on the channel
inline constexpr char undoSend[] = "undo_send"; ///< waits a moment before it goes, so that it can be taken back
inline constexpr char sendLater[] = "send_later";
inline constexpr char segments[] = "segments"; ///< counted (and paid) in segments: see /v1/channel-kinds "counter"
inline constexpr char typing[] = "typing"; ///< tells and shows that somebody writes
inline constexpr char readMarks[] = "read_marks";
inline constexpr char live[] = "live"; ///< the customer sits in front of it and waits
inline constexpr char edits[] = "edits"; ///< customers may change what they wrote
inline constexpr char startLink[] =
    "start_link"; ///< a link can be made that opens a chat in which the customer is known: ChannelKind::startLink
} // namespace ability

/// A call by a provider: GET or POST /v1/hooks/{secret}/rest.
struct HookRequest {
    QByteArray method{};
    QString rest{}; ///< what follows the secret, without slashes around it: "mo", "status/ID"
    QByteArray target{}; ///< path and query as they came, for signatures
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
    QByteArray peer{};
};
struct HookAnswer {
    int status = 200;
    QByteArray contentType{};
    QByteArray body{};
};

/// A kind of channel: one folder under hub/channels/ and one line in channelKinds(). What the API and the console need to know
/// of it is here; nothing else in the hub or the console names it.
struct ChannelKind {
    QString kind{}; ///< "email"
    QString name{}; ///< for people, English; the console translates those it knows
    QString icon{}; ///< name of a glyph; the console falls back to a plain one
    QStringList abilities{}; ///< of namespace ability
    QString identity{}; ///< kind of the identities it reaches: "phone" for SMS
    int maxText = 0; ///< UTF-16 units of one message; 0: no limit
    qint64 maxAttachmentBytes = 0; ///< 0: what the hub takes
    QString
        startLink{}; ///< address of such a link; {name}: the channel's own without "@", {reference}: signReference(); empty: none
    QStringList secretPaths{}; ///< dotted paths of settings that are write-only: "imap.password"
    /// Malformed or Invalid with the field's dotted path.
    Result<Done> (*validate)(const QJsonObject &settings) = nullptr;
    /// Null when \a secrets or settings are not complete.
    std::unique_ptr<ChannelRunner> (*make)(Core &core, const Channel &channel, const QJsonObject &secrets) = nullptr;
    /// Tries settings (with secrets, "kind" and "address") against the real service, then calls back once, on any thread:
    /// {"ok":…, "steps":[{"step","ok","detail"?}]}. Null: settings of this kind cannot be tried.
    void (*test)(const QJsonObject &settings, std::function<void(QJsonObject report)> done) = nullptr;
    /// Looks for settings by an address. Null: nothing to be found.
    void (*propose)(const QJsonObject &about, std::function<void(QJsonObject report)> done) = nullptr;
    /// Answers a call of the channel's provider, on an API thread; thread-safe. \a done once, for a message after its COMMIT. Null: the
    /// kind is not called. The channel of a hook is the one whose secrets have "hook_secret" (the path's) at the top.
    void (*hook)(Core &core, const Channel &channel, const QJsonObject &secrets, const HookRequest &request,
                 std::function<void(HookAnswer)> done) = nullptr;
};

/// The kinds this hub knows.
const QList<ChannelKind> &channelKinds();
/// Null when there is no such kind.
const ChannelKind *findChannelKind(const QString &kind, const QList<ChannelKind> &kinds = channelKinds());

/// For GET /v1/channel-kinds.
QJsonObject describeKind(const ChannelKind &kind);

/// Splits the settings of a channel file into what may be shown and what must be sealed. Secrets keep their shape:
/// {"imap":{"password":…}}.
struct SplitSettings {
    QJsonObject open{};
    QJsonObject secrets{};
};
SplitSettings splitSecrets(const ChannelKind &kind, const QJsonObject &settings);

} // namespace deskbell::hub
