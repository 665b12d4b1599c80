// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QAbstractListModel>
#include <QTimer>

namespace deskbell {

/// A file of one of a customer's messages.
struct CustomerFile {
    Attachment attachment{};
    MessageId message{};
    ConversationId conversation{};
    QDateTime at{};
    Word<Direction> direction{};
    QString author{};
    bool operator==(const CustomerFile &) const = default;
};

/// All files of a customer, newest first, by the hub's pages; offline those of the messages that are here. A filter looks at
/// names and authors, and has all pages fetched.
class FilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { FileRole = Qt::UserRole };
    enum class Sort { All, Images, Documents, Others };
    Q_ENUM(Sort)

    explicit FilesModel(Desk &desk, QObject *parent = nullptr);

    void open(const CustomerId &customer);
    void setFilter(const QString &text, Sort sort);
    bool isLoading() const { return m_loading; }
    bool isPartial() const { return m_partial; } ///< the hub could not be asked
    int total() const { return int(m_files.size()); } ///< fetched so far, whatever the filter
    const CustomerFile &fileAt(int row) const { return m_files.at(m_shown.at(row)); }
    QList<Attachment> attachments() const; ///< of the rows, in their order

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole: "report.pdf, 120 KB, from Ana Pop, 12 October".
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< what isLoading() and the like say

private:
    bool fits(const CustomerFile &file) const;
    void take(const QByteArray &page);
    void readHere();
    void add(const QList<CustomerFile> &files);

    Desk &m_desk;
    CustomerId m_customer{};
    QList<CustomerFile> m_files{};
    QList<int> m_shown{};
    QString m_filter{};
    Sort m_sort = Sort::All;
    QString m_next{};
    bool m_loading = false;
    bool m_reached = false;
    bool m_partial = false;
    quint64 m_round = 0;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::CustomerFile)
