// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/globalkeys.h"

// Where no program can have keys that are typed into another one.
namespace deskbell {

struct GlobalKeys::Private {
};

GlobalKeys::GlobalKeys(QObject *parent)
    : QObject(parent)
{ }

GlobalKeys::~GlobalKeys() = default;

bool GlobalKeys::isPossible() { return false; }

void GlobalKeys::take(const QList<QKeySequence> &) { }

QList<QKeySequence> GlobalKeys::taken() const { return {}; }

} // namespace deskbell
