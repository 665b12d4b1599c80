// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnosticssection.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "protocol/version.h"
#include "ui/settings/recenterrors.h"
#include "ui/style/density.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateName(ConnectionStatus::State state)
{
    switch (state) {
    case ConnectionStatus::State::SignedOut: return u"signed out"_s;
    case ConnectionStatus::State::Connecting: return u"connecting"_s;
    case ConnectionStatus::State::CatchingUp: return u"catching up"_s;
    case ConnectionStatus::State::Live: return u"live"_s;
    case ConnectionStatus::State::Offline: break;
    }
    return u"offline"_s;
}

QString channelLine(const Channel &channel)
{
    return u"  %1: %2%3, seen %4, imported %5, duplicate %6, quarantined %7, waiting %8"_s
        .arg(channel.kind, channel.health.state.toString(), channel.enabled ? QString() : u", paused"_s)
        .arg(channel.intake.seen)
        .arg(channel.intake.imported)
        .arg(channel.intake.duplicate)
        .arg(channel.intake.quarantined)
        .arg(channel.intake.waiting);
}

} // namespace

DiagnosticsSection::DiagnosticsSection(Desk &desk, const QString &directory, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_directory(directory)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(glyphIcon(u"copy"_s), tr("Copy report"), this))
    , m_words(mutedLabel({}, this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Report"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(320);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_copy->setAccessibleName(m_copy->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(mutedLabel(
        tr("For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote."), this));
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        m_words->setText(tr("Copied."));
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
}

QString DiagnosticsSection::report() const { return m_text->toPlainText(); }

QString DiagnosticsSection::reportOf(Desk &desk, const LocalSizes &sizes, const QStringList &errors)
{
    const ConnectionStatus &status = desk.status();
    const ViewCounts &counts = desk.replica().counts();
    const auto me = desk.me();
    QStringList lines;
    lines.append(u"Deskbell %1, protocol %2"_s.arg(QStringLiteral(DESKBELL_VERSION)).arg(protocolVersion));
    lines.append(u"Qt %1, %2, kernel %3 %4, %5"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                                      QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                                      QSysInfo::currentCpuArchitecture()));
    const QScreen *screen = QGuiApplication::primaryScreen();
    lines.append(u"Display %1, %2x%3 at %4, theme %5%6, density %7, language %8"_s.arg(QGuiApplication::platformName())
                     .arg(screen ? screen->size().width() : 0)
                     .arg(screen ? screen->size().height() : 0)
                     .arg(screen ? screen->devicePixelRatio() : 1)
                     .arg(colorsFor(QGuiApplication::palette()).dark ? u"dark"_s : u"light"_s,
                          colorsFor(QGuiApplication::palette()).strong ? u" contrast"_s : QString(), toString(currentDensity()),
                          QLocale().name()));
    lines.append(u"System look: %1"_s.arg(toString(systemLook()).isEmpty() ? u"light"_s : toString(systemLook())));
    lines.append(QString());
    lines.append(u"Connection: %1, complete to event %2%3"_s.arg(stateName(status.state))
                     .arg(status.completeTo)
                     .arg(status.completeAt.isValid() ? u" at "_s + toWireTime(status.completeAt) : QString()));
    lines.append(u"Outbox: %1 waiting"_s.arg(status.outboxWaiting));
    lines.append(u"Role: %1"_s.arg(me ? me->role.toString() : u"none"_s));
    lines.append(u"Conversations: %1 active (%2 waiting), %3 snoozed, %4 resolved here"_s.arg(counts.active)
                     .arg(counts.waiting)
                     .arg(counts.snoozed)
                     .arg(counts.resolved));
    lines.append(u"Agents: %1, queues: %2, canned replies: %3"_s.arg(desk.agents().size())
                     .arg(desk.queues().size())
                     .arg(desk.cannedReplies().size()));
    const QList<Channel> channels = desk.channels();
    lines.append(u"Channels: %1"_s.arg(channels.size()));
    for (const Channel &channel : channels) {
        lines.append(channelLine(channel));
    }
    lines.append(u"On disk: replica %1 KB, outbox %2 KB, downloads %3 KB in %4 files"_s.arg(sizes.replica / 1024)
                     .arg(sizes.outbox / 1024)
                     .arg(sizes.downloads / 1024)
                     .arg(sizes.downloadCount));
    lines.append(QString());
    lines.append(errors.isEmpty() ? u"No errors since the start."_s : u"Last errors:"_s);
    for (const QString &error : errors) {
        lines.append(u"  "_s + error);
    }
    return lines.join(u'\n');
}

void DiagnosticsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DiagnosticsSection::refresh()
{
    m_words->clear();
    whenAnswered(QtConcurrent::run(&measureLocalFiles, m_directory), this,
                 [this](const LocalSizes &sizes) { m_text->setPlainText(reportOf(m_desk, sizes, RecentErrors::lines())); });
}

} // namespace deskbell
