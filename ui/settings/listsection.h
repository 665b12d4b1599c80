// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/settings/unsavedwork.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace deskbell {

/// A list of things of the desk and the form of the one chosen: what sections for queues and agents share. Whoever may not
/// change them reads them.
class ListSection : public QWidget, public UnsavedWork
{
    Q_OBJECT
public:
    QListWidget &list() { return *m_list; }
    QPushButton &saveButton() { return *m_save; }
    QPushButton &newButton() { return *m_new; }
    QPushButton &removeButton() { return *m_remove; }
    QPushButton &discardButton() { return *m_discard; }
    QString words() const;

    /// Takes over what the desk knows now, but for a form somebody is at.
    void refresh();
    /// Begins a new one.
    void begin();
    void save();
    bool isUnsaved() const override { return m_filled && mayChange() && isTouched(); }

protected:
    struct Row {
        QString id{};
        QString title{};
        QString detail{};
    };
    ListSection(Desk &desk, const QString &hint, const QString &listName, const QString &newTitle, QWidget *parent);

    virtual QList<Row> rows() const = 0;
    virtual bool mayChange() const = 0;
    /// Shows the thing with \a id, or an empty form for null.
    virtual void fillForm(const QString &id) = 0;
    /// True when the form differs from what show() filled in.
    virtual bool isTouched() const = 0;
    /// What is wrong with the form in words; empty: it can be saved.
    virtual QString trouble() const = 0;
    virtual QFuture<Result<QJsonObject>> store() = 0;
    virtual bool canRemove(const QString &id) const = 0;
    virtual QFuture<Result<Done>> removeThing(const QString &id) = 0;

    Desk &desk() const { return m_desk; }
    QString currentId() const { return m_current; }
    QFormLayout &form() const { return *m_form; }
    QWidget *formBox() const { return m_box; }
    /// After something in the form changed.
    void judge();
    void say(const QString &words, bool good);

private:
    void choose(int row);
    void remove();
    void discard();
    bool holdsTyped();

    Desk &m_desk;
    QPushButton *m_new;
    QListWidget *m_list;
    QWidget *m_box;
    QFormLayout *m_form;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_discard;
    QLabel *m_words;
    QString m_current;
    bool m_filling = false;
    bool m_filled = false; ///< the form was filled in once
    bool m_confirmsRemoval = false;
    bool m_busy = false;
};

} // namespace deskbell
