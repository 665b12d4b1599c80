// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filesmodel.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace deskbell {

/// All files of one customer in one list: find by name, show, save, or go to the message a file came with.
class FilesPane : public QDialog
{
    Q_OBJECT
public:
    FilesPane(Desk &desk, const CustomerId &customer, const QString &name, QWidget *parent);

    FilesModel &model() { return m_model; }
    QListView &list() { return *m_list; }
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void messageWanted(const deskbell::ConversationId &conversation, const deskbell::MessageId &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void filter();
    void showCurrent();
    void saveCurrent();
    void goToCurrent();
    const CustomerFile *currentFile() const;

    Desk &m_desk;
    FilesModel m_model;
    QLineEdit *m_field;
    QButtonGroup *m_sorts;
    QListView *m_list;
    QLabel *m_state;
    QPushButton *m_show;
    QPushButton *m_save;
    QPushButton *m_go;
};

} // namespace deskbell
