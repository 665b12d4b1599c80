// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/listsection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace deskbell {

/// The people of the desk, for administrators: name, role, languages, password, and whether they may come in.
class AgentSection : public ListSection
{
    Q_OBJECT
public:
    explicit AgentSection(Desk &desk, QWidget *parent = nullptr);

    QLineEdit &nameField() { return *m_name; }
    QLineEdit &emailField() { return *m_email; }
    QLineEdit &passwordField() { return *m_password; }
    QComboBox &roleBox() { return *m_role; }
    /// "en, ro" as ["en","ro"]; empty parts are dropped.
    static QStringList readLanguages(const QString &text);

protected:
    QList<Row> rows() const override;
    bool mayChange() const override;
    void fillForm(const QString &id) override;
    bool isTouched() const override;
    QString trouble() const override;
    QFuture<Result<QJsonObject>> store() override;
    bool canRemove(const QString &id) const override;
    QFuture<Result<Done>> removeThing(const QString &id) override;

private:
    void build();
    QJsonObject written() const;

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QComboBox *m_role;
    QLineEdit *m_languages;
    QCheckBox *m_enabled;
    QLabel *m_queues;
    Agent m_shown{};
    QJsonObject m_asShown{};
};

} // namespace deskbell
