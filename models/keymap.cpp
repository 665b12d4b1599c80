// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keymap.h"

#include <QCoreApplication>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace keys {
namespace {

QString say(const char *text) { return QCoreApplication::translate("deskbell::KeyMap", text); }

bool isCombination(const QString &keys)
{
    static const QStringList names{u"Esc"_s, u"Enter"_s, u"Tab"_s, u"Space"_s, u"Del"_s, u"Backspace"_s, u"Return"_s};
    const bool functionKey = keys.size() > 1 && keys.startsWith(u'F') && keys.mid(1).toInt() > 0;
    return (keys.contains(u'+') && keys.size() > 1) || functionKey || names.contains(keys);
}

} // namespace

bool areTyped(const QString &keys) { return !keys.isEmpty() && !isCombination(keys); }

QString whyNot(const QString &keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    const bool function = keys.startsWith(u'F') && keys.size() > 1;
    if (isCombination(keys)) {
        if (keys.contains("Ctrl+Alt"_L1)
            || (keys.contains("Alt+"_L1) && keys.back().isLetter() && !keys.endsWith("Left"_L1) && !keys.endsWith("Right"_L1)
                && !keys.contains(u"+F"_s))) {
            //: AltGr is a key of many keyboards
            return say(QT_TRANSLATE_NOOP("deskbell::KeyMap", "Alt with a letter types characters on many keyboards (AltGr)."));
        }
        if (!keys.contains(u'+') && !function) {
            return say(QT_TRANSLATE_NOOP("deskbell::KeyMap", "This key is needed everywhere."));
        }
        return {};
    }
    for (const QString &letter : keys.split(u' ')) {
        if (letter.size() != 1) {
            return say(QT_TRANSLATE_NOOP("deskbell::KeyMap", "Single characters, one after the other, or one combination."));
        }
    }
    return {};
}

bool clash(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return false;
    }
    if (!areTyped(a) || !areTyped(b)) {
        return a.compare(b, Qt::CaseInsensitive) == 0 && areTyped(a) == areTyped(b);
    }
    return a == b || a.startsWith(b + u' ') || b.startsWith(a + u' ');
}

} // namespace keys

void KeyMap::add(const QString &id, const QString &defaultKeys)
{
    if (!m_defaults.contains(id)) {
        m_order.append(id);
    }
    m_defaults.insert(id, defaultKeys);
}

void KeyMap::remove(const QString &id)
{
    m_order.removeAll(id);
    m_defaults.remove(id);
}

void KeyMap::setChosen(const QJsonObject &chosen)
{
    m_chosen.clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        if (it.value().isString() && keys::whyNot(it.value().toString()).isEmpty()) {
            m_chosen.insert(it.key(), it.value().toString());
        }
    }
}

QString KeyMap::keysOf(const QString &id) const
{
    const auto chosen = m_chosen.constFind(id);
    return chosen == m_chosen.cend() ? m_defaults.value(id) : *chosen;
}

QStringList KeyMap::clashing(const QString &id, const QString &wanted) const
{
    QStringList others;
    for (const QString &other : m_order) {
        if (other != id && keys::clash(keysOf(other), wanted)) {
            others.append(other);
        }
    }
    return others;
}

namespace {

/// Keycodes of X11 and Wayland: those of the kernel and 8 more. Rows of the common keyboard from left to right.
constexpr std::array scanRows{std::pair{24U, "qwertyuiop[]"}, std::pair{38U, "asdfghjkl;'"}, std::pair{52U, "zxcvbnm,./"}};

/// What stands on those keys, for systems that do not tell the scan code: characters in the order of the Latin row beside them.
struct OtherLayout {
    const char16_t *characters;
    const char *latin;
};
constexpr std::array<OtherLayout, 5> otherLayouts{{
    {u"\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434\u044f"
     u"\u0447\u0441\u043c\u0438\u0442\u044c",
     "qwertyuiopasdfghjklzxcvbnm"}, // Russian
    {u"\u0456\u0457\u0454", "s]'"}, // Ukrainian, where it differs
    {u"\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0626"
     u"\u0621\u0624\u0631\u0649\u0629",
     "qwertyuiopasdfghjklzxcvnm"}, // Arabic
    {u"\u03c2\u03b5\u03c1\u03c4\u03c5\u03b8\u03b9\u03bf\u03c0\u03b1\u03c3\u03b4\u03c6\u03b3\u03b7\u03be\u03ba\u03bb\u03b6\u03c7"
     u"\u03c8\u03c9\u03b2\u03bd\u03bc",
     "wertyuiopasdfghjklzxcvbnm"}, // Greek
    {u"\u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da\u05d6\u05e1\u05d1"
     u"\u05d4\u05e0\u05de\u05e6",
     "ertyuiopasdfghjklzxcvbnm"}, // Hebrew
}};

QString latinOnKey(quint32 scanCode)
{
    for (const auto &[first, row] : scanRows) {
        const QLatin1StringView letters(row);
        if (scanCode >= first && scanCode < first + quint32(letters.size())) {
            return QString(letters.at(qsizetype(scanCode - first)));
        }
    }
    return {};
}

QString latinBeside(QChar character)
{
    for (const OtherLayout &layout : otherLayouts) {
        const QStringView characters(layout.characters);
        const qsizetype at = characters.indexOf(character);
        if (at >= 0 && at < qsizetype(QLatin1StringView(layout.latin).size())) {
            return QString(QLatin1StringView(layout.latin).at(at));
        }
    }
    return {};
}

} // namespace

QString latinFor(const QString &typed, quint32 scanCode)
{
    if (typed == u"\u061f"_s) {
        return u"?"_s;
    }
    if (typed.isEmpty() || typed.at(0).script() == QChar::Script_Latin || !typed.at(0).isLetter()) {
        return {};
    }
    const QChar character = typed.at(0);
    const QString byKey = latinOnKey(scanCode);
    const QString latin = byKey.isEmpty() ? latinBeside(character.toLower()) : byKey;
    const bool upper = character.isUpper() && character != character.toLower();
    return upper ? latin.toUpper() : latin;
}

} // namespace deskbell
