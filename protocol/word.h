// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace deskbell {

/// The names of an enumeration on the wire; specialise with `static constexpr std::pair<E, const char *> table[]`.
template <class E> struct WireNames;

/// An enumeration that may meet a value it does not know (a newer peer): the text is kept, travels on unchanged,
/// and is shown as it is. E needs an enumerator `Unknown`.
template <class E> class Word
{
public:
    constexpr Word() = default;
    Word(E value)
        : m_value(value)
    { }

    static Word fromString(const QString &text)
    {
        for (const auto &[value, name] : WireNames<E>::table) {
            if (text == QLatin1StringView(name)) {
                return Word(value);
            }
        }
        Word word;
        word.m_value = E::Unknown;
        word.m_text = text;
        return word;
    }

    QString toString() const
    {
        for (const auto &[value, name] : WireNames<E>::table) {
            if (m_value == value) {
                return QLatin1StringView(name);
            }
        }
        return m_text;
    }

    E value() const { return m_value; }
    bool isKnown() const { return m_value != E::Unknown; }
    bool operator==(const Word &) const = default;
    bool operator==(E value) const { return m_value == value; }

private:
    E m_value = E{};
    QString m_text{};
};

} // namespace deskbell
