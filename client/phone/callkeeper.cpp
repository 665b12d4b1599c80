// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/phone/callkeeper.h"

#include "protocol/values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

namespace deskbell {

namespace {

Q_LOGGING_CATEGORY(logKept, "deskbell.client.calls")

using namespace Qt::StringLiterals;

constexpr qint64 keptForS = 24 * 3600;

void writeKept(const QString &file, const QByteArray &json)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        qCWarning(logKept) << "what is known of calls cannot be kept on disk";
        return;
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(json);
    if (!out.commit()) {
        qCWarning(logKept) << "what is known of calls could not be written";
    }
}

} // namespace

QJsonObject toJson(const KeptCall &call)
{
    return {{u"id"_s, call.id},
            {u"incoming"_s, call.incoming},
            {u"posted"_s, call.posted},
            {u"by_proxy"_s, call.byProxy},
            {u"up_told"_s, call.upTold},
            {u"end_told"_s, call.endTold},
            {u"started_at"_s, toWireTime(call.startedAt)},
            {u"up_at"_s, toWireTime(call.upAt)},
            {u"note"_s, call.note},
            {u"note_told"_s, call.noteTold},
            {u"disposition"_s, call.disposition},
            {u"recording"_s, call.recording},
            {u"recording_told"_s, call.recordingTold}};
}

KeptCall keptCallFromJson(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .incoming = json["incoming"_L1].toBool(),
            .posted = json["posted"_L1].toBool(),
            .byProxy = json["by_proxy"_L1].toBool(),
            .upTold = json["up_told"_L1].toBool(),
            .endTold = json["end_told"_L1].toBool(),
            .startedAt = fromWireTime(json["started_at"_L1].toString()),
            .upAt = fromWireTime(json["up_at"_L1].toString()),
            .note = json["note"_L1].toString(),
            .noteTold = json["note_told"_L1].toString(),
            .disposition = json["disposition"_L1].toString(),
            .recording = json["recording"_L1].toString(),
            .recordingTold = json["recording_told"_L1].toBool()};
}

CallKeeper::CallKeeper(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_pool.setMaxThreadCount(1);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return;
    }
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-keptForS);
    const QJsonArray calls = QJsonDocument::fromJson(in.readAll()).array();
    for (const QJsonValue value : calls) {
        const KeptCall call = keptCallFromJson(value.toObject());
        if (!call.id.isEmpty() && call.startedAt > oldest) {
            m_calls.insert(call.id, call);
        }
    }
}

CallKeeper::~CallKeeper()
{
    m_pool.waitForDone();
    if (m_again) {
        writeKept(m_file, json());
    }
}

QByteArray CallKeeper::json() const
{
    QJsonArray calls;
    for (const KeptCall &call : m_calls) {
        calls.append(toJson(call));
    }
    return QJsonDocument(calls).toJson(QJsonDocument::Compact);
}

void CallKeeper::put(const KeptCall &call)
{
    const auto known = m_calls.constFind(call.id);
    if (known == m_calls.constEnd() || *known != call) {
        m_calls.insert(call.id, call);
        write();
    }
}

void CallKeeper::remove(const QString &id)
{
    if (m_calls.remove(id) > 0) {
        write();
    }
}

void CallKeeper::write()
{
    if (m_writing) {
        m_again = true;
        return;
    }
    m_writing = true;
    m_pool.start([this, file = m_file, content = json()] {
        writeKept(file, content);
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_writing = false;
                if (std::exchange(m_again, false)) {
                    write();
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace deskbell
