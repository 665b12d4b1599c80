// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QHash>
#include <QImage>
#include <QTextDocument>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace deskbell {

/// What is printed: one message or all of a conversation that are here.
struct PrintJob {
    QString subject{};
    qint64 number = 0;
    QList<Message> messages{};
    bool lacksOlder = false; ///< the conversation has older ones that are not here
    QHash<QString, QImage> images{}; ///< by Content-ID, as far as they are here
};

/// The job as one document for paper: its title, then each message with who, to whom and when, quotes included.
QString printedHtml(const PrintJob &job);
/// Lays \a job out on the pages of \a device, each with "#number subject" above and its page number below. \returns how many.
int printPages(const PrintJob &job, QPagedPaintDevice &device);
/// Fetches what inline images there are, then calls \a ready once.
void gatherImages(Desk &desk, PrintJob job, QObject *context, std::function<void(PrintJob)> ready);
/// Asks for a printer, or for a file, then prints; says what went wrong in a box on \a window.
void printWithDialog(Desk &desk, const PrintJob &job, QWidget *window);
void saveAsPdf(Desk &desk, const PrintJob &job, QWidget *window);

} // namespace deskbell
