// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailboxoptions.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int folderRole = Qt::UserRole;

/// A folder with what the server says it is for.
QString titleOf(const QString &name, const QString &role)
{
    if (role == "junk"_L1) {
        return MailboxOptions::tr("%1 (junk: watch it where customers’ mails end there by mistake)").arg(name);
    }
    if (role == "sent"_L1) {
        return MailboxOptions::tr("%1 (sent)").arg(name);
    }
    if (role == "archive"_L1) {
        return MailboxOptions::tr("%1 (archive)").arg(name);
    }
    if (role == "trash"_L1) {
        return MailboxOptions::tr("%1 (deleted)").arg(name);
    }
    if (role == "drafts"_L1) {
        return MailboxOptions::tr("%1 (drafts)").arg(name);
    }
    return role == "all"_L1 ? MailboxOptions::tr("%1 (all mail)").arg(name) : name;
}

} // namespace

MailboxOptions::MailboxOptions(Desk &desk, const Channel &channel, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_channel(channel.id)
    , m_folders(new QListWidget(this))
    , m_read(new QPushButton(tr("Read the list from the server"), this))
    , m_handled(new QComboBox(this))
    , m_handledFolder(new QComboBox(this))
    , m_aliases(new QPlainTextEdit(this))
{
    m_folders->setAccessibleName(tr("Watched folders"));
    m_folders->setFixedHeight(132);
    m_folders->setStyleSheet(
        u"QListWidget { border: 1px solid %1; border-radius: 6px; padding: 4px; }"_s.arg(colorsFor(palette()).hairline.name()));
    m_read->setAccessibleName(m_read->text());
    m_handled->setAccessibleName(tr("Mails the desk has taken in"));
    m_handled->view()->setAccessibleName(m_handled->accessibleName());
    m_handled->addItem(tr("leave as they are"), u"leave"_s);
    m_handled->addItem(tr("mark as read"), u"seen"_s);
    m_handled->addItem(tr("move to a folder"), u"move"_s);
    m_handledFolder->setEditable(true);
    m_handledFolder->setAccessibleName(tr("Folder they are moved to"));
    m_handledFolder->view()->setAccessibleName(m_handledFolder->accessibleName());
    m_handledFolder->lineEdit()->setAccessibleName(m_handledFolder->accessibleName());
    m_handledFolder->setMinimumWidth(180);
    m_aliases->setAccessibleName(tr("Further addresses"));
    m_aliases->setPlaceholderText(tr("One a line, for example: Sales <sales@example.com>"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setFixedHeight(76);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](const QString &title, QWidget *field, QWidget *beside) {
        auto *label = new QLabel(title, this);
        label->setContentsMargins(0, metrics::gap, 0, 0);
        label->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1, 1, beside ? 1 : 2);
        if (beside) {
            grid->addWidget(beside, row, 2, Qt::AlignTop);
        }
    };
    addRow(tr("Watched folders"), m_folders, nullptr);
    grid->addWidget(m_read, grid->rowCount(), 1, 1, 2, Qt::AlignLeft);
    addRow(tr("Mails the desk has taken in"), m_handled, m_handledFolder);
    addRow(tr("Further addresses"), m_aliases, nullptr);
    grid->addWidget(mutedLabel(tr("Mail to these is the desk's own, and agents may answer from them."), this), grid->rowCount(),
                    1, 1, 2);

    QStringList folders = channel.settings.value("folders"_L1).toVariant().toStringList();
    if (folders.isEmpty()) {
        folders.append(u"INBOX"_s);
    }
    for (const QString &folder : std::as_const(folders)) {
        addFolder(folder, folder, true);
    }
    m_handled->setCurrentIndex(std::max(0, m_handled->findData(channel.settings.value("handled"_L1).toString())));
    m_handledFolder->setEditText(channel.settings.value("handled_folder"_L1).toString());
    m_handledFolder->setVisible(m_handled->currentData().toString() == "move"_L1);
    QList<Address> aliases;
    const QJsonArray stored = channel.settings.value("aliases"_L1).toArray();
    for (const QJsonValue alias : stored) {
        aliases.append({.name = alias["name"_L1].toString(), .address = alias["address"_L1].toString()});
    }
    m_aliases->setPlainText(writeAliases(aliases));
    connect(m_read, &QPushButton::clicked, this, &MailboxOptions::askFolders);
    connect(m_handled, &QComboBox::currentIndexChanged, this, &MailboxOptions::proposeArchive);
}

void MailboxOptions::addFolder(const QString &name, const QString &title, bool isWatched)
{
    auto *item = new QListWidgetItem(title, m_folders);
    item->setData(folderRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isWatched ? Qt::Checked : Qt::Unchecked);
}

QStringList MailboxOptions::watched() const
{
    QStringList folders;
    for (int row = 0; row < m_folders->count(); ++row) {
        if (m_folders->item(row)->checkState() == Qt::Checked) {
            folders.append(m_folders->item(row)->data(folderRole).toString());
        }
    }
    return folders;
}

void MailboxOptions::askFolders()
{
    m_read->setEnabled(false);
    m_read->setText(tr("Reading…"));
    whenAnswered(m_desk.post(u"/v1/channels/test"_s, {{u"id"_s, m_channel.value}}), this,
                 [this](const Result<QJsonObject> &report) {
                     m_read->setEnabled(true);
                     m_read->setText(tr("Read the list from the server"));
                     const QJsonArray folders = report ? report->value("folders"_L1).toArray() : QJsonArray();
                     if (folders.isEmpty()) {
                         m_read->setText(report ? tr("The server gave no list. Try again") : tr("Not reached. Try again"));
                         m_read->setToolTip(report ? QString() : Phrases::error(report.error()));
                         if (m_handledFolder->isVisibleTo(this) && m_handledFolder->currentText().trimmed().isEmpty()) {
                             m_handledFolder->setEditText(u"Archive"_s);
                         }
                     }
                     offerFolders(folders);
                 });
}

void MailboxOptions::offerFolders(const QJsonArray &folders)
{
    if (folders.isEmpty()) {
        return;
    }
    const QStringList chosen = watched();
    const QString moveTo = m_handledFolder->currentText();
    m_folders->clear();
    m_handledFolder->clear();
    QStringList missing = chosen;
    for (const QJsonValue value : folders) {
        const QString name = value["name"_L1].toString();
        const QString role = value["role"_L1].toString();
        const bool isWatched =
            chosen.contains(name) || (chosen.contains(u"INBOX"_s) && name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0);
        addFolder(name, titleOf(name, role), isWatched);
        // Where the server keeps all mail in one folder, a mail is archived by leaving the others.
        const bool plain = role == "all"_L1 || name.section(u'/', -1).compare("archive"_L1, Qt::CaseInsensitive) == 0;
        if (role == "archive"_L1 || (m_archive.isEmpty() && plain)) {
            m_archive = name;
        }
        m_handledFolder->addItem(name);
        missing.removeAll(name);
    }
    missing.removeAll(u"INBOX"_s);
    for (const QString &name : std::as_const(missing)) {
        addFolder(name, tr("%1 (not on the server)").arg(name), true);
    }
    m_handledFolder->setEditText(moveTo);
    proposeArchive();
}

/// Where taken-in mails are moved to, when nobody has said it yet: where the server says archived mails go (RFC 6154), or a folder
/// that the hub makes when the first mail is moved.
void MailboxOptions::proposeArchive()
{
    const bool moves = m_handled->currentData().toString() == "move"_L1;
    m_handledFolder->setVisible(moves);
    if (!moves || !m_handledFolder->currentText().trimmed().isEmpty()) {
        return;
    }
    if (m_handledFolder->count() == 0 && m_read->isEnabled()) {
        return askFolders(); // it comes here again with the list
    }
    m_handledFolder->setEditText(m_archive.isEmpty() ? u"Archive"_s : m_archive);
}

QList<Address> MailboxOptions::readAliases(const QString &text, QStringList *wrong)
{
    // "Name" <address>, or an address alone.
    static const QRegularExpression form(u"^\\s*(?:\"?([^\"<>]*?)\"?\\s*<([^<>\\s]+@[^<>\\s@]+)>|([^<>\\s]+@[^<>\\s@]+))\\s*$"_s);
    QList<Address> aliases;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch()) {
            aliases.append({.name = match.captured(1).trimmed(),
                            .address = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2)});
        } else if (wrong) {
            wrong->append(line.trimmed());
        }
    }
    return aliases;
}

