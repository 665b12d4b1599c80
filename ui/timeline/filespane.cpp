// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/filespane.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/searchglyph.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/attachmentrules.h"
#include "ui/timeline/attachmentviewer.h"
#include "ui/timeline/download.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fileRowHeight = 48;

QString iconOf(const Attachment &attachment)
{
    switch (attachmentKind(attachment.name, attachment.mediaType)) {
    case AttachmentKind::Image: return u"image"_s;
    case AttachmentKind::Archive: return u"archive"_s;
    case AttachmentKind::Text: return u"message"_s;
    default: return u"file"_s;
    }
}

/// Name and size above, who and when below.
class FileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, fileRowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto file = index.data(FilesModel::FileRole).value<CustomerFile>();
        const Colors &colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colors.accent) : Qt::NoPen);
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6);
        }
        const QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        glyphIcon(iconOf(file.attachment)).paint(painter, at(QRect(inner.x(), inner.center().y() - 9, 18, 18)));
        const QRect text = inner.adjusted(30, 6, 0, -6);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto line = [&](const QRect &rect, const QString &words, const QColor &color) {
            painter->setPen(color);
            painter->drawText(at(rect), static_cast<int>(align),
                              option.fontMetrics.elidedText(words, Qt::ElideMiddle, rect.width()));
        };
        const int half = text.height() / 2;
        line(QRect(text.x(), text.y(), text.width(), half), file.attachment.name, colors.text);
        //: Below a file's name: %1 size, %2 who sent it, %3 when
        const QString about =
            FilesPane::tr("%1 · %2 · %3").arg(Phrases::fileSize(file.attachment.size), file.author, Phrases::moment(file.at));
        line(QRect(text.x(), text.y() + half, text.width(), half), about, colors.muted);
        painter->restore();
    }
};

} // namespace

FilesPane::FilesPane(Desk &desk, const CustomerId &customer, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_field(new QLineEdit(this))
    , m_sorts(new QButtonGroup(this))
    , m_list(new QListView(this))
    , m_state(mutedLabel({}, this))
    , m_show(primaryButton(tr("Show"), this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_go(new QPushButton(tr("Go to its message"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    // Not every system gives the keyboard back by itself.
    connect(this, &QDialog::finished, parent, &QWidget::activateWindow);
    //: Title of a window; %1 a customer
    setWindowTitle(tr("Files of %1").arg(name));
    resize(560, 560);
    m_field->setPlaceholderText(tr("Find by name or sender"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    addSearchGlyph(*m_field);
    m_field->installEventFilter(this);
    auto *sorts = new QHBoxLayout;
    const std::pair<FilesModel::Sort, QString> choices[] = {{FilesModel::Sort::All, tr("All")},
                                                            {FilesModel::Sort::Images, tr("Pictures")},
                                                            {FilesModel::Sort::Documents, tr("Documents")},
                                                            {FilesModel::Sort::Others, tr("Others")}};
    for (const auto &[sort, text] : choices) {
        QToolButton *button = chipButton(text, this);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(sort == FilesModel::Sort::All);
        m_sorts->addButton(button, static_cast<int>(sort));
        sorts->addWidget(button);
    }
    sorts->addStretch();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_save);
    buttons->addWidget(m_show);
    m_show->setAutoDefault(false);
    m_go->setToolTip(tr("Ctrl+Enter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->addWidget(m_field);
    column->addLayout(sorts);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &FilesPane::filter);
    connect(m_sorts, &QButtonGroup::idClicked, this, &FilesPane::filter);
    connect(m_list, &QListView::doubleClicked, this, &FilesPane::showCurrent);
    connect(m_show, &QPushButton::clicked, this, &FilesPane::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &FilesPane::saveCurrent);
    connect(m_go, &QPushButton::clicked, this, &FilesPane::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPane::showState);
    connect(&m_model, &FilesModel::changed, this, &FilesPane::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FilesPane::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FilesPane::showState);
    m_model.open(customer);
    m_field->setFocus();
}

const CustomerFile *FilesPane::currentFile() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.fileAt(index.row()) : nullptr;
}

void FilesPane::filter() { m_model.setFilter(m_field->text(), static_cast<FilesModel::Sort>(m_sorts->checkedId())); }

void FilesPane::showState()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0));
    }
    const CustomerFile *file = currentFile();
    m_show->setEnabled(file);
    m_save->setEnabled(file);
    m_go->setEnabled(file);
    QString words;
    if (m_model.isLoading()) {
        words = tr("Fetching…");
    } else if (m_model.rowCount() == 0) {
        words = m_model.total() == 0 ? tr("No message of this customer has a file.") : tr("No file fits.");
    } else {
        words = tr("%n file(s)", nullptr, m_model.rowCount());
    }
    if (m_model.isPartial()) {
        words = tr("%1 The hub cannot be reached: these are the files of messages on this computer.").arg(words);
    }
    m_state->setText(words);
}

void FilesPane::showCurrent()
{
    if (const CustomerFile *file = currentFile(); file && m_show->isEnabled()) {
        auto *viewer = new AttachmentViewer(m_desk, m_model.attachments(), file->attachment.id, this);
        viewer->open();
    }
}

void FilesPane::saveCurrent()
{
    const CustomerFile *file = currentFile();
    if (!file) {
        return;
    }
    auto *download = new Download(m_desk, file->attachment, this);
    connect(download, &Download::progressed, this, [this](int percent) { m_state->setText(tr("Fetching… %1 %").arg(percent)); });
    connect(download, &Download::failed, this, [this, download](const Error &error) {
        download->deleteLater();
        m_state->setText(Phrases::error(error));
    });
    connect(download, &Download::arrived, this, [this, download, attachment = file->attachment](const QString &path) {
        download->deleteLater();
        showState();
        saveDownloaded(path, attachment, this);
    });
}

void FilesPane::goToCurrent()
{
    if (const CustomerFile *file = currentFile()) {
        const ConversationId conversation = file->conversation;
        const MessageId message = file->message;
        accept();
        Q_EMIT messageWanted(conversation, message);
    }
}

bool FilesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter) {
            key->modifiers().testFlag(Qt::ControlModifier) ? goToCurrent() : showCurrent();
            return true;
        }
        if (watched == m_field && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_list->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace deskbell
