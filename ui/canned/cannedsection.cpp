// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canned/cannedsection.h"

#include "client/answers.h"
#include "models/writing/cannedfields.h"
#include "ui/composer/editor.h"
#include "ui/composer/formatbar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listHeight = 180;

/// The languages the desk answers in.
QStringList replyLanguages()
{
    return {u"en"_s, u"ro"_s, u"pl"_s, u"ru"_s, u"hu"_s, u"de"_s, u"uk"_s, u"ar"_s, u"fr"_s, u"es"_s, u"it"_s};
}

QString rowOf(const CannedReply &reply)
{
    const QString language = reply.language.isEmpty() ? QString() : u" · "_s + Phrases::language(reply.language);
    const QString shortcut = reply.shortcut.isEmpty() ? QString() : u" · /"_s + reply.shortcut;
    return reply.title + shortcut + language;
}

} // namespace

CannedSection::CannedSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(new QLineEdit(this))
    , m_new(new QPushButton(glyphIcon(u"plus"_s), tr("New reply"), this))
    , m_list(new QListWidget(this))
    , m_empty(mutedLabel(tr("No canned replies yet."), this))
{
    m_filter->setPlaceholderText(tr("Find by shortcut, title or text"));
    m_filter->setAccessibleName(tr("Find a canned reply"));
    m_filter->setClearButtonEnabled(true);
    m_new->setAccessibleName(m_new->text());
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setFixedHeight(listHeight);
    const Colors &colors = colorsFor(palette());
    m_list->setStyleSheet(u"QListWidget { border: 1px solid %1; border-radius: 6px; padding: 4px; } "
                          "QListWidget::item { padding: 6px 8px; border-radius: 4px; color: %2; } "
                          "QListWidget::item:selected { background: %3; color: %2; }"_s.arg(
                              colors.hairline.name(), colors.text.name(), colors.selection.name()));
    m_form = makeForm();
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(
        mutedLabel(tr("Agents insert them with / and the shortcut. Those in the customer’s language come first."), this));
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(m_form);
    connect(m_filter, &QLineEdit::textChanged, this, &CannedSection::refresh);
    connect(m_new, &QPushButton::clicked, this, &CannedSection::begin);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedSection::choose);
    connect(&m_desk, &Desk::cannedRepliesChanged, this, &CannedSection::refresh);
    connect(&m_desk, &Desk::directoryChanged, this, &CannedSection::refresh);
    refresh();
    begin();
}

QWidget *CannedSection::makeForm()
{
    auto *box = new QWidget(this);
    m_title = new QLineEdit(box);
    m_title->setAccessibleName(tr("Title"));
    m_shortcut = new QLineEdit(box);
    m_shortcut->setAccessibleName(tr("Shortcut"));
    //: Example of a shortcut of a canned reply
    m_shortcut->setPlaceholderText(tr("late"));
    m_language = new QComboBox(box);
    m_language->setAccessibleName(tr("Language"));
    m_language->setMinimumContentsLength(18);
    m_language->view()->setAccessibleName(tr("Language"));
    m_queue = new QComboBox(box);
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->setMinimumContentsLength(18);
    m_queue->view()->setAccessibleName(tr("Queue"));
    for (QComboBox *choice : {m_language, m_queue}) {
        choice->view()->setAccessibleName(choice->accessibleName());
    }
    m_text = new Editor(box);
    m_text->setRich(true);
    m_text->setAccessibleName(tr("Text of the canned reply"));
    m_format = new FormatBar(*m_text, box);
    m_save = primaryButton(tr("Save"), box);
    m_remove = new QPushButton(tr("Delete"), box);
    m_remove->setAccessibleName(tr("Delete this canned reply"));
    m_words = mutedLabel({}, box);
    auto *fields = new QWidget(box);
    auto *flow = new FlowLayout(fields);
    for (const QString &name :
         {u"customer.first_name"_s, u"customer.name"_s, u"conversation.number"_s, u"agent.name"_s, u"customer.company"_s}) {
        QToolButton *chip = chipButton(tr("Insert the field %1").arg(name), fields);
        chip->setText(u"{{%1}}"_s.arg(name));
        connect(chip, &QToolButton::clicked, this, [this, name] {
            m_text->textCursor().insertText(u"{{%1}}"_s.arg(name));
            m_text->setFocus(Qt::OtherFocusReason);
        });
        flow->addWidget(chip);
    }
    auto *looks = new QHBoxLayout;
    looks->addWidget(m_format);
    looks->addStretch();
    auto *text = new QVBoxLayout;
    text->setSpacing(metrics::step);
    text->addWidget(m_text);
    text->addLayout(looks);
    text->addWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_words, 1);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Shortcut"), m_shortcut);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Queue"), m_queue);
    form->addRow(tr("Text"), text);
    form->addRow(buttons);
    connect(m_title, &QLineEdit::textChanged, this, &CannedSection::judge);
    connect(m_shortcut, &QLineEdit::textChanged, this, &CannedSection::judge);
    connect(m_text, &QTextEdit::textChanged, this, &CannedSection::judge);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CannedSection::judge);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &CannedSection::judge);
    connect(m_save, &QPushButton::clicked, this, &CannedSection::save);
    connect(m_remove, &QPushButton::clicked, this, &CannedSection::remove);
    connect(m_text, &Editor::sendPressed, this, &CannedSection::save);
    return box;
}

