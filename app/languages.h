// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace deskbell {

/// The language of the interface. Changes take effect for what is built afterwards.
class Languages
{
public:
    /// "ro", or empty for the system's; falls back to English. Sets texts, dates and direction.
    void use(const QString &code);
    QString current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_translator;
    QString m_current;
};

} // namespace deskbell
