// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/dialfield.h"

#include "client/replica/dialwords.h"
#include "ui/style/icons.h"
#include "ui/timeline/messagewords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialNumberRole = Qt::UserRole;

bool isDialled(const QString &text)
{
    const QString typed = text.trimmed();
    const bool letters = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    return typed.contains(u'@') || typed.startsWith("sip:"_L1) || (!letters && !dialled(typed).isEmpty());
}

} // namespace

DialField::DialField(CallDesk &calls, bool agents, QWidget *parent)
    : QLineEdit(parent)
    , m_calls(calls)
    , m_agents(agents)
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name or number"));
    setAccessibleName(tr("Name or number to call"));
    setClearButtonEnabled(true);
    m_completer->setModel(m_found);
    // The desk has chosen already: people are found by each word of their name and by their number however it is written.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Numbers found"));
    connect(this, &QLineEdit::textEdited, this, &DialField::complete);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        setText(index.data(dialNumberRole).toString());
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (const QString wanted = number(); !wanted.isEmpty()) {
            Q_EMIT dialRequested(wanted);
        }
    });
}

QString DialField::number() const
{
    if (isDialled(text())) {
        return text().trimmed();
    }
    const QList<DialEntry> found = m_calls.complete(text(), m_agents, 2);
    return found.size() == 1 ? found.first().number : QString();
}

void DialField::typeKey(QChar key)
{
    setText(text() + key);
    complete(text());
}

void DialField::complete(const QString &typed)
{
    m_found->clear();
    const QList<DialEntry> entries = m_calls.complete(typed, m_agents);
    for (const DialEntry &entry : entries) {
        const QString words =
            entry.name.isEmpty() ? isolated(entry.number) : u"%1 \u00B7 %2"_s.arg(isolated(entry.name), isolated(entry.number));
        auto *item = new QStandardItem(glyphIcon(entry.isAgent ? u"mine"_s : u"person"_s), words);
        item->setData(entry.number, dialNumberRole);
        item->setData(words, Qt::AccessibleTextRole);
        m_found->appendRow(item);
    }
    if (entries.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void DialField::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the popup's
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace deskbell
