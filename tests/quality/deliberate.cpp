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
constexpr Row rows[] = {
    {"mail-expected: sender", "mail050.eml", "Zammad finds no sender; the mail has one after a broken subject line"},
    {"mail-expected: attachment names and sizes", "mail092.eml",
     "Zammad gives the returned mail a size of 0 bytes; it has content"},
    {"mail-expected: attachment names and sizes", "mail100.eml",
     "Zammad names a nameless file by its Content-ID; a person cannot read that"},
    {"mail-expected: attachment names and sizes", "mail102.eml",
     "Zammad renames the second of two files of one name; here both keep the name the sender gave"},
    {"mail-expected: subject (2)", "plain_emails__raw_email_incorrect_header.eml",
     "imap_tools stops reading at a broken header line; the subject after it is there"},
    {"mail-expected: subject (2)", "rfc2822__example13.eml", "imap_tools does not read the header after a folded blank line"},
    {"mail-expected: sender (2)", "plain_emails__raw_email_incorrect_header.eml",
     "imap_tools stops reading at a broken header line; the sender after it is there"},
    {"mail-expected: sender (2)", "rfc2822__example13.eml", "imap_tools does not read the header after a folded blank line"},
};

} // namespace

std::optional<QString> deliberateReason(const QString &name, const QString &item)
{
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.rate) && item == QLatin1StringView(row.item)) {
            return QString::fromUtf8(row.reason);
        }
    }
    return std::nullopt;
}

} // namespace deskbell::quality
