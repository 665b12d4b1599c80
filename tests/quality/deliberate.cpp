// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/rates.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

struct Row {
    const char *rate;
    const char *item;
    const char *reason;
};

// Each was looked at: what the hub says is what an agent is served best by.
constexpr Row differences[] = {
    {"mail-expected: sender", "mail050.eml", "Zammad's result names no sender; the mail's From header does"},
    {"mail-expected: attachment names and sizes", "mail092.eml",
     "Zammad gives the returned mail a size of 0 bytes; it has content"},
    {"mail-expected: attachment names and sizes", "mail100.eml",
     "Zammad names a nameless file by its Content-ID; a person cannot read that"},
    {"mail-expected: attachment names and sizes", "mail102.eml",
     "Zammad renames the second of two files of one name; here both keep the name the sender gave"},
    {"mail-expected: subject (2)", "plain_emails__raw_email_incorrect_header.eml",
     "imap_tools stops reading at a broken header line; the subject after it is there"},
    {"mail-expected: subject (2)", "rfc2822__example13.eml",
     "imap_tools reads no header with a space before its colon; they are read here"},
    {"mail-expected: sender (2)", "plain_emails__raw_email_incorrect_header.eml",
     "imap_tools stops reading at a broken header line; the sender after it is there"},
    {"mail-expected: sender (2)", "rfc2822__example13.eml",
     "imap_tools reads no header with a space before its colon; they are read here"},
    {"mail-raw: every plain text is there", "mimekit/UnitTests__TestData__messages__issue1130.txt.eml",
     "Lines that the sender's program wrapped (format=flowed) are joined again, and with them the marks of their quotes"},
    {"bounces: kind", "bsd/lhost-sendmail-14.eml", "A person forwards a bounce: the mail is theirs and wants an answer"},
    {"reply-strip: visible text", "fixtures/crisp-oss__email_custom_quote_header.txt",
     "Neither parser knows the Hungarian line above the quote (\"… írta:\"); it is folded here"},
    {"reply-strip: visible text", "fixtures/crisp-oss__email_emoji.txt",
     "A dash alone on a line above name and title begins a signature; it is folded here"},
    {"reply-strip: visible text", "fixtures/willdurand__email_22.txt",
     "Neither parser knows Outlook's Chinese header block; it is folded here"},
    {"reply-strip: visible text", "fixtures/willdurand__email_23.txt",
     "Neither parser knows the Ukrainian line above the quote (\"… написав:\"); it is folded here"},
    {"reply-strip: visible text", "fixtures/willdurand__email_23_1.txt",
     "Neither parser knows the Ukrainian line above the quote (\"… написав:\"); it is folded here"},
    {"reply-strip: visible text", "fixtures/willdurand__email_9.txt",
     "Neither parser knows the French header block (\"Message du : …\"); it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/crisp-oss__email_custom_quote_header.txt",
     "The parser does not know the Hungarian line above the quote; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/crisp-oss__email_emoji.txt",
     "A dash alone on a line above name and title begins a signature; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/willdurand__email_22.txt",
     "The parser does not know Outlook's Chinese header block; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/willdurand__email_23.txt",
     "The parser does not know the Ukrainian line above the quote; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/willdurand__email_23_1.txt",
     "The parser does not know the Ukrainian line above the quote; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/willdurand__email_9.txt",
     "The parser does not know the French header block; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/willdurand__email_3.txt",
     "The footer of a mailing list under a long line is folded here"},
    {"reply-strip: visible text (2)", "fixtures/github__email_2_2.txt",
     "Outlook's header block without marks begins the old mail; it is folded here"},
    {"reply-strip: visible text (2)", "fixtures/crisp-oss__email_tricky_2_url_with_wrote.txt",
     "A closing line and a name are what people write by hand: they stay"},
    {"reply-strip: visible text (2)", "fixtures/crisp-oss__email_with_regards.txt",
     "A closing line and a name are what people write by hand: they stay"},
    {"reply-strip: visible text (2)", "fixtures/crisp-oss__email_tricky_11_double_signature.txt",
     "A closing line and a name are what people write by hand: they stay"},
    {"reply-strip: HTML", "45 html_quotations_test.test_readable_html_empty",
     "All of it is quoted; the words above the inner quote are shown rather than nothing"},
    {"reply-strip: HTML", "47 html_quotations_test.test_reply_separated_by_hr",
     "talon drops the sender's name along with the element it shares with the quote; it is kept here"},
    {"reply-strip: mails of real programs", "standard_replies/iphone.eml", "\"Sent from my iPhone\" is folded here"},
    {"reply-strip: mails of real programs", "standard_replies/sparrow.eml", "The signature under \"-- \" is folded here"},
    {"reply-strip: replies to a forum", "forwarded_message.txt",
     "Of a mail that was passed on, who wrote it and when stays in view"},
    {"forwarded-mail: what the forwarder wrote", "fixtures/unknown_en_body_variant_12.txt",
     "The line \"-----Original Message-----\" is the program's, not the forwarder's words"},
};

} // namespace

std::optional<QString> deliberateReason(const QString &name, const QString &item)
{
    for (const Row &row : differences) {
        if (name == QLatin1StringView(row.rate) && item == QLatin1StringView(row.item)) {
            return QString::fromUtf8(row.reason);
        }
    }
    return std::nullopt;
}

} // namespace deskbell::quality
