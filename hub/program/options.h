// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "protocol/result.h"

#include <QHash>
#include <QStringList>

namespace deskbell::hub {

/// The words and options of one call: `admin agent add --data DIR FILE` has words "agent", "add", "FILE".
struct CommandLine {
    QStringList words{};
    QHash<QString, QString> options{}; ///< without the dashes; flags have the value "1"

    QString option(const QString &name) const { return options.value(name); }
    bool has(const QString &name) const { return options.contains(name); }
};

/// Options that take a value and options that take none; anything else is wrong usage.
struct OptionNames {
    QStringList valued{};
    QStringList flags{};
};

/// `--name value`, `--name=value` and words in any order; after `--` only words. Malformed with one line for the user.
Result<CommandLine> parseCommandLine(const QStringList &arguments, const OptionNames &names);

/// From --data and --database; without either, the user's data directory.
StorageOptions storageOptions(const CommandLine &line);

/// "127.0.0.1:7070", "[::1]:0", ":7070" (loopback).
struct ListenAddress {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 7070;
};
Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace deskbell::hub
