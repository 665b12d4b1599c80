// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysection.h"

#include "protocol/textfold.h"
#include "ui/keys/keyfield.h"
#include "ui/keys/keygroups.h"
#include "ui/shell/command.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyCommandRole = Qt::UserRole;

} // namespace

KeySection::KeySection(KeyBindings &bindings, QWidget *parent)
    : QWidget(parent)
    , m_bindings(bindings)
    , m_find(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_title(new QLabel(this))
    , m_field(new KeyField(this))
    , m_words(mutedLabel({}, this))
    , m_save(primaryButton(tr("Use these keys"), this))
    , m_reset(new QPushButton(tr("As it came"), this))
    , m_resetAll(new QPushButton(tr("Reset all keys"), this))
{
    m_title->setWordWrap(true);
    m_find->setPlaceholderText(tr("Find a command or a key"));
    m_find->setAccessibleName(tr("Find a command or a key"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setHeaderHidden(true); // a command and its key explain themselves
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(metrics::margin);
    m_list->setRootIsDecorated(false);
    m_list->setIconSize(QSize(metrics::icon, metrics::icon));
    m_list->setMinimumHeight(420);
    m_list->setUniformRowHeights(true);
    m_field->setAccessibleName(tr("Keys of the command"));
    auto *edit = new QWidget(this);
    auto *parts = new FlowLayout(edit);
    parts->setSpacing(metrics::gap);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_reset)}) {
        parts->addWidget(part);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(
        mutedLabel(tr("Keys go with your account: every desk you sign in at has them. The character counts, not its place "
                      "on the keyboard; on keyboards without Latin letters the key's Latin letter stands in."),
                   this));
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_title);
    column->addWidget(edit);
    column->addLayout(foot);
    connect(m_find, &QLineEdit::textChanged, this, &KeySection::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySection::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &KeyField::keysTyped, this, &KeySection::judge);
    connect(m_field, &QLineEdit::returnPressed, this, &KeySection::save);
    connect(m_save, &QPushButton::clicked, this, &KeySection::save);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = current()) {
            m_bindings.reset(action);
        }
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        auto *box = new QMessageBox(QMessageBox::Question, tr("Reset all keys"), tr("All commands get the keys they came with."),
                                    QMessageBox::Reset | QMessageBox::Cancel, window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::buttonClicked, this, [this, box](const QAbstractButton *pressed) {
            if (pressed == box->button(QMessageBox::Reset)) {
                m_bindings.resetAll();
            }
        });
        box->open();
    });
    connect(&m_bindings, &KeyBindings::changed, this, &KeySection::fill);
    fill();
}

QString KeySection::words() const { return m_words->text(); }

QAction *KeySection::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_bindings.actionOf(item->data(0, keyCommandRole).toString()) : nullptr;
}

bool KeySection::choose(const QString &id)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        for (int row = 0; row < m_list->topLevelItem(group)->childCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(group)->child(row);
            if (item->data(0, keyCommandRole).toString() == id) {
                m_list->setCurrentItem(item);
                return true;
            }
        }
    }
    return false;
}

void KeySection::fill()
{
    const QString kept = current() ? current()->objectName() : QString();
    QList<QAction *> actions;
    for (const QPointer<QAction> &action : m_bindings.actions()) {
        if (action) {
            actions.append(action);
        }
    }
    m_list->clear();
    // Words stand below words, also where a command has no picture.
    QPixmap nothing(metrics::icon, metrics::icon);
    nothing.fill(Qt::transparent);
    const QIcon noIcon(nothing);
    for (const KeyGroup &group : keyGroups(actions)) {
        auto *head = new QTreeWidgetItem(m_list, {group.title});
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setSizeHint(0, QSize(0, metrics::icon + 2 * metrics::step));
        for (QAction *action : group.actions) {
            auto *item = new QTreeWidgetItem(head, {action->text(), keysOf(action)});
            item->setIcon(0, action->icon().isNull() ? noIcon : action->icon());
            item->setData(0, keyCommandRole, action->objectName()); // a macro's action is made anew with every change of macros
            const QString keys = keysOf(action).isEmpty() ? tr("no key") : tr("key %1").arg(keysOf(action));
            item->setData(0, Qt::AccessibleTextRole, action->text() + u", "_s + keys);
            if (m_bindings.isChosen(action)) {
                QFont changed = font();
                changed.setItalic(true);
                item->setFont(1, changed);
                item->setToolTip(1, tr("You changed this; it came with: %1").arg(m_bindings.defaultOf(action)));
            }
        }
        head->setExpanded(true);
    }
    narrow();
    if (!choose(kept)) {
        showCurrent();
    }
}

void KeySection::narrow()
{
    const QString wanted = foldForSearch(m_find->text().trimmed());
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const bool fits = wanted.isEmpty() || foldForSearch(item->text(0)).contains(wanted)
                || item->text(1).compare(m_find->text().trimmed(), Qt::CaseInsensitive) == 0;
            item->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

void KeySection::showCurrent()
{
    const QAction *action = current();
    m_title->setText(action ? action->text() : tr("Choose a command to change its keys."));
    m_field->setEnabled(action && !keysAreFixed(action));
    m_field->setKeys(action ? keysOf(action) : QString());
    m_reset->setEnabled(action && m_bindings.isChosen(action));
    judge();
}

void KeySection::judge()
{
    const QAction *action = current();
    QString words;
    bool usable = action && !keysAreFixed(action) && m_field->keys() != keysOf(action);
    if (action && keysAreFixed(action)) {
        words = tr("This key belongs to the field you type in and cannot be changed.");
    } else if (action) {
        words = keys::whyNot(m_field->keys());
        usable = usable && words.isEmpty();
        QStringList losers;
        for (const QAction *other : words.isEmpty() ? m_bindings.clashing(action, m_field->keys()) : QList<QAction *>()) {
            if (keysAreFixed(other)) {
                words = tr("\u201c%1\u201d has this key and cannot give it up.").arg(other->text());
                usable = false;
            }
            losers.append(u"\u201c%1\u201d (%2)"_s.arg(other->text(), keysOf(other)));
        }
        if (usable && !losers.isEmpty()) {
            words = tr("Taken by %1, which would lose it.").arg(losers.join(u", "_s));
        }
    }
    m_save->setEnabled(usable);
    m_words->setText(words);
    m_words->setAccessibleName(words);
    if (!words.isEmpty()) {
        QAccessibleEvent told(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void KeySection::save()
{
    QAction *action = current();
    if (action && m_save->isEnabled()) {
        m_bindings.choose(action, m_field->keys());
    }
}

} // namespace deskbell
