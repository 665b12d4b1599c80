// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/callrules.h"

#include <QRegularExpression>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isScheme(const QString &text)
{
    return text.startsWith("sip:"_L1, Qt::CaseInsensitive) || text.startsWith("sips:"_L1, Qt::CaseInsensitive);
}

/// The part before and after '@' of a SIP address, without scheme, port, parameters and headers.
std::pair<QString, QString> partsOf(const QString &address)
{
    QString rest = address.mid(address.indexOf(':'_L1) + 1);
    const qsizetype end = rest.indexOf(QRegularExpression(u"[;?>]"_s), qMax<qsizetype>(0, rest.indexOf('@'_L1)));
    if (end >= 0) {
        rest.truncate(end);
    }
    const qsizetype at = rest.lastIndexOf('@'_L1);
    QString host = rest.mid(at + 1);
    const qsizetype port = host.lastIndexOf(':'_L1);
    if (port > host.lastIndexOf(']'_L1)) {
        host.truncate(port);
    }
    return {at < 0 ? QString() : rest.left(at), host};
}

} // namespace

bool mayDo(CallCommand command, CallState state)
{
    const bool connected = state == CallState::Up || state == CallState::Held || state == CallState::HeldByPeer;
    const bool over = state == CallState::Ended || state == CallState::Unknown;
    switch (command) {
    case CallCommand::Answer:
    case CallCommand::Decline: return state == CallState::Incoming;
    case CallCommand::HangUp:
    case CallCommand::Mute: return !over;
    case CallCommand::Hold: return state == CallState::Up || state == CallState::HeldByPeer;
    case CallCommand::Resume: return state == CallState::Held;
    case CallCommand::Digits: return state == CallState::Up || state == CallState::HeldByPeer;
    case CallCommand::Transfer:
    case CallCommand::Attend:
    case CallCommand::Conference:
    case CallCommand::Record: return connected;
    }
    return false;
}

QString dialAddress(const QString &written, const QString &domain)
{
    static const QRegularExpression addressForm(u"^sips?:([^\\s@<>\"]+@)?[^\\s@<>\"]+$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QString text = written.trimmed();
    if (isScheme(text)) {
        return addressForm.match(text).hasMatch() ? text : QString();
    }
    if (text.contains('@'_L1)) {
        return dialAddress("sip:"_L1 + text, domain);
    }
    QString number = text.startsWith("tel:"_L1, Qt::CaseInsensitive) ? text.mid(4) : text;
    static const QRegularExpression filling(u"[\\s().\\-/\\x{00a0}\\x{2010}-\\x{2015}\\x{202a}-\\x{202e}]"_s);
    number.remove(filling);
    static const QRegularExpression userForm(u"^\\+?[0-9A-Za-z*#_]+$"_s);
    if (number.size() > 64 || !userForm.match(number).hasMatch() || domain.isEmpty()) {
        return {};
    }
    number.replace('#'_L1, "%23"_L1);
    return "sip:%1@%2"_L1.arg(number, domain);
}

QString numberOf(const QString &address)
{
    static const QRegularExpression numberForm(u"^\\+?[0-9*#]+$"_s);
    QString user = userOf(address);
    user.replace("%23"_L1, "#"_L1);
    return numberForm.match(user).hasMatch() ? user : QString();
}

QString domainOf(const QString &address) { return partsOf(address).second; }

QString userOf(const QString &address)
{
    // A number may carry parameters of its own (RFC 3966): "+4930;ext=3@desk.example".
    return partsOf(address).first.section(';'_L1, 0, 0).section(':'_L1, 0, 0);
}

bool isHeader(const QString &name, const QString &value)
{
    static const QRegularExpression tokenForm(u"^X-[A-Za-z0-9\\-]{1,60}$"_s);
    static const QRegularExpression control(u"[\\x{0000}-\\x{001f}\\x{007f}]"_s);
    return tokenForm.match(name).hasMatch() && value.size() <= 1000 && !control.match(value).hasMatch();
}

bool areDigits(const QString &digits)
{
    static const QRegularExpression digitsForm(u"^[0-9*#A-Da-d]{1,64}$"_s);
    return digitsForm.match(digits).hasMatch();
}

} // namespace deskbell::phone
