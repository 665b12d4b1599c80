// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>
#include <QList>

#include <functional>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace deskbell {

/// One of the things to choose from.
struct PickEntry {
    QString id{};
    QString title{};
    QString detail{}; ///< muted, at the end
    QIcon icon{};
};

/// A list narrowed by what is typed; Enter or a click chooses, Escape leaves.
class PickDialog : public QDialog
{
    Q_OBJECT
public:
    /// \returns what fits the typed text; asked anew with every key.
    using Find = std::function<QList<PickEntry>(const QString &)>;

    PickDialog(const QString &title, const QString &hint, Find find, QWidget *parent);

    /// A choice besides; off at first.
    void addOption(const QString &text);
    bool isOptionOn() const;
    QListWidget &list() { return *m_list; }
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void chosen(const QString &id, bool option);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &text);
    void choose();

    Find m_find;
    QLineEdit *m_field;
    QListWidget *m_list;
    QCheckBox *m_option = nullptr;
};

} // namespace deskbell
