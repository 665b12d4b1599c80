// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/macro.h"
#include "ui/settings/listsection.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace deskbell {

/// The agent's macros and those shared with them: what each does, and for leads with whom it is shared.
class MacroSection : public ListSection
{
    Q_OBJECT
public:
    explicit MacroSection(Desk &desk, QWidget *parent = nullptr);

    QLineEdit &nameField() { return *m_name; }
    QPlainTextEdit &replyField() { return *m_reply; }
    QComboBox &stateBox() { return *m_state; }
    QLineEdit &snoozeField() { return *m_snooze; }
    QLineEdit &addTagsField() { return *m_addTags; }

protected:
    QList<Row> rows() const override;
    bool mayChange() const override { return true; }
    void fillForm(const QString &id) override;
    bool isTouched() const override;
    QString trouble() const override;
    QFuture<Result<QJsonObject>> store() override;
    bool canRemove(const QString &id) const override;
    QFuture<Result<Done>> removeThing(const QString &id) override;

private:
    QComboBox *box(const QString &name);
    QLineEdit *line(const QString &name, const QString &hint);
    void fillChoices();
    bool isLead() const;
    Preset written() const;
    Macro writtenMacro() const;
    void tell();

    QLineEdit *m_name;
    QComboBox *m_shared;
    QPlainTextEdit *m_reply;
    QComboBox *m_replyKind;
    QComboBox *m_state;
    QLineEdit *m_snooze;
    QComboBox *m_assignee;
    QComboBox *m_queue;
    QComboBox *m_priority;
    QLineEdit *m_addTags;
    QLineEdit *m_removeTags;
    QLabel *m_summary;
    Preset m_shown{};
    Preset m_asShown{};
};

/// "Replies, resolves, adds vip": what it does in one line.
QString macroSummary(const Macro &macro, const Desk &desk);

} // namespace deskbell
