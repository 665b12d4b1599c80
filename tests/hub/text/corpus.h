// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Reads the corpora of ../shared/data (or $DESKBELL_SHARED/data), which are no part of the source tree.
namespace deskbell::corpus {

/// The folder of a corpus; empty when it is not on this machine.
QString folder(const QString &name);
/// All files below \a folder whose names match, sorted, as paths relative to it.
QStringList files(const QString &folder, const QStringList &patterns);
/// A file's bytes; .gz files unpacked.
QByteArray read(const QString &path);
/// One JSON object a line.
QList<QJsonObject> readLines(const QString &path);
/// Composed letters, white space and control characters made one space, trimmed.
QString collapsed(const QString &text);

/// Counts agreement with an oracle and shows it.
class Score
{
public:
    explicit Score(QString name)
        : m_name(std::move(name))
    { }
    void add(bool agrees, const QString &what);
    /// Prints the rate and the first differences. \returns percent.
    double print() const;

private:
    QString m_name;
    int m_total = 0;
    int m_good = 0;
    QStringList m_bad;
};

} // namespace deskbell::corpus
