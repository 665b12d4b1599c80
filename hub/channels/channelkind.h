// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QObject>

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

Q_SIGNALS:
    void stopped();
};

/// A kind of channel: one folder under hub/channels/ and one line in channelKinds().
struct ChannelKind {
    QString kind{}; ///< "email"
    QString name{}; ///< for people, English; the console translates those it knows
    QString icon{}; ///< name of a glyph; the console falls back to a plain one
    QStringList abilities{}; ///< "subject", "html", "attachments", "cc" …
    QStringList secretPaths{}; ///< dotted paths of settings that are write-only: "imap.password"
    /// Malformed or Invalid with the field's dotted path.
    Result<Done> (*validate)(const QJsonObject &settings) = nullptr;
    std::unique_ptr<ChannelRunner> (*make)(Core &core, const Channel &channel, const QJsonObject &secrets) = nullptr;
};

const QList<ChannelKind> &channelKinds();
/// Null when there is no such kind.
const ChannelKind *findChannelKind(const QString &kind);

/// Splits the settings of a channel file into what may be shown and what must be sealed. Secrets keep their shape:
/// {"imap":{"password":…}}.
struct SplitSettings {
    QJsonObject open{};
    QJsonObject secrets{};
};
SplitSettings splitSecrets(const ChannelKind &kind, const QJsonObject &settings);

} // namespace deskbell::hub
