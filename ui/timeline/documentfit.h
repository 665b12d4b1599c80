// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSize>

#include <functional>

class QTextDocument;

/// Mends what Qt's rich text leaves unreadable in mails made for a browser.
namespace deskbell {

/// The size of an image by its name in the document; empty: not known.
using ImageSizeOf = std::function<QSize(const QString &name)>;

/// Makes tables, columns and images fit into \a width pixels; what was shrunk before grows again with the width. A table of
/// so many columns that words would break in the middle becomes wider than that and is scrolled within its card.
void fitToWidth(QTextDocument &document, int width, const ImageSizeOf &sizeOf);

/// Gives text that is hard to tell from the ground behind it a colour of the same hue with a contrast of at least 4.5:1 (3:1
/// for what the sender coloured on purpose on a ground of its own). \a ground and \a text are the page's.
void mendContrast(QTextDocument &document, const QColor &ground, const QColor &text);

/// \a color made lighter or darker, as little as gives \a least against \a ground.
QColor readableOn(const QColor &ground, const QColor &color, double least);

} // namespace deskbell
