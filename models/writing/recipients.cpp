// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/recipients.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64; // bytes, RFC 5321 4.5.3.1.1
constexpr qsizetype longestAddress = 254; // bytes, RFC 5321 with erratum 1690
constexpr qsizetype mostRecipients = 500;

bool isAtomCharacter(QChar character)
{
    // RFC 5322 atext; letters beyond ASCII by RFC 6532.
    return character.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~."_s.contains(character)
        || (character.unicode() > 127 && !character.isSpace());
}

bool isGoodLabel(const QString &label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')) {
        return false;
    }
    return std::all_of(label.begin(), label.end(),
                       [](QChar character) { return character.isLetterOrNumber() || character == u'-' || character.isMark(); });
}

AddressFlaw domainFlaw(const QString &domain)
{
    if (domain.isEmpty() || !domain.contains(u'.')) {
        return AddressFlaw::NoDomain;
    }
    const QStringList labels = domain.split(u'.');
    const bool good = std::all_of(labels.begin(), labels.end(), &isGoodLabel);
    return good && labels.last().size() >= 2 ? AddressFlaw::None : AddressFlaw::BadDomain;
}

/// Splits at commas, semicolons and line ends that stand outside of quotes and angle brackets.
QStringList splitWritten(const QString &text)
{
    QStringList pieces;
    QString piece;
    bool quoted = false;
    bool bracketed = false;
    for (const QChar character : text) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (!quoted && (character == u'<' || character == u'>')) {
            bracketed = character == u'<';
        }
        const bool lineEnd = character == u'\n' || character == u'\r';
        if (lineEnd || (!quoted && !bracketed && (character == u',' || character == u';'))) {
            quoted = bracketed = false;
            pieces.append(std::exchange(piece, {}));
        } else {
            piece.append(character);
        }
    }
    pieces.append(piece);
    return pieces;
}

QString bare(QString address)
{
    address = address.trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        address = address.mid(7).section(u'?', 0, 0);
    }
    while (address.endsWith(u'.') || address.endsWith(u'>')) {
        address.chop(1);
    }
    return address;
}

QString unquoted(QString name)
{
    name = name.trimmed();
    if (name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\'')) && name.endsWith(name.front())) {
        name = name.mid(1, name.size() - 2).replace(u"\\\""_s, u"\""_s);
    }
    return name.simplified();
}

void readPiece(const QString &written, QList<Recipient> &found)
{
    const QString piece = written.trimmed();
    if (piece.isEmpty()) {
        return;
    }
    const qsizetype bracket = piece.lastIndexOf(u'<');
    if (bracket >= 0) {
        const QString address = bare(piece.mid(bracket + 1).section(u'>', 0, 0));
        const AddressFlaw flaw = addressFlaw(address);
        found.append(flaw == AddressFlaw::None ? Recipient{{unquoted(piece.left(bracket)), address}, flaw}
                                               : Recipient{{{}, piece}, flaw});
        return;
    }
    // "ana@x.ro jan@y.pl": blanks part addresses, but only where every piece is one.
    static const QRegularExpression blanks(u"\\s+"_s);
    const QStringList words = piece.split(blanks, Qt::SkipEmptyParts);
    const bool list = words.size() > 1 && std::all_of(words.begin(), words.end(), [](const QString &word) {
                          return addressFlaw(bare(word)) == AddressFlaw::None;
                      });
    for (const QString &word : list ? words : QStringList{piece}) {
        const AddressFlaw flaw = addressFlaw(bare(word));
        found.append({{{}, flaw == AddressFlaw::None ? bare(word) : word}, flaw});
    }
}

bool contains(const QList<Address> &people, const QString &address)
{
    return std::any_of(people.begin(), people.end(),
                       [&address](const Address &person) { return person.address.compare(address, Qt::CaseInsensitive) == 0; });
}

void addPeople(QList<Address> &list, const QList<Address> &more, const QList<Address> &elsewhere, const QStringList &own)
{
    for (const Address &person : more) {
        if (!person.address.isEmpty() && !own.contains(person.address, Qt::CaseInsensitive) && !contains(list, person.address)
            && !contains(elsewhere, person.address)) {
            list.append(person);
        }
    }
}

} // namespace

AddressFlaw addressFlaw(const QString &address)
{
    if (address.trimmed().isEmpty()) {
        return AddressFlaw::Empty;
    }
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0) {
        return AddressFlaw::NoAt;
    }
    const QString local = address.left(at);
    if (local.isEmpty()) {
        return AddressFlaw::NoName;
    }
    if (!std::all_of(local.begin(), local.end(), &isAtomCharacter) || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(u".."_s)) {
        return AddressFlaw::BadCharacter;
    }
    if (local.toUtf8().size() > longestLocalPart || address.toUtf8().size() > longestAddress) {
        return AddressFlaw::TooLong;
    }
    return domainFlaw(address.mid(at + 1));
}

QList<Recipient> readRecipients(const QString &text)
{
    QList<Recipient> found;
    for (const QString &piece : splitWritten(text)) {
        readPiece(piece, found);
    }
    QList<Recipient> once;
    QSet<QString> seen;
    for (const Recipient &recipient : std::as_const(found)) {
        const QString key = recipient.address.address.toCaseFolded();
        if (!seen.contains(key) && once.size() < mostRecipients) {
            seen.insert(key);
            once.append(recipient);
        }
    }
    return once;
}

QString writtenAddress(const Address &address)
{
    if (address.name.isEmpty() || address.name == address.address) {
        return address.address;
    }
    static const QRegularExpression special(u"[,;<>\"@()]"_s);
    const QString name =
        address.name.contains(special) ? u"\"%1\""_s.arg(QString(address.name).replace(u'"', u"\\\""_s)) : address.name;
    return u"%1 <%2>"_s.arg(name, address.address);
}

ReplyPeople replyPeople(const Message &message, const QStringList &own)
{
    ReplyPeople people;
    if (message.direction == Direction::In && message.from) {
        addPeople(people.to, {*message.from}, {}, own);
    }
    if (people.to.isEmpty()) {
        addPeople(people.to, message.to, {}, own); // our own mail: a second one goes to the same people
    }
    return people;
}

ReplyPeople replyAllPeople(const Message &message, const QStringList &own)
{
    ReplyPeople people = replyPeople(message, own);
    addPeople(people.to, message.to, {}, own);
    addPeople(people.cc, message.cc, people.to, own);
    return people;
}

QString forwardSubject(const QString &subject)
{
    static const QRegularExpression prefix(u"^\\s*((re|aw|sv|odp|antw|vs|ref|rv|fwd?|wg|tr|i)\\s*(\\[\\d+\\])?\\s*:\\s*)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString plain = QString(subject).remove(prefix).trimmed();
    return u"Fwd: "_s + (plain.isEmpty() ? subject.trimmed() : plain);
}

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).trimmed().toLower();
}

} // namespace deskbell
