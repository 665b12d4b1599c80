// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "ui/hands/zoom.h"
#include "ui/style/languagenames.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

AppearanceSection::AppearanceSection(QWidget *parent)
    : QWidget(parent)
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), static_cast<int>(ThemeChoice::ContrastLight));
    m_theme->addItem(tr("High contrast, dark"), static_cast<int>(ThemeChoice::ContrastDark));
    m_density->setAccessibleName(tr("Density"));
    //: How much room the rows of lists take
    m_density->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    m_zoom->setAccessibleName(tr("Text size"));
    const QList<int> sizes = Zoom::choices();
    for (const int percent : sizes) {
        //: Size of all text; %1 is a number of per cent
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    }
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : interfaceLanguages()) {
        m_language->addItem(name, code);
    }
    for (QComboBox *box : {m_theme, m_density, m_zoom, m_language}) {
        box->setMinimumWidth(220);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->view()->setAccessibleName(box->accessibleName());
    }
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Density"), m_density);
    form->addRow(tr("Text size"), m_zoom);
    form->addRow(tr("Language"), m_language);
    form->addRow(mutedLabel(tr("Changes show at once. Animations follow the system’s setting."), this));
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_density, &QComboBox::activated, this,
            [this] { Q_EMIT densityChosen(static_cast<Density>(m_density->currentData().toInt())); });
    connect(m_zoom, &QComboBox::activated, this, [this] { Q_EMIT zoomChosen(m_zoom->currentData().toInt()); });
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void AppearanceSection::followZoom()
{
    // Settings written by hand may name a size between.
    const int percent = Zoom::percent();
    int place = m_zoom->findData(percent);
    if (place < 0) {
        place = 0;
        while (place < m_zoom->count() && m_zoom->itemData(place).toInt() < percent) {
            ++place;
        }
        m_zoom->insertItem(place, tr("%1 %").arg(percent), percent);
    }
    m_zoom->setCurrentIndex(place);
}

void AppearanceSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followZoom();
}

void AppearanceSection::setCurrent(ThemeChoice theme, Density density, const QString &language)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(static_cast<int>(theme))));
    m_density->setCurrentIndex(qMax(0, m_density->findData(static_cast<int>(density))));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    followZoom();
}

} // namespace deskbell
