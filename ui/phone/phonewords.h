// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"
#include "models/calls/callwords.h"

#include <QCoreApplication>

namespace deskbell {

/// What the phone says, as people read it: what happened, and what to do about it.
class PhoneWords
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::PhoneWords)
public:
    /// "Ready", "Signing in…", "The password was refused…"
    static QString readiness(CallDesk::Readiness readiness, const phone::AccountStatus &status);
    /// Short enough for the head of the panel.
    static QString readinessShort(CallDesk::Readiness readiness);
    static QString state(const DeskCall &call);
    /// Why it ended, with what to do; empty: it was hung up as calls are.
    static QString reason(const phone::Call &call);
    /// "Good", "The microphone hardly picks anything up: …"
    static QString quality(const phone::Quality &quality);
    static bool isPoor(const phone::Quality &quality);
    /// Why a command could not be done.
    static QString refusal(const QString &code, const QString &text);
};

} // namespace deskbell
