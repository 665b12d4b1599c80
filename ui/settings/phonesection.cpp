// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/phonesection.h"

#include "client/answers.h"
#include "ui/phone/devicebox.h"
#include "ui/phone/globalkeys.h"
#include "ui/phone/phonewords.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/welcome/authorityfield.h"
#include "ui/welcome/teststeps.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox *phoneChoice(const QString &name, const QList<std::pair<QString, QString>> &entries, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    for (const auto &[value, words] : entries) {
        box->addItem(words, value);
    }
    return box;
}

} // namespace

PhoneSection::PhoneSection(CallDesk &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_state(new QLabel(this))
    , m_extension(mutedLabel({}, this))
    , m_instead(new QPushButton(tr("Use an account of my own instead…"), this))
    , m_own(new QWidget(this))
    , m_address(new QLineEdit(m_own))
    , m_user(new QLineEdit(m_own))
    , m_password(new QLineEdit(m_own))
    , m_server(new QLineEdit(m_own))
    , m_transport(
          phoneChoice(tr("Connection"), {{u"tls"_s, tr("Encrypted (TLS)")}, {u"tcp"_s, tr("TCP")}, {u"udp"_s, tr("UDP")}}, m_own))
    , m_srtp(phoneChoice(
          tr("Encryption of the sound"),
          {{u"optional"_s, tr("Where the other side can")}, {u"mandatory"_s, tr("Always")}, {u"off"_s, tr("Never")}}, m_own))
    , m_authority(new AuthorityField(m_own))
    , m_name(new QLineEdit(m_own))
    , m_save(primaryButton(tr("Save and test"), m_own))
    , m_remove(new QPushButton(tr("Remove account"), m_own))
    , m_words(mutedLabel({}, m_own))
    , m_steps(new TestSteps(m_own))
    , m_deviceArea(new QWidget(this))
{
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_extension->setWordWrap(true);
    m_words->setWordWrap(true);
    buildOwn();
    auto *devices = new QVBoxLayout(m_deviceArea);
    devices->setContentsMargins(0, 0, 0, 0);
    devices->setSpacing(metrics::margin);
    devices->addWidget(headingLabel(tr("Microphone and loudspeaker"), 1, m_deviceArea));
    devices->addWidget(new DeviceBox(calls, m_deviceArea));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(m_state);
    column->addWidget(m_extension);
    column->addWidget(m_deviceArea);
    buildKeys(*column);
    column->addSpacing(metrics::margin);
    auto *instead = new QHBoxLayout;
    instead->addWidget(m_instead);
    instead->addStretch();
    column->addLayout(instead);
    column->addWidget(m_own);
    m_instead->setCheckable(true);
    connect(m_instead, &QPushButton::toggled, this, [this](bool on) {
        refresh();
        if (on) {
            m_address->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_probe, &ServerProbe::found, this, &PhoneSection::takeProbe);
    connect(&m_probe, &ServerProbe::finished, this, [this] {
        m_probes = false;
        showSteps();
    });
    connect(m_save, &QPushButton::clicked, this, &PhoneSection::save);
    connect(m_remove, &QPushButton::clicked, this, &PhoneSection::removeAccount);
    connect(m_authority, &AuthorityField::refused, this, [this](const QString &words) { say(words, false); });
    connect(&calls, &CallDesk::stateChanged, this, &PhoneSection::refresh);
    fill();
    refresh();
}

void PhoneSection::buildOwn()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildForm(*form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(metrics::margin);
    own->addWidget(headingLabel(tr("Own account"), 1, m_own));
    auto *about = mutedLabel(
        tr("At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes "
           "the place of an extension of the desk: its calls do not ring here then."),
        m_own);
    about->setWordWrap(true);
    own->addWidget(about);
    own->addLayout(form);
    own->addLayout(buttons);
    own->addWidget(m_words);
    own->addWidget(m_steps);
}

/// The keys in front of other programs, where there can be such.
void PhoneSection::buildKeys(QVBoxLayout &column)
{
    if (!GlobalKeys::isPossible()) {
        return;
    }
    m_everywhere = new QCheckBox(tr("The keys to answer, hang up and mute work in front of other programs, too"), this);
    m_everywhere->setAccessibleName(m_everywhere->text());
    m_everywhere->setAccessibleDescription(
        tr("Only while a call rings or is up; at all other times other programs have their keys."));
    auto *about = mutedLabel(m_everywhere->accessibleDescription(), this);
    about->setWordWrap(true);
    m_everywhere->setChecked(m_calls.takesKeysEverywhere());
    connect(m_everywhere, &QCheckBox::toggled, this, [this](bool on) { m_calls.setTakesKeysEverywhere(on); });
    column.addWidget(m_everywhere);
    column.addWidget(about);
}

void PhoneSection::buildForm(QFormLayout &form)
{
    const auto add = [&form](const QString &title, QLineEdit *field, const QString &hint) {
        field->setAccessibleName(title);
        field->setPlaceholderText(hint);
        form.addRow(title, field);
    };
    add(tr("Address"), m_address, u"1001@pbx.example.com"_s);
    add(tr("Password"), m_password, {});
    m_password->setEchoMode(QLineEdit::Password);
    add(tr("User name"), m_user, tr("as in the address"));
    add(tr("Server"), m_server, tr("as in the address"));
    form.addRow(tr("Connection"), m_transport);
    form.addRow(tr("Encryption of the sound"), m_srtp);
    form.addRow(tr("Own authority"), m_authority);
    add(tr("Name shown to others"), m_name, {});
    // As they stand.
    setTabOrder(m_address, m_password);
    setTabOrder(m_password, m_user);
    setTabOrder(m_user, m_server);
}

QString PhoneSection::words() const { return m_words->text(); }

void PhoneSection::fill()
{
    const auto &account = m_calls.account();
    m_filled = account;
    const phone::Account known = account && account->channel.isNull() ? account->account : phone::Account{};
    const bool any = !known.address.isEmpty();
    QString address = known.address;
    m_address->setText(address.startsWith("sip:"_L1) ? address.mid(4) : address);
    m_user->setText(known.user);
    m_password->clear();
    m_password->setPlaceholderText(any ? tr("unchanged") : QString());
    QString server = known.server.section(u';', 0, 0);
    m_server->setText(server.startsWith("sip:"_L1) ? server.mid(4) : server);
    m_transport->setCurrentIndex(qMax(0, m_transport->findData(known.transport)));
    m_srtp->setCurrentIndex(qMax(0, m_srtp->findData(known.srtp)));
    m_authority->setPem(known.caPem);
    m_name->setText(known.name);
}

void PhoneSection::refresh()
{
    const auto &account = m_calls.account();
    const CallDesk::Readiness readiness = m_calls.readiness();
    if (account != m_filled && !m_address->isModified() && !m_password->isModified()) {
        fill();
    }
    const bool missing = m_calls.link().options().program.isEmpty();
    m_state->setText(missing ? PhoneWords::readiness(CallDesk::Readiness::NoProgram, {})
                         : account
                         ? PhoneWords::readiness(readiness, m_calls.accountStatus())
                         : tr("You have no phone. Members of a queue with a telephone channel get one by themselves; or "
                              "enter an account of your own."));
    const bool byDesk = account && !account->channel.isNull();
    m_extension->setText(byDesk ? tr("Your extension comes from a telephone channel of this desk: there is nothing to enter.")
                                : QString());
    m_extension->setVisible(byDesk);
    m_instead->setVisible(!missing && byDesk);
    m_own->setVisible(!missing && (!byDesk || m_instead->isChecked()));
    m_deviceArea->setVisible(!missing && m_calls.link().state() == PhoneLink::State::Attached);
    m_remove->setVisible(account.has_value() && !byDesk);
    if (m_tests) {
        showSteps();
    }
}

QString PhoneSection::fault(QWidget *&where) const
{
    const QString address = m_address->text().trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at == address.size() - 1 || address.contains(u' ')) {
        where = m_address;
        return tr("The address is like 1001@pbx.example.com.");
    }
    const bool known = m_filled && m_filled->channel.isNull() && !m_filled->account.password.isEmpty();
    if (m_password->text().isEmpty() && !known) {
        where = m_password;
        return tr("The password is missing.");
    }
    return {};
}

QJsonObject PhoneSection::body() const
{
    const QString transport = m_transport->currentData().toString();
    const QString server = m_server->text().trimmed();
    QJsonObject body{{u"address"_s, u"sip:"_s + m_address->text().trimmed()},
                     {u"transport"_s, transport},
                     {u"srtp"_s, m_srtp->currentData().toString()},
                     {u"user"_s, m_user->text().trimmed()},
                     {u"name"_s, m_name->text().trimmed()},
                     {u"ca_pem"_s, m_authority->pem()},
                     {u"server"_s, server.isEmpty() ? QString() : u"sip:%1;transport=%2"_s.arg(server, transport)}};
    // Left empty it stays as it is.
    body[u"password"_s] = m_password->text().isEmpty() && m_filled ? m_filled->account.password : m_password->text();
    return body;
}

void PhoneSection::save()
{
    QWidget *where = nullptr;
    if (const QString wrong = fault(where); !wrong.isEmpty()) {
        say(wrong, false);
        where->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false);
    m_tests = false;
    m_found.clear();
    m_steps->clear();
    say(tr("Saving…"), true);
    whenAnswered(m_calls.desk().put(u"/v1/me/phone"_s, body()), this, [this](const Result<QJsonObject> &answer) {
        m_save->setEnabled(true);
        if (!answer) {
            say(tr("It was not saved: %1").arg(Phrases::error(answer.error())), false);
            return;
        }
        m_saved = phone::accountFromJson(body());
        m_address->setModified(false);
        m_password->setModified(false);
        say(tr("Saved. This is how far the phone gets:"), true);
        m_tests = true;
        m_probes = true;
        m_probe.start(m_saved);
        m_calls.refreshAccount();
        showSteps();
    });
}

void PhoneSection::removeAccount()
{
    if (!std::exchange(m_confirmsRemoval, true)) {
        m_remove->setText(tr("Really remove"));
        return;
    }
    m_confirmsRemoval = false;
    m_remove->setText(tr("Remove account"));
    whenAnswered(m_calls.desk().remove(u"/v1/me/phone"_s), this, [this](const Result<Done> &done) {
        m_tests = false;
        m_probe.stop();
        m_steps->clear();
        if (!done) {
            say(tr("It was not removed: %1").arg(Phrases::error(done.error())), false);
            return;
        }
        m_address->setModified(false);
        m_password->setModified(false);
        m_instead->setChecked(false);
        say(tr("The account is removed."), true);
        m_calls.refreshAccount();
    });
}

void PhoneSection::takeProbe(const ServerProbe::Found &found)
{
    m_found.append(found);
    showSteps();
}

/// The way to the server, step by step.
void PhoneSection::showProbe()
{
    for (const ServerProbe::Found &found : std::as_const(m_found)) {
        if (!found.good && m_calls.readiness() == CallDesk::Readiness::Ready) {
            continue; // the phone found a way all the same
        }
        const QString why = found.why.isEmpty() ? QString() : u" ("_s + found.why + u')';
        switch (found.step) {
        case ServerProbe::Step::Name:
            //: %1 a server's name, %2 in brackets what the system says of it
            m_steps->add(found.good,
                         found.good ? tr("The server %1 is known.").arg(found.server)
                                    : tr("There is no server %1%2. Check how its name is spelled.").arg(found.server, why));
            break;
        case ServerProbe::Step::Connection:
            //: %1 a server's name with its port, %2 in brackets what the system says
            m_steps->add(found.good,
                         found.good
                             ? tr("It answers at %1.").arg(found.server)
                             : tr("Nothing answers at %1%2. Check the port and the kind of connection.").arg(found.server, why));
            break;
        case ServerProbe::Step::Certificate:
            m_steps->add(found.good,
                         found.good ? tr("The connection is encrypted, and the certificate trusted.")
                                    : tr("The certificate of %1 is not trusted%2. Choose the file of its own authority, or write "
                                         "the server's name as the certificate has it.")
                                          .arg(found.server, why));
            break;
        }
    }
}

void PhoneSection::bringStepsIntoView()
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            if (QLayout *layout = area->widget() ? area->widget()->layout() : nullptr) {
                layout->activate();
            }
            area->ensureWidgetVisible(m_steps, 0, metrics::page);
            return;
        }
    }
}

