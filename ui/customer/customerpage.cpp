// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerpage.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "models/reach.h"
#include "ui/customer/questionbar.h"
#include "ui/customer/startlinkdialog.h"
#include "ui/shell/pickdialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char identityProperty[] = "identity";
constexpr int formWidth = 640;
constexpr int roomForRows = 75; ///< letters below which what stands side by side goes one below the other

/// "key: value" lines.
QString fieldLines(const QJsonObject &fields)
{
    QStringList lines;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it->isObject() && !it->isArray()) {
            lines.append(it.key() + u": "_s + it->toVariant().toString());
        }
    }
    return lines.join(u'\n');
}

QLabel *pageSection(const QString &text, QWidget *parent)
{
    QLabel *label = headingLabel(text, 0, parent);
    label->setContentsMargins(0, metrics::gap, 0, 0);
    return label;
}

} // namespace

CustomerPage::CustomerPage(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_avatar(new Avatar(48, m_content))
    , m_name(new QLineEdit(m_content))
    , m_company(new QLineEdit(m_content))
    , m_language(new QLineEdit(m_content))
    , m_tags(new QLineEdit(m_content))
    , m_fields(new QPlainTextEdit(m_content))
    , m_note(new QPlainTextEdit(m_content))
    , m_preferred(new QComboBox(m_content))
    , m_noCalls(new QCheckBox(tr("Does not want to be called"), m_content))
    , m_save(primaryButton(tr("Save"), m_content))
    , m_merge(new QPushButton(tr("Merge into\u2026"), m_content))
    , m_trouble(new QLabel(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_name);
    setAccessibleName(tr("Customer"));
    build();
    m_content->hide();
}

QVBoxLayout *CustomerPage::section(const QString &title)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(pageSection(title, box));
    auto *list = new QVBoxLayout;
    list->setSpacing(metrics::step);
    column->addLayout(list);
    m_column->addWidget(box);
    m_ofStored.append(box);
    return list;
}

