// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/options.h"

#include <QHostAddress>
#include <QStandardPaths>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &detail) { return Error{.kind = Error::Kind::Malformed, .detail = detail}; }

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments, const OptionNames &names)
{
    CommandLine line;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyWords || !argument.startsWith("--"_L1)) {
            line.words.append(argument);
            continue;
        }
        if (argument == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (names.flags.contains(name)) {
            if (equals >= 0) {
                return usage(u"--%1 takes no value"_s.arg(name));
            }
            line.options.insert(name, u"1"_s);
        } else if (names.valued.contains(name)) {
            if (equals < 0 && i + 1 >= arguments.size()) {
                return usage(u"--%1 needs a value"_s.arg(name));
            }
            line.options.insert(name, equals < 0 ? arguments.at(++i) : argument.mid(equals + 1));
        } else {
            return usage(u"there is no option --%1"_s.arg(name));
        }
    }
    return line;
}

StorageOptions storageOptions(const CommandLine &line)
{
    StorageOptions options{.dataDir = line.option(u"data"_s), .databaseUrl = line.option(u"database"_s)};
    if (options.dataDir.isEmpty()) {
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/deskbell/hub"_L1;
    }
    return options;
}

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const uint port = text.mid(colon + 1).toUInt(&isPort);
    if (colon < 0 || !isPort || port > 65535) {
        return usage(u"--listen wants ADDRESS:PORT, not \"%1\""_s.arg(text));
    }
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    if (host.isEmpty() || host == "localhost"_L1) {
        host = u"127.0.0.1"_s;
    }
    if (QHostAddress(host).isNull()) {
        return usage(u"--listen wants a numeric address, not \"%1\""_s.arg(host));
    }
    return ListenAddress{.host = host, .port = static_cast<quint16>(port)};
}

} // namespace deskbell::hub
