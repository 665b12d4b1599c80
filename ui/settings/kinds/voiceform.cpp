// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/voiceform.h"

#include "client/answers.h"
#include "ui/style/icons.h"
#include "ui/welcome/authorityfield.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostVoiceOutcomes = 9; ///< each has a digit
constexpr int voiceOutcomesHeight = 84;

} // namespace

VoiceForm::VoiceForm(Desk &desk, const Channel *edited, QWidget *parent)
    : MessageChannelForm(desk, edited, parent)
{
    m_number = addField(tr("Number"), u"+40 21 123 4567"_s);
    buildServer();
    buildRules();
    finishBuilding(tr("Add telephone number"));
    if (edited) {
        showKnown();
        buildKey();
    }
}

QComboBox *VoiceForm::choice(const QString &title, const QList<std::pair<QString, QString>> &entries)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(title);
    box->view()->setAccessibleName(title);
    for (const auto &[value, words] : entries) {
        box->addItem(words, value);
    }
    addRow(title, box);
    return box;
}

QSpinBox *VoiceForm::seconds(const QString &title, int least, int most, int otherwise)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(otherwise);
    //: Behind a number of seconds
    box->setSuffix(tr(" s"));
    box->setAccessibleName(title);
    addRow(title, box);
    return box;
}

void VoiceForm::buildServer()
{
    m_domain = addField(tr("Domain of the extensions"), u"desk.example.com"_s);
    m_server = addField(tr("Server"), u"pbx.example.com:5061"_s);
    addHint(tr("Where the agents' phones sign in. Left empty: at the domain."));
    m_transport = choice(tr("Connection"), {{u"tls"_s, tr("Encrypted (TLS)")}, {u"tcp"_s, tr("TCP")}, {u"udp"_s, tr("UDP")}});
    m_srtp = choice(tr("Encryption of the sound"),
                    {{u"optional"_s, tr("Where the other side can")}, {u"mandatory"_s, tr("Always")}, {u"off"_s, tr("Never")}});
    m_authority = new AuthorityField(this);
    addRow(tr("Own authority"), m_authority);
    connect(m_authority, &AuthorityField::refused, this, [this](const QString &words) { fail(words); });
    m_control = addField(tr("Address of the proxy's control"), u"http://127.0.0.1:8080"_s);
    addHint(tr("The hub wakes callers who wait there as soon as somebody is free."));
}

void VoiceForm::buildRules()
{
    m_order = choice(tr("Calls ring at"),
                     {{u"longest_idle"_s, tr("Whoever has been free longest, one after the other")},
                      {u"all"_s, tr("Everybody who is free, at once")}});
    m_ring = seconds(tr("Each rings for"), 1, 120, 20);
    m_wrapUp = seconds(tr("Time for notes after a call"), 0, 1800, 30);
    m_recording = choice(tr("Recording"),
                         {{u"never"_s, tr("Never")},
                          {u"ask"_s, tr("When the agent has asked the caller")},
                          {u"always"_s, tr("Every call, after saying so")}});
    m_announcement = addField(tr("What is said before a recording"));
    m_outcomes = new QPlainTextEdit(this);
    m_outcomes->setFixedHeight(voiceOutcomesHeight);
    m_outcomes->setTabChangesFocus(true);
    m_outcomes->setAccessibleName(tr("Outcomes of a call, one a line"));
    addRow(tr("Outcomes"), m_outcomes);
    addHint(tr("One a line, at most nine: each is chosen with its digit after a call."));
    m_closed = addField(tr("Said when closed"));
}

QStringList VoiceForm::outcomes() const
{
    QStringList lines;
    const QStringList all = m_outcomes->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.simplified());
        }
    }
    return lines;
}

