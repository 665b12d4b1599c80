// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QAction>
#include <QLineEdit>

namespace deskbell {

/// The glyph of a search in front of what is typed; read out by the name of the field, which it must have by then.
inline void addSearchGlyph(QLineEdit &field)
{
    field.addAction(glyphIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(field.accessibleName());
}

} // namespace deskbell
