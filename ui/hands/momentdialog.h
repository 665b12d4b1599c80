// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QLineEdit;

namespace deskbell {

class MomentField;

/// Asks for a moment in the agent's own words and says at once what was understood. Enter takes it, Escape leaves.
class MomentDialog : public QDialog
{
    Q_OBJECT
public:
    struct Ask {
        QString title{};
        QString does{}; ///< what is done then: "Snoozed until %1"
        QString accept{}; ///< the button's words
        QString examples{}; ///< empty: the usual ones
        QString empty{}; ///< what is said while nothing is typed; empty: the usual
        QStringList quick{}; ///< empty: the usual ones
    };
    MomentDialog(const Ask &ask, QWidget *parent);

    QLineEdit &field();
    QString answer() const;

Q_SIGNALS:
    void momentChosen(const QDateTime &at);

private:
    MomentField *m_moment;
};

} // namespace deskbell