void CustomerPage::build()
{
    m_name->setAccessibleName(tr("Name"));
    m_company->setAccessibleName(tr("Company"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setPlaceholderText(tr("for example ro"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setPlaceholderText(tr("One a line, for example “account: 7731”"));
    m_note->setAccessibleName(tr("Note about the customer"));
    m_preferred->setAccessibleName(tr("Wants to be written to by"));
    for (QPlainTextEdit *text : {m_fields, m_note}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(84);
    }
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    m_save->setToolTip(tr("Save (Ctrl+S)"));

    auto *who = new QHBoxLayout;
    who->setSpacing(metrics::margin);
    who->addWidget(m_avatar);
    who->addWidget(m_name, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_save);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(metrics::margin);
    m_head->addLayout(who, 1);
    m_head->addLayout(buttons);
    m_form = new QFormLayout;
    QFormLayout *form = m_form;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::gap);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Tags"), m_tags);
    form->addRow(tr("Wants to be written to by"), m_preferred);
    form->addRow(QString(), m_noCalls);
    form->addRow(tr("Fields"), m_fields);
    form->addRow(tr("Note"), m_note);

    auto *inner = new QWidget(m_content);
    inner->setMaximumWidth(formWidth);
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gap);
    m_column->addLayout(m_head);
    m_column->addWidget(m_trouble);
    m_proposals = section(tr("May be the same person"));
    m_column->addWidget(pageSection(tr("Reachable by"), m_content));
    m_identities = new QVBoxLayout;
    m_identities->setSpacing(metrics::step);
    m_column->addLayout(m_identities);
    auto *add = new QPushButton(glyphIcon(u"plus"_s), tr("Add an address or number"), m_content);
    add->setAccessibleName(add->text());
    connect(add, &QPushButton::clicked, this, [this] {
        addIdentity({.kind = u"email"_s});
        if (auto *last = m_identities->itemAt(m_identities->count() - 1)->widget()) {
            last->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
        }
    });
    m_adding = new QBoxLayout(QBoxLayout::LeftToRight);
    m_adding->addWidget(add);
    m_invitations = new QHBoxLayout;
    m_adding->addLayout(m_invitations);
    m_adding->addStretch();
    m_column->addLayout(m_adding);
    m_column->addWidget(pageSection(tr("About"), m_content));
    m_column->addLayout(form);
    m_conversations = section(tr("Conversations"));
    m_merges = section(tr("Merged into this customer"));
    m_column->addStretch();

    auto *outer = new QHBoxLayout(m_content);
    outer->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    outer->addWidget(inner, 1);
    outer->addStretch();
    setWidget(m_content);

    for (QLineEdit *field : {m_name, m_company, m_language, m_tags}) {
        connect(field, &QLineEdit::textChanged, this, &CustomerPage::judge);
    }
    for (QPlainTextEdit *text : {m_fields, m_note}) {
        connect(text, &QPlainTextEdit::textChanged, this, &CustomerPage::judge);
    }
    connect(m_preferred, &QComboBox::currentIndexChanged, this, &CustomerPage::judge);
    connect(m_noCalls, &QCheckBox::toggled, this, &CustomerPage::judge);
    connect(m_save, &QPushButton::clicked, this, &CustomerPage::save);
    connect(m_merge, &QPushButton::clicked, this, &CustomerPage::askMerge);
}

void CustomerPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = viewport()->width() < roomForRows * fontMetrics().horizontalAdvance(u'x');
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_head->setDirection(direction);
    m_adding->setDirection(direction);
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    const int edge = narrow ? metrics::margin : metrics::page;
    m_content->layout()->setContentsMargins(edge, metrics::page, edge, metrics::page);
}

void CustomerPage::show(const CustomerId &id)
{
    if (m_new && id == m_customer.id) {
        return; // nobody knows of it yet
    }
    if (id != m_customer.id) {
        keepTyped();
    }
    m_new = false;
    if (id.isNull()) {
        m_content->hide();
        return;
    }
    if (m_customer.id != id) {
        m_customer = m_desk.replica().customer(id).value_or(Customer{.id = id});
        fill();
        bringTypedBack();
    }
    const QString path = u"/v1/customers/"_s + id.value;
    const auto still = [this, id] { return m_customer.id == id && !m_new; };
    whenAnswered(m_desk.get(path), this, [this, still](const Result<QByteArray> &answer) {
        if (still()) {
            takeCustomer(answer);
        }
    });
    whenAnswered(m_desk.get(u"/v1/conversations?limit=20&customer="_s + id.value), this,
                 [this, still](const Result<QByteArray> &answer) {
                     if (still() && answer) {
                         fillConversations(*answer);
                     }
                 });
    whenAnswered(m_desk.get(path + u"/merges"_s), this, [this, still](const Result<QByteArray> &answer) {
        if (still() && answer) {
            fillMerges(*answer);
        }
    });
}

void CustomerPage::takeCustomer(const Result<QByteArray> &answer)
{
    if (!answer) {
        Q_EMIT noticed(tr("The customer cannot be read: %1").arg(Phrases::error(answer.error())));
        return;
    }
    const auto customer = customerFromJson(QJsonDocument::fromJson(*answer).object());
    // What is being typed is not thrown away; saving tells when somebody else was faster.
    if (!customer) {
        return;
    }
    const QJsonObject typed = written();
    const QJsonObject before = toJson(m_customer);
    QJsonObject now = toJson(*customer);
    // Typed into fields that nobody has touched since: laid over the hub's state, so that saving meets no newer version.
    const QStringList keys = typed.keys();
    const bool mayRest = std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return before[key] == now[key]; });
    if (!mayRest) {
        return;
    }
    const bool same = *customer == m_customer;
    m_customer = *customer;
    if (typed.isEmpty()) {
        fill();
    } else if (!same) {
        for (const QString &key : keys) {
            now[key] = typed[key];
        }
        if (const auto shown = customerFromJson(now)) {
            fillFrom(*shown);
        }
    }
}

/// Choosing another one throws nothing away.
void CustomerPage::keepTyped()
{
    const QJsonObject typed = m_customer.id.isNull() ? QJsonObject() : written();
    if (m_new) {
        m_begun = typed.isEmpty() ? std::nullopt : std::optional(typedCustomer());
    } else if (typed.isEmpty()) {
        m_typed.remove(m_customer.id);
    } else {
        m_typed.insert(m_customer.id, typed);
    }
}

bool CustomerPage::isUnsaved() const
{
    return !m_typed.isEmpty() || m_begun || (!m_customer.id.isNull() && !written().isEmpty());
}

