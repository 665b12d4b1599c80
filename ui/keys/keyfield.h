// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace deskbell {

/// Takes the keys that are pressed in it: characters one after the other, or one combination. Backspace takes them away.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);
    QString keys() const { return text(); }
    void setKeys(const QString &keys);

Q_SIGNALS:
    void keysTyped(const QString &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_begun = false; ///< the next character goes on with what is there
};

} // namespace deskbell
