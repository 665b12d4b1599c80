// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "ui/composer/editor.h"
#include "ui/composer/refusalbanner.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString draftName(Composer::Mode mode) { return mode == Composer::Mode::Note ? u"note"_s : u"reply"_s; }

QString addresseeWords(const QList<Address> &people)
{
    QStringList names;
    for (const Address &person : people) {
        names.append(person.name.isEmpty() || person.name == person.address ? person.address
                                                                            : u"%1 <%2>"_s.arg(person.name, person.address));
    }
    return names.join(u", "_s);
}

QToolButton *modeTab(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *tab = new QToolButton(parent);
    tab->setIcon(glyphIcon(iconName));
    tab->setIconSize({metrics::smallIcon, metrics::smallIcon});
    tab->setText(text);
    tab->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tab->setCheckable(true);
    tab->setAccessibleName(text);
    return tab;
}

} // namespace

Composer::Composer(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_replyTab(modeTab(u"reply"_s, tr("Reply"), this))
    , m_noteTab(modeTab(u"note"_s, tr("Note"), this))
    , m_addressees(new ElidedLabel(this))
    , m_banner(new RefusalBanner(this))
    , m_editor(new Editor(this))
    , m_fileBox(new QWidget(this))
    , m_fileFlow(new FlowLayout(m_fileBox))
    , m_attach(iconButton(u"attach"_s, tr("Attach files"), this))
    , m_hint(mutedLabel({}, this))
    , m_send(primaryButton({}, this))
{
    build();
    connect(m_replyTab, &QToolButton::clicked, this, [this] { write(Mode::Reply); });
    connect(m_noteTab, &QToolButton::clicked, this, [this] { write(Mode::Note); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Composer::keepDraft);
    connect(m_editor, &Editor::filesGiven, this, &Composer::attach);
    connect(m_editor, &Editor::imagePasted, this, &Composer::pasteImage);
    connect(m_editor, &Editor::sendPressed, this, &Composer::send);
    connect(m_editor, &Editor::left, this, &Composer::left);
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_banner, &RefusalBanner::sendAnyway, this, [this](const MessageId &id) {
        m_banner->hide();
        Q_EMIT sendAnywayRequested(id);
    });
    connect(m_banner, &RefusalBanner::edit, this, [this](const MessageId &id) {
        m_banner->hide();
        Q_EMIT editRequested(id);
    });
    refresh();
}

void Composer::build()
{
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_replyTab);
    modes->addButton(m_noteTab);
    m_replyTab->setChecked(true);
    m_addressees->setMuted(true);
    m_banner->hide();
    m_fileBox->hide();
    m_hint->setWordWrap(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step);
    top->addWidget(m_replyTab);
    top->addWidget(m_noteTab);
    top->addSpacing(metrics::gap);
    top->addWidget(m_addressees, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(metrics::gap);
    bottom->addWidget(m_attach);
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin + metrics::step, 10, metrics::margin + metrics::step, 10);
    column->setSpacing(metrics::gap);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_editor);
    column->addWidget(m_fileBox);
    column->addLayout(bottom);
}

void Composer::setMode(Mode mode)
{
    if (mode == m_mode) {
        refresh();
        return;
    }
    m_mode = mode;
    loadDraft();
    refresh();
}