void CustomerPage::bringTypedBack()
{
    const QJsonObject typed = m_typed.take(m_customer.id);
    if (typed.isEmpty()) {
        return;
    }
    QJsonObject now = toJson(m_customer);
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        now[it.key()] = it.value();
    }
    if (const auto shown = customerFromJson(now)) {
        fillFrom(*shown);
        m_trouble->setText(tr("What you typed before is here again; it is not saved yet."));
        m_trouble->show();
    }
}

void CustomerPage::makeNew()
{
    if (m_new) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    keepTyped();
    m_new = true;
    m_customer = Customer{.id = CustomerId::make()};
    fill();
    if (m_begun) {
        fillFrom(*std::exchange(m_begun, std::nullopt));
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::fill() { fillFrom(m_customer); }

/// \a shown: the customer, or what it would be with what was typed.
void CustomerPage::fillFrom(const Customer &shown)
{
    m_filling = true;
    m_content->show();
    m_avatar->setName(m_customer.name);
    m_name->setText(shown.name);
    m_name->setPlaceholderText(tr("Name"));
    m_company->setText(shown.company);
    m_language->setText(shown.language);
    m_tags->setText(shown.tags.join(u", "_s));
    m_fields->setPlainText(fieldLines(shown.fields));
    m_note->setPlainText(shown.note);
    m_noCalls->setChecked(shown.preferences[u"do_not_call"].toBool());
    m_preferred->clear();
    m_preferred->addItem(tr("Anything"), QString());
    for (const ChannelTraits &traits : m_desk.channelKinds()) {
        const QList<Channel> channels = m_desk.channels();
        const bool used = std::any_of(channels.begin(), channels.end(), [&traits](const Channel &channel) {
            return channel.kind == traits.kind && channel.enabled;
        });
        if (used) { // a channel that is off leaves no trace
            m_preferred->addItem(glyphIcon(channelIconName(traits.kind)), Phrases::channel(traits.kind), traits.kind);
        }
    }
    m_preferred->setCurrentIndex(qMax(0, m_preferred->findData(shown.preferences[u"preferred_channel"].toString())));
    fillIdentities(shown.identities);
    fillInvitations();
    fillProposals();
    for (QWidget *part : std::as_const(m_ofStored)) {
        part->setVisible(!m_new);
    }
    m_proposals->parentWidget()->setVisible(!m_new && !m_customer.proposals.isEmpty());
    if (m_new) {
        clearLayout(m_conversations);
        clearLayout(m_merges);
    }
    m_merges->parentWidget()->setVisible(!m_new && m_merges->count() > 0);
    m_merge->setVisible(!m_new);
    m_trouble->hide();
    m_filling = false;
    judge();
}

void CustomerPage::fillProposals()
{
    clearLayout(m_proposals);
    for (const CustomerProposal &proposal : std::as_const(m_customer.proposals)) {
        auto *box = new QWidget(m_content);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        const auto other = m_desk.replica().customer(proposal.customerId);
        auto *who = new QPushButton(other ? other->name : tr("Look"), box);
        who->setFlat(true);
        QStringList reasons;
        for (const ProposalReason &reason : proposal.reasons) {
            reasons.append(reasonWords(reason));
        }
        auto *why = new ElidedLabel(box);
        why->setMuted(true);
        why->setText(reasons.join(u" \u00B7 "_s));
        auto *yes = new QPushButton(tr("One person"), box);
        auto *no = new QPushButton(tr("Two people"), box);
        for (QPushButton *button : {who, yes, no}) {
            button->setAccessibleName(button->text());
        }
        row->addWidget(who);
        row->addWidget(why, 1);
        row->addWidget(yes);
        row->addWidget(no);
        connect(who, &QPushButton::clicked, this, [this, id = proposal.customerId] { Q_EMIT customerWanted(id); });
        const auto answer = [this, id = proposal.id](bool accept) {
            whenAnswered(m_desk.answerProposal(m_customer, id, accept), this, [this, accept](const Result<CustomerId> &now) {
                if (!now) {
                    Q_EMIT noticed(tr("Nothing was changed: %1").arg(Phrases::error(now.error())));
                    return;
                }
                accept ? Q_EMIT done(tr("Now one customer")) : Q_EMIT noticed(tr("Two people; it will not be asked again."));
                Q_EMIT changed(*now);
            });
        };
        connect(yes, &QPushButton::clicked, this, [answer] { answer(true); });
        connect(no, &QPushButton::clicked, this, [answer] { answer(false); });
        m_proposals->addWidget(box);
    }
}

void CustomerPage::fillIdentities(const QList<Identity> &identities)
{
    clearLayout(m_identities);
    for (const Identity &identity : identities) {
        addIdentity(identity);
    }
}

/// Where they are not known yet; whoever is not stored has nothing to be known by.
void CustomerPage::fillInvitations()
{
    clearLayout(m_invitations);
    const Customer known = m_new ? Customer() : m_customer;
    const QList<Channel> inviting = channelsToInviteTo(known, m_desk.channels(), m_desk.channelKinds());
    for (const Channel &channel : inviting) {
        //: %1: "Telegram". Makes a link the customer opens there
        auto *invite = new QPushButton(glyphIcon(channelIconName(channel.kind)),
                                       tr("Invite to %1\u2026").arg(Phrases::channel(channel.kind)), m_content);
        invite->setObjectName("invite"_L1);
        invite->setToolTip(channel.name);
        connect(invite, &QPushButton::clicked, this, [this, channel] {
            auto *dialog = new StartLinkDialog(m_desk, channel, m_customer, this);
            connect(dialog, &StartLinkDialog::copied, this, &CustomerPage::noticed);
            dialog->open();
        });
        m_invitations->addWidget(invite);
    }
}

void CustomerPage::setCallable(bool callable)
{
    if (std::exchange(m_callable, callable) == callable) {
        return;
    }
    const QList<QToolButton *> buttons = m_content->findChildren<QToolButton *>(u"call"_s);
    for (QToolButton *button : buttons) {
        const auto identity = QJsonObject::fromVariantMap(button->parentWidget()->property(identityProperty).toMap());
        button->setVisible(callable && identity["kind"_L1].toString() == "phone"_L1);
    }
}

void CustomerPage::addIdentity(const Identity &identity)
{
    auto *box = new QWidget(m_content);
    box->setProperty(identityProperty, toJson(identity).toVariantMap());
    auto *kind = new QComboBox(box);
    QStringList kinds{u"email"_s, u"phone"_s};
    if (!kinds.contains(identity.kind)) {
        kinds.append(identity.kind);
    }
    for (const QString &one : std::as_const(kinds)) {
        kind->addItem(glyphIcon(channelIconName(one)), Phrases::channel(one), one);
    }
    kind->setCurrentIndex(kind->findData(identity.kind));
    kind->setAccessibleName(tr("Kind of address"));
    auto *value = new QLineEdit(identity.value, box);
    value->setAccessibleName(tr("Address or number"));
    auto *about = mutedLabel(!identity.optedOut.isEmpty() ? tr("wants no messages")
                                 : identity.verified      ? tr("verified")
                                                          : QString(),
                             box);
    QToolButton *call = iconButton(u"phone"_s, tr("Call %1").arg(identity.value), box);
    call->setObjectName("call"_L1);
    call->setVisible(m_callable && identity.kind == "phone"_L1 && !identity.value.isEmpty());
    connect(call, &QToolButton::clicked, this, [this, value] { Q_EMIT callWanted(value->text(), m_customer.id); });
    QToolButton *remove = iconButton(u"trash"_s, tr("Remove %1").arg(identity.value), box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kind);
    row->addWidget(value, 1);
    row->addWidget(about);
    row->addWidget(call);
    row->addWidget(remove);
    connect(kind, &QComboBox::currentIndexChanged, this, &CustomerPage::judge);
    connect(value, &QLineEdit::textChanged, this, &CustomerPage::judge);
    connect(remove, &QToolButton::clicked, this, [this, box] {
        m_identities->removeWidget(box);
        box->hide();
        box->deleteLater();
        judge();
    });
    m_identities->addWidget(box);
}

QList<Identity> CustomerPage::writtenIdentities() const
{
    QList<Identity> identities;
    for (int i = 0; i < m_identities->count(); ++i) {
        const QWidget *box = m_identities->itemAt(i)->widget();
        const auto known = identityFromJson(QJsonObject::fromVariantMap(box->property(identityProperty).toMap()));
        Identity identity = known ? *known : Identity{};
        identity.kind = box->findChild<QComboBox *>()->currentData().toString();
        identity.value = box->findChild<QLineEdit *>()->text().trimmed();
        if (!identity.value.isEmpty()) {
            identities.append(identity);
        }
    }
    return identities;
}

QJsonObject CustomerPage::writtenFields() const
{
    QJsonObject fields;
    for (auto it = m_customer.fields.begin(); it != m_customer.fields.end(); ++it) {
        if (it->isObject() || it->isArray()) {
            fields.insert(it.key(), it.value()); // nothing one could type
        }
    }
    const QStringList lines = m_fields->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (key.isEmpty() || value.isEmpty()) {
            continue;
        }
        const QJsonValue before = m_customer.fields.value(key);
        fields.insert(key, before.toVariant().toString() == value ? before : QJsonValue(value));
    }
    return fields;
}

Customer CustomerPage::typedCustomer() const
{
    Customer now = m_customer;
    now.name = m_name->text().simplified();
    now.company = m_company->text().simplified();
    now.language = m_language->text().trimmed();
    static const QRegularExpression between(u"\\s*,\\s*"_s);
    now.tags = m_tags->text().trimmed().split(between, Qt::SkipEmptyParts);
    now.note = m_note->toPlainText();
    now.fields = writtenFields();
    now.identities = writtenIdentities();
    // Reading by [] would make an empty entry of what is not there.
    if (m_noCalls->isChecked() != now.preferences.value("do_not_call"_L1).toBool()) {
        now.preferences.insert("do_not_call"_L1, m_noCalls->isChecked());
    }
    const QString preferred = m_preferred->currentData().toString();
    const QString preferredBefore = now.preferences.value("preferred_channel"_L1).toString();
    // One that is off at present is not offered: that takes the customer's wish away from nobody.
    const bool untouched = preferred.isEmpty() && m_preferred->findData(preferredBefore) < 0;
    if (preferred != preferredBefore && !untouched) {
        now.preferences.insert("preferred_channel"_L1, preferred);
    }
    return now;
}

QJsonObject CustomerPage::written() const
{
    const QJsonObject before = toJson(m_customer);
    const QJsonObject after = toJson(typedCustomer());
    QJsonObject body;
    for (const auto &key :
         {u"name"_s, u"company"_s, u"language"_s, u"tags"_s, u"note"_s, u"fields"_s, u"preferences"_s, u"identities"_s}) {
        if (before[key] != after[key]) {
            body[key] = after.contains(key) ? after[key] : QJsonValue(QString());
        }
    }
    return body;
}

void CustomerPage::judge()
{
    if (!m_filling) {
        const bool named = !m_name->text().simplified().isEmpty() || !writtenIdentities().isEmpty();
        m_save->setEnabled(named && !written().isEmpty());
    }
}

/// On this page Ctrl+S saves the customer; as a second shortcut beside the one for views neither would do anything.
bool CustomerPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QScrollArea::event(event);
}

