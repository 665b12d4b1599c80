// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/mail.h"

#include <QByteArray>
#include <QSet>

namespace deskbell::hub {

/// Makes a raw mail safe for the MIME parser, in place and in linear time. GMime reads nested address groups recursively
/// ("Reply-To: g:g:g:…" of 100 KB overflows the stack), so over-long address headers are blanked, also inside attached mails.
/// \returns how many headers were blanked.
int blankHostileAddresses(QByteArray &raw);

/// Whether blankHostileAddresses() would blank anything.
bool hasHostileAddresses(const QByteArray &raw);

/// Looks for what would make the parser slow: too many header lines in one block, too many parts. TooLarge names the limit.
Result<Done> checkMailShape(const QByteArray &raw, const MailLimits &limits);

/// The same for a mail that is read twice in pieces that end with a line: first all of it goes through noteBoundaries(), then all of
/// it through check().
class MailShape
{
public:
    explicit MailShape(const MailLimits &limits)
        : m_limits(limits)
    { }
    void noteBoundaries(const QByteArray &piece);
    Result<Done> check(const QByteArray &piece);

private:
    MailLimits m_limits;
    QSet<QByteArray> m_boundaries;
    bool m_inHeader = true;
    int m_headerLines = 0;
    int m_delimiters = 0;
};

} // namespace deskbell::hub
