// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/text/corpus.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace deskbell::corpus {

QString folder(const QString &name)
{
    QString shared = qEnvironmentVariable("DESKBELL_SHARED");
    if (shared.isEmpty()) {
        shared = qEnvironmentVariable("DESKBELL_SOURCE", u"."_s) + u"/../shared"_s;
    }
    const QFileInfo found(shared + u"/data/"_s + name);
    return found.isDir() ? found.absoluteFilePath() : QString();
}

QStringList files(const QString &folder, const QStringList &patterns)
{
    QStringList found;
    QDirIterator walk(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        found.append(walk.next().mid(folder.size() + 1));
    }
    found.sort();
    return found;
}

QByteArray read(const QString &path)
{
    if (path.endsWith(".gz"_L1)) {
        QProcess unpack;
        unpack.start(u"gzip"_s, {u"-dc"_s, path});
        unpack.waitForFinished();
        return unpack.readAllStandardOutput();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> readLines(const QString &path)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : read(path).split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

QString collapsed(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : plain) {
        c = c.category() == QChar::Other_Control ? u' ' : c;
    }
    return plain.simplified();
}

void Score::add(bool agrees, const QString &what)
{
    ++m_total;
    if (agrees) {
        ++m_good;
    } else {
        m_bad.append(what);
    }
}

double Score::print() const
{
    const double percent = m_total > 0 ? 100.0 * m_good / m_total : 100.0;
    qInfo().noquote() << m_name << m_good << "of" << m_total << '=' << QString::number(percent, 'f', 1) + u'%';
    const int shown = qEnvironmentVariableIntValue("DESKBELL_SHOW") > 0 ? qEnvironmentVariableIntValue("DESKBELL_SHOW") : 12;
    for (const QString &bad : m_bad.first(std::min<qsizetype>(shown, m_bad.size()))) {
        qInfo().noquote() << "   differs:" << bad;
    }
    return percent;
}

} // namespace deskbell::corpus