void CannedSection::fillChoices()
{
    const QString language = m_language->currentData().toString();
    const QString queue = m_queue->currentData().toString();
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietQueue(m_queue);
    m_language->clear();
    m_language->addItem(tr("Any language"), QString());
    for (const QString &tag : replyLanguages()) {
        m_language->addItem(Phrases::language(tag), tag);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_queue->clear();
    m_queue->addItem(tr("Every queue"), QString());
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &each : queues) {
        m_queue->addItem(each.name, each.id.value);
    }
    m_queue->setCurrentIndex(qMax(0, m_queue->findData(queue)));
}

void CannedSection::refresh()
{
    const auto me = m_desk.me();
    m_mayWrite = me && (me->role == Role::Lead || me->role == Role::Admin);
    m_new->setVisible(m_mayWrite);
    m_form->setVisible(m_mayWrite || !m_isNew);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_shortcut, m_language, m_queue}) {
        field->setEnabled(m_mayWrite);
    }
    m_text->setReadOnly(!m_mayWrite);
    m_format->setVisible(m_mayWrite);
    if (!isTouched()) {
        fillChoices();
    }
    const QList<CannedReply> all = m_desk.cannedReplies();
    QList<CannedReply> found;
    for (const CannedReply &reply : all) {
        CannedReply anywhere = reply;
        anywhere.queueId = {}; // who manages them sees those of every queue
        if (!matchingReplies({anywhere}, m_filter->text(), {}, {}).isEmpty()) {
            found.append(reply);
        }
    }
    const QSignalBlocker quiet(m_list);
    m_shown = found;
    m_list->clear();
    for (const CannedReply &reply : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(rowOf(reply), m_list);
        item->setToolTip(reply.text.left(400));
        if (!m_isNew && reply.id == m_current.id) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(!all.isEmpty());
    m_filter->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    const auto now = std::find_if(all.begin(), all.end(), [this](const CannedReply &reply) { return reply.id == m_current.id; });
    if (!m_isNew && now != all.end() && *now != m_current && !isTouched()) {
        showReply(*now);
    }
    judge();
}

/// Choosing another one throws nothing away.
void CannedSection::keepTyped()
{
    const CannedReplyId key = m_isNew ? CannedReplyId{} : m_current.id;
    if (isTouched()) {
        m_typed.insert(key, written());
    } else {
        m_typed.remove(key);
    }
}

void CannedSection::bringTypedBack()
{
    const CannedReplyId key = m_isNew ? CannedReplyId{} : m_current.id;
    if (!m_typed.contains(key)) {
        return;
    }
    fillFields(m_typed.take(key));
    say(tr("What you typed before is here again; it is not saved yet."), true);
}

