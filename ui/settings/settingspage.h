// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace deskbell {

class MailboxForm;
class SignatureSection;

/// Mailboxes with their health and ledger, appearance, about.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /// What is in force now, for the two boxes.
    void setAppearance(ThemeChoice theme, const QString &language);
    void setHubAddress(const QString &address);
    void addMailbox();
    void showMailboxes();
    void showAppearance();

Q_SIGNALS:
    void noticed(const QString &text);
    void themeChosen(deskbell::ThemeChoice theme);
    /// Empty: the system's.
    void languageChosen(const QString &language);

private:
    QWidget *makeMailboxes();
    QWidget *makeAppearance();
    QWidget *makeAbout();
    QWidget *addSection(const QString &icon, const QString &title, QWidget *content);
    void endForm();

    Desk &m_desk;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QVBoxLayout *m_cards = nullptr;
    QVBoxLayout *m_formBox = nullptr;
    QPushButton *m_add = nullptr;
    MailboxForm *m_form = nullptr;
    SignatureSection *m_signatures = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_hub = nullptr;
};

} // namespace deskbell
