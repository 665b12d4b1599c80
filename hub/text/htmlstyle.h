// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace deskbell::hub {

/// The declarations that survive, in the order written.
struct SafeStyle {
    QList<std::pair<QString, QString>> declarations{};
    std::optional<bool> hidden{}; ///< true: the element is not to be seen; nullopt: nothing said

    /// \a other wins where both set a property.
    void add(const SafeStyle &other);
    QString text() const; ///< "color:red;width:10px"; empty: nothing
};

/// Filters a style attribute: listed properties, plain values, bounded sizes. Nothing that fetches or runs.
SafeStyle filterStyle(QStringView css);

/// "#hex" or a colour's name, also for rgb() and for hexadecimal digits without their mark; else empty.
QString safeColor(const QString &value);

/// The rules of a mail's style sheets that have a simple selector: "tag", ".class", "tag.class", ".a, .b". At most 32 K
/// characters and 500 rules; everything else, and all @ rules, are passed over.
class StyleSheet
{
public:
    void addRules(QStringView css);
    bool isEmpty() const { return m_rules.isEmpty(); }
    /// What the rules say of an element.
    SafeStyle styleOf(const QString &tag, const QString &classes) const;

private:
    void addRule(QStringView selectors, QStringView declarations);

    QHash<QString, SafeStyle> m_rules; ///< by "tag", ".class" or "tag.class"
    qsizetype m_read = 0;
    int m_count = 0;
};

/// The rules of all `<style>` elements among the first \a maxTokens: they may stand behind the elements they are for.
StyleSheet styleSheetOf(const QString &html, int maxTokens);

} // namespace deskbell::hub
