// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/macros/macrorunner.h"

#include "client/replica/replica.h"
#include "models/writing/cannedfields.h"
#include "models/writing/recipients.h"
#include "protocol/textfold.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/hands/conversationactions.h"
#include "ui/macros/macrosection.h"
#include "ui/shell/command.h"
#include "ui/shell/pickdialog.h"
#include "ui/style/icons.h"
#include "ui/timeline/openconversation.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds macroHold{10};

} // namespace

MacroRunner::MacroRunner(Desk &desk, ConversationActions &actions, OpenConversation &open, Composer &composer, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_open(open)
    , m_composer(composer)
    , m_window(window)
{
    connect(&desk, &Desk::presetsChanged, this, [this] {
        makeCommands();
        Q_EMIT commandsChanged();
    });
    makeCommands();
}

void MacroRunner::makeCommands()
{
    for (QAction *old : std::as_const(m_commands)) {
        m_window->removeAction(old);
        old->deleteLater();
    }
    m_commands.clear();
    for (const Preset &preset : m_desk.presets(u"macro"_s)) {
        const Macro macro = macroOf(preset);
        QAction *action =
            makeCommand(m_window, u"macro:"_s + preset.id.value, preset.name, {}, u"play"_s, [this, macro] { run(macro); });
        action->setStatusTip(macroSummary(macro, m_desk));
        m_window->addAction(action);
        m_commands.append(action);
    }
}

void MacroRunner::ask()
{
    QList<PickEntry> entries;
    for (const Preset &preset : m_desk.presets(u"macro"_s)) {
        entries.append({.id = preset.id.value,
                        .title = preset.name,
                        .detail = macroSummary(macroOf(preset), m_desk),
                        .icon = glyphIcon(u"play"_s)});
    }
    const auto count = m_actions.targets().size();
    const QString title = count > 1 ? tr("Run a macro on %n conversation(s)", nullptr, int(count)) : tr("Run a macro");
    const QString hint =
        entries.isEmpty() ? tr("There are none yet: make one in the settings, under Macros") : tr("Name of a macro");
    auto *dialog = new PickDialog(
        title, hint,
        [entries](const QString &text) {
            QList<PickEntry> found;
            for (const PickEntry &entry : entries) {
                if (foldForSearch(entry.title).contains(foldForSearch(text))) {
                    found.append(entry);
                }
            }
            return found;
        },
        m_window);
    dialog->setObjectName(u"pickMacro"_s);
    connect(dialog, &PickDialog::chosen, this, [this, asked = m_actions.targets()](const QString &id) {
        for (const Preset &preset : m_desk.presets(u"macro"_s)) {
            if (preset.id.value == id) {
                m_actions.doTo(asked, [&] { run(macroOf(preset)); });
            }
        }
    });
    dialog->open();
}

void MacroRunner::run(const Macro &macro)
{
    const auto count = m_actions.targets().size();
    if (count == 0) {
        return;
    }
    if (count == 1 || macro.reply.trimmed().isEmpty() || !macro.sends) {
        reallyRun(macro);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, macro.name, tr("Send this to %n conversation(s)?", nullptr, int(count)),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"confirmMacro"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(macro.reply.left(400));
    QPushButton *yes = box->addButton(tr("Send all"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, macro, yes, asked = m_actions.targets()](const QAbstractButton *pressed) {
                if (pressed == yes) {
                    m_actions.doTo(asked, [&] { reallyRun(macro); });
                }
            });
    box->open();
}

/// \returns what was sent; nothing: it was begun only, or could not be written.
std::optional<MessageId> MacroRunner::write(const Macro &macro, const ConversationRow &row, QStringList &skipped)
{
    const Conversation &conversation = row.conversation;
    const FilledText text =
        fillFields(macro.reply, fieldValues(m_desk.replica().customer(conversation.customerId), conversation, m_desk.me()));
    if (macro.sends && !text.unfilled.isEmpty()) {
        skipped.append(tr("#%1: nothing is known for %2").arg(conversation.number).arg(text.unfilled.join(u", "_s)));
        return std::nullopt;
    }
    const QString mode = macro.isNote ? u"note"_s : u"reply"_s;
    if (!macro.sends) {
        if (conversation.id == m_open.id()) {
            m_composer.write(macro.isNote ? Composer::Mode::Note : Composer::Mode::Reply);
            m_composer.editor().insertPlainText(text.text);
        } else {
            begin(conversation.id, mode, text.text);
        }
        return std::nullopt;
    }
    DraftMessage draft{.conversation = conversation.id, .kind = u"note"_s, .text = text.text};
    const QList<MessageRow> newest = m_desk.replica().messagesOf(conversation.id, {}, 30);
    if (!newest.isEmpty()) {
        draft.seenMessage = newest.last().message.id;
    }
    if (!macro.isNote) {
        if (conversation.threads.isEmpty()) {
            skipped.append(tr("#%1: there is nobody to reply to").arg(conversation.number));
            return std::nullopt;
        }
        const Thread &thread = conversation.threads.last();
        draft.kind = thread.kind;
        draft.channel = thread.channelId;
        draft.to = {Address{row.customerName, thread.address}};
        QStringList own;
        for (const Channel &channel : m_desk.channels()) {
            for (const Address &sender : m_desk.sendersOf(channel.id)) {
                own.append(sender.address);
            }
        }
        for (const MessageRow &message : newest) {
            if (message.message.direction == Direction::In && message.message.from) {
                const ReplyPeople people = replyPeople(message.message, own);
                draft.to = people.to.isEmpty() ? draft.to : people.to;
                draft.cc = people.cc;
            }
        }
        draft.hold = m_desk.traitsOf(draft.kind).can("undo_send") ? macroHold : std::chrono::seconds(0);
    }
    // It did not come of what was begun in the composer: that stays.
    const auto begun = m_desk.draftOf(conversation.id, mode);
    m_desk.send(draft);
    if (begun) {
        m_desk.saveDraft(*begun);
    }
    return draft.id;
}

/// Below what the agent has written there already.
void MacroRunner::begin(const ConversationId &id, const QString &mode, const QString &text)
{
    Draft draft = m_desk.draftOf(id, mode).value_or(Draft{.conversationId = id, .kind = mode});
    const bool written = !draft.text.trimmed().isEmpty();
    draft.text = written ? draft.text + u"\n\n"_s + text : text;
    if (!draft.html.isEmpty()) {
        draft.html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    m_desk.saveDraft(draft);
}

void MacroRunner::reallyRun(const Macro &macro)
{
    const auto me = m_desk.me();
    QHash<ConversationId, MessageId> sent;
    QSet<ConversationId> left;
    QStringList skipped;
    if (!macro.reply.trimmed().isEmpty()) {
        for (const ConversationId &id : m_actions.targets()) {
            const auto row = m_desk.replica().conversation(id);
            const qsizetype before = skipped.size();
            if (row) {
                if (const auto message = write(macro, *row, skipped)) {
                    sent.insert(id, *message);
                }
            }
            if (skipped.size() != before) {
                left.insert(id); // what could not be answered must not be resolved unanswered
            }
        }
    }
    Macro rest = macro;
    rest.reply.clear();
    if (rest.doesNothing() && !macro.sends) {
        return; // it only began a text
    }
    const QDateTime now = QDateTime::currentDateTime();
    UndoableAction action{.kind = UndoableAction::Kind::Macro, .name = macro.name};
    m_actions.change(
        std::move(action),
        [&](const Conversation &conversation) {
            return left.contains(conversation.id) ? QJsonObject()
                                                  : patchFor(macro, conversation, me ? me->id : AgentId{}, now, QLocale().name());
        },
        tr("Done: %1").arg(macro.name), sent);
    if (!skipped.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Warning, macro.name, tr("Left as they were:"), QMessageBox::Ok, m_window);
        box->setObjectName(u"macroSkipped"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(skipped.join(u'\n'));
        box->open();
    }
}

} // namespace deskbell
