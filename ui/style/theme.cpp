// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

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

double linear(double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool systemIsDark(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before Qt 6.5 the palette the platform theme gave is the only sign; kept from the first call, as we replace it.
    static const bool dark =
        application.palette().color(QPalette::Window).lightness() < application.palette().color(QPalette::WindowText).lightness();
    return dark;
#endif
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
QPushButton:focus { border: 1px solid %accent; }
QPushButton:disabled { color: %muted; }
QPushButton[primary="true"] { background: %accent; color: %onAccent; border: 1px solid %accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: %hover; color: %muted; border-color: %hairline; }
QPushButton[primary="true"][note="true"] { background: %note; color: %noteText; border: 1px solid %noteLine; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %hover; }
QToolButton:checked { background: %selection; color: %accent; }
QToolButton:focus { border: 1px solid %accent; }
QToolButton[chip="true"] { border: 1px solid %hairline; background: %raised; padding: 3px 8px; }
QToolButton[chip="true"]:hover { background: %hover; }
QToolButton[chip="true"]:focus { border: 1px solid %accent; }
QToolButton[popupMode="1"] { padding-%popupSide: 20px; }
QToolButton::menu-button { border: 0; background: transparent; width: 18px; }
QToolButton::menu-arrow { image: url(:/icons/%chevron.svg); width: 10px; height: 10px; }
QToolButton[chip="true"]::menu-indicator { image: none; width: 0; }
QMenu { background: %raised; border: 1px solid %hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %selection; color: %text; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QSplitter::handle { background: %hairline; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %thumb; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const QColor thumb = c.dark ? hex(0x444C57) : hex(0xC3C9D1);
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
    return text == "light"_L1 ? ThemeChoice::Light : text == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

QString toString(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
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

const Colors &colorsFor(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkColors() : lightColors();
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
    const bool dark = systemIsDark(application) ? choice != ThemeChoice::Light : choice == ThemeChoice::Dark;
    const Colors &colors = dark ? darkColors() : lightColors();
    if (!application.style() || application.style()->objectName() != "fusion"_L1) {
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    application.setPalette(paletteFor(colors));
    application.setStyleSheet(styleSheetFor(colors));
}

} // namespace deskbell
