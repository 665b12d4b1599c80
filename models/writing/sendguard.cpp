// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/sendguard.h"

#include "models/writing/cannedfields.h"
#include "models/writing/recipients.h"
#include "models/writing/textlanguage.h"

#include <QRegularExpression>
#include <QSet>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using ConcernKind = SendConcern::Kind;

const auto wordOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Two customers of one of these share nothing but the provider.
bool isProviderDomain(const QString &domain)
{
    static const QSet<QString> providers{
        u"gmail.com"_s,   u"googlemail.com"_s, u"yahoo.com"_s,  u"yahoo.ro"_s,    u"ymail.com"_s,    u"outlook.com"_s,
        u"hotmail.com"_s, u"live.com"_s,       u"msn.com"_s,    u"icloud.com"_s,  u"me.com"_s,       u"aol.com"_s,
        u"gmx.de"_s,      u"gmx.net"_s,        u"web.de"_s,     u"t-online.de"_s, u"proton.me"_s,    u"protonmail.com"_s,
        u"mail.ru"_s,     u"yandex.ru"_s,      u"inbox.ru"_s,   u"ukr.net"_s,     u"i.ua"_s,         u"wp.pl"_s,
        u"o2.pl"_s,       u"onet.pl"_s,        u"interia.pl"_s, u"freemail.hu"_s, u"citromail.hu"_s, u"zoho.com"_s,
        u"fastmail.com"_s};
    return providers.contains(domain);
}

QString ownLines(const QString &text)
{
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().startsWith(u'>')) {
            kept.append(line);
        }
    }
    return kept.join(u'\n');
}

/// Letters without their marks keep their places: "atașat" and "atasat" read alike.
QString withoutMarks(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark()) {
            folded.append(character);
        }
    }
    return folded;
}

QStringList strangers(const SendFacts &facts)
{
    QSet<QString> known;
    QSet<QString> domains;
    for (const QString &address : facts.customerAddresses) {
        known.insert(address.toLower());
        const QString domain = domainOf(address);
        if (!domain.isEmpty() && !isProviderDomain(domain)) {
            domains.insert(domain);
        }
    }
    for (const QString &address : facts.ownAddresses) {
        known.insert(address.toLower());
        const QString domain = domainOf(address);
        if (!domain.isEmpty() && !isProviderDomain(domain)) {
            domains.insert(domain);
        }
    }
    QStringList found;
    for (const Address &recipient : facts.recipients) {
        if (!known.contains(recipient.address.toLower()) && !domains.contains(domainOf(recipient.address))) {
            found.append(recipient.address);
        }
    }
    return found;
}

/// The words of the first line that is not blank.
QString firstLine(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            return line.trimmed();
        }
    }
    return {};
}

bool namesOneOf(const QString &words, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
            const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(withoutMarks(part))), wordOptions);
            if (part.size() > 1 && words.contains(word)) {
                return true;
            }
        }
    }
    return false;
}

/// A reply that begins like a word to a colleague. \returns the word that gave it away.
QString noteSign(const SendFacts &facts)
{
    const QString line = withoutMarks(firstLine(facts.text));
    static const QRegularExpression mention(u"^@(\\w[\\w.-]*)"_s, wordOptions);
    static const QRegularExpression inward(
        u"^(internal( note)?|note to (self|team|us)|fyi team|for the team|nota interna|intern)\\s*[:,-]"_s, wordOptions);
    if (const auto match = mention.match(line); match.hasMatch()) {
        return match.captured();
    }
    const auto match = inward.match(line);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// A note that begins like a letter to the customer.
QString replySign(const SendFacts &facts)
{
    const QString line = firstLine(facts.text);
    const QString folded = withoutMarks(line);
    static const QRegularExpression letter(
        u"^(dear|stimat[ae]?|draga|sehr geehrte[rs]?|liebe[rs]?|szanown[aiy]\\w*|drog[ai]|уважаем\\w+|дорог\\w+|шановн\\w+|"
        "tisztelt|kedves|عزيز\\w*)\\b"_s,
        wordOptions);
    static const QRegularExpression greeting(
        u"^(hi|hello|hey|good (morning|afternoon|evening)|buna( ziua| dimineata| seara)?|salut|hallo|guten (tag|morgen)|"
        "dzien dobry|czesc|witam|здравствуйте|добрый день|привет|добрии день|вітаю|добрыи день|jo napot|szia|مرحبا|السلام عليكم)\\b"_s,
        wordOptions);
    const bool toColleague = namesOneOf(folded, facts.colleagues) && !namesOneOf(folded, {facts.customerName});
    if (toColleague) {
        return {};
    }
    const bool asLetter = letter.match(folded).hasMatch() || letter.match(line).hasMatch();
    const bool greets = greeting.match(folded).hasMatch() || greeting.match(line).hasMatch();
    if (asLetter || (greets && namesOneOf(folded, {facts.customerName}))) {
        return line.left(40);
    }
    return {};
}

} // namespace

