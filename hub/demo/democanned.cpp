// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/democanned.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

struct DemoCanned {
    QString shortcut{};
    QString language{};
    QString title{};
    QString text{};
};

QList<DemoCanned> demoCannedReplies()
{
    return {
        {u"order"_s, u"en"_s, u"Ask for the order number"_s,
         u"Hello {{customer.first_name}},\n\ncould you tell us the order number? It begins with DB and stands in your "
         "confirmation.\n\nKind regards,\n{{agent.name}}"_s},
        {u"order"_s, u"de"_s, u"Nach der Bestellnummer fragen"_s,
         u"Guten Tag {{customer.name}},\n\nnennen Sie uns bitte die Bestellnummer? Sie beginnt mit DB und steht in Ihrer "
         "Bestätigung.\n\nFreundliche Grüße\n{{agent.name}}"_s},
        {u"order"_s, u"ro"_s, u"Cere numărul comenzii"_s,
         u"Bună ziua, {{customer.name}},\n\nne puteți spune numărul comenzii? Începe cu DB și se găsește în confirmare.\n\nCu "
         "stimă,\n{{agent.name}}"_s},
        {u"late"_s, u"en"_s, u"A parcel that is late"_s,
         u"Hello {{customer.first_name}},\n\nI am sorry that your parcel has not come yet. I have asked the carrier where it is "
         u"and "
         "will write to you by tomorrow evening at the latest (#{{conversation.number}}).\n\nKind regards,\n{{agent.name}}"_s},
        {u"late"_s, u"de"_s, u"Ein Paket verspätet sich"_s,
         u"Guten Tag {{customer.name}},\n\nes tut mir leid, dass Ihr Paket noch nicht da ist. Ich habe beim Zusteller "
         u"nachgefragt und "
         "melde mich spätestens morgen Abend (#{{conversation.number}}).\n\nFreundliche Grüße\n{{agent.name}}"_s},
        {u"late"_s, u"ro"_s, u"Un colet care întârzie"_s,
         u"Bună ziua, {{customer.name}},\n\nîmi pare rău că nu a sosit încă coletul. Am întrebat curierul unde este și vă scriu "
         u"cel "
         "târziu mâine seară (#{{conversation.number}}).\n\nCu stimă,\n{{agent.name}}"_s},
        {u"thx"_s, {}, u"Thanks"_s, u"Thank you, {{customer.first_name}}!\n\n{{agent.name}}"_s},
    };
}

} // namespace

Result<Done> addDemoCannedReplies(Core &core)
{
    for (const DemoCanned &canned : demoCannedReplies()) {
        const CreateCannedReply create{.by = Principal::hub(),
                                       .reply = {.id = CannedReplyId::make(),
                                                 .title = canned.title,
                                                 .shortcut = canned.shortcut,
                                                 .language = canned.language,
                                                 .text = canned.text}};
        if (const auto done = core.run(create); !done) {
            return done.error();
        }
    }
    return Done{};
}

} // namespace deskbell::hub
