// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/quietstyle.h"
#include "ui/style/systemlook.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor hex(QRgb rgb) { return QColor::fromRgb(rgb); }

Colors makeLight()
{
    return {
        .dark = false,
        .rail = hex(0xF4F5F7),
        .ground = hex(0xFFFFFF),
        .raised = hex(0xFFFFFF),
        .text = hex(0x1A1F26),
        .muted = hex(0x5A6472),
        .hairline = hex(0xE2E5EA),
        .accent = hex(0x2F5BD7),
        .onAccent = hex(0xFFFFFF),
        .selection = hex(0xE6EDFD),
        .hover = hex(0xF1F3F6),
        .note = hex(0xFFF6D6),
        .noteLine = hex(0xE6CF7C),
        .noteText = hex(0x5F4700),
        .outbound = hex(0xEFF4FF),
        .outboundLine = hex(0xCFDCFA),
        .amber = hex(0xFCEDC9),
        .amberText = hex(0x774800),
        .red = hex(0xFDE3E0),
        .redText = hex(0xA11D17),
        .green = hex(0x17734A),
    };
}

Colors makeDark()
{
    return {
        .dark = true,
        .rail = hex(0x15181D),
        .ground = hex(0x1B1F25),
        .raised = hex(0x22272E),
        .text = hex(0xE6E9EE),
        .muted = hex(0x9CA6B4),
        .hairline = hex(0x2D333C),
        .accent = hex(0x84A7FF),
        .onAccent = hex(0x0F1730),
        .selection = hex(0x27334F),
        .hover = hex(0x242A32),
        .note = hex(0x3A3216),
        .noteLine = hex(0x6B5A22),
        .noteText = hex(0xF3E0A0),
        .outbound = hex(0x1F2A43),
        .outboundLine = hex(0x33456E),
        .amber = hex(0x45330F),
        .amberText = hex(0xF4C76F),
        .red = hex(0x4B2220),
        .redText = hex(0xFFA69E),
        .green = hex(0x62CE97),
    };
}

/// Black on white, with the hues kept only where they mean something.
Colors makeContrastLight()
{
    return {
        .dark = false,
        .strong = true,
        .rail = hex(0xFFFFFE), // not quite the ground's white: the palette tells the tables apart by it
        .ground = hex(0xFFFFFF),
        .raised = hex(0xFFFFFF),
        .text = hex(0x000000),
        .muted = hex(0x303030),
        .hairline = hex(0x5C5C5C),
        .accent = hex(0x0033A8),
        .onAccent = hex(0xFFFFFF),
        .selection = hex(0xCFE0FF),
        .hover = hex(0xE8E8E8),
        .note = hex(0xFFF3B8),
        .noteLine = hex(0x6B5200),
        .noteText = hex(0x3A2B00),
        .outbound = hex(0xE6EEFF),
        .outboundLine = hex(0x35529B),
        .amber = hex(0xFFE7A8),
        .amberText = hex(0x4D2D00),
        .red = hex(0xFFDAD6),
        .redText = hex(0x8A0000),
        .green = hex(0x00522B),
    };
}

Colors makeContrastDark()
{
    return {
        .dark = true,
        .strong = true,
        .rail = hex(0x000001),
        .ground = hex(0x000000),
        .raised = hex(0x000000),
        .text = hex(0xFFFFFF),
        .muted = hex(0xDADADA),
        .hairline = hex(0x9E9E9E),
        .accent = hex(0x9CC2FF),
        .onAccent = hex(0x000000),
        .selection = hex(0x1D3A78),
        .hover = hex(0x2A2A2A),
        .note = hex(0x2E2600),
        .noteLine = hex(0xE8C440),
        .noteText = hex(0xFFE99A),
        .outbound = hex(0x0C1C40),
        .outboundLine = hex(0x8CB0FF),
        .amber = hex(0x3D2B00),
        .amberText = hex(0xFFD680),
        .red = hex(0x4A0B08),
        .redText = hex(0xFFB9B2),
        .green = hex(0x7CF0B2),
    };
}

