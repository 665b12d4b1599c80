// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channelkind.h"

#include <QJsonObject>

#include <functional>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell {

class TestSteps;

/// What the forms of channels without mailbox have in common: the name, the queue, a test that shows its steps, and adding or saving
/// what was tested. A kind adds its own fields and says what they come to.
class MessageChannelForm : public ChannelEditor
{
    Q_OBJECT
public:
    MessageChannelForm(Desk &desk, const Channel *edited, QWidget *parent);
    TestSteps &steps() { return *m_steps; }

protected:
    /// Called once by the subclass when its fields are there. \a addTitle: of the button that adds.
    void finishBuilding(const QString &addTitle);
    QLineEdit *addField(const QString &title, const QString &placeholder = {});
    /// A secret: never shown; left empty it stays as it is.
    QLineEdit *addSecret(const QString &title);
    void addRow(const QString &title, QWidget *field);
    /// A muted line across the form.
    QLabel *addHint(const QString &text);
    /// Hides or shows a field together with its label.
    static void setRowVisible(QWidget *field, bool visible);
    bool isEdited() const { return m_edited.has_value(); }
    const Channel &edited() const { return *m_edited; }
    bool isSimulated() const;
    QGridLayout &grid() { return *m_grid; }
    QLineEdit &nameField() { return *m_name; }
    Desk &desk() { return m_desk; }
    void fail(const QString &words);

    /// The channel file without id, name and queue: kind and address for a new one, settings, secrets that were entered.
    virtual QJsonObject channelFile() const = 0;
    /// What is missing, and where: the field gets the focus. Empty: nothing.
    virtual QString fault(QWidget *&where) const = 0;
    /// What the test found out beside its steps.
    virtual void learn(const QJsonObject &report) { Q_UNUSED(report) }
    virtual QString nameOtherwise() const = 0;

private:
    void fillQueues();
    QLayout *buildButtons(const QString &addTitle);
    bool check();
    QJsonObject body() const;
    void test(const std::function<void(bool ok)> &then);
    void add();
    void finish();
    void create(const QString &queue);
    void save();
    void setBusy(const QString &words);

    Desk &m_desk;
    std::optional<Channel> m_edited;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    QLineEdit *m_name = nullptr;
    QComboBox *m_queue;
    TestSteps *m_steps;
    QString m_addTitle;
    QPushButton *m_add = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_anyway = nullptr;
};

} // namespace deskbell