void Composer::write(Mode mode)
{
    if (m_conversation.isNull()) {
        return;
    }
    setMode(mode);
    m_editor->setFocus(Qt::ShortcutFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void Composer::setConversation(const ConversationId &id)
{
    if (id == m_conversation) {
        return;
    }
    m_conversation = id;
    m_files.clear();
    m_target = {};
    m_banner->hide();
    showOthersTyping({});
    // A note begun here before is not turned into a reply by coming back.
    const bool onlyNote = !id.isNull() && m_desk.draft(id, u"reply"_s).isEmpty() && !m_desk.draft(id, u"note"_s).isEmpty();
    m_mode = onlyNote ? Mode::Note : Mode::Reply;
    loadDraft();
    showFiles();
    refresh();
}

void Composer::setTarget(const ReplyTarget &target)
{
    if (target == m_target) {
        return;
    }
    m_target = target;
    refresh();
}

void Composer::restore(const DraftMessage &draft)
{
    m_mode = draft.kind == "note"_L1 ? Mode::Note : Mode::Reply;
    m_loading = true;
    const QString begun = m_editor->toPlainText().trimmed();
    m_editor->setPlainText(begun.isEmpty() || begun == draft.text.trimmed() ? draft.text : draft.text + u"\n\n"_s + begun);
    m_loading = false;
    m_files = draft.files;
    m_banner->hide();
    showFiles();
    keepDraft();
    write(m_mode);
}

void Composer::showRefusal(const RefusedWish &wish)
{
    m_banner->showWish(wish);
    m_banner->show();
}

void Composer::showOthersTyping(const QStringList &names)
{
    m_hint->setText(names.isEmpty() ? QString() : tr("%1 is replying").arg(names.join(u", "_s)));
}

void Composer::loadDraft()
{
    m_loading = true;
    m_editor->setPlainText(m_conversation.isNull() ? QString() : m_desk.draft(m_conversation, draftName(m_mode)));
    m_editor->moveCursor(QTextCursor::End);
    m_loading = false;
}

void Composer::keepDraft()
{
    if (!m_loading && !m_conversation.isNull()) {
        m_desk.keepDraft(m_conversation, draftName(m_mode), m_editor->toPlainText());
        m_desk.announceTyping(m_conversation, m_mode == Mode::Reply);
    }
    m_send->setEnabled(canSend());
}

bool Composer::canSend() const
{
    const bool something = !m_editor->toPlainText().trimmed().isEmpty() || (m_mode == Mode::Reply && !m_files.isEmpty());
    return something && !m_conversation.isNull() && (m_mode == Mode::Note || !m_target.kind.isEmpty());
}

void Composer::refresh()
{
    const bool note = m_mode == Mode::Note;
    m_replyTab->setChecked(!note);
    m_noteTab->setChecked(note);
    const QString channel = Phrases::channel(m_target.kind);
    if (note) {
        m_addressees->setText(tr("Only your team sees a note"));
        m_editor->setPlaceholderText(tr("Write a note for your team"));
        m_editor->setAccessibleName(tr("Note for the team"));
        m_send->setText(tr("Add note"));
    } else if (m_target.kind.isEmpty()) {
        m_addressees->setText(tr("This conversation has no address to reply to"));
        m_editor->setPlaceholderText({});
        m_editor->setAccessibleName(tr("Reply"));
        m_send->setText(tr("Send"));
    } else {
        QString words = tr("To: %1").arg(addresseeWords(m_target.to));
        if (!m_target.cc.isEmpty()) {
            words = tr("%1 · Cc: %2").arg(words, addresseeWords(m_target.cc));
        }
        m_addressees->setText(words);
        const QString name = m_target.to.isEmpty() ? QString() : m_target.to.first().name;
        m_editor->setPlaceholderText(name.isEmpty() ? tr("Write a reply") : tr("Reply to %1").arg(name));
        m_editor->setAccessibleName(tr("Reply by %1").arg(channel));
        m_send->setText(m_target.kind == "email"_L1 ? tr("Send email") : tr("Send by %1").arg(channel));
    }
    m_send->setAccessibleName(m_send->text());
    m_send->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_send->text()));
    m_attach->setVisible(!note);
    m_send->setProperty("note", note);
    m_send->style()->unpolish(m_send);
    m_send->style()->polish(m_send);
    m_send->setEnabled(canSend());
    m_fileBox->setVisible(!note && !m_files.isEmpty());
    const Colors &colors = colorsFor(palette());
    QPalette ink = palette();
    ink.setColor(QPalette::Text, note ? colors.noteText : colors.text);
    ink.setColor(QPalette::PlaceholderText, note ? colors.noteText : colors.muted);
    m_editor->setPalette(ink);
    m_editor->setStyleSheet(
        note ? u"QPlainTextEdit { background: %1; border: 1px solid %2; }"_s.arg(colors.note.name(), colors.noteLine.name())
             : QString());
    update();
}

void Composer::send()
{
    if (!canSend()) {
        return;
    }
    DraftMessage draft;
    draft.conversation = m_conversation;
    draft.text = m_editor->toPlainText().trimmed();
    if (m_mode == Mode::Note) {
        draft.kind = u"note"_s;
    } else {
        draft.kind = m_target.kind;
        draft.channel = m_target.channel;
        draft.subject = m_target.subject;
        draft.to = m_target.to;
        draft.cc = m_target.cc;
        draft.files = m_files;
    }
    Q_EMIT sendRequested(draft);
    m_files.clear();
    m_editor->clear(); // and the draft with it
    showFiles();
    refresh();
}

void Composer::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile() && !m_files.contains(path)) {
            m_files.append(path);
        }
    }
    showFiles();
    refresh();
}

void Composer::chooseFiles() { attach(QFileDialog::getOpenFileNames(window(), tr("Attach files"))); }

void Composer::pasteImage(const QImage &image)
{
    // Sending copies files aside, so a temporary one is enough.
    const QString path = QDir::temp().filePath(u"deskbell-%1.png"_s.arg(MessageId::make().value));
    if (image.save(path, "PNG")) {
        attach({path});
    }
}

void Composer::showFiles()
{
    clearLayout(m_fileFlow);
    for (const QString &path : m_files) {
        const QFileInfo file(path);
        QToolButton *chip = chipButton(tr("Remove attachment %1").arg(file.fileName()), m_fileBox);
        chip->setIcon(glyphIcon(u"cross"_s));
        chip->setText(QString(u"%1 \u00B7 %2"_s.arg(file.fileName(), Phrases::fileSize(file.size()))).replace(u'&', u"&&"_s));
        connect(chip, &QToolButton::clicked, this, [this, path] {
            m_files.removeAll(path);
            showFiles();
            refresh();
        });
        m_fileFlow->addWidget(chip);
    }
    m_fileBox->setVisible(m_mode == Mode::Reply && !m_files.isEmpty());
}

void Composer::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const bool note = m_mode == Mode::Note;
    QPainter painter(this);
    painter.fillRect(rect(), note ? colors.note : colors.ground);
    painter.fillRect(QRect(0, 0, width(), note ? 3 : 1), note ? colors.noteLine : colors.hairline);
}

} // namespace deskbell
