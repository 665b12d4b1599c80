// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell {

/// A form that keeps what was typed until it is saved. Asked before the window is built anew.
class UnsavedWork
{
public:
    virtual ~UnsavedWork() = default;
    virtual bool isUnsaved() const = 0;
};

} // namespace deskbell
