// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "protocol/values.h"

#include <QFrame>
#include <QHash>
#include <QImage>
#include <QPersistentModelIndex>
#include <QSet>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace deskbell {

class BodyView;

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
    const Message &message() const { return m_message; }
    BodyView *body() const { return m_body; }
    void showOriginal();

Q_SIGNALS:
    void heightChanged();
    void editRequested(const deskbell::MessageId &id);
    void printRequested(const deskbell::Message &message, bool asPdf);
    void splitRequested(const deskbell::MessageId &id);
    void moveRequested(const deskbell::MessageId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Inbound, Outbound, Note, System };

    /// Whether a line for the day and one for "new" stand above it.
    std::pair<bool, bool> linesNow() const;
    void build();
    void buildSystem();
    void addSeparators();
    void addHead();
    void addAddresses();
    void addBody();
    void addNotices();
    void addAttachments();
    void addFailure();
    void addRemoteImages();
    void addMenu(QHBoxLayout *head);
    void showBody();
    qsizetype foldHere() const;
    QLabel *line(const QString &iconName, const QString &text, const QColor &color);
    QImage imageOf(const QString &source);
    QString stateWords() const;
    bool isScheduled() const;

    Desk &m_desk;
    QPersistentModelIndex m_index;
    std::pair<bool, bool> m_lines{};
    Message m_message{};
    Look m_look = Look::Inbound;
    QWidget *m_bubble = nullptr;
    QVBoxLayout *m_column = nullptr;
    BodyView *m_body = nullptr;
    QHash<QString, QImage> m_images; ///< by "cid:ID" or "remote:KEY"
    QSet<QString> m_shownRemote;
    QSet<QString> m_asked;
    bool m_wholeText = false;
    bool m_asHtml = false;
};

} // namespace deskbell
