// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/demo/demo.h"
#include "hub/demo/demomail.h"

namespace deskbell::hub {

/// What a matter comes to in a text message or a messenger: its first sentence or two, without greeting or signature.
QString shortText(DemoDice &dice, const DemoMatter &matter);
QString shortAnswer(DemoDice &dice, const DemoMatter &matter);
QString shortThanks(DemoDice &dice, const DemoMatter &matter);
/// How a person of the demo is known on a channel of \a kind: a number nobody has, or a chat.
Identity demoIdentity(const QString &kind, const DemoPerson &person);

/// Gives the desk a number for text messages and a Telegram bot, both simulated, with \a texts conversations between them: some
/// answered, one that failed, one nobody knows of, one customer who said STOP, one who changed what they wrote.
Result<Done> addDemoTexts(Core &core, const DemoOptions &options);

} // namespace deskbell::hub
