// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/forwardwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestLabel = 24;

void addLabels(QHash<QString, HeaderLabel> &all, HeaderLabel label, const QString &words)
{
    for (const QString &word : words.split(u'|')) {
        all.insert(word, label);
    }
}

const QHash<QString, HeaderLabel> &headerLabels()
{
    static const QHash<QString, HeaderLabel> known = [] {
        QHash<QString, HeaderLabel> all;
        addLabels(all, HeaderLabel::From,
                  u"from|von|de|de la|expeditor|da|van|från|fra|od|od "
                  u"koho|nadawca|mittente|remitente|remetente|expéditeur|lähettäjä|šalje|feladó|"
                  "отправитель|от|от кого|від|від кого|відправник|kimden|gönderen|зад|发件人|寄件者|差出人|보낸 사람|από"_s);
        addLabels(
            all, HeaderLabel::To,
            u"to|an|à|a|para|pour|aan|till|til|komu|do|adresat|prima|za|címzett|кому|получатель|одержувач|către|catre|pentru|"
            "destinatar|vastaanottaja|pre|kime|alıcı|до|destinataire|destinatario|destinatário|收件人|宛先|받는 사람|προς"_s);
        addLabels(all, HeaderLabel::Cc,
                  u"cc|kopie|kopia|kopi|kopio|kópia|copie à|copie|copia|cópia|másolat|másolatot kap|копия|копія|dw|do wiadomości|"
                  "bilgi|κοιν|抄送|副本"_s);
        addLabels(all, HeaderLabel::Date,
                  u"date|message du|sent|datum|data|dată|trimis|trimis la|gesendet|fecha|enviado|enviado el|enviado em|enviada "
                  u"em|enviada|"
                  "envoyé|envoyé le|inviato|verzonden|skickat|sendt|dato|dátum|elküldve|küldve|odesláno|odoslané|posláno|poslano|"
                  "päivämäärä|päiväys|lähetetty|дата|отправлено|надіслано|tarih|gönderilen|gönderildi|wysłano|wysłane|发送时间|"
                  "日期|日時|"
                  "날짜|ημερομηνία"_s);
        addLabels(
            all, HeaderLabel::Subject,
            u"subject|betreff|subiect|onderwerp|ämne|emne|aihe|předmět|predmet|temat|oggetto|asunto|assunto|objet|sujet|tárgy|"
            "тема|konu|主题|主旨|件名|제목|θέμα"_s);
        addLabels(all, HeaderLabel::ReplyTo,
                  u"reply-to|antwort an|répondre à|responder a|responder para|rispondi a|svar til|svara till|vastausosoite|"
                  "odpowiedz do|válaszcím|răspuns către|yanıt adresi|ответить"_s);
        return all;
    }();
    return known;
}

/// What stands between the dashes, or before the colon, of a mark.
const QStringList &forwardPhrases()
{
    static const QStringList known = {
        u"begin forwarded message"_s,
        u"forwarded message"_s,
        u"original message"_s,
        u"originalnachricht"_s,
        u"ursprüngliche nachricht"_s,
        u"anfang der weitergeleiteten nachricht"_s,
        u"anfang der weitergeleiteten e-mail"_s,
        u"weitergeleitete nachricht"_s,
        u"début du message réexpédié"_s,
        u"début du message transféré"_s,
        u"message transféré"_s,
        u"message transmis"_s,
        u"message réexpédié"_s,
        u"message d'origine"_s,
        u"inicio del mensaje reenviado"_s,
        u"mensaje reenviado"_s,
        u"mensaje original"_s,
        u"inizio messaggio inoltrato"_s,
        u"messaggio inoltrato"_s,
        u"messaggio originale"_s,
        u"início da mensagem reencaminhada"_s,
        u"início da mensagem encaminhada"_s,
        u"mensagem reencaminhada"_s,
        u"mensagem encaminhada"_s,
        u"mensagem original"_s,
        u"begin doorgestuurd bericht"_s,
        u"doorgestuurd bericht"_s,
        u"oorspronkelijk bericht"_s,
        u"vidarebefordrat mejl"_s,
        u"vidarebefordrat meddelande"_s,
        u"ursprungligt meddelande"_s,
        u"videresendt melding"_s,
        u"opprinnelig melding"_s,
        u"start på videresendt meddelelse"_s,
        u"videresendt meddelelse"_s,
        u"oprindelig meddelelse"_s,
        u"välitetty viesti alkaa"_s,
        u"välitetty viesti"_s,
        u"edelleenlähetetty viesti"_s,
        u"alkuperäinen viesti"_s,
        u"początek przekazywanej wiadomości"_s,
        u"treść przekazanej wiadomości"_s,
        u"przekazana wiadomość"_s,
        u"wiadomość przesłana dalej"_s,
        u"wiadomość oryginalna"_s,
        u"oryginalna wiadomość"_s,
        u"začátek přeposílané zprávy"_s,
        u"přeposlaná zpráva"_s,
        u"původní zpráva"_s,
        u"začiatok preposlanej správy"_s,
        u"preposlaná správa"_s,
        u"pôvodná správa"_s,
        u"započni proslijeđenu poruku"_s,
        u"proslijeđena poruka"_s,
        u"prosljeđena poruka"_s,
        u"izvorna poruka"_s,
        u"továbbított levél kezdete"_s,
        u"továbbított üzenet"_s,
        u"továbbított levél"_s,
        u"eredeti üzenet"_s,
        u"început mesaj redirecționat"_s,
        u"începutul mesajului redirecționat"_s,
        u"mesaj redirecționat"_s,
        u"mesaj redirecţionat"_s,
        u"mesaj redirectionat"_s,
        u"mesaj original"_s,
        u"mesajul original"_s,
        u"начало переадресованного сообщения"_s,
        u"перенаправленное сообщение"_s,
        u"пересылаемое сообщение"_s,
        u"пересланное сообщение"_s,
        u"исходное сообщение"_s,
        u"початок листа, що пересилається"_s,
        u"переслане повідомлення"_s,
        u"вихідне повідомлення"_s,
        u"İletilmiş mesaj"_s,
        u"i̇letilmiş mesaj"_s,
        u"iletilmiş mesaj"_s,
        u"iletilen mesaj"_s,
        u"yönlendirilmiş mesaj"_s,
        u"iletilen ileti"_s,
        u"özgün ileti"_s,
        u"препратено съобщение"_s,
        u"προωθημένο μήνυμα"_s,
        u"转发邮件"_s,
        u"转发的邮件"_s,
        u"転送メッセージ"_s,
    };
    return known;
}

