// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/draftfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

DraftFiles::DraftFiles(const QString &directory)
    : m_path(QDir(directory).filePath(u"draft-files.json"_s))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        const DraftKey key{.conversation = ConversationId{entry[u"conversation"].toString()}, .mode = entry[u"mode"].toString()};
        const QStringList paths = entry[u"paths"].toVariant().toStringList();
        if (!key.conversation.isNull() && !paths.isEmpty()) {
            m_files.insert(key, paths);
        }
    }
}

bool DraftFiles::keep(const DraftKey &key, const QStringList &paths)
{
    if (m_files.value(key) == paths) {
        return true;
    }
    if (paths.isEmpty()) {
        m_files.remove(key);
    } else {
        m_files.insert(key, paths);
    }
    return write();
}

bool DraftFiles::write() const
{
    QJsonArray entries;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        entries.append(QJsonObject{{u"conversation"_s, it.key().conversation.value},
                                   {u"mode"_s, it.key().mode},
                                   {u"paths"_s, QJsonArray::fromStringList(it.value())}});
    }
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(entries).toJson(QJsonDocument::Compact)) >= 0
        && file.commit();
}

} // namespace deskbell
