// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssearch.h"

#include "protocol/textfold.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHit = 90;
constexpr qsizetype longestName = 60; ///< beyond that it is a sentence
constexpr int mostChoices = 12; ///< more are data: time zones, languages

/// All the words a widget shows or stands for.
QStringList wordsShown(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return {label->text()};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return {button->text().isEmpty() ? button->accessibleName() : QString(button->text()).remove(u'&')};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStringList words{box->accessibleName()};
        for (int i = 0; i < box->count(); ++i) {
            words.append(box->itemText(i));
        }
        return words;
    }
    if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
        QStringList words{list->accessibleName()};
        for (int i = 0; i < list->count(); ++i) {
            words.append(list->item(i)->text());
        }
        return words;
    }
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)) {
        return {widget->accessibleName()};
    }
    return {};
}

bool holds(const QString &folded, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

/// Editors of a combo box and the like are their owner's business.
bool isPartOfAnother(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget->parentWidget())
        || (widget->objectName().startsWith("qt_"_L1) && widget->objectName() != "qt_spinbox_lineedit"_L1);
}

QString choicesOf(const QWidget *control)
{
    const auto *box = qobject_cast<const QComboBox *>(control);
    QStringList choices;
    for (int i = 0; box && box->count() <= mostChoices && i < box->count(); ++i) {
        choices.append(box->itemText(i));
    }
    return foldForSearch(choices.join(u' '));
}

/// What a control is called, when \a widget is one or names one.
NamedSetting settingOf(QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
        return {.control = label->buddy(), .name = label->text()};
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty() && button->focusPolicy() != Qt::NoFocus) {
        return {.control = widget, .name = button->text()};
    }
    return {};
}

} // namespace

QList<NamedSetting> namedSettings(const QWidget &content)
{
    QList<NamedSetting> all;
    QSet<QString> seen;
    const QList<QWidget *> widgets = content.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        NamedSetting setting = settingOf(widget);
        setting.name = setting.name.remove(u'&').remove(u':').simplified();
        if (setting.name.isEmpty() || setting.name.size() > longestName || !widget->isVisibleTo(&content)
            || seen.contains(setting.name)) {
            continue;
        }
        seen.insert(setting.name);
        setting.folded = foldForSearch(setting.name);
        setting.choices = choicesOf(setting.control);
        all.append(setting);
    }
    return all;
}

bool answersTo(const QString &query, const QString &title, const QString &keywords)
{
    const QStringList words = searchWords(query);
    const QString folded = foldForSearch(QString(title + u' ' + keywords));
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

QList<SettingHit> findSettings(const QWidget &content, const QString &query, const QString &title, const QString &keywords)
{
    QList<SettingHit> hits;
    const QStringList words = searchWords(query);
    if (words.isEmpty()) {
        return hits;
    }
    const QString page = foldForSearch(QString(title + u' ' + keywords));
    QSet<QString> seen;
    const QList<QWidget *> widgets = content.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&content) || isPartOfAnother(widget)) {
            continue;
        }
        const QStringList shown = wordsShown(widget);
        const QString own = foldForSearch(shown.join(u' '));
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString &word) { return own.contains(word) || page.contains(word); });
        if (own.isEmpty() || !all || !holds(own, words)) {
            continue;
        }
        // The words that were met, rather than the control's name where they are an entry of it.
        const auto met =
            std::find_if(shown.begin(), shown.end(), [&words](const QString &text) { return holds(foldForSearch(text), words); });
        QString line = (met == shown.end() ? shown.constFirst() : *met).simplified();
        if (line.size() > longestHit) {
            line = line.left(longestHit) + u'\u2026';
        }
        // A label and the control it names say the same.
        if (!seen.contains(line)) {
            seen.insert(line);
            hits.append({.widget = widget, .words = line});
        }
    }
    return hits;
}

QWidget *controlOf(QWidget *shown)
{
    if (!shown) {
        return nullptr;
    }
    if (shown->focusPolicy() != Qt::NoFocus) {
        return shown;
    }
    if (const auto *label = qobject_cast<QLabel *>(shown); label && label->buddy()) {
        return label->buddy();
    }
    for (QWidget *next = shown->nextInFocusChain(); next && next != shown; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled()) {
            return next;
        }
    }
    return nullptr;
}

FoundMarks::FoundMarks(QWidget *page)
    : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    page->installEventFilter(this);
    hide();
}

void FoundMarks::mark(const QList<SettingHit> &hits, const QWidget *chosen)
{
    m_hits = hits;
    m_chosen = chosen;
    setVisible(!hits.isEmpty());
    setGeometry(parentWidget()->rect());
    raise();
    update();
}

bool FoundMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        setGeometry(parentWidget()->rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void FoundMarks::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SettingHit &hit : std::as_const(m_hits)) {
        if (!hit.widget || !hit.widget->isVisibleTo(parentWidget())) {
            continue;
        }
        const QRect place(hit.widget->mapTo(parentWidget(), QPoint(0, 0)), hit.widget->size());
        const QRectF around = QRectF(place).adjusted(-metrics::step + 0.5, -1.5, metrics::step - 0.5, 1.5);
        const bool strong = hit.widget == m_chosen;
        QColor ground = colors.noteLine;
        ground.setAlpha(strong ? 70 : 45); // what lies below has to stay legible
        painter.setBrush(ground);
        painter.setPen(QPen(strong ? colors.accent : colors.noteLine, strong ? 2 : 1));
        painter.drawRoundedRect(around, 5, 5);
    }
}

} // namespace deskbell
