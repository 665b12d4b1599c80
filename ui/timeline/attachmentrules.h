// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell {

/// Why opening an attachment with the system's program may do harm.
enum class AttachmentRisk {
    None,
    Program, ///< runs when opened: programs, installers, disk images
    Script, ///< runs when opened: scripts, shortcuts
    Macro, ///< an office file that can hold a program
    WebPage, ///< opens in the browser and may imitate a sign-in page
    Disguised, ///< its name hides what it is
    Unknown, ///< nothing says what it is
};

/// By the name's ending, which is what the system goes by, and the type the sender gave: the worse of both.
AttachmentRisk attachmentRisk(const QString &name, const QString &mediaType);

enum class AttachmentKind { File, Image, Text, Archive, Document };
AttachmentKind attachmentKind(const QString &name, const QString &mediaType);
/// Shown within the console: images and texts that run nowhere.
bool canPreview(const QString &name, const QString &mediaType);
/// The name as a file may be called: no path, no characters that hide or reverse it; never empty.
QString safeFileName(const QString &name);

} // namespace deskbell