bool isDash(QChar c) { return c == u'-' || c == u'_' || c == u'=' || c == u'—' || c == u'–'; }

qsizetype skipWhere(QStringView text, qsizetype at, auto wanted)
{
    while (at < text.size() && wanted(text[at])) {
        ++at;
    }
    return at;
}

bool isSpace(QChar c) { return c.isSpace(); }

/// The longest known phrase at \a at; its length.
qsizetype phraseAt(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    qsizetype longest = 0;
    for (const QString &phrase : forwardPhrases()) {
        if (phrase.size() > longest && rest.startsWith(phrase, Qt::CaseInsensitive)) {
            longest = phrase.size();
        }
    }
    return longest;
}

} // namespace

HeaderLabel headerLabel(QStringView word)
{
    if (word.isEmpty() || word.size() > longestLabel) {
        return HeaderLabel::None;
    }
    return headerLabels().value(word.toString().toLower().simplified(), HeaderLabel::None);
}

LabelledLine labelledLine(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(u'*')) {
        line = line.sliced(1);
    }
    const qsizetype window = std::min<qsizetype>(line.size(), longestLabel + 4);
    qsizetype colon = 0;
    while (colon < window && line[colon] != u':' && line[colon] != u'：') {
        ++colon;
    }
    if (colon == window) {
        return {};
    }
    QStringView word = line.first(colon).trimmed();
    while (word.endsWith(u'*')) {
        word.chop(1);
    }
    QStringView value = line.sliced(colon + 1);
    while (value.startsWith(u'*')) {
        value = value.sliced(1);
    }
    return {.label = headerLabel(word.trimmed()), .value = value.trimmed()};
}

qsizetype forwardMarkLength(QStringView line)
{
    if (line.size() > 4000) {
        return 0;
    }
    const qsizetype start = skipWhere(line, 0, isSpace);
    const qsizetype dashes = skipWhere(line, start, isDash);
    const qsizetype words = skipWhere(line, dashes, isSpace);
    const qsizetype phrase = words < line.size() ? phraseAt(line, words) : 0;
    if (phrase == 0) {
        return 0;
    }
    qsizetype end = skipWhere(line, words + phrase, isSpace);
    if (dashes - start < 2) {
        // Apple Mail and MailMate: the words and a colon, nothing else.
        const bool closed = end < line.size() && line[end] == u':' && skipWhere(line, end + 1, isSpace) == line.size();
        return closed ? line.size() : 0;
    }
    // Thunderbird translates half of it: "-------- Välitetty viesti / Fwd.Msg --------", "--- … --- Forwarded Message ---".
    qsizetype closing = skipWhere(line, end, isDash);
    if (closing - end < 2) {
        const qsizetype further = line.indexOf(u"--", end);
        if (further < 0 || further - end > 40) {
            return end == line.size() ? end : 0;
        }
        closing = skipWhere(line, further, isDash);
    }
    end = closing;
    const qsizetype second = skipWhere(line, end, isSpace);
    if (second < line.size() && phraseAt(line, second) > 0) {
        end = skipWhere(line, skipWhere(line, second + phraseAt(line, second), isSpace), isDash);
    }
    return end;
}

} // namespace deskbell::hub
