// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filesmodel.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "protocol/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int filesPage = 100;
constexpr int messagesHere = 2000; ///< looked through while the hub cannot be asked

FilesModel::Sort sortOf(const Attachment &attachment)
{
    static const QStringList documents{u"pdf"_s, u"doc"_s, u"docx"_s, u"odt"_s, u"xls"_s, u"xlsx"_s, u"ods"_s,
                                       u"csv"_s, u"ppt"_s, u"pptx"_s, u"odp"_s, u"rtf"_s, u"txt"_s};
    if (attachment.mediaType.startsWith("image/"_L1)) {
        return FilesModel::Sort::Images;
    }
    const QString ending = attachment.name.section(u'.', -1).toLower();
    const bool text = attachment.mediaType.startsWith("text/"_L1) || attachment.mediaType == "application/pdf"_L1;
    return text || documents.contains(ending) ? FilesModel::Sort::Documents : FilesModel::Sort::Others;
}

} // namespace

FilesModel::FilesModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{ }

void FilesModel::open(const CustomerId &customer)
{
    beginResetModel();
    ++m_round;
    m_customer = customer;
    m_files.clear();
    m_shown.clear();
    m_next.clear();
    m_loading = m_reached = m_partial = false;
    endResetModel();
    fetchMore({});
}

void FilesModel::setFilter(const QString &text, Sort sort)
{
    beginResetModel();
    m_filter = foldForSearch(text.trimmed());
    m_sort = sort;
    m_shown.clear();
    for (int i = 0; i < m_files.size(); ++i) {
        if (fits(m_files.at(i))) {
            m_shown.append(i);
        }
    }
    endResetModel();
    fetchMore({});
}

bool FilesModel::fits(const CustomerFile &file) const
{
    const bool words = m_filter.isEmpty() || foldForSearch(file.attachment.name).contains(m_filter)
        || foldForSearch(file.author).contains(m_filter);
    return words && (m_sort == Sort::All || sortOf(file.attachment) == m_sort);
}

QList<Attachment> FilesModel::attachments() const
{
    QList<Attachment> attachments;
    for (const int i : m_shown) {
        attachments.append(m_files.at(i).attachment);
    }
    return attachments;
}

int FilesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CustomerFile &file = fileAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return file.attachment.name;
    case Qt::AccessibleTextRole: {
        const QLocale locale;
        //: Read out; %1 a file's name, %2 its size, %3 who sent it, %4 the day
        return tr("%1, %2, from %3, %4")
            .arg(file.attachment.name, locale.formattedDataSize(file.attachment.size, 1, QLocale::DataSizeTraditionalFormat),
                 file.author, locale.toString(file.at.toLocalTime().date(), QLocale::LongFormat));
    }
    case FileRole: return QVariant::fromValue(file);
    default: return {};
    }
}

bool FilesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_customer.isNull() && !m_loading && !m_reached;
}

void FilesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_loading = true;
    Q_EMIT changed();
    QString path = u"/v1/customers/%1/attachments?limit=%2"_s.arg(m_customer.value).arg(filesPage);
    if (!m_next.isEmpty()) {
        path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_next));
    }
    whenAnswered(m_desk.get(path), this, [this, round = m_round](const Result<QByteArray> &page) {
        if (round != m_round) {
            return;
        }
        m_loading = false;
        if (page) {
            take(*page);
        } else {
            m_partial = m_reached = true;
            if (m_files.isEmpty()) {
                readHere();
            }
        }
        Q_EMIT changed();
        // What is looked for may lie on a page that nobody has scrolled to.
        if (!m_filter.isEmpty() || m_sort != Sort::All) {
            fetchMore({});
        }
    });
}

void FilesModel::take(const QByteArray &page)
{
    const QJsonObject json = QJsonDocument::fromJson(page).object();
    m_next = json.value("next"_L1).toString();
    m_reached = m_next.isEmpty();
    QList<CustomerFile> files;
    for (const QJsonValue item : json.value("items"_L1).toArray()) {
        const QJsonObject entry = item.toObject();
        const auto attachment = attachmentFromJson(entry.value("attachment"_L1).toObject());
        if (attachment) {
            files.append({.attachment = *attachment,
                          .message = MessageId{entry.value("message_id"_L1).toString()},
                          .conversation = ConversationId{entry.value("conversation_id"_L1).toString()},
                          .at = fromWireTime(entry.value("at"_L1).toString()),
                          .direction = Word<Direction>::fromString(entry.value("direction"_L1).toString()),
                          .author = entry.value("author"_L1).toObject().value("name"_L1).toString()});
        }
    }
    add(files);
}

void FilesModel::readHere()
{
    QList<CustomerFile> files;
    const QList<MessageRow> rows = m_desk.replica().messagesOf(m_customer, std::nullopt, messagesHere);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        for (const Attachment &attachment : row->message.attachments) {
            files.append({.attachment = attachment,
                          .message = row->message.id,
                          .conversation = row->message.conversationId,
                          .at = row->message.at,
                          .direction = row->message.direction,
                          .author = row->message.author.name});
        }
    }
    add(files);
}

void FilesModel::add(const QList<CustomerFile> &files)
{
    QList<int> shown;
    for (const CustomerFile &file : files) {
        m_files.append(file);
        if (fits(file)) {
            shown.append(int(m_files.size()) - 1);
        }
    }
    if (!shown.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
        m_shown += shown;
        endInsertRows();
    }
}

} // namespace deskbell
