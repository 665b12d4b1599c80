// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recenterrors.h"

#include <QMutex>
#include <QTime>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostErrorLines = 40;
constexpr qsizetype longestLine = 300;

struct Kept {
    QMutex mutex{};
    QStringList lines{};
    QtMessageHandler before = nullptr;
};

Kept &kept()
{
    static Kept one;
    return one;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&kept().mutex);
        const QString category = QString::fromLatin1(context.category ? context.category : "default");
        kept().lines.append(
            u"%1 %2: %3"_s.arg(QTime::currentTime().toString(u"HH:mm:ss"_s), category, words.simplified().left(longestLine)));
        if (kept().lines.size() > mostErrorLines) {
            kept().lines.removeFirst();
        }
    }
    if (kept().before) {
        kept().before(type, context, words);
    }
}

} // namespace

void RecentErrors::install()
{
    if (!kept().before) {
        kept().before = qInstallMessageHandler(&keep);
    }
}

QStringList RecentErrors::lines()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

void RecentErrors::clear()
{
    const QMutexLocker lock(&kept().mutex);
    kept().lines.clear();
}

} // namespace deskbell
