// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/editor.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace deskbell {

namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 12;

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

Editor::Editor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize Editor::sizeHint() const
{
    // A plain text document measures itself in lines.
    const int lines = qBound(leastLines, static_cast<int>(document()->size().height()), mostLines);
    return {300, lines * fontMetrics().lineSpacing() + 24};
}

QSize Editor::minimumSizeHint() const { return {120, leastLines * fontMetrics().lineSpacing() + 24}; }

bool Editor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !localFiles(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void Editor::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFiles(source);
    if (!files.isEmpty()) {
        Q_EMIT filesGiven(files);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT sendPressed();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace deskbell
