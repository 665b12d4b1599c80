// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/chatform.h"

#include "ui/style/metrics.h"
#include "ui/style/phrases.h"

#include <QCheckBox>
#include <QClipboard>
#include <QColorDialog>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>

#include <array>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the widget speaks (resources/widget/words.js).
constexpr std::array widgetLanguages{"ar", "de", "en", "hu", "pl", "ro", "ru", "uk"};
constexpr int longestPromiseMinutes = 7 * 24 * 60;

/// 32 random bytes as people can copy them.
QString freshSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// "shop.example/boots" → "https://shop.example"; what is no website stays as it was typed.
QString asWebsite(const QString &typed)
{
    const QString text = typed.contains("://"_L1) ? typed : u"https://"_s + typed;
    if (text.contains(u'*')) {
        return text.endsWith(u'/') ? text.chopped(1) : text;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return typed;
    }
    const QString port = url.port() > 0 ? u":%1"_s.arg(url.port()) : QString();
    return url.scheme().toLower() + u"://"_s + url.host(QUrl::FullyEncoded).toLower() + port;
}

} // namespace

QString chatSnippet(const QString &hub, const ChannelId &channel)
{
    return u"<script src=\"%1/widget.js\" data-channel=\"%2\" async></script>"_s.arg(hub, channel.value);
}

ChatForm::ChatForm(Desk &desk, const Channel *edited, QWidget *parent)
    : MessageChannelForm(desk, edited, parent)
{
    m_websites = new QPlainTextEdit(this);
    m_websites->setPlaceholderText(u"https://shop.example"_s);
    m_websites->setTabChangesFocus(true);
    m_websites->setFixedHeight(64);
    addRow(tr("Websites, one a line"), m_websites);
    addHint(
        tr("Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example."));
    buildLooks();
    buildQuestions();
    buildSetup();
    if (isEdited()) {
        showKnown();
    }
    finishBuilding(tr("Add web chat"));
}

QComboBox *ChatForm::addChoice(const QString &title, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    for (const auto &[words, value] : choices) {
        box->addItem(words, value);
    }
    addRow(title, box);
    return box;
}

void ChatForm::buildLooks()
{
    m_title = addField(tr("Title"), tr("The name of the channel"));
    m_title->setMaxLength(60);
    m_greeting = addField(tr("Greeting"), tr("Hello! How can we help? (in the visitor's language)"));
    m_greeting->setMaxLength(500);
    auto *colour = new QWidget(this);
    auto *row = new QHBoxLayout(colour);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    m_accent = new QLineEdit(colour);
    m_accent->setPlaceholderText(u"#1f5fbf"_s);
    m_accent->setMaxLength(7);
    m_accent->setAccessibleName(tr("Colour"));
    auto *choose = new QPushButton(tr("Choose\u2026"), colour);
    choose->setAccessibleName(tr("Choose the colour"));
    connect(choose, &QPushButton::clicked, this, &ChatForm::pickColour);
    row->addWidget(m_accent, 1);
    row->addWidget(choose);
    colour->setFocusProxy(m_accent);
    addRow(tr("Colour"), colour);
    m_position = addChoice(tr("Corner"), {{tr("Where lines end"), u"end"_s}, {tr("Where lines begin"), u"start"_s}});
    QList<std::pair<QString, QString>> languages{{tr("The visitor's own"), QString()}};
    for (const char *language : widgetLanguages) {
        const QString tag = QString::fromLatin1(language);
        languages.append({Phrases::language(tag), tag});
    }
    m_language = addChoice(tr("Language"), languages);
    m_promise = new QSpinBox(this);
    m_promise->setRange(0, longestPromiseMinutes);
    m_promise->setSpecialValueText(tr("As the queue promises"));
    //: after a number, in a field
    m_promise->setSuffix(tr(" min"));
    addRow(tr("Expected reply"), m_promise);
}

void ChatForm::buildQuestions()
{
    const QList<std::pair<QString, QString>> wishes{
        {tr("Do not ask"), u"off"_s}, {tr("Ask"), u"optional"_s}, {tr("Must be given"), u"required"_s}};
    m_askName = addChoice(tr("Name, before the chat"), wishes);
    m_askEmail = addChoice(tr("Email, before the chat"), wishes);
    m_rating = new QCheckBox(tr("Ask for a rating when the conversation is resolved"), this);
    m_rating->setChecked(true);
    m_rating->setAccessibleName(m_rating->text());
    grid().addWidget(m_rating, grid().rowCount(), 1);
}

