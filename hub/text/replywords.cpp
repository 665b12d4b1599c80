// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/replywords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

QRegularExpression words(const QString &pattern)
{
    QRegularExpression expression(pattern,
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

} // namespace

bool namesWriting(const QString &line)
{
    static const auto expression = words(
        u"(\\bwrote\\b|\\bwrites\\b|\\bschrieb\\b|\\bgeschrieben\\b|\\ba "
        u"scris\\b|\\bnapisał|\\bpisze\\b|\\bnapisal|\\bпишет\\b|\\bписал|"
        "\\bнаписал|\\bнаписав|\\bнаписала\\b|\\bпише\\b|\\bírta\\b|\\bírt\\b|\\ba écrit\\b|\\bescribió\\b|\\bha scritto\\b|"
        "\\bescreveu\\b|\\bschreef\\b|\\bgeschreven\\b|\\bskrev\\b|\\bkirjoitti\\b|\\byazdı\\b|\\bnapsal|\\bnapísal|\\bнаписа\\b|"
        "\\bescribio\\b|"
        "έγραψε|написа|写道|写入|작성|のメール|कहा)"_s);
    return expression.match(line).hasMatch();
}

bool beginsAttribution(const QString &line)
{
    static const auto expression =
        words(u"^((on|at|am|um|le|el|il|em|op|den|dne|dňa|dnia|w dniu|în|in data|la data|pe|la|tarihinde|vào|på)\\b|"
              "(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|pon|wt|śr|czw|pt|sob|niedz|пн|вт|ср|чт|пт|сб|вс|нд|lun|mar|mie|"
              "joi|vin|sâm|dum)"
              "[a-zа-яăâîșțł]*[.,]|\\d{1,4}[-./]|\\d{1,2}\\.? [a-zа-я])"_s);
    return expression.match(line).hasMatch();
}

bool namesMoment(const QString &line)
{
    static const auto expression = words(u"(\\b\\d{1,2}[:.h]\\d{2}\\b|\\b(19|20)\\d{2}\\b|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})"_s);
    return expression.match(line).hasMatch();
}

bool isOriginalMark(const QString &line)
{
    static const auto expression = words(
        u"^[-_=*\\s>]{2,}\\s*(original message|original appointment|reply message|ursprüngliche nachricht|originalnachricht|"
        "original-nachricht|mesaj original|mesajul original|mesajul inițial|wiadomość oryginalna|oryginalna wiadomość|"
        "исходное сообщение|исходное письмо|пересылаемое сообщение|оригинальное сообщение|eredeti üzenet|message d'origine|"
        "message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|oprindelig "
        "meddelelse|oprindelig besked|"
        "opprinnelig melding|ursprungligt meddelande|original meddelelse|alkuperäinen viesti|původní zpráva|pôvodná správa|"
        "вихідне повідомлення|оригінальне повідомлення|origineel bericht|orijinal mesaj)\\s*[-_=*\\s]*$"_s);
    return line.size() < 120 && expression.match(line).hasMatch();
}

bool isClientFooter(const QString &line)
{
    static const auto expression = words(
        u"^(sent (from|via|with|using) (my |the |a )?\\S|get outlook for|gesendet mit|gesendet von|von mein(em|er) "
        u".{1,40}(gesendet|geschickt)|"
        "diese nachricht wurde von meinem|trimis de pe|trimis din|wysłane z|wysłano z|wysłano przy użyciu|отправлено (с|из)|"
        "надіслано (з|із)|envoyé (de|depuis|à partir) |enviado (desde|do meu|a partir)|inviato da|verzonden "
        "(vanaf|met|via)|skickat från|"
        "sendt fra|küldve |a? ?.{1,20} készülékemről küldve|lähetetty |odesláno z|odoslané z|iphone'?umdan gönderildi|"
        "(el|le) .{1,30} iphone|pobierz (aplikację )?outlook|outlook (für|pentru) (ios|android)|obțineți outlook|télécharger outlook)"_s);
    return line.size() < 120 && expression.match(line).hasMatch();
}

bool isSignatureMark(const QString &line) { return line == "--"_L1 || line == "__"_L1 || line == u"—"_s; }

} // namespace deskbell::hub
