// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace deskbell {

/// A day of the past as people type it: "yesterday", "monday", "3 weeks ago", "12 oct", "october 2024", "2025", "12.10.2025",
/// "2025-10-12"; the words in English, Romanian and the language of \a locale, folded ("martie", "März"). A day without a year is
/// the latest such day, a month or year alone its first day. Invalid when it is not understood. Pure.
QDate readPastDay(const QString &words, const QDate &today, const QLocale &locale);

} // namespace deskbell
