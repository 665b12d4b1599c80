// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/serversearch.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto typingPause = std::chrono::milliseconds(700);

bool looksComplete(const QString &address)
{
    const QString domain = address.section(u'@', -1);
    return address.count(u'@') == 1 && !address.startsWith(u'@') && domain.contains(u'.') && !domain.startsWith(u'.')
        && !domain.endsWith(u'.') && !address.contains(u' ');
}

} // namespace

ServerSearch::ServerSearch(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_directory(new QPushButton(tr("Ask Mozilla's directory"), this))
    , m_trust(new QPushButton(tr("Trust an authority's file…"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_stop->setAccessibleName(tr("Stop looking for servers"));
    m_directory->setAccessibleName(m_directory->text());
    m_directory->setToolTip(tr("A public list of mail servers. It learns the domain of the address, not the address."));
    m_directory->setAccessibleDescription(m_directory->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_words, 1);
    row->addWidget(m_directory, 0, Qt::AlignTop);
    row->addWidget(m_trust, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    m_trust->setAccessibleName(m_trust->text());
    m_trust->hide();
    connect(m_trust, &QPushButton::clicked, this, &ServerSearch::authorityWanted);
    m_stop->hide();
    m_directory->hide();
    m_words->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(false); });
    connect(m_stop, &QPushButton::clicked, this, &ServerSearch::stop);
    connect(m_directory, &QPushButton::clicked, this, [this] { ask(true); });
}

void ServerSearch::search(const QString &address, bool now)
{
    const QString trimmed = address.trimmed();
    if (trimmed.compare(m_address, Qt::CaseInsensitive) == 0) {
        if (now && m_pause.isActive()) {
            m_pause.stop();
            ask(false);
        }
        return;
    }
    m_address = trimmed;
    ++m_turn;
    m_searching = false;
    m_askedDirectory = false;
    m_stop->hide();
    m_directory->hide();
    m_trust->hide();
    m_words->hide();
    m_pause.stop();
    if (!looksComplete(trimmed)) {
        return;
    }
    if (now) {
        ask(false);
    } else {
        m_pause.start();
    }
}

void ServerSearch::stop()
{
    if (!isSearching()) {
        return;
    }
    ++m_turn;
    m_pause.stop();
    m_searching = false;
    m_stop->hide();
    say(tr("Stopped. Enter the servers below, or change the address to look again."), colorsFor(palette()).muted);
    Q_EMIT found({});
}

void ServerSearch::ask(bool directory)
{
    m_searching = true;
    m_askedDirectory = directory;
    m_directory->hide();
    m_trust->hide();
    m_stop->show();
    say(tr("Looking for the mail servers of %1…").arg(m_address.section(u'@', -1)), colorsFor(palette()).muted);
    const QJsonObject question{{u"kind"_s, u"email"_s}, {u"address"_s, m_address}, {u"directory"_s, directory}};
    whenAnswered(m_desk.post(u"/v1/channels/propose"_s, question), this,
                 [this, turn = ++m_turn](const Result<QJsonObject> &report) {
                     if (turn == m_turn) {
                         onReport(report);
                     }
                 });
}

void ServerSearch::onReport(const Result<QJsonObject> &report)
{
    if (!report) {
        say(tr("The servers could not be looked for: %1 Enter them below.").arg(Phrases::error(report.error())),
            colorsFor(palette()).amberText);
        return end({});
    }
    sayFound(*report);
    end(*report);
}

void ServerSearch::end(const QJsonObject &report)
{
    m_searching = false;
    m_stop->hide();
    Q_EMIT found(report);
}

void ServerSearch::sayFound(const QJsonObject &report)
{
    const Colors &colors = colorsFor(palette());
    const QJsonObject imap = report.value("imap"_L1).toObject();
    const QJsonObject smtp = report.value("smtp"_L1).toObject();
    const QString domain = m_address.section(u'@', -1);
    m_directory->setVisible((imap.isEmpty() || smtp.isEmpty()) && !m_askedDirectory);
    if (imap.isEmpty() && smtp.isEmpty()) {
        return say(tr("No mail servers were found for %1. Enter them below.").arg(domain), colors.amberText);
    }
    if (imap.isEmpty() || smtp.isEmpty()) {
        return say(imap.isEmpty() ? tr("Only the outgoing server was found: %1. Enter the incoming one below.")
                                        .arg(smtp.value("host"_L1).toString())
                                  : tr("Only the incoming server was found: %1. Enter the outgoing one below.")
                                        .arg(imap.value("host"_L1).toString()),
                   colors.amberText);
    }
    const QString both = imap.value("host"_L1) == smtp.value("host"_L1)
        ? imap.value("host"_L1).toString()
        : tr("%1 and %2").arg(imap.value("host"_L1).toString(), smtp.value("host"_L1).toString());
    m_foundServers = both;
    const bool foreign = imap.value("foreign"_L1).toBool() || smtp.value("foreign"_L1).toBool();
    const QString warning = tr("This is outside %1: go on only if you know it as your mail provider.").arg(domain);
    for (const QJsonObject &server : {imap, smtp}) {
        if (!server.value("verified"_L1).toBool()) {
            m_trust->setVisible(server.value("certificate"_L1).toObject().value("authority_unknown"_L1).toBool());
            const QString but = tr("Found %1, but: %2.").arg(both, server.value("detail"_L1).toString());
            //: Two sentences, one after the other
            return say(foreign ? tr("%1 %2").arg(but, warning) : but, colors.amberText);
        }
    }
    if (foreign) {
        return say(tr("%1 %2").arg(tr("Found %1.").arg(both), warning), colors.amberText);
    }
    const QString provider = report.value("provider"_L1).toString();
    say(provider.isEmpty() ? tr("Found %1; the connection is encrypted and the certificates are valid.").arg(both)
                           : tr("Found %1 (%2); the connection is encrypted and the certificates are valid.").arg(both, provider),
        colors.green);
}

void ServerSearch::noteAuthority()
{
    if (m_trust->isVisible()) {
        m_trust->hide();
        say(tr("Found %1. The test shows whether the chosen authority fits.").arg(m_foundServers), colorsFor(palette()).muted);
    }
}

void ServerSearch::say(const QString &words, const QColor &color)
{
    m_words->setStyleSheet(u"color:%1"_s.arg(color.name()));
    m_words->setText(words);
    m_words->setVisible(true);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace deskbell
