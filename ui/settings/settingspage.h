// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace deskbell {

class AppearanceSection;
class ChannelSection;
class FoundMarks;
class SignatureSection;

/// The settings, by sections that search themselves: what is typed is looked for in every section, and marked where it stands.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    /// Adds a section at its place among the others (sectionOrder in settingspage.cpp; unknown ids come last). \a keywords: other
    /// words people may look for it by.
    void addSection(const QString &id, const QString &icon, const QString &title, QWidget *content, const QString &keywords = {});
    void showSection(const QString &id);
    /// The same, with \a control of it in sight and given the keyboard; null: the section alone.
    void showSetting(const QString &id, QWidget *control);
    /// Id and title of each, in their order.
    QList<std::pair<QString, QString>> sections() const;
    /// Of the section that is shown.
    QString section() const;
    QWidget *sectionContent(const QString &id) const;
    QStringList sectionIds() const;

    void refresh();
    AppearanceSection &appearance() { return *m_appearance; }
    void setHubAddress(const QString &address);
    void addMailbox();
    void showMailboxes();
    void showAppearance();
    /// Puts the cursor into the search field.
    void focusSearch();
    QLineEdit &searchField() { return *m_search; }
    QListWidget &sectionList() { return *m_list; }
    QListWidget &results() { return *m_results; }

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section {
        QString id{};
        QString title{};
        QString keywords{};
        QWidget *content = nullptr;
        QScrollArea *page = nullptr;
        FoundMarks *marks = nullptr;
    };
    void restyle();
    void search();
    void showResult(int row);
    void goToResult();
    QWidget *makeAbout();
    int indexOf(const QString &id) const;

    Desk &m_desk;
    QLineEdit *m_search;
    QListWidget *m_list;
    QListWidget *m_results;
    QLabel *m_none;
    QStackedWidget *m_left;
    QStackedWidget *m_stack;
    QList<Section> m_sections;
    ChannelSection *m_channels = nullptr;
    SignatureSection *m_signatures = nullptr;
    AppearanceSection *m_appearance = nullptr;
    QLabel *m_hub = nullptr;
};

} // namespace deskbell
