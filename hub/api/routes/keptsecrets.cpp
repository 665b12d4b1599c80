// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/keptsecrets.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Where a secret goes, and as whose.
const QStringList &destinations()
{
    static const QStringList keys{u"host"_s,        u"port"_s,    u"security"_s,  u"user"_s,          u"url"_s,
                                  u"account_sid"_s, u"api_url"_s, u"client_id"_s, u"token_endpoint"_s};
    return keys;
}

/// The secret is for no server: nobody gets it.
bool staysHere(const QString &key) { return key == "hook_secret"_L1 || key == "identify_secret"_L1; }

bool goesElsewhere(const QJsonObject &before, const QJsonObject &after)
{
    return std::any_of(destinations().begin(), destinations().end(), [&](const QString &key) {
        // Not said and empty are the same.
        return before.value(key).toVariant().toString() != after.value(key).toVariant().toString();
    });
}

} // namespace

QJsonObject secretsThatStay(const QJsonObject &before, const QJsonObject &after, const QJsonObject &secrets)
{
    const bool anywhere = goesElsewhere(before, after);
    // A token opens every server of the account.
    bool anyServer = anywhere;
    for (auto it = before.begin(); it != before.end(); ++it) {
        anyServer = anyServer || (it->isObject() && goesElsewhere(it->toObject(), after.value(it.key()).toObject()));
    }
    QJsonObject stay;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const bool moved = it.key() == "oauth"_L1 ? anyServer
            : it->isObject() ? anywhere || goesElsewhere(before.value(it.key()).toObject(), after.value(it.key()).toObject())
                             : anywhere && !staysHere(it.key());
        if (!moved) {
            stay.insert(it.key(), *it);
        }
    }
    return stay;
}

QString lostSecret(const QJsonObject &kept, const QJsonObject &now, const QString &path)
{
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (it->isObject()) {
            if (const QString lost = lostSecret(it->toObject(), now.value(it.key()).toObject(), here); !lost.isEmpty()) {
                return lost;
            }
        } else if (!it->toString().isEmpty() && now.value(it.key()).toString().isEmpty()) {
            return here;
        }
    }
    return {};
}

} // namespace deskbell::hub