void CustomerPage::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Save)) {
        QScrollArea::keyPressEvent(event);
    } else if (m_save->isEnabled()) {
        save();
    }
}

void CustomerPage::save()
{
    QJsonObject body = written();
    if (body.isEmpty()) {
        return;
    }
    const CustomerId id = m_customer.id;
    const auto take = [this, id](const Result<QJsonObject> &stored) {
        if (m_customer.id != id) {
            return;
        }
        if (!stored) {
            const bool stale = stored.error().kind == Error::Kind::Stale;
            m_trouble->setText(stale ? tr("Not saved: a colleague changed this customer meanwhile. What you typed is still here; "
                                          "press Save once more to write it over theirs.")
                                     : tr("Not saved: %1").arg(Phrases::error(stored.error())));
            m_trouble->show();
            if (stale) {
                whenAnswered(m_desk.get(u"/v1/customers/"_s + id.value), this, [this](const Result<QByteArray> &answer) {
                    const auto now =
                        answer ? customerFromJson(QJsonDocument::fromJson(*answer).object()) : Result<Customer>(answer.error());
                    if (now && now->id == m_customer.id) {
                        m_customer.version = now->version;
                    }
                });
            }
            return;
        }
        if (const auto customer = customerFromJson(*stored)) {
            m_new = false;
            m_customer = *customer;
            ReplicaUpdate update;
            update.customers.append(*stored);
            m_desk.replica().apply(update);
            fill();
            Q_EMIT noticed(tr("Saved"));
            Q_EMIT changed(id);
        }
    };
    if (m_new) {
        body[u"id"_s] = id.value;
        whenAnswered(m_desk.post(u"/v1/customers"_s, body), this, take);
    } else {
        whenAnswered(m_desk.patch(u"/v1/customers/"_s + id.value, body, m_customer.version), this, take);
    }
}