/// The hub has told of what was saved here; until then all that is known is of the account before.
bool PhoneSection::isSaved(const std::optional<PhoneAccount> &account) const
{
    return account && account->account.address == m_saved.address && account->account.password == m_saved.password
        && account->account.server == m_saved.server && account->account.transport == m_saved.transport;
}

/// From the server's name to being signed in, as far as it got by now; the phone itself is the last test.
void PhoneSection::showSteps()
{
    if (!m_tests) {
        return;
    }
    m_steps->clear();
    showProbe();
    // Below the form, so mostly below the window: when it has been laid out.
    QMetaObject::invokeMethod(this, &PhoneSection::bringStepsIntoView, Qt::QueuedConnection);
    const bool ready = m_calls.readiness() == CallDesk::Readiness::Ready && isSaved(m_calls.account());
    const bool failed = !m_found.isEmpty() && !m_found.last().good;
    if (!ready && (m_probes || failed || !isSaved(m_calls.account()))) {
        say(failed ? QString() : tr("Asking the server…"), true);
        return;
    }
    const PhoneLink::State link = m_calls.link().state();
    if (link == PhoneLink::State::NoProgram) {
        m_steps->add(false, PhoneWords::readiness(CallDesk::Readiness::NoProgram, {}));
        return;
    }
    if (link != PhoneLink::State::Attached) {
        say(tr("The phone is being started…"), true);
        return;
    }
    m_steps->add(true, tr("The phone is running."));
    switch (m_calls.readiness()) {
    case CallDesk::Readiness::Ready:
        m_steps->add(
            true,
            tr("The server has signed it in: %1")
                .arg(m_calls.accountStatus().address.mid(m_calls.accountStatus().address.startsWith("sip:"_L1) ? 4 : 0)));
        break;
    case CallDesk::Readiness::Failed:
        m_steps->add(false, PhoneWords::readiness(CallDesk::Readiness::Failed, m_calls.accountStatus()));
        break;
    default: say(tr("Signing in at the server…"), true); return;
    }
    const phone::Devices &devices = m_calls.devices();
    const bool hears = !devices.inputs.isEmpty();
    m_steps->add(hears, hears ? tr("There is a microphone.") : tr("There is no microphone: plug one in before you make a call."));
    say({}, true);
}

void PhoneSection::say(const QString &words, bool good)
{
    m_words->setText(words);
    m_words->setForegroundRole(good ? QPalette::PlaceholderText : QPalette::WindowText);
    m_words->setStyleSheet(good ? QString() : u"color: %1"_s.arg(colorsFor(palette()).redText.name()));
    m_words->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace deskbell