void ChatForm::buildSetup()
{
    m_publicUrl = addField(tr("Address of this hub"), u"https://desk.example.com"_s);
    addHint(tr("Where your visitors' browsers reach this hub."));
    auto *secret = new QWidget(this);
    auto *row = new QHBoxLayout(secret);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    m_secret = new QLineEdit(secret);
    m_secret->setPlaceholderText(isEdited() ? tr("unchanged") : tr("none"));
    m_secret->setAccessibleName(tr("Secret for signed-in customers"));
    auto *make = new QPushButton(tr("New secret"), secret);
    make->setAccessibleName(tr("Make a new secret for signed-in customers"));
    connect(make, &QPushButton::clicked, this, &ChatForm::makeSecret);
    row->addWidget(m_secret, 1);
    row->addWidget(make);
    secret->setFocusProxy(m_secret);
    addRow(tr("Secret for signed-in customers"), secret);
    addHint(tr("Your website's server signs with it who is signed in there. It is shown here once: copy it before you save."));
    if (!isEdited()) {
        return;
    }
    m_copy = new QPushButton(tr("Copy the line for the website"), this);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setAccessibleDescription(tr("Put it before the end of the body of every page."));
    m_copy->setToolTip(m_copy->accessibleDescription());
    connect(m_copy, &QPushButton::clicked, this, &ChatForm::copySnippet);
    grid().addWidget(m_copy, grid().rowCount(), 1, Qt::AlignLeading);
}

void ChatForm::showKnown()
{
    const QJsonObject settings = edited().settings;
    QStringList websites;
    for (const QJsonValue origin : settings.value("origins"_L1).toArray()) {
        websites.append(origin.toString());
    }
    m_websites->setPlainText(websites.join(u'\n'));
    m_title->setText(settings.value("title"_L1).toString());
    m_greeting->setText(settings.value("greeting"_L1).toString());
    m_accent->setText(settings.value("accent"_L1).toString());
    m_publicUrl->setText(settings.value("public_url"_L1).toString());
    m_promise->setValue((settings.value("expected_reply_s"_L1).toInt() + 59) / 60);
    m_rating->setChecked(settings.value("rating"_L1).toBool(true));
    const auto choose = [](QComboBox *box, const QString &value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    choose(m_position, settings.value("position"_L1).toString());
    choose(m_language, settings.value("language"_L1).toString());
    const QJsonObject prechat = settings.value("prechat"_L1).toObject();
    choose(m_askName, prechat.value("name"_L1).toString());
    choose(m_askEmail, prechat.value("email"_L1).toString());
}

QString ChatForm::nameOtherwise() const { return tr("Web chat"); }

QStringList ChatForm::websites() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList list;
    const QStringList typed = m_websites->toPlainText().split(between, Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        list.append(asWebsite(one));
    }
    list.removeDuplicates();
    return list;
}

QJsonObject ChatForm::channelFile() const
{
    QJsonObject file{
        {u"origins"_s, QJsonArray::fromStringList(websites())},
        {u"title"_s, m_title->text().trimmed()},
        {u"greeting"_s, m_greeting->text().trimmed()},
        {u"accent"_s, m_accent->text().trimmed()},
        {u"position"_s, m_position->currentData().toString()},
        {u"language"_s, m_language->currentData().toString()},
        {u"expected_reply_s"_s, m_promise->value() * 60},
        {u"rating"_s, m_rating->isChecked()},
        {u"public_url"_s, m_publicUrl->text().trimmed()},
        {u"prechat"_s,
         QJsonObject{{u"name"_s, m_askName->currentData().toString()}, {u"email"_s, m_askEmail->currentData().toString()}}}};
    if (!isEdited()) {
        file.insert(u"kind"_s, u"chat"_s);
    }
    if (const QString secret = m_secret->text().trimmed(); !secret.isEmpty()) {
        file.insert(u"identify_secret"_s, secret);
    }
    return file;
}

QString ChatForm::fault(QWidget *&where) const
{
    static const QRegularExpression colour(u"^(#[0-9a-fA-F]{6})?$"_s);
    const QStringList sites = websites();
    where = m_websites;
    if (sites.isEmpty()) {
        return tr("Name the website the chat is for.");
    }
    for (const QString &site : sites) {
        if (!site.contains("://"_L1)) {
            return tr("%1 is no website: write https://shop.example.").arg(site);
        }
    }
    where = m_accent;
    if (!colour.match(m_accent->text().trimmed()).hasMatch()) {
        return tr("A colour is written like #1f5fbf.");
    }
    where = m_secret;
    if (const qsizetype length = m_secret->text().trimmed().size(); length > 0 && length < 32) {
        return tr("A secret has at least 32 characters.");
    }
    where = nullptr;
    return {};
}

void ChatForm::pickColour()
{
    const QColor now(m_accent->text().isEmpty() ? m_accent->placeholderText() : m_accent->text());
    const QColor chosen = QColorDialog::getColor(now, this, tr("Colour of the chat"));
    if (chosen.isValid()) {
        m_accent->setText(chosen.name());
    }
}

void ChatForm::makeSecret()
{
    m_secret->setText(freshSecret());
    m_secret->selectAll();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void ChatForm::copySnippet()
{
    QString hub = m_publicUrl->text().trimmed();
    hub = hub.isEmpty() ? m_publicUrl->placeholderText() : hub;
    while (hub.endsWith(u'/')) {
        hub.chop(1);
    }
    QGuiApplication::clipboard()->setText(chatSnippet(hub, edited().id));
    m_copy->setText(tr("Copied"));
}

} // namespace deskbell
