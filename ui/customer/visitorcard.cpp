// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/visitorcard.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelChars = 11;
constexpr int rowHeight = 26; // px

/// A page's address without what only machines read.
QString shortAddress(const QString &address)
{
    const QUrl url(address);
    QString text = url.host() + url.path();
    if (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text.startsWith("www."_L1) ? text.mid(4) : text;
}

/// "Firefox, Windows" of a User-Agent; empty when it is none of the usual ones.
QString browserName(const QString &agent)
{
    static constexpr std::pair<const char *, const char *> browsers[] = {{"Edg/", "Edge"},          {"OPR/", "Opera"},
                                                                         {"Firefox/", "Firefox"},   {"Chrome/", "Chrome"},
                                                                         {"Chromium/", "Chromium"}, {"Safari/", "Safari"}};
    static constexpr std::pair<const char *, const char *> systems[] = {
        {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},  {"Windows", "Windows"},
        {"Mac OS X", "macOS"},  {"CrOS", "ChromeOS"}, {"Linux", "Linux"}};
    QStringList parts;
    for (const auto &[sign, name] : browsers) {
        if (agent.contains(QLatin1StringView(sign))) {
            parts.append(QLatin1StringView(name));
            break;
        }
    }
    for (const auto &[sign, name] : systems) {
        if (agent.contains(QLatin1StringView(sign))) {
            parts.append(QLatin1StringView(name));
            break;
        }
    }
    return parts.join(u", "_s);
}

} // namespace

VisitorCard::VisitorCard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("On the website"));
    m_rows->setContentsMargins(0, metrics::gap, 0, 0);
    m_rows->setSpacing(0);
    hide();
    connect(&desk, &Desk::visitorChanged, this, [this](const ConversationId &id, const QJsonObject &visitor) {
        if (id == m_conversation) {
            show(visitor);
        }
    });
}

void VisitorCard::setConversation(const ConversationId &id)
{
    if (id == m_conversation) {
        return;
    }
    m_conversation = id;
    hide();
    if (!id.isNull()) {
        fetch();
    }
}

void VisitorCard::fetch()
{
    whenAnswered(m_desk.get(u"/v1/conversations/%1/visitor"_s.arg(m_conversation.value)), this,
                 [this, id = m_conversation](const Result<QByteArray> &answer) {
                     // 404: nobody chatted here. Offline: the card comes with the next look.
                     if (answer && id == m_conversation) {
                         show(QJsonDocument::fromJson(*answer).object());
                     }
                 });
}

void VisitorCard::show(const QJsonObject &visitor)
{
    clearLayout(m_rows);
    QLabel *title = mutedLabel(tr("On the website"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    title->setFont(font);
    m_rows->addWidget(title);
    const bool online = visitor["online"_L1].toBool();
    const QDateTime seen = fromWireTime(visitor["seen_at"_L1].toString());
    addRow(tr("Now"),
           online ? tr("The chat is open") : tr("Away since %1").arg(Phrases::shortTime(seen, QDateTime::currentDateTimeUtc())));
    const QString page = visitor["page"_L1].toString();
    const QString pageTitle = visitor["title"_L1].toString();
    if (!page.isEmpty()) {
        addRow(tr("Page"), pageTitle.isEmpty() ? shortAddress(page) : pageTitle, page);
    }
    const QString referrer = visitor["referrer"_L1].toString();
    if (!referrer.isEmpty()) {
        addRow(tr("Came from"), shortAddress(referrer), referrer);
    }
    if (const QString language = visitor["language"_L1].toString(); !language.isEmpty()) {
        const QString name = Phrases::language(language);
        addRow(tr("Language"), name.isEmpty() ? language : name);
    }
    if (const QString browser = browserName(visitor["device"_L1].toString()); !browser.isEmpty()) {
        addRow(tr("Browser"), browser);
    }
    if (visitor["identified"_L1].toBool()) {
        addRow(tr("Account"), visitor["account"_L1].toString());
    } else if (const QString email = visitor["email"_L1].toString(); !email.isEmpty()) {
        //: an e-mail address a visitor typed into a form
        addRow(tr("Email"), tr("%1 (not verified)").arg(email));
    }
    setVisible(true);
}

void VisitorCard::addRow(const QString &label, const QString &text, const QString &link)
{
    auto *row = new QWidget(this);
    row->setMinimumHeight(rowHeight); // as tall with a button as without
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    QLabel *what = mutedLabel(label, row);
    what->setMinimumWidth(what->fontMetrics().averageCharWidth() * labelChars); // values stand under one another
    line->addWidget(what);
    auto *value = new ElidedLabel(row);
    value->setText(text);
    value->setToolTip(link.isEmpty() ? text : link);
    value->setAccessibleName(u"%1: %2"_s.arg(label, text));
    line->addWidget(value, 1);
    // A visitor's browser says what it likes: nothing but a website is opened.
    const QString scheme = QUrl(link).scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1) {
        QToolButton *open = iconButton(u"link"_s, tr("Open %1").arg(shortAddress(link)), row);
        open->setIconSize({14, 14});
        connect(open, &QToolButton::clicked, this, [link] { QDesktopServices::openUrl(QUrl(link)); });
        line->addWidget(open);
    }
    m_rows->addWidget(row);
}

} // namespace deskbell
