// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/formatbar.h"

#include "ui/composer/editor.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

FormatBar::FormatBar(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_bold = add(u"bold"_s, tr("Bold"), u"Ctrl+B"_s);
    m_italic = add(u"italic"_s, tr("Italic"), u"Ctrl+I"_s);
    m_bullets = add(u"bullets"_s, tr("List"), u"Ctrl+Shift+8"_s);
    m_numbers = add(u"numbers"_s, tr("Numbered list"), u"Ctrl+Shift+7"_s);
    m_quote = add(u"quote"_s, tr("Quote"), u"Ctrl+Shift+9"_s);
    m_link = add(u"link"_s, tr("Link"), u"Ctrl+K"_s);
    connect(m_bold, &QToolButton::clicked, &m_editor, &Editor::setBold);
    connect(m_italic, &QToolButton::clicked, &m_editor, &Editor::setItalic);
    connect(m_bullets, &QToolButton::clicked, &m_editor, [this](bool on) { m_editor.setListKind(on ? 1 : 0); });
    connect(m_numbers, &QToolButton::clicked, &m_editor, [this](bool on) { m_editor.setListKind(on ? 2 : 0); });
    connect(m_quote, &QToolButton::clicked, &m_editor, &Editor::setQuoted);
    connect(m_link, &QToolButton::clicked, this, &FormatBar::askForLink);
    connect(&m_editor, &Editor::linkWanted, this, &FormatBar::askForLink);
    connect(&m_editor, &Editor::looksChanged, this, &FormatBar::follow);
    addMenu();
    follow();
}

void FormatBar::addMenu()
{
    m_menu = iconButton(u"format"_s, tr("Format"), this);
    m_menu->setIconSize({metrics::smallIcon, metrics::smallIcon});
    m_menu->setProperty("bare", true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_menu);
    menu->setAccessibleName(tr("Format"));
    for (QToolButton *button : buttons()) {
        QAction *action = menu->addAction(button->icon(), button->accessibleName());
        action->setCheckable(true);
        connect(action, &QAction::triggered, button, &QToolButton::click);
        connect(menu, &QMenu::aboutToShow, action, [action, button] { action->setChecked(button->isChecked()); });
    }
    m_menu->setMenu(menu);
    layout()->addWidget(m_menu);
    m_menu->hide();
}

QList<QToolButton *> FormatBar::buttons() const { return {m_bold, m_italic, m_bullets, m_numbers, m_quote, m_link}; }

int FormatBar::wholeWidth() const
{
    int width = 0;
    for (const QToolButton *button : buttons()) {
        width += button->sizeHint().width();
    }
    return width;
}

void FormatBar::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) == folded) {
        return;
    }
    for (QToolButton *button : buttons()) {
        button->setVisible(!folded);
    }
    m_menu->setVisible(folded);
}

QToolButton *FormatBar::add(const QString &iconName, const QString &name, const QString &keys)
{
    QToolButton *button = iconButton(iconName, name, this);
    button->setIconSize({metrics::smallIcon, metrics::smallIcon});
    button->setToolTip(u"%1 (%2)"_s.arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    button->setCheckable(true);
    // A click leaves the cursor where it is; by Tab the row is reached all the same.
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void FormatBar::follow()
{
    m_bold->setChecked(m_editor.isBold());
    m_italic->setChecked(m_editor.isItalic());
    m_bullets->setChecked(m_editor.listKind() == 1);
    m_numbers->setChecked(m_editor.listKind() == 2);
    m_quote->setChecked(m_editor.isQuoted());
    m_link->setChecked(!m_editor.linkAtCursor().isEmpty());
}

void FormatBar::askForLink()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    auto *field = new QLineEdit(m_editor.linkAtCursor(), dialog);
    field->setAccessibleName(tr("Address of the link"));
    field->setPlaceholderText(u"https://"_s);
    field->setMinimumWidth(320);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Set link"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(dialog);
    form->addRow(tr("Address"), field);
    form->addRow(mutedLabel(tr("Web or mail addresses. Leave it empty to take the link away."), dialog));
    form->addRow(buttons);
    const auto judge = [ok, field] {
        ok->setEnabled(field->text().trimmed().isEmpty() || !linkAddress(field->text()).isEmpty());
    };
    connect(field, &QLineEdit::textChanged, dialog, judge);
    judge();
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, field] {
        m_editor.setLink(linkAddress(field->text()));
        dialog->accept();
    });
    connect(dialog, &QDialog::finished, &m_editor, [this] {
        follow();
        m_editor.setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

} // namespace deskbell
