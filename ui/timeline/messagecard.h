// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "protocol/values.h"

#include <QFrame>
#include <QHash>
#include <QImage>
#include <QPersistentModelIndex>
#include <QSet>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace deskbell {

class BodyView;
class FlowLayout;

/// One item of the timeline as a widget: mail, note, chat line, system entry.
class MessageCard : public QFrame
{
    Q_OBJECT
public:
    MessageCard(Desk &desk, const QModelIndex &index, QWidget *parent);

    int row() const { return m_index.row(); }
    /// The whole sentence of the model: what a screen reader says.
    QString sentence() const;
    /// Takes the model's data anew.
    void refresh();
    int heightFor(int width) const;

Q_SIGNALS:
    void heightChanged();
    void editRequested(const deskbell::MessageId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Inbound, Outbound, Note, System };

    void build();
    void buildSystem();
    void addSeparators();
    void addHead();
    void addAddresses();
    void addBody();
    void addNotices();
    void addAttachments();
    void addFailure();
    void showBody();
    QLabel *line(const QString &iconName, const QString &text, const QColor &color);
    QImage inlineImage(const QString &contentId);
    QString stateWords() const;
    bool isScheduled() const;

    Desk &m_desk;
    QPersistentModelIndex m_index;
    Message m_message{};
    Look m_look = Look::Inbound;
    QWidget *m_bubble = nullptr;
    QVBoxLayout *m_column = nullptr;
    BodyView *m_body = nullptr;
    QHash<QString, QImage> m_images;
    QSet<QString> m_asked;
    bool m_wholeText = false;
    bool m_asHtml = false;
};

} // namespace deskbell
