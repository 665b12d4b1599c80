// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promisecard.h"

#include "client/replica/replica.h"
#include "models/promises/promiselistmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int promisesShown = 12;
constexpr int settledShown = 3;

QWidget *cardSign(const QString &icon, QWidget *parent) { return new GlyphLabel(icon, metrics::smallIcon, parent); }

} // namespace

PromiseCard::PromiseCard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    auto *title = mutedLabel(tr("Promises made"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    title->setFont(font);
    QToolButton *add = iconButton(u"plus"_s, tr("Promise a time"), this);
    add->setIconSize({14, 14});
    connect(add, &QToolButton::clicked, this, &PromiseCard::promiseWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(add);
    m_rows->setSpacing(metrics::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addLayout(head);
    column->addLayout(m_rows);
    connect(&desk.promises(), &PromiseBook::changed, this, &PromiseCard::refresh);
}

void PromiseCard::setCustomer(const CustomerId &id)
{
    if (m_customer != id) {
        m_customer = id;
        refresh();
    }
}

void PromiseCard::refresh()
{
    QList<ShownPromise> now =
        m_customer.isNull() ? QList<ShownPromise>() : m_desk.promises().ofCustomer(m_customer, promisesShown);
    int settled = 0;
    now.removeIf([&settled](const ShownPromise &known) { return !known.promise.isOpen() && ++settled > settledShown; });
    if (now == m_shown && m_rows->count() == now.size()) {
        return;
    }
    m_shown = now;
    clearLayout(m_rows);
    for (const ShownPromise &known : std::as_const(m_shown)) {
        m_rows->addWidget(known.promise.isOpen() ? openRow(known) : settledRow(known.promise));
    }
}

QWidget *PromiseCard::openRow(const ShownPromise &known)
{
    const Promise &promise = known.promise;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *box = new QWidget(this);
    auto *when = new ElidedLabel(box);
    when->setBold(true);
    when->setText(u"%1 \u00B7 %2"_s.arg(PromiseWords::dueShort(promise.dueAt, now), PromiseWords::kind(promise.kind)));
    auto *why = new ElidedLabel(box);
    why->setMuted(true);
    QStringList parts{promise.reason};
    if (promise.ownerId.isNull()) {
        parts.append(PromiseListModel::tr("nobody has it"));
    } else if (!m_desk.promises().isMine(promise)) {
        parts.append(m_desk.replica().directory().agents.value(promise.ownerId).name);
    }
    parts.removeAll(QString());
    why->setText(parts.join(u" \u00B7 "_s));
    why->setVisible(!parts.isEmpty());
    const QString due = PromiseWords::dueLong(promise.dueAt, now);
    box->setToolTip(QStringList{due, promise.reason, promise.address}.join(u'\n').trimmed());
    box->setAccessibleName(u"%1, %2, %3"_s.arg(PromiseWords::kind(promise.kind), due, promise.reason));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(row);
    auto *below = new QHBoxLayout;
    below->addSpacing(metrics::smallIcon + metrics::step);
    below->addWidget(why, 1);
    lines->addLayout(below);
    const bool overdue = promise.dueAt <= now;
    const QString sign = overdue ? u"warning"_s : promise.kind == PromiseKind::Call ? u"call"_s : u"clock"_s;
    row->addWidget(cardSign(sign, box));
    row->addWidget(when, 1);
    const auto add = [&](const QString &icon, const QString &name, auto signal) {
        QToolButton *button = iconButton(icon, name, box);
        button->setIconSize({14, 14});
        connect(button, &QToolButton::clicked, this, [this, signal, id = promise.id] { Q_EMIT(this->*signal)(id); });
        row->addWidget(button);
    };
    add(u"check"_s, tr("Promise kept"), &PromiseCard::keepWanted);
    add(u"clock"_s, tr("Move the promise"), &PromiseCard::moveWanted);
    add(u"cross"_s, tr("Cancel the promise"), &PromiseCard::cancelWanted);
    return box;
}

QWidget *PromiseCard::settledRow(const Promise &promise)
{
    auto *line = new ElidedLabel(this);
    line->setMuted(true);
    const QString words = u"%1 \u00B7 %2"_s.arg(PromiseWords::kind(promise.kind), PromiseWords::settled(promise));
    line->setText(promise.reason.isEmpty() ? words : u"%1 \u00B7 %2"_s.arg(words, promise.reason));
    line->setToolTip(line->text());
    return line;
}

} // namespace deskbell
