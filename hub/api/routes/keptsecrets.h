// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace deskbell::hub {

/// Which of a channel's kept \a secrets may go along when its settings change from \a before to \a after. A password goes to the server and
/// the account it was given for, and nowhere else: where one of these is another now, the secrets beside it are left out and have to be
/// given anew (nobody could read them, and so nobody may send them to a server of their own). What the hub itself made, and what no server
/// gets, stays.
QJsonObject secretsThatStay(const QJsonObject &before, const QJsonObject &after, const QJsonObject &secrets);

/// The dotted path of a secret of \a kept that \a now lacks; empty: none.
QString lostSecret(const QJsonObject &kept, const QJsonObject &now, const QString &path = {});

} // namespace deskbell::hub
