// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds besides commands.
#include "client/answers.h"
#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/calls/callwords.h"
#include "models/link.h"
#include "protocol/textfold.h"
#include "ui/customer/customersplace.h"
#include "ui/hands/hands.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/macros/macrorunner.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssearch.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"

#include <QPointer>
#include <QSettings>

#include <algorithm>
#include <memory>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recentKey = u"palette/recent"_s;
constexpr qsizetype recentKept = 30;
constexpr int hitsShown = 12;
constexpr int customersShown = 6;
/// Fewer letters fit nearly everything.
constexpr qsizetype leastPaletteLetters = 3;
constexpr int numberScore = 2'000;
constexpr int hitScore = 300; ///< below commands that begin so, above letters scattered in their names
constexpr int customerScore = 450;
constexpr qsizetype settingsShown = 8;
constexpr int leastSettingScore = 125; ///< the word stands in the name
constexpr int choiceScore = 200; ///< it is one of the choices

PaletteEntry entryFor(const ConversationRow &row, int score, Workspace &workspace)
{
    const Conversation &value = row.conversation;
    return {.id = u"conversation:"_s + value.id.value,
            .title = row.customerName.isEmpty() ? u"#%1"_s.arg(value.number) : row.customerName,
            .detail = u"#%1 \u00B7 %2 \u00B7 %3"_s.arg(value.number).arg(CallWords::subject(value), Phrases::state(value.state)),
            .icon = glyphIcon(u"message"_s),
            .score = score,
            .run = [guard = QPointer(&workspace), id = value.id] {
                if (guard) {
                    guard->open(id);
                }
            }};
}

/// The settings by name, section by section; read when the first letter is typed.
using SettingNames = QList<std::pair<std::pair<QString, QString>, QList<NamedSetting>>>;

int scoreOf(const NamedSetting &setting, const PaletteQuery &query)
{
    // Letters scattered in the names of so many things would be an accident.
    const int byName = query.score(setting.folded) / 2;
    const QString all = setting.folded + u' ' + setting.choices;
    const auto holds = [&all](const QString &word) {
        const qsizetype at = all.indexOf(word);
        return at == 0 || (at > 0 && !all.at(at - 1).isLetterOrNumber());
    };
    const bool chosenThere = std::all_of(query.words().begin(), query.words().end(), holds);
    return byName >= leastSettingScore ? byName : chosenThere ? choiceScore : 0;
}

