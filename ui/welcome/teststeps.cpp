// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/teststeps.h"

#include "protocol/values.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepWords {
    const char *wire;
    const char *done;
    const char *failed;
};

constexpr StepWords stepNames[] = {
    {"imap.lookup", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming server's name found"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming server's name not found")},
    {"imap.connect", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming server reached"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming server not reached")},
    {"imap.tls", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming connection encrypted"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Incoming connection not safe")},
    {"imap.login", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Signed in to incoming mail"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Not signed in to incoming mail")},
    {"imap.inbox", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Inbox opened"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Inbox not opened")},
    {"imap.folder", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Folder opened"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Folder not opened")},
    {"smtp.lookup", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing server's name found"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing server's name not found")},
    {"smtp.connect", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing server reached"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing server not reached")},
    {"smtp.tls", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing connection encrypted"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Outgoing connection not safe")},
    {"smtp.login", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Signed in to outgoing mail"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Not signed in to outgoing mail")},
    {"sms.reach", QT_TRANSLATE_NOOP("deskbell::TestSteps", "SMS provider reached"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "SMS provider not reached")},
    {"sms.login", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Signed in to the SMS provider"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Not signed in to the SMS provider")},
    {"sms.gateway", QT_TRANSLATE_NOOP("deskbell::TestSteps", "The gateway is connected to the network"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "The gateway is not connected to the network")},
    {"sms.public_url", QT_TRANSLATE_NOOP("deskbell::TestSteps", "The provider can call this hub"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "The provider cannot call this hub")},
    {"telegram.reach", QT_TRANSLATE_NOOP("deskbell::TestSteps", "Telegram reached"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "Telegram not reached")},
    {"telegram.login", QT_TRANSLATE_NOOP("deskbell::TestSteps", "The bot is known"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "The bot is not known")},
    {"telegram.webhook", QT_TRANSLATE_NOOP("deskbell::TestSteps", "The bot's messages come to this desk"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "The bot's messages go somewhere else")},
    {"settings", QT_TRANSLATE_NOOP("deskbell::TestSteps", "The settings are complete"),
     QT_TRANSLATE_NOOP("deskbell::TestSteps", "The settings are not complete")},
};

QString stepWords(const QString &wire, bool ok)
{
    for (const StepWords &step : stepNames) {
        if (wire == QLatin1StringView(step.wire)) {
            return TestSteps::tr(ok ? step.done : step.failed);
        }
    }
    return wire;
}

} // namespace

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::step);
}

void TestSteps::clear() { clearLayout(m_column); }

void TestSteps::show(const QJsonObject &report, const QString &works)
{
    clear();
    const QJsonArray steps = report.value("steps"_L1).toArray();
    for (const QJsonValue value : steps) {
        const QJsonObject step = value.toObject();
        const bool ok = step.value("ok"_L1).toBool();
        const QString name = stepWords(step.value("step"_L1).toString(), ok);
        const QString detail = step.value("detail"_L1).toString();
        add(ok, detail.isEmpty() ? name : u"%1: %2"_s.arg(name, detail));
        if (const QJsonObject certificate = step.value("certificate"_L1).toObject(); !certificate.isEmpty()) {
            addCertificate(certificate);
        }
    }
    if (report.value("ok"_L1).toBool()) {
        add(true, works.isEmpty() ? tr("The mailbox works.") : works);
    }
}

void TestSteps::add(bool good, const QString &text)
{
    const Colors &colors = colorsFor(palette());
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *glyph = new QLabel(box);
    glyph->setPixmap(glyphIcon(good ? u"check"_s : u"warning"_s).pixmap(metrics::smallIcon, metrics::smallIcon));
    auto *label = new QLabel(text, box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setStyleSheet(u"color:%1"_s.arg((good ? colors.green : colors.redText).name()));
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_column->addWidget(box);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TestSteps::addCertificate(const QJsonObject &certificate)
{
    const auto day = [&certificate](const QString &key) {
        const QDateTime moment = QDateTime::fromString(certificate.value(key).toString(), Qt::ISODateWithMs);
        return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
    };
    const bool trusted = certificate.value("trusted"_L1).toBool();
    const QStringList names = certificate.value("names"_L1).toVariant().toStringList();
    QStringList lines{tr("Certificate of %1, issued by %2, valid from %3 to %4")
                          .arg(certificate.value("subject"_L1).toString(), certificate.value("issuer"_L1).toString(),
                               day(u"from"_s), day(u"until"_s))};
    if (!names.isEmpty()) {
        lines.append(tr("Names: %1").arg(names.join(u", "_s)));
    }
    lines.append(tr("SHA-256: %1").arg(certificate.value("sha256"_L1).toString()));
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics::smallIcon + metrics::gap, 0, 0, metrics::step);
    column->setSpacing(metrics::step);
    auto *label = mutedLabel(trusted ? lines.first() : lines.join(u'\n'), box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(lines.join(u'\n'));
    label->setToolTip(lines.join(u'\n'));
    column->addWidget(label);
    if (certificate.value("authority_unknown"_L1).toBool()) {
        auto *trust = new QPushButton(tr("Trust an authority's file…"), box);
        trust->setAccessibleName(trust->text());
        trust->setAccessibleDescription(
            tr("Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only."));
        trust->setToolTip(trust->accessibleDescription());
        connect(trust, &QPushButton::clicked, this, &TestSteps::authorityWanted);
        column->addWidget(trust, 0, Qt::AlignLeft);
    }
    m_column->addWidget(box);
}

} // namespace deskbell
