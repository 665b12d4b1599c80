// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/demo/demolanguage.h"

#include <QByteArray>
#include <QString>

namespace deskbell::hub {

/// A small photo of nothing in particular, as PNG.
QByteArray demoPhoto(DemoDice &dice);
/// A one-page PDF with \a lines of Latin text.
QByteArray demoInvoice(const QStringList &lines);

} // namespace deskbell::hub
