// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace deskbell {

/// Tags of one or several conversations: those all have, those some have, and others in use. Typing narrows the list or names a
/// new one; Enter sets or takes off the first that fits; Enter in the empty field takes it all.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a have: the tags of each conversation; \a known: others to choose from.
    TagDialog(const QString &title, const QList<QStringList> &have, const QStringList &known, QWidget *parent);

    QLineEdit &field() { return *m_field; }
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const QStringList &added, const QStringList &removed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void enter();
    void take();

    QHash<QString, Qt::CheckState> m_before;
    QHash<QString, Qt::CheckState> m_now;
    QStringList m_order;
    QLineEdit *m_field;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace deskbell
