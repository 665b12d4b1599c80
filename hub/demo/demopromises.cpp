// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demopromises.h"

#include "hub/core/core.h"
#include "hub/core/promisecommands.h"
#include "hub/demo/demo.h"

#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

struct DemoPromise {
    PromiseKind kind = PromiseKind::Call;
    int minutes = 0; ///< from now
    QString reason{};
    bool colleague = false;
    bool kept = false;
};

const QList<DemoPromise> &demoPromises()
{
    static const QList<DemoPromise> promises = {
        {PromiseKind::Call, 50, u"What the carrier says about the parcel"_s},
        {PromiseKind::Answer, 3 * 60, u"Whether the colour is in stock"_s},
        {PromiseKind::Call, 26 * 60, u"Damaged in transit: new one or money back"_s},
        {PromiseKind::Update, 3 * 24 * 60, u"When the replacement leaves"_s},
        {PromiseKind::Answer, 5 * 60, u"Corrected invoice"_s, true},
        {PromiseKind::Update, 30, u"That the refund is on its way"_s, false, true},
    };
    return promises;
}

/// Open conversations that somebody has answered, the newest first.
QList<ConversationId> mattersForPromises(Core &core, qsizetype wanted)
{
    QList<ConversationId> ids;
    const auto page = core.reads().conversations(Principal::hub(), {.page = {.limit = 200}});
    for (const QByteArray &item : page ? page->items : QList<QByteArray>()) {
        const auto conversation = conversationFromJson(QJsonDocument::fromJson(item).object());
        if (conversation && conversation->lastDirection == Direction::Out && ids.size() < wanted) {
            ids.append(conversation->id);
        }
    }
    return ids;
}

} // namespace

Result<Done> addDemoPromises(Core &core, const QDateTime &now)
{
    const auto agents = core.reads().agents();
    if (!agents) {
        return agents.error();
    }
    Principal mia;
    AgentId colleague;
    for (const Agent &agent : *agents) {
        if (agent.email == demoAgentEmail()) {
            mia = {.agent = agent.id, .name = agent.name, .role = agent.role};
        } else if (agent.role == Role::Admin) {
            colleague = agent.id;
        }
    }
    const QList<ConversationId> matters = mattersForPromises(core, demoPromises().size());
    for (qsizetype i = 0; i < matters.size(); ++i) {
        const DemoPromise &demo = demoPromises()[i];
        const CreatePromise promise{.by = mia,
                                    .id = PromiseId::make(),
                                    .conversation = matters[i],
                                    .kind = demo.kind,
                                    .dueAt = now.addSecs(demo.minutes * 60),
                                    .owner = demo.colleague ? colleague : mia.agent,
                                    .reason = demo.reason,
                                    .at = now.addSecs(-3600)};
        if (const auto made = core.run(promise); !made) {
            return made.error();
        }
        if (demo.kept) {
            const PatchPromise kept{.by = mia, .id = promise.id, .state = PromiseState::Kept};
            if (const auto done = core.run(kept); !done) {
                return done.error();
            }
        }
    }
    return Done{};
}

} // namespace deskbell::hub