double linear(double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The colours by which a widget's own style sheet may have been written; where two are alike the first counts.
QList<std::pair<QColor, QColor>> exchanged(const Colors &from, const Colors &to)
{
    return {{from.text, to.text},
            {from.muted, to.muted},
            {from.hairline, to.hairline},
            {from.accent, to.accent},
            {from.selection, to.selection},
            {from.hover, to.hover},
            {from.raised, to.raised},
            {from.ground, to.ground},
            {from.rail, to.rail},
            {from.note, to.note},
            {from.noteLine, to.noteLine},
            {from.noteText, to.noteText},
            {from.outbound, to.outbound},
            {from.amber, to.amber},
            {from.amberText, to.amberText},
            {from.red, to.red},
            {from.redText, to.redText},
            {from.green, to.green},
            {from.outboundLine, to.outboundLine},
            {from.onAccent, to.onAccent}};
}

/// Sheets that widgets were given in the colours of \a from say those of \a to, so that a change of theme needs nothing built anew.
void retintSheets(const Colors &from, const Colors &to)
{
    static const QRegularExpression color(u"#[0-9a-fA-F]{6}\\b"_s);
    const auto pairs = exchanged(from, to);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QString sheet = widget->styleSheet();
        if (!sheet.contains(u'#')) {
            continue;
        }
        QString changed;
        qsizetype last = 0;
        auto matches = color.globalMatch(sheet);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                           [&match](const auto &each) { return each.first == QColor(match.captured()); });
            changed += QStringView(sheet).mid(last, match.capturedStart() - last);
            changed += pair == pairs.end() ? match.captured() : pair->second.name();
            last = match.capturedEnd();
        }
        changed += QStringView(sheet).mid(last);
        if (changed != sheet) {
            widget->setStyleSheet(changed);
        }
    }
}

// Only what a palette cannot say: flat fields, hairlines, quiet scroll bars, a visible focus.
QString styleSheetFor(const Colors &c)
{
    QString sheet = uR"(
QToolTip { color: %text; background: %raised; border: 1px solid %hairline; padding: 4px; }
QLineEdit, QPlainTextEdit, deskbell--Editor, deskbell--AddressField, QComboBox, QSpinBox { background: %raised; border: 1px solid %hairline; border-radius: 6px; padding: 4px 8px;
    selection-background-color: %accent; selection-color: %onAccent; }
QComboBox { padding: 4px 8px; min-height: 20px; }
QComboBox::drop-down { border: 0; width: 20px; }
QSpinBox { min-height: 20px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox::down-arrow { image: url(:/icons/%chevron.svg); width: 12px; height: 12px; }
QLineEdit { min-height: 20px; }
deskbell--AddressField { padding: 0; }
deskbell--AddressField[active="true"] { border: 1px solid %accent; }
QLineEdit:focus, QPlainTextEdit:focus, deskbell--Editor:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid %accent; }
deskbell--AddressField QLineEdit, deskbell--AddressField QLineEdit:focus { border: 0; background: transparent; padding: 2px 4px; min-height: 18px; }
QLineEdit:disabled, QComboBox:disabled { color: %muted; background: %rail; }
QPushButton { background: %raised; border: 1px solid %hairline; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: %hover; }
QPushButton:pressed { background: %selection; }
QPushButton:focus { border: 1px solid %accent; outline: 0; }
QPushButton:disabled { color: %muted; }
QPushButton[primary="true"] { background: %accent; color: %onAccent; border: 1px solid %accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: %hover; color: %muted; border-color: %hairline; }
QPushButton[primary="true"][note="true"] { background: %note; color: %noteText; border: 1px solid %noteLine; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %hover; }
QToolButton:checked, QToolButton:pressed { background: %selection; color: %accent; }
QToolButton:focus { border: 1px solid %accent; outline: 0; }
QToolButton[chip="true"] { border: 1px solid %hairline; background: %raised; padding: 3px 8px; }
QToolButton[chip="true"]:hover { background: %hover; }
QToolButton[chip="true"]:focus { border: 1px solid %accent; }
QToolButton[popupMode="1"] { padding-%popupSide: 20px; }
QToolButton::menu-button { border: 0; background: transparent; width: 18px; }
QToolButton::menu-arrow { image: url(:/icons/%chevron.svg); width: 10px; height: 10px; }
QToolButton[chip="true"]::menu-indicator, QToolButton[bare="true"]::menu-indicator { image: none; width: 0; }
QMenu { background: %raised; border: 1px solid %hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %selection; color: %text; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QCalendarWidget QToolButton { color: %text; font-weight: 600; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QSplitter::handle { background: %hairline; }
QSlider::groove:horizontal { height: 4px; background: %thumb; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; background: %raised; border: 2px solid %accent; }
QSlider::handle:horizontal:focus { background: %accent; }
QSlider::handle:horizontal:disabled { border-color: %muted; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %thumb; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const QColor thumb = c.strong ? c.muted : c.dark ? hex(0x444C57) : hex(0xC3C9D1);
    const std::pair<const char16_t *, QColor> words[] = {
        // Longer names first: %noteText must not be read as %note.
        {u"%accentHover", c.dark ? c.accent.lighter(108) : c.accent.darker(110)},
        {u"%onAccent", c.onAccent},
        {u"%noteText", c.noteText},
        {u"%noteLine", c.noteLine},
        {u"%hairline", c.hairline},
        {u"%selection", c.selection},
        {u"%raised", c.raised},
        {u"%accent", c.accent},
        {u"%muted", c.muted},
        {u"%hover", c.hover},
        {u"%thumb", thumb},
        {u"%note", c.note},
        {u"%text", c.text},
        {u"%rail", c.rail},
    };
    // Style sheets do not mirror.
    sheet.replace("%popupSide"_L1, QGuiApplication::isRightToLeft() ? "left"_L1 : "right"_L1);
    sheet.replace("%chevron"_L1, c.dark ? "chevron-dark"_L1 : "chevron-light"_L1);
    for (const auto &[word, color] : words) {
        sheet.replace(QString::fromUtf16(word), color.name());
    }
    return sheet;
}

} // namespace

ThemeChoice themeChoiceFromString(const QString &text)
{
    static const std::pair<QLatin1StringView, ThemeChoice> names[] = {{"light"_L1, ThemeChoice::Light},
                                                                      {"dark"_L1, ThemeChoice::Dark},
                                                                      {"contrast-light"_L1, ThemeChoice::ContrastLight},
                                                                      {"contrast-dark"_L1, ThemeChoice::ContrastDark},
                                                                      {"contrast"_L1, ThemeChoice::ContrastDark}};
    for (const auto &[name, choice] : names) {
        if (text == name) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::ContrastLight: return u"contrast-light"_s;
    case ThemeChoice::ContrastDark: return u"contrast-dark"_s;
    case ThemeChoice::System: break;
    }
    return u"system"_s;
}

const Colors &lightColors()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors &contrastLightColors()
{
    static const Colors colors = makeContrastLight();
    return colors;
}

const Colors &contrastDarkColors()
{
    static const Colors colors = makeContrastDark();
    return colors;
}

const Colors &colorsFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Colors *colors : {&lightColors(), &darkColors(), &contrastLightColors(), &contrastDarkColors()}) {
        if (colors->rail.rgb() == window.rgb()) {
            return *colors;
        }
    }
    return window.lightness() < palette.color(QPalette::WindowText).lightness() ? darkColors() : lightColors();
}

