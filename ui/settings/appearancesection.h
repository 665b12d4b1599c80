// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/density.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;

namespace deskbell {

/// Theme, density, size of the text and language of the interface. Each choice takes effect at once.
class AppearanceSection : public QWidget
{
    Q_OBJECT
public:
    explicit AppearanceSection(QWidget *parent = nullptr);
    /// The size of the text was changed elsewhere, by a key or in another window.
    void followZoom();
    /// What is in force now; announces nothing.
    void setCurrent(ThemeChoice theme, Density density, const QString &language);

    QComboBox &themeBox() { return *m_theme; }
    QComboBox &densityBox() { return *m_density; }
    QComboBox &zoomBox() { return *m_zoom; }
    QComboBox &languageBox() { return *m_language; }

Q_SIGNALS:
    void themeChosen(deskbell::ThemeChoice theme);
    void densityChosen(deskbell::Density density);
    /// In per cent of the system's size.
    void zoomChosen(int percent);
    /// Empty: the system's.
    void languageChosen(const QString &language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_zoom;
    QComboBox *m_language;
};

} // namespace deskbell
