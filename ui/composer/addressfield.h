// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/writing/recipients.h"

#include <QFrame>

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace deskbell {

class FlowLayout;

/// People as chips, with a field for more behind them. Enter, comma, semicolon, Tab and leaving the field make a chip of what is
/// typed; pasting makes one of each address. A bad address is marked, says why, and never counts among people().
class AddressField : public QFrame
{
    Q_OBJECT
public:
    using Complete = std::function<QList<Address>(const QString &typed)>;

    /// \a name: "To", for people and screen readers.
    AddressField(const QString &name, Complete complete, QWidget *parent = nullptr);

    QList<Address> people() const;
    void setPeople(const QList<Address> &people);
    /// Why the first bad address is bad, in words; empty: all are good. Also what is typed and no chip yet is looked at.
    QString trouble() const;
    /// Makes chips of what is typed.
    void commit();
    bool isEmpty() const;
    QLineEdit &input() { return *m_input; }
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChips();
    void showActive(bool active);
    void fitHeight();
    void complete(const QString &typed);
    void take(const QString &written);
    void removeAt(qsizetype index);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    QString m_name;
    Complete m_complete;
    QList<Recipient> m_recipients;
    QWidget *m_box = nullptr;
    FlowLayout *m_flow = nullptr;
    QLineEdit *m_input = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_found = nullptr;
};

/// Why an address cannot be used, for people.
QString addressTrouble(const QString &written, AddressFlaw flaw);

} // namespace deskbell