void CustomerPage::fillConversations(const QByteArray &page)
{
    clearLayout(m_conversations);
    for (const QJsonValue item : QJsonDocument::fromJson(page).object()[u"items"].toArray()) {
        const auto conversation = conversationFromJson(item.toObject());
        if (!conversation) {
            continue;
        }
        QStringList kinds;
        for (const QString &kind : conversation->channels) {
            kinds.append(Phrases::channel(kind));
        }
        auto *open = new ElidedButton(m_content); // a long subject must not widen the page
        open->setFlat(true);
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setIcon(glyphIcon(channelIconName(conversation->channels.value(0))));
        open->setWords(u"#%1  %2"_s.arg(conversation->number).arg(CallWords::subject(*conversation)));
        open->setStyleSheet(u"QPushButton { text-align: %1; padding: 4px; }"_s.arg(isRightToLeft() ? u"right"_s : u"left"_s));
        open->setAccessibleName(
            u"#%1, %2, %3, %4"_s.arg(conversation->number)
                .arg(CallWords::subject(*conversation), kinds.join(u' '), Phrases::state(conversation->state)));
        open->setToolTip(open->accessibleName());
        connect(open, &QPushButton::clicked, this, [this, id = conversation->id] { Q_EMIT conversationWanted(id); });
        m_conversations->addWidget(open);
    }
    if (m_conversations->count() == 0) {
        m_conversations->addWidget(mutedLabel(tr("None that you may see."), m_content));
    }
}

