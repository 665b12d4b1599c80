// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quarantinelist.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

QuarantineList::QuarantineList(Desk &desk, const ChannelId &channel, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_channel(channel)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, metrics::step, 0, 0);
    m_column->setSpacing(metrics::gap);
    refresh();
}

void QuarantineList::refresh()
{
    whenAnswered(m_desk.get(u"/v1/channels/%1/quarantine?limit=50"_s.arg(m_channel.value)), this,
                 [this](const Result<QByteArray> &answer) {
                     if (!answer) {
                         clearLayout(m_column);
                         return say(Phrases::error(answer.error()));
                     }
                     show(QJsonDocument::fromJson(*answer).object().value("items"_L1).toArray());
                 });
}

void QuarantineList::show(const QJsonArray &mails)
{
    clearLayout(m_column);
    if (mails.isEmpty()) {
        return say(tr("No mail is in quarantine."));
    }
    for (const QJsonValue mail : mails) {
        addMail(mail.toObject());
    }
}

void QuarantineList::addMail(const QJsonObject &mail)
{
    const QString id = mail.value("id"_L1).toString();
    const QDateTime at = QDateTime::fromString(mail.value("at"_L1).toString(), Qt::ISODateWithMs);
    const QString when = Phrases::moment(at);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto *words = new QLabel(
        u"%1 \u00B7 %2\n%3"_s.arg(when, Phrases::fileSize(mail.value("size"_L1).toInteger()), mail.value("reason"_L1).toString()),
        box);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *keep = new QPushButton(tr("Save the source…"), box);
    keep->setAccessibleName(tr("Save the source of the mail of %1").arg(when));
    auto *again = new QPushButton(tr("Try again"), box);
    again->setAccessibleName(tr("Take in the mail of %1 again").arg(when));
    row->addWidget(words, 1);
    row->addWidget(again, 0, Qt::AlignTop);
    row->addWidget(keep, 0, Qt::AlignTop);
    connect(keep, &QPushButton::clicked, this, [this, id] { keepSource(id); });
    connect(again, &QPushButton::clicked, this, [this, id, again] { tryAgain(id, again); });
    m_column->addWidget(box);
}

void QuarantineList::say(const QString &words) { m_column->addWidget(mutedLabel(words, this)); }

void QuarantineList::keepSource(const QString &id)
{
    const QString file = QFileDialog::getSaveFileName(window(), tr("Save the source of the mail"), u"mail.eml"_s,
                                                      tr("Mails (*.eml);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    whenAnswered(m_desk.get(u"/v1/quarantine/%1/raw"_s.arg(id)), this, [this, file](const Result<QByteArray> &raw) {
        if (!raw) {
            Q_EMIT noticed(Phrases::error(raw.error()));
            return;
        }
        QSaveFile out(file);
        const bool written = out.open(QIODevice::WriteOnly) && out.write(*raw) == raw->size() && out.commit();
        Q_EMIT noticed(written ? tr("Saved as %1.").arg(file) : tr("%1 could not be written: %2").arg(file, out.errorString()));
    });
}

void QuarantineList::tryAgain(const QString &id, QWidget *button)
{
    button->setEnabled(false);
    whenAnswered(m_desk.post(u"/v1/quarantine/%1/retry"_s.arg(id), {}), this,
                 [this, button = QPointer(button)](const Result<QJsonObject> &done) {
                     if (button) {
                         button->setEnabled(true);
                     }
                     Q_EMIT noticed(done ? tr("The mail was taken in.") : Phrases::error(done.error()));
                     if (done) {
                         refresh();
                     }
                 });
}

} // namespace deskbell
