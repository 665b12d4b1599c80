// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/matters.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "protocol/textfold.h"
#include "ui/customer/startlinkdialog.h"
#include "ui/shell/pickdialog.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"

#include <QWidget>

#include <algorithm>
#include <optional>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int knownConversations = 50; ///< of the customer, where a channel may have been used

constexpr auto linkKey = "link/"_L1;

QString keyOf(const Reach &reach) { return reach.channel.value + u'/' + reach.identity.value; }

} // namespace

QString reachWords(const Reach &reach)
{
    //: a channel, then an address or number
    return reach.shown.isEmpty() ? Phrases::channel(reach.kind)
                                 : Matters::tr("%1 to %2").arg(Phrases::channel(reach.kind), reach.shown);
}

Matters::Matters(Desk &desk, OpenConversation &open, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_open(open)
    , m_window(window)
{ }

QList<Reach> Matters::reaches() const
{
    const auto &conversation = m_open.conversation();
    const auto customer = conversation ? m_desk.replica().customer(conversation->customerId) : std::nullopt;
    if (!customer) {
        return {};
    }
    QList<Conversation> others;
    for (const ConversationRow &row : m_desk.replica().conversationsOf(customer->id, knownConversations)) {
        others.append(row.conversation);
    }
    return reachesOf(*customer, *conversation, others, m_desk.channels(), m_desk.channelKinds());
}

void Matters::askContinue()
{
    QList<Reach> ways = reaches();
    ways.removeIf([](const Reach &reach) { return reach.current; });
    const auto customer =
        m_open.conversation() ? m_desk.replica().customer(m_open.conversation()->customerId) : std::optional<Customer>();
    const QList<Channel> inviting =
        customer ? channelsToInviteTo(*customer, m_desk.channels(), m_desk.channelKinds()) : QList<Channel>();
    if (ways.isEmpty() && inviting.isEmpty()) {
        Q_EMIT noticed(tr("This customer can be reached on no other channel."));
        return;
    }
    auto *dialog = new PickDialog(
        tr("Continue on\u2026"), tr("Channel or address"),
        [ways, inviting](const QString &text) {
            QList<PickEntry> found;
            for (const Reach &reach : ways) {
                const QString title = reachWords(reach);
                if (text.isEmpty() || foldForSearch(title + u' ' + reach.channelName).contains(foldForSearch(text))) {
                    found.append({.id = keyOf(reach),
                                  .title = title,
                                  .detail = reach.channelName,
                                  .icon = glyphIcon(channelIconName(reach.kind))});
                }
            }
            for (const Channel &channel : inviting) {
                //: %1: "Telegram"
                const QString title = Matters::tr("%1: make a link for the customer").arg(Phrases::channel(channel.kind));
                if (text.isEmpty() || foldForSearch(title + u' ' + channel.name).contains(foldForSearch(text))) {
                    found.append({.id = linkKey + channel.id.value,
                                  .title = title,
                                  .detail = channel.name,
                                  .icon = glyphIcon(channelIconName(channel.kind))});
                }
            }
            return found;
        },
        m_window);
    dialog->setObjectName(u"pickChannel"_s);
    connect(dialog, &PickDialog::chosen, this, [this, whom = customer ? customer->id : CustomerId()](const QString &id) {
        if (id.startsWith(linkKey)) {
            return offerLink(ChannelId{id.sliced(linkKey.size())}, whom);
        }
        continueOn(ChannelId{id.section(u'/', 0, 0)}, IdentityId{id.section(u'/', 1)});
    });
    dialog->open();
}

void Matters::offerLink(const ChannelId &channel, const CustomerId &customer)
{
    const auto whom = m_desk.replica().customer(customer);
    const QList<Channel> channels = m_desk.channels();
    const auto there = std::find_if(channels.begin(), channels.end(), [&](const Channel &one) { return one.id == channel; });
    if (!whom || there == channels.end()) {
        return;
    }
    auto *dialog = new StartLinkDialog(m_desk, *there, *whom, m_window);
    connect(dialog, &StartLinkDialog::copied, this, &Matters::noticed);
    dialog->open();
}

void Matters::continueOn(const ChannelId &channel, const IdentityId &identity)
{
    QString words;
    for (const Reach &reach : reaches()) {
        if (reach.channel == channel && reach.identity == identity) {
            words = reachWords(reach);
        }
    }
    whenAnswered(m_desk.continueOn(m_open.id(), channel, identity), this, [this, words](const Result<ConversationId> &now) {
        if (!now) {
            Q_EMIT noticed(tr("Nothing was changed: %1").arg(Phrases::error(now.error())));
            return;
        }
        Q_EMIT done(tr("Goes on by %1").arg(words));
        Q_EMIT continued();
    });
}

} // namespace deskbell