void CannedSection::begin()
{
    keepTyped();
    m_isNew = true;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    CannedReply fresh;
    fresh.id = CannedReplyId::make();
    showReply(fresh);
    m_form->setVisible(m_mayWrite);
    say({}, true);
    bringTypedBack();
    if (isVisible()) {
        m_title->setFocus(Qt::OtherFocusReason);
    }
}

void CannedSection::choose(int row)
{
    if (row >= 0 && row < m_shown.size()) {
        keepTyped();
        m_isNew = false;
        showReply(m_shown.at(row));
        m_form->show();
        say({}, true);
        bringTypedBack();
    }
}

void CannedSection::showReply(const CannedReply &reply)
{
    m_current = reply;
    fillFields(reply);
}

void CannedSection::fillFields(const CannedReply &reply)
{
    fillChoices();
    m_title->setText(reply.title);
    m_shortcut->setText(reply.shortcut);
    if (!reply.language.isEmpty() && m_language->findData(reply.language) < 0) {
        m_language->addItem(Phrases::language(reply.language), reply.language);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(reply.language)));
    m_queue->setCurrentIndex(qMax(0, m_queue->findData(reply.queueId.value)));
    m_text->setWritten(reply.text, reply.html);
    m_confirmsRemoval = false;
    judge();
}

CannedReply CannedSection::written() const
{
    CannedReply reply = m_current;
    const WrittenText text = m_text->written();
    reply.title = m_title->text().simplified();
    reply.shortcut = m_shortcut->text().trimmed();
    if (reply.shortcut.startsWith(u'/')) {
        reply.shortcut.remove(0, 1);
    }
    reply.language = m_language->currentData().toString();
    reply.queueId = QueueId{m_queue->currentData().toString()};
    reply.text = text.text;
    reply.html = text.html;
    return reply;
}

bool CannedSection::isTouched() const { return m_mayWrite && written() != m_current; }

void CannedSection::judge()
{
    const CannedReply reply = written();
    const bool complete = !reply.title.isEmpty() && !reply.text.trimmed().isEmpty() && !reply.shortcut.contains(u' ');
    m_save->setEnabled(m_mayWrite && complete && isTouched());
    m_save->setVisible(m_mayWrite);
    m_remove->setVisible(m_mayWrite && !m_isNew);
    m_remove->setText(m_confirmsRemoval ? tr("Really delete?") : tr("Delete"));
    if (reply.shortcut.contains(u' ')) {
        say(tr("A shortcut is one word."), false);
    }
}

void CannedSection::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const CannedReply reply = written();
    say(tr("Saving…"), true);
    whenAnswered(m_desk.saveCannedReply(reply), this, [this, reply](const Result<CannedReply> &saved) {
        if (!saved) {
            say(tr("Not saved, your text is kept. %1").arg(Phrases::error(saved.error())), false);
            return;
        }
        if (m_current.id == reply.id) {
            m_current = *saved;
            m_isNew = false;
            if (written() != m_current) {
                showReply(*saved);
            }
        }
        refresh();
        say(tr("Saved. Type /%1 in a reply.").arg(saved->shortcut.isEmpty() ? saved->title : saved->shortcut), true);
    });
}

// One press asks, the next one does it.
void CannedSection::remove()
{
    if (!std::exchange(m_confirmsRemoval, true)) {
        judge();
        return;
    }
    m_confirmsRemoval = false;
    whenAnswered(m_desk.removeCannedReply(m_current), this, [this](const Result<Done> &done) {
        if (!done) {
            say(tr("Not deleted. %1").arg(Phrases::error(done.error())), false);
            return;
        }
        begin();
        refresh();
        say(tr("Deleted."), true);
    });
}

void CannedSection::say(const QString &words, bool good)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setStyleSheet(good ? QString() : u"color:%1"_s.arg(colorsFor(palette()).redText.name()));
}

QString CannedSection::words() const { return m_words->text(); }

} // namespace deskbell
