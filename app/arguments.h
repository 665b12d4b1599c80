// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace deskbell {

/// What the console was asked on its command line.
struct Arguments {
    QUrl hub{};
    QString profile{}; ///< directory; empty: the user's
    bool demo = false;
    QString screenshot{}; ///< file to write; empty: run as usual
    QSize size{1320, 820};
    QString theme{}; ///< "light", "dark"; empty: as set
    QString language{}; ///< empty: as set
    QString open{}; ///< "inbox", "settings" or "conversation"; empty: nothing in particular
    QString missingPlace{}; ///< asked for, but this version does not have it: the inbox is opened
    qint64 number = 0; ///< of the conversation to open
    QString link{}; ///< a "deskbell:" link to follow
    bool help = false;
    bool version = false;
};

/// \a words without the program's name. Malformed with one line for the user.
Result<Arguments> parseArguments(const QStringList &words);
QString usage();

} // namespace deskbell