void VoiceForm::showKnown()
{
    const QJsonObject &known = edited().settings;
    const auto choose = [](QComboBox *box, const QString &value) { box->setCurrentIndex(qMax(0, box->findData(value))); };
    m_number->setText(edited().address);
    m_number->setReadOnly(true);
    m_domain->setText(known["domain"_L1].toString());
    m_server->setText(known["server"_L1].toString());
    choose(m_transport, known["transport"_L1].toString());
    choose(m_srtp, known["srtp"_L1].toString());
    m_authority->setPem(known["ca_pem"_L1].toString());
    m_control->setText(known["control_url"_L1].toString());
    choose(m_order, known["order"_L1].toString());
    m_ring->setValue(known["ring_s"_L1].toInt(m_ring->value()));
    m_wrapUp->setValue(known["wrap_up_s"_L1].toInt(m_wrapUp->value()));
    choose(m_recording, known["recording"_L1]["allowed"_L1].toString());
    m_announcement->setText(known["recording"_L1]["announcement"_L1].toString());
    QStringList lines;
    for (const QJsonValue text : known["dispositions"_L1].toArray()) {
        lines.append(text.toString());
    }
    m_outcomes->setPlainText(lines.join(u'\n'));
    m_closed->setText(known["closed_text"_L1].toString());
}

QJsonObject VoiceForm::channelFile() const
{
    QJsonObject recording{{u"allowed"_s, m_recording->currentData().toString()}};
    if (!m_announcement->text().trimmed().isEmpty()) {
        recording.insert(u"announcement"_s, m_announcement->text().trimmed());
    }
    QJsonObject file{{u"domain"_s, m_domain->text().trimmed()},
                     {u"server"_s, m_server->text().trimmed()},
                     {u"transport"_s, m_transport->currentData().toString()},
                     {u"srtp"_s, m_srtp->currentData().toString()},
                     {u"ca_pem"_s, m_authority->pem()},
                     {u"control_url"_s, m_control->text().trimmed()},
                     {u"order"_s, m_order->currentData().toString()},
                     {u"ring_s"_s, m_ring->value()},
                     {u"wrap_up_s"_s, m_wrapUp->value()},
                     {u"recording"_s, recording},
                     {u"dispositions"_s, QJsonArray::fromStringList(outcomes())},
                     {u"closed_text"_s, m_closed->text().trimmed()}};
    if (!isEdited()) {
        QString number = m_number->text();
        static const QString gaps = u" ().-/"_s;
        number.removeIf([](QChar c) { return gaps.contains(c); });
        file.insert(u"kind"_s, u"voice"_s);
        file.insert(u"address"_s, number);
    }
    return file;
}

QString VoiceForm::fault(QWidget *&where) const
{
    if (m_number->text().trimmed().isEmpty()) {
        where = m_number;
        return tr("Enter the number that is called.");
    }
    if (m_domain->text().trimmed().isEmpty()) {
        where = m_domain;
        return tr("Enter the domain of the extensions.");
    }
    if (outcomes().size() > mostVoiceOutcomes) {
        where = m_outcomes;
        return tr("At most nine outcomes: each has a digit.");
    }
    return {};
}

QString VoiceForm::nameOtherwise() const
{
    const QString number = m_number ? m_number->text().trimmed() : QString();
    return number.isEmpty() ? tr("Phone") : tr("Phone %1").arg(number);
}

/// The proxy proves itself with a key the hub has made; nobody could type it.
void VoiceForm::buildKey()
{
    m_copy = new QPushButton(glyphIcon(u"copy"_s), tr("Copy the proxy's key"), this);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setAccessibleDescription(tr("The SIP proxy shows it to the hub when it asks whom to ring."));
    m_copy->setToolTip(m_copy->accessibleDescription());
    m_copy->setEnabled(false);
    grid().addWidget(m_copy, grid().rowCount(), 1, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_key);
        m_copy->setText(tr("Copied"));
    });
    whenAnswered(desk().get(u"/v1/channels/%1/hook"_s.arg(edited().id.value)), this, [this](const Result<QByteArray> &answer) {
        const QString path = answer ? QJsonDocument::fromJson(*answer).object().value("path"_L1).toString() : QString();
        m_key = path.section(u'/', -1);
        m_copy->setEnabled(!m_key.isEmpty());
    });
}

} // namespace deskbell