const Colors &colorsOf(ThemeChoice choice, const SystemLook &system)
{
    switch (choice) {
    case ThemeChoice::Light: return lightColors();
    case ThemeChoice::Dark: return darkColors();
    case ThemeChoice::ContrastLight: return contrastLightColors();
    case ThemeChoice::ContrastDark: return contrastDarkColors();
    case ThemeChoice::System: break;
    }
    if (system.highContrast) {
        return system.dark ? contrastDarkColors() : contrastLightColors();
    }
    return system.dark ? darkColors() : lightColors();
}

QColor channelColor(const QString &kind, bool dark)
{
    int hue = 215;
    if (kind == "chat"_L1) {
        hue = 160;
    } else if (kind == "sms"_L1) {
        hue = 275;
    } else if (kind == "telegram"_L1) {
        hue = 195;
    } else if (kind == "call"_L1 || kind == "voice"_L1) {
        hue = 20;
    } else if (kind == "note"_L1) {
        hue = 45;
    }
    return dark ? QColor::fromHsl(hue, 150, 180) : QColor::fromHsl(hue, 170, 85);
}

QColor avatarColor(const QString &name, bool dark)
{
    // qHash is seeded per process; a colour has to stay.
    uint sum = 7;
    for (const QChar character : name) {
        sum = sum * 31 + character.unicode();
    }
    const int hue = static_cast<int>(sum % 12) * 30;
    return dark ? QColor::fromHsl(hue, 70, 82) : QColor::fromHsl(hue, 95, 82);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QPalette paletteFor(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.rail);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.ground);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.redText);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.dark ? c.raised.lighter(120) : c.ground);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.dark ? c.rail.darker(130) : c.hairline.darker(115));
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.hairline.darker(140));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.muted);
    }
    return palette;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const Colors &colors = colorsOf(choice, systemLook());
    if (!application.property("deskbellStyle").toBool()) {
        application.setProperty("deskbellStyle", true);
        application.setStyle(new QuietStyle(QStyleFactory::create(u"Fusion"_s)));
    }
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, systemLook().animations && QApplication::isEffectEnabled(effect));
    }
    const Colors &before = colorsFor(application.palette());
    const QPalette palette = paletteFor(colors);
    const QString sheet = styleSheetFor(colors);
    if (application.palette() != palette) {
        application.setPalette(palette);
    }
    if (application.styleSheet() != sheet) {
        application.setStyleSheet(sheet);
    }
    if (&before != &colors) {
        retintSheets(before, colors);
    }
}

} // namespace deskbell
