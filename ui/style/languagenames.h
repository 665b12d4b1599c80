// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deskbell {

/// The languages of the interface by code, each in its own words.
inline QList<std::pair<QString, QString>> interfaceLanguages()
{
    using namespace Qt::Literals::StringLiterals;
    return {{u"en"_s, u"English"_s},          {u"de"_s, u"Deutsch"_s}, {u"hu"_s, u"Magyar"_s},     {u"pl"_s, u"Polski"_s},
            {u"ro"_s, u"Rom\u00E2n\u0103"_s}, {u"ru"_s, u"Русский"_s}, {u"uk"_s, u"Українська"_s}, {u"ar"_s, u"العربية"_s}};
}

} // namespace deskbell
