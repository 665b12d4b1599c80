// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/messagewords.h"

#include "ui/style/phrases.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::MessageWords)
};

} // namespace

QString peopleLine(const QList<Address> &people)
{
    QStringList names;
    for (const Address &person : people) {
        names.append(person.name.isEmpty() ? person.address : u"%1 <%2>"_s.arg(person.name, person.address));
    }
    return names.join(u", "_s);
}

QString isolated(const QString &text) { return text.isEmpty() ? text : u"\u2068%1\u2069"_s.arg(text); }

QString shownPeople(const QList<Address> &people)
{
    QStringList names;
    for (const Address &person : people) {
        // As a whole, too: its brackets stay around the address.
        names.append(isolated(person.name.isEmpty() ? person.address
                                                    : u"\u200E%1 <%2>"_s.arg(isolated(person.name), isolated(person.address))));
    }
    return names.join(u", "_s);
}

bool isEncrypted(const Message &message) { return message.marks.contains(u"encrypted"_s); }

QString protectionWords(const Message &message)
{
    const bool isSigned = message.marks.contains(u"signed"_s);
    if (!isEncrypted(message) && !isSigned) {
        return {};
    }
    const QString words = isEncrypted(message) ? MessageWords::tr("Encrypted") : MessageWords::tr("Signed");
    const QString by = message.marks.contains(u"smime"_s) ? u"S/MIME"_s : message.marks.contains(u"pgp"_s) ? u"PGP"_s : QString();
    //: How a mail is protected; %1 "Signed" or "Encrypted", %2 by which method
    return by.isEmpty() ? words : MessageWords::tr("%1 (%2)").arg(words, by);
}

QString protectionHelp(const Message &message)
{
    if (isEncrypted(message)) {
        return MessageWords::tr(
            "The desk has no key and cannot read this mail. Save the original and open it with a program that has "
            "the key, or ask the sender to write without encryption.");
    }
    return MessageWords::tr("The mail carries a signature. The desk does not check whether it is genuine.");
}

QString messageAsText(const Message &message)
{
    QStringList lines;
    if (message.from) {
        lines.append(MessageWords::tr("From: %1").arg(peopleLine({*message.from})));
    } else if (!message.author.name.isEmpty()) {
        lines.append(MessageWords::tr("From: %1").arg(message.author.name));
    }
    if (!message.to.isEmpty()) {
        lines.append(MessageWords::tr("To: %1").arg(peopleLine(message.to)));
    }
    if (!message.cc.isEmpty()) {
        lines.append(MessageWords::tr("Cc: %1").arg(peopleLine(message.cc)));
    }
    lines.append(MessageWords::tr("Date: %1").arg(Phrases::moment(message.at)));
    if (!message.subject.isEmpty()) {
        lines.append(MessageWords::tr("Subject: %1").arg(message.subject));
    }
    return lines.join(u'\n') + u"\n\n"_s + message.text.trimmed() + u'\n';
}

QString messageExcerpt(const Message &message)
{
    const QString text = message.visibleText.isEmpty() ? message.text : message.visibleText;
    const QString name =
        message.kind == "note"_L1 ? MessageWords::tr("Note by %1").arg(message.author.name) : message.author.name;
    QStringList lines;
    //: Above a copied message; %1 who wrote it, %2 when
    lines.append(MessageWords::tr("%1, %2:").arg(name, Phrases::moment(message.at)));
    if (!text.trimmed().isEmpty()) {
        lines.append(text.trimmed());
    }
    for (const Attachment &attachment : message.attachments) {
        lines.append(MessageWords::tr("[Attachment: %1]").arg(attachment.name));
    }
    return lines.join(u'\n');
}

} // namespace deskbell
