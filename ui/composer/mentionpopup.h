// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/composer/wordpopup.h"

namespace deskbell {

/// The colleagues whose names fit what is typed after "@" in a note: who is named so is told of it (models/notices/notice.h).
class MentionPopup : public WordPopup
{
    Q_OBJECT
public:
    MentionPopup(Desk &desk, Editor &editor, QWidget *parent);

    /// Only notes mention: a customer reads the rest.
    void setActive(bool active);

Q_SIGNALS:
    /// "@Mia Rosen " takes the place of what was typed.
    void chosen(const QString &words, int typedLength);

private:
    QList<Row> find(const QString &typed) override;
    void take(int row, int typed) override;

    Desk &m_desk;
    QList<Agent> m_found;
    bool m_active = false;
};

} // namespace deskbell
