// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QGuiApplication>
#include <QLocale>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

void Languages::use(const QString &code)
{
    if (m_translator) {
        QCoreApplication::removeTranslator(m_translator.get());
        m_translator.reset();
    }
    const QLocale wanted = code.isEmpty() ? QLocale::system() : QLocale(code);
    auto translator = std::make_unique<QTranslator>();
    m_current = u"en"_s;
    if (translator->load(wanted, u"deskbell"_s, u"_"_s, u":/translations"_s)) {
        m_current = wanted.name().section(u'_', 0, 0);
        m_translator = std::move(translator);
    } else if (translator->load(u":/translations/deskbell_en.qm"_s)) {
        // English needs its catalogue too: it holds the plurals.
        m_translator = std::move(translator);
    }
    if (m_translator) {
        QCoreApplication::installTranslator(m_translator.get());
    }
    // Dates and numbers speak the language of the words around them.
    const bool known = wanted.name().startsWith(m_current);
    QLocale::setDefault(known ? wanted : QLocale(m_current == "en"_L1 ? u"en_GB"_s : m_current));
    if (QLocale().language() == QLocale::Arabic && QLocale().zeroDigit() != u"0"_s) {
        // Numbers of orders, telephone numbers and counts are written with these digits: times and days beside them as well.
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    }
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace deskbell
