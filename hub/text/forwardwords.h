// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What mail programs write around a mail that is passed on, in 22 languages. All take text of one line.
namespace deskbell::hub {

enum class HeaderLabel { None, From, To, Cc, Date, Subject, ReplyTo };

/// Which header \a word names: "From", "Von", "Copie à", "Päivämäärä" …; without its colon, any case.
HeaderLabel headerLabel(QStringView word);

struct LabelledLine {
    HeaderLabel label = HeaderLabel::None;
    QStringView value{}; ///< trimmed
};
/// "From: Ann", "*Von:* Ann", "De : Ann".
LabelledLine labelledLine(QStringView line);

/// How far the line's mark reaches: "Begin forwarded message:", "---------- Forwarded message ----------", "----- Weitergeleitete
/// Nachricht ----- Von: …". 0: it is none.
qsizetype forwardMarkLength(QStringView line);

} // namespace deskbell::hub
