// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"
#include "models/calls/serverprobe.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell {

class AuthorityField;
class DeviceBox;
class TestSteps;

/// The agent's telephone: how it stands, an account of their own at any SIP provider, and the devices of this computer. A test says
/// which step fails.
class PhoneSection : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneSection(CallDesk &calls, QWidget *parent = nullptr);
    QPushButton &saveButton() { return *m_save; }
    TestSteps &steps() { return *m_steps; }
    QLineEdit &addressField() { return *m_address; }
    QString words() const;

private:
    void buildForm(QFormLayout &form);
    void buildOwn();
    void buildKeys(QVBoxLayout &column);
    void refresh();
    void fill();
    void save();
    void removeAccount();
    void showSteps();
    void showProbe();
    void bringStepsIntoView();
    bool isSaved(const std::optional<PhoneAccount> &account) const;
    void takeProbe(const ServerProbe::Found &found);
    QString fault(QWidget *&where) const;
    QJsonObject body() const;
    void say(const QString &words, bool good);

    CallDesk &m_calls;
    QLabel *m_state;
    QLabel *m_extension;
    QPushButton *m_instead;
    QCheckBox *m_everywhere = nullptr; ///< null: the system lets no program have others' keys
    QWidget *m_own;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_server;
    QComboBox *m_transport;
    QComboBox *m_srtp;
    AuthorityField *m_authority;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_words;
    TestSteps *m_steps;
    QWidget *m_deviceArea;
    std::optional<PhoneAccount> m_filled; ///< what the form was filled from
    ServerProbe m_probe;
    QList<ServerProbe::Found> m_found;
    phone::Account m_saved{};
    bool m_probes = false;
    bool m_tests = false;
    bool m_confirmsRemoval = false;
};

} // namespace deskbell
