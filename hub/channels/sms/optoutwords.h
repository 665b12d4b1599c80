// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell::hub {

enum class OptWord { None, Stop, Start };

/// Whether a short message is nothing but the word by which people stop messages, or have them again, in any of the desk's
/// languages (en, ro, pl, ru, hu, de, uk, ar; the English ones are those carriers demand). Case, accents, and signs around it do not
/// count. \a stops, \a starts: further words.
OptWord optWordIn(const QString &text, const QStringList &stops = {}, const QStringList &starts = {});

} // namespace deskbell::hub
