// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QToolButton>

namespace deskbell {

/// An attachment with its name and size: opens or saves it.
class AttachmentChip : public QToolButton
{
    Q_OBJECT
public:
    AttachmentChip(Desk &desk, const Attachment &attachment, QWidget *parent);

private:
    void fetch(bool save);
    void say(const QString &text);

    Desk &m_desk;
    Attachment m_attachment;
};

/// Whether opening such a file with the system's program cannot run it.
bool isSafeToOpen(const QString &mediaType, const QString &name);

} // namespace deskbell
