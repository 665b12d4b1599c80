// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// "3 remote images blocked: Show". Asked to, it has the hub fetch them; the console itself asks nobody.
class RemoteImagesBar : public QWidget
{
    Q_OBJECT
public:
    /// \a missing are the keys of the images that can be had; empty: the bar only says what was left out.
    RemoteImagesBar(Desk &desk, const Message &message, const QStringList &missing, QWidget *parent);

    void fetch();

Q_SIGNALS:
    /// All that could be had, once, by key; empty when none.
    void fetched(const QHash<QString, QImage> &images);

private:
    void fetchNext();
    void settle(const QString &key, const QImage &image);
    void say(const QString &text);

    Desk &m_desk;
    MessageId m_message;
    QStringList m_missing;
    QStringList m_queue;
    QHash<QString, QImage> m_images;
    qsizetype m_settled = 0;
    QString m_trouble;
    QLabel *m_words;
    QPushButton *m_show;
};

} // namespace deskbell