QString promisedAttachment(const QString &text)
{
    // Written without marks: the text is folded before it is looked at (й and ї lose theirs too).
    static const QRegularExpression promise(
        u"\\b("
        // en
        "(?<!you )(?<!you have )(?<!you've )(?<!you had )(?<!was )(?<!were )attached\\b(?! by you)|i(?: am|'m)? "
        "attach(?:ing)?|we(?: are|'re)? attach(?:ing)?|"
        "(?:see|in|find) (?:the |my |our )?(?:attachment|enclosure)s?|(?:please find|is|are) enclosed|enclosed (?:is|are|you)|"
        // ro
        "atasat[ae]?(?! de dumneavoastra)|atasez|atasam|am anexat|anexat[ae]?|anexez|in anexa|in atasament(?:e)?|alaturat(?= "
        "(?:gasiti|regasiti|va))|"
        // pl
        "w za[lł]aczeniu|w za[lł]aczniku|w za[lł]acznikach|za[lł]aczam|za[lł]aczamy|za[lł]aczon[aey]|"
        // hu
        "mellekelten|csatolva|csatoltam|csatoltuk|csatolom|csatoljuk|mellekelem|mellekeljuk|a mellekletben|a csatolmanyban|"
        // de
        "anbei|im anhang|in der anlage|beigefugt(?:e[nrs]?)?|angehangt(?:e[nrs]?)?|beiliegend|"
        // ru
        "во вложении|прикрепляю|прикрепил[аи]?|прикрепляем|прикреплен\\w*|прилагаю|прилагаем|приложен\\w*|в приложении|"
        // uk
        "у вкладенні|у вкладенні|в додатку|у додатку|прикріплюю|прикріпив|прикріпила|прикріплен\\w*|додаю фаил|долучаю|"
        // ar
        "مرفق|المرفق|مرفقة|المرفقة|أرفقت|ارفقت|أرفق لكم|ارفق لكم|مرفقات|طيه"
        ")(?!\\w)"_s,
        wordOptions);
    const auto match = promise.match(withoutMarks(ownLines(text)).replace(QChar(0x2019), u'\''));
    return match.hasMatch() ? match.captured(1) : QString();
}

QList<SendConcern> concernsOf(const SendFacts &facts)
{
    QList<SendConcern> concerns;
    if (!facts.note && !facts.draftedFor.isNull() && facts.draftedFor != facts.customer) {
        concerns.append({ConcernKind::CustomerChanged, facts.customerName});
    }
    if (!facts.note && !facts.forward && !facts.customerAddresses.isEmpty()) {
        for (const QString &address : strangers(facts)) {
            concerns.append({ConcernKind::OtherCompany, address});
        }
    }
    if (const QString sign = facts.note || facts.forward ? QString() : noteSign(facts); !sign.isEmpty()) {
        concerns.append({ConcernKind::ReplyLooksLikeNote, sign});
    }
    if (const QString sign = facts.note ? replySign(facts) : QString(); !sign.isEmpty()) {
        concerns.append({ConcernKind::NoteLooksLikeReply, sign});
    }
    for (const QString &field : facts.note ? QStringList() : fieldsIn(facts.text)) {
        concerns.append({ConcernKind::UnfilledField, field});
    }
    if (!facts.note && facts.attachments == 0) {
        if (const QString word = promisedAttachment(facts.text); !word.isEmpty()) {
            concerns.append({ConcernKind::MissingAttachment, word});
        }
    }
    if (!facts.note && !facts.forward && !facts.textLanguage.isEmpty()
        && !sameLanguage(facts.textLanguage, facts.customerLanguage)) {
        concerns.append({ConcernKind::OtherLanguage, facts.textLanguage});
    }
    if (!facts.note && !facts.forward && facts.olderThanNews) {
        concerns.append({ConcernKind::OlderThanNews, {}});
    }
    if (!facts.note && !facts.forward && !facts.preferredKind.isEmpty() && facts.preferredKind != facts.kind) {
        concerns.append({ConcernKind::OtherChannel, facts.preferredKind});
    }
    return concerns;
}

} // namespace deskbell
