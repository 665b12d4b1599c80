// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/companions.h"
#include "client/desk.h"
#include "client/deskparts.h"
#include "client/outbox/draftfiles.h"
#include "client/outbox/draftkeeper.h"
#include "client/outbox/outbox.h"
#include "client/promises/promisebook.h"
#include "client/sync/history.h"
#include "client/sync/syncer.h"
#include "client/undostack.h"

#include <QPromise>

namespace deskbell {

/// What a Desk is made of. desk.cpp, deskwriting.cpp and deskundo.cpp share it.
struct Desk::Private {
    Private(Desk &desk, const Options &given, DeskParts givenParts);

    void openReplica();
    void startWhenReady();
    void refreshStatus();
    void takeLossy(const QJsonObject &frame);
    void sayViewing(bool active);
    void takeRefusal(const Wish &wish);
    void reloadCustomer(const QString &id);
    void patch(UndoableAction::Kind kind, const ConversationId &id, const QJsonObject &body);
    void aboutMessage(Wish::Kind kind, const Message &message);
    /// The draft of a wish that is to be dropped; its files lie under their own names again.
    DraftMessage takeFilesBack(const Wish &wish) const;
    ChannelId channelOf(const Message &message);
    using RearrangePromise = std::shared_ptr<QPromise<Result<ConversationId>>>;
    using UndoPromise = std::shared_ptr<QPromise<Result<UndoableAction>>>;
    void rearrange(const UndoableAction &action, const HttpRequest &request, const RearrangePromise &promise);
    void undoAtHub(const UndoStep &step, const UndoPromise &promise);
    void undoPatch(const UndoStep &step, const UndoPromise &promise);
    void undoOne(const UndoStep &step, const UndoPromise &promise);
    void undoStep(const UndoStep &step, const UndoPromise &promise);
    void undoChange(const UndoStep &step, const UndoPromise &promise);
    void undoParts(const UndoStep &step, const UndoPromise &promise);
    void undoNextPart(UndoStep rest, UndoableAction result, QList<UndoStep> kept, Error last, const UndoPromise &promise);
    std::optional<UndoStep> editOne(UndoableAction::Kind kind, const ConversationEdit &edit, QList<Wish> &wishes);
    void mergeNext(QList<ConversationId> from, const ConversationId &into, UndoStep done, QStringList failed,
                   const RearrangePromise &promise);
    void announceSettings();
    void readKinds();
    void askForKinds();
    using CustomerPromise = std::shared_ptr<QPromise<Result<CustomerId>>>;
    void joinCustomers(const UndoableAction &action, const HttpRequest &request, const CustomerPromise &promise);

    Desk &q;
    Options options;
    DeskParts parts;
    HubClient client;
    Replica replica;
    Outbox outbox;
    HistoryLoader history;
    Syncer syncer;
    DraftKeeper drafts;
    DraftFiles draftFiles;
    UndoStack undoSteps;
    Companions viewers;
    Companions typists;
    PromiseBook promises;
    ConnectionStatus status;
    QHash<CannedReplyId, CannedReply> cannedReplies; ///< as announced last
    QHash<PresetId, Preset> presets; ///< as announced last
    QJsonObject settings; ///< as announced last
    QList<ChannelTraits> kinds;
    std::optional<Agent> signedInAs;
    ConversationId viewing; ///< what was announced last
    bool replicaAsked = false;
    bool hubIsToCome = false;
    bool anew = false;
};

/// A promise that is under way, for answers that come later.
template <class Value> std::shared_ptr<QPromise<Result<Value>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    return promise;
}

template <class Value> void keepPromise(const std::shared_ptr<QPromise<Result<Value>>> &promise, Result<Value> value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

} // namespace deskbell
