// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sourceviewer.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentrules.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// More than this is attachments in base64, which nobody reads; what is saved and copied is whole.
constexpr qsizetype shownBytes = 1024 * 1024;

} // namespace

QString headerSummary(const QByteArray &raw)
{
    static const QList<QByteArray> telling = {"from",        "sender",
                                              "reply-to",    "to",
                                              "cc",          "date",
                                              "subject",     "message-id",
                                              "return-path", "authentication-results",
                                              "user-agent",  "x-mailer",
                                              "list-id",     "auto-submitted"};
    QStringList lines;
    bool wanted = false;
    for (QByteArray line : raw.left(256 * 1024).split('\n')) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            break;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (wanted && !lines.isEmpty()) {
                lines.last() += u' ' + QString::fromUtf8(line.trimmed());
            }
            continue;
        }
        wanted = telling.contains(line.left(line.indexOf(':')).trimmed().toLower());
        if (wanted) {
            lines.append(QString::fromUtf8(line));
        }
    }
    return lines.join(u'\n');
}

SourceViewer::SourceViewer(Desk &desk, const Message &message, QWidget *parent)
    : QDialog(parent)
    , m_name(safeFileName((message.subject.isEmpty() ? tr("message") : message.subject).left(80)) + u".eml"_s)
    , m_summary(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_found(mutedLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_save(new QPushButton(tr("Save as .eml…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Original of “%1”").arg(message.subject));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setText(tr("Fetching…"));
    m_summary->setLayoutDirection(Qt::LeftToRight);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Source of the message"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Headers and code read from the left in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_field->setPlaceholderText(tr("Find in the source"));
    m_field->setAccessibleName(tr("Find in the source"));
    m_field->setClearButtonEnabled(true);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_copy, m_save, close}) {
        button->setAutoDefault(false);
    }
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_field, 1);
    bar->addWidget(m_found);
    bar->addWidget(m_copy);
    bar->addWidget(m_save);
    bar->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    column->addLayout(bar);
    resize((parent ? parent->window()->size() : QSize(1000, 700)) * 0.8);

    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_raw)); });
    connect(m_save, &QPushButton::clicked, this, &SourceViewer::save);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_field, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { find(true); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);

    whenAnswered(desk.get(u"/v1/messages/%1/raw"_s.arg(message.id.value)), this, [this](const Result<QByteArray> &raw) {
        if (raw) {
            show(*raw);
        } else if (raw.error().kind == Error::Kind::NotFound) {
            m_summary->setText(tr("The hub keeps no original of this message."));
        } else {
            m_summary->setText(Phrases::error(raw.error()));
        }
    });
}

void SourceViewer::show(const QByteArray &raw)
{
    m_raw = raw;
    m_summary->setText(headerSummary(raw));
    QString text = QString::fromUtf8(raw.left(shownBytes));
    if (raw.size() > shownBytes) {
        text += u"\n\u2026\n"_s;
        text += tr("%1 more: save it to see all.").arg(Phrases::fileSize(raw.size() - shownBytes));
    }
    m_text->setPlainText(text);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void SourceViewer::find(bool backwards)
{
    const QString wanted = m_field->text();
    if (wanted.isEmpty()) {
        m_found->setText({});
        return;
    }
    const auto how = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool there = m_text->find(wanted, how);
    if (!there) {
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        there = m_text->find(wanted, how);
    }
    m_found->setText(there ? QString() : tr("Not found"));
}

void SourceViewer::save()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the original"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_raw) != m_raw.size() || !file.commit()) {
            auto *box = new QMessageBox(
                QMessageBox::Warning, tr("Save the original"),
                tr("The file could not be written to %1: %2").arg(QDir::toNativeSeparators(target), file.errorString()),
                QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}

} // namespace deskbell
