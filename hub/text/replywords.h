// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// What mail programs write around a quoted mail, in the languages our desks meet. All take one trimmed line.
namespace deskbell::hub {

/// "wrote:", "schrieb", "a scris", "napisał(a)", "пишет", "ezt írta" …
bool namesWriting(const QString &line);
/// How an attribution line begins: "On ", "Am ", "W dniu ", "În ", a date, a weekday.
bool beginsAttribution(const QString &line);
/// Holds a date or a time of day.
bool namesMoment(const QString &line);
/// "-----Original Message-----", "-------- Ursprüngliche Nachricht --------" and the like.
bool isOriginalMark(const QString &line);
/// "Sent from my iPhone", "Get Outlook for Android", "Von meinem iPhone gesendet" …
bool isClientFooter(const QString &line);
/// "-- ", "--", "__" or a long line of dashes alone, where a signature begins.
bool isSignatureMark(const QString &line);

} // namespace deskbell::hub