QList<PaletteEntry> settingsFor(const PaletteQuery &query, SettingNames &known, Workspace &workspace)
{
    const SettingsPage &page = workspace.settingsPage();
    if (known.isEmpty()) {
        for (const auto &section : page.sections()) {
            known.append({section, namedSettings(*page.sectionContent(section.first))});
        }
    }
    QList<PaletteEntry> entries;
    for (const auto &[section, settings] : known) {
        for (const NamedSetting &setting : settings) {
            if (const int score = scoreOf(setting, query); score > 0) {
                entries.append({.id = u"setting:%1/%2"_s.arg(section.first, setting.name),
                                .title = setting.name,
                                //: Behind the name of a setting; %1 is the section it stands in
                                .detail = Hands::tr("Setting in %1").arg(section.second),
                                .icon = glyphIcon(u"settings"_s),
                                .score = score,
                                .run = [guard = QPointer(&workspace), id = section.first, control = setting.control] {
                                    if (guard) {
                                        guard->showPlace(Workspace::SettingsPlace);
                                        guard->settingsPage().showSetting(id, control);
                                    }
                                }});
            }
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    entries.resize(qMin<qsizetype>(entries.size(), settingsShown));
    return entries;
}

} // namespace

void Hands::showPalette()
{
    auto *palette = new CommandPalette(m_workspace.commands() + m_macros->commands(), m_workspace.window());
    fillPalette(*palette);
    connect(this, &QObject::destroyed, palette, &QObject::deleteLater); // it stands on the window, which may go on without us
    palette->open();
}

void Hands::fillPalette(CommandPalette &palette)
{
    palette.addSource([this](const PaletteQuery &query, const QString &, QList<PaletteEntry> &entries) {
        const QAbstractItemModel *views = m_workspace.viewsList().model();
        for (int row = 0; row < views->rowCount(); ++row) {
            const QString name = views->index(row, 0).data().toString();
            if (const int score = query.score(foldForSearch(name)); score > 0) {
                entries.append({.id = u"view:"_s + name,
                                .title = name,
                                .detail = tr("View"),
                                .icon = glyphIcon(u"queue"_s),
                                .score = score,
                                .run = [this, row] {
                                    m_workspace.showPlace(Workspace::InboxPlace);
                                    m_workspace.viewsList().choose(row);
                                    m_workspace.inboxPane().list().setFocus(Qt::ShortcutFocusReason);
                                }});
            }
        }
        for (const auto &[id, title] : m_workspace.settingsPage().sections()) {
            if (const int score = query.score(foldForSearch(title)); score > 0) {
                entries.append({.id = u"setting:"_s + id,
                                .title = title,
                                .detail = tr("Setting"),
                                .icon = glyphIcon(u"settings"_s),
                                .score = score,
                                .run = [this, section = id] {
                                    m_workspace.showPlace(Workspace::SettingsPlace);
                                    m_workspace.settingsPage().showSection(section);
                                }});
            }
        }
    });
    palette.addSource([this, known = std::make_shared<SettingNames>()](const PaletteQuery &query, const QString &,
                                                                       QList<PaletteEntry> &entries) {
        entries += settingsFor(query, *known, m_workspace);
    });
    palette.addSource([this](const PaletteQuery &, const QString &typed, QList<PaletteEntry> &entries) {
        Replica &replica = m_desk.replica();
        if (const auto link = linkIn(typed)) {
            const auto row = replica.conversationByNumber(link->number);
            const QString number = u"#%1"_s.arg(link->number);
            entries.append({.id = u"link"_s,
                            .title = link->message.isNull() ? tr("Open the linked conversation") : tr("Open the linked message"),
                            .detail = row ? u"%1 \u00B7 %2"_s.arg(number, row->customerName) : number,
                            .icon = glyphIcon(u"message"_s),
                            .score = numberScore,
                            .run = [this, typed] { m_workspace.openLink(typed); }});
            return;
        }
        if (const qint64 number = numberTyped(typed); number > 0) {
            if (const auto row = replica.conversationByNumber(number)) {
                entries.append(entryFor(*row, numberScore, m_workspace));
            }
        }
        if (typed.size() < leastPaletteLetters) {
            return;
        }
        for (const Customer &customer : replica.findCustomers(typed, customersShown)) {
            entries.append({.id = u"customer:"_s + customer.id.value,
                            .title = customer.name,
                            .detail = tr("Customer")
                                + (customer.identities.isEmpty() ? QString() : u" \u00B7 "_s + customer.identities.first().value),
                            .icon = glyphIcon(u"person"_s),
                            .score = customerScore,
                            .run = [this, id = customer.id] {
                                const auto theirs = m_desk.replica().conversationsOf(id, 1);
                                if (!theirs.isEmpty()) {
                                    m_workspace.open(theirs.first().conversation.id);
                                } else {
                                    m_workspace.showPlace(Workspace::CustomersPlaceIndex);
                                    m_workspace.customersPlace().show(id);
                                }
                            }});
        }
    });
    palette.setLocal([this, asked = QFuture<QList<ConversationId>>()](
                         const QString &typed, const std::function<void(const QList<PaletteEntry> &)> &more) mutable {
        asked.cancel();
        if (typed.size() < leastPaletteLetters || linkIn(typed)) {
            more({});
            return;
        }
        asked = m_desk.replica().search(typed, hitsShown);
        whenAnswered(asked, this, [this, more](const QList<ConversationId> &hits) {
            QList<PaletteEntry> entries;
            int score = hitScore;
            for (const ConversationId &id : hits) {
                if (const auto row = m_desk.replica().conversation(id)) {
                    entries.append(entryFor(*row, score--, m_workspace));
                }
            }
            more(entries);
        });
    });
    palette.setRemote([this](const QString &typed, const std::function<void(const QList<PaletteEntry> &)> &more) {
        m_desk.history().search(typed, hitsShown, [guard = QPointer(this), more](const Result<QList<ConversationId>> &hits) {
            QList<PaletteEntry> entries;
            for (const ConversationId &id : guard &&hits ? *hits : QList<ConversationId>()) {
                if (const auto row = guard->m_desk.replica().conversation(id)) {
                    entries.append(entryFor(*row, 1, guard->m_workspace));
                }
            }
            more(entries);
        });
    });
    palette.setRecent([this] { return m_settings.value(recentKey).toStringList(); },
                      [this](const QString &id) {
                          QStringList recent = m_settings.value(recentKey).toStringList();
                          recent.removeAll(id);
                          recent.prepend(id);
                          m_settings.setValue(recentKey, QStringList(recent.first(qMin(recent.size(), recentKept))));
                      });
}

} // namespace deskbell
