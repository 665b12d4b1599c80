// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deskbell::gallery {

/// The HTML of one mail of the corpora.
struct Sample {
    QString name{}; ///< corpus and file
    QString html{}; ///< as it came
};

/// Every HTML body of html-mail, every payload of html-hostile, of mail-expected, mail-raw (the packed newsletters and spam too) and reply-strip, in the same order
/// every time; empty where the corpora are not there. \a only: a part of the names wanted.
QList<Sample> htmlSamples(const QString &only = {});

} // namespace deskbell::gallery
