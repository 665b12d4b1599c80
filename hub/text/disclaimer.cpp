// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/disclaimer.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype shortestDisclaimer = 60;

bool mentions(const QString &lower, const QStringList &words)
{
    return std::ranges::any_of(words, [&lower](const QString &word) { return lower.contains(word); });
}

const QStringList &wordsForTheMail()
{
    static const QStringList words = {
        u"this e-mail"_s,         u"this email"_s,       u"this message"_s,     u"this communication"_s, u"e-mail and any"_s,
        u"diese e-mail"_s,        u"dieser e-mail"_s,    u"diese nachricht"_s,  u"ce message"_s,         u"ce courriel"_s,
        u"cet e-mail"_s,          u"acest mesaj"_s,      u"acest e-mail"_s,     u"acest email"_s,        u"ta wiadomość"_s,
        u"niniejsza wiadomość"_s, u"wiadomość ta"_s,     u"este mensaje"_s,     u"este correo"_s,        u"esta mensagem"_s,
        u"este e-mail"_s,         u"questo messaggio"_s, u"questa e-mail"_s,    u"questa email"_s,       u"dit bericht"_s,
        u"deze e-mail"_s,         u"это сообщение"_s,    u"данное сообщение"_s, u"это письмо"_s,         u"цей лист"_s,
        u"це повідомлення"_s,     u"ez az üzenet"_s,     u"ez az e-mail"_s,     u"tato zpráva"_s,        u"táto správa"_s,
        u"bu e-posta"_s,          u"bu mesaj"_s,         u"detta meddelande"_s, u"denne e-mail"_s,       u"denne meddelelse"_s,
        u"tämä viesti"_s};
    return words;
}

const QStringList &wordsForSecrecy()
{
    static const QStringList words = {u"confidential"_s,
                                      u"privileged"_s,
                                      u"vertraulich"_s,
                                      u"confidentiel"_s,
                                      u"confidențial"_s,
                                      u"confidenţial"_s,
                                      u"confidential"_s,
                                      u"poufn"_s,
                                      u"confidencial"_s,
                                      u"riservat"_s,
                                      u"confidenzial"_s,
                                      u"vertrouwelijk"_s,
                                      u"конфиденциальн"_s,
                                      u"конфіденційн"_s,
                                      u"bizalmas"_s,
                                      u"důvěrn"_s,
                                      u"dôvern"_s,
                                      u"gizli"_s,
                                      u"konfidentiel"_s,
                                      u"fortrolig"_s,
                                      u"luottamuksellis"_s,
                                      u"legally protected"_s,
                                      u"rechtlich geschützt"_s};
    return words;
}

const QStringList &wordsForAddressee()
{
    static const QStringList words = {u"intended recipient"_s,
                                      u"intended solely"_s,
                                      u"intended only"_s,
                                      u"addressee"_s,
                                      u"named recipient"_s,
                                      u"intended for"_s,
                                      u"empfänger"_s,
                                      u"adressat"_s,
                                      u"destinataire"_s,
                                      u"destinatar"_s,
                                      u"adresat"_s,
                                      u"destinatario"_s,
                                      u"destinatário"_s,
                                      u"geadresseerde"_s,
                                      u"адресат"_s,
                                      u"получател"_s,
                                      u"одержувач"_s,
                                      u"címzett"_s,
                                      u"příjemc"_s,
                                      u"adresát"_s,
                                      u"alıcı"_s,
                                      u"mottagare"_s,
                                      u"modtager"_s,
                                      u"vastaanottaja"_s};
    return words;
}

const QStringList &wordsForForbidden()
{
    static const QStringList words = {u"unauthori"_s,       u"prohibited"_s, u"received it in error"_s,
                                      u"in error"_s,        u"delete it"_s,  u"notify the sender"_s,
                                      u"unlawful"_s,        u"disclos"_s,    u"virus"_s,
                                      u"irrtümlich"_s,      u"vernichten"_s, u"löschen"_s,
                                      u"nicht gestattet"_s, u"par erreur"_s, u"interdit"_s,
                                      u"din greșeală"_s,    u"din eroare"_s, u"interzis"_s,
                                      u"ștergeți"_s,        u"omyłkowo"_s,   u"zabronione"_s,
                                      u"usunięcie"_s,       u"por error"_s,  u"prohibid"_s,
                                      u"por erro"_s,        u"per errore"_s, u"vietat"_s,
                                      u"ten onrechte"_s,    u"verboden"_s,   u"по ошибке"_s,
                                      u"запрещ"_s,          u"помилково"_s,  u"заборонен"_s,
                                      u"tévedés"_s,         u"omylem"_s,     u"omylom"_s,
                                      u"yanlışlıkla"_s,     u"av misstag"_s, u"ved en fejl"_s};
    return words;
}

} // namespace

bool isDisclaimer(const QString &paragraph)
{
    if (paragraph.size() < shortestDisclaimer) {
        return false;
    }
    const QString lower = paragraph.toLower();
    const int signs = int(mentions(lower, wordsForTheMail())) + int(mentions(lower, wordsForSecrecy()))
        + int(mentions(lower, wordsForAddressee())) + int(mentions(lower, wordsForForbidden()));
    return signs >= 3;
}

} // namespace deskbell::hub