QString MailboxOptions::writeAliases(const QList<Address> &aliases)
{
    QStringList lines;
    for (const Address &alias : aliases) {
        lines.append(alias.name.isEmpty() ? alias.address : u"%1 <%2>"_s.arg(alias.name, alias.address));
    }
    return lines.join(u'\n');
}

QString MailboxOptions::fault() const
{
    if (watched().isEmpty()) {
        return tr("Choose at least one folder to watch.");
    }
    if (watched().size() > 10) {
        return tr("At most ten folders can be watched.");
    }
    const bool moves = m_handled->currentData().toString() == "move"_L1;
    const QString folder = m_handledFolder->currentText().trimmed();
    if (moves && folder.isEmpty()) {
        return tr("Enter the folder that taken-in mails are moved to.");
    }
    if (moves && watched().contains(folder, Qt::CaseInsensitive)) {
        return tr("Mails cannot be moved to a folder that is watched: they would come in again and again.");
    }
    QStringList wrong;
    readAliases(m_aliases->toPlainText(), &wrong);
    return wrong.isEmpty() ? QString() : tr("This is no e-mail address: %1").arg(wrong.first());
}

QJsonObject MailboxOptions::toJson() const
{
    QJsonArray aliases;
    const QList<Address> read = readAliases(m_aliases->toPlainText(), nullptr);
    for (const Address &alias : read) {
        aliases.append(QJsonObject{{u"name"_s, alias.name}, {u"address"_s, alias.address}});
    }
    const QString handled = m_handled->currentData().toString();
    return {{u"folders"_s, QJsonArray::fromStringList(watched())},
            {u"handled"_s, handled},
            {u"handled_folder"_s, handled == "move"_L1 ? m_handledFolder->currentText().trimmed() : QString()},
            {u"aliases"_s, aliases}};
}

} // namespace deskbell