void CustomerPage::fillMerges(const QByteArray &page)
{
    clearLayout(m_merges);
    const QJsonArray items = QJsonDocument::fromJson(page).object()[u"items"].toArray();
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        const QString name = item[u"name"].toString();
        auto *box = new QWidget(m_content);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto *words = new ElidedLabel(box);
        words->setText(u"%1 \u00B7 %2"_s.arg(name, Phrases::moment(fromWireTime(item[u"at"].toString()))));
        auto *apart = new QPushButton(glyphIcon(u"undo"_s), tr("Take apart again"), box);
        apart->setAccessibleName(tr("Take %1 apart again").arg(name));
        row->addWidget(words, 1);
        row->addWidget(apart);
        connect(apart, &QPushButton::clicked, this, [this, name, event = item[u"event"].toInteger()] {
            whenAnswered(m_desk.post(u"/v1/events/%1/undo"_s.arg(event), {}), this,
                         [this, name](const Result<QJsonObject> &undone) {
                             if (!undone) {
                                 Q_EMIT noticed(tr("Nothing was changed: %1").arg(Phrases::error(undone.error())));
                                 return;
                             }
                             Q_EMIT noticed(tr("%1 is a customer of their own again").arg(name));
                             Q_EMIT changed(m_customer.id);
                         });
        });
        m_merges->addWidget(box);
    }
    m_merges->parentWidget()->setVisible(!items.isEmpty());
}

void CustomerPage::askMerge()
{
    if (m_customer.id.isNull() || m_new) {
        return;
    }
    auto *dialog = new PickDialog(
        tr("Merge %1 into\u2026").arg(m_customer.name), tr("Name, address or number"),
        [this](const QString &text) {
            QList<PickEntry> found;
            for (const Customer &one : m_desk.replica().findCustomers(text, 30)) {
                if (one.id != m_customer.id && one.mergedInto.isNull()) {
                    found.append({.id = one.id.value,
                                  .title = one.name,
                                  .detail = one.identities.isEmpty() ? one.company : one.identities.constFirst().value,
                                  .icon = glyphIcon(u"person"_s)});
                }
            }
            return found;
        },
        window());
    dialog->setObjectName(u"pickCustomer"_s);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater); // it stands on the window, which may go on without us
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id) { merge(CustomerId{id}); });
    dialog->open();
}

void CustomerPage::merge(const CustomerId &into)
{
    const QString name = m_customer.name;
    whenAnswered(m_desk.mergeCustomers(m_customer, into), this, [this, name](const Result<CustomerId> &now) {
        if (!now) {
            Q_EMIT noticed(tr("Nothing was changed: %1").arg(Phrases::error(now.error())));
            return;
        }
        Q_EMIT done(tr("%1 was merged").arg(name));
        Q_EMIT changed(*now);
    });
}

} // namespace deskbell
