// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/typingline.h"

#include "ui/style/metrics.h"

namespace deskbell {

namespace {

/// The widget says it anew every few seconds; a line that broke says nothing.
constexpr std::chrono::seconds believedFor{8};

} // namespace

TypingLine::TypingLine(Desk &desk, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(metrics::page, metrics::step, metrics::page, metrics::step);
    setAccessibleName(tr("Customer is writing"));
    hide();
    m_over.setSingleShot(true);
    m_over.setInterval(believedFor);
    connect(&m_over, &QTimer::timeout, this, [this] { show({}, false); });
    connect(&desk, &Desk::customerTyping, this, [this](const ConversationId &id, const QString &name, bool active) {
        if (id == m_conversation) {
            show(name, active);
        }
    });
}

void TypingLine::setConversation(const ConversationId &id, const QString &customer)
{
    if (id != m_conversation) {
        show({}, false);
    }
    m_conversation = id;
    m_customer = customer;
}

void TypingLine::show(const QString &name, bool active)
{
    const QString who = !name.isEmpty() ? name : !m_customer.isEmpty() ? m_customer : tr("The customer");
    //: %1 is a customer's name
    setText(active ? tr("%1 is writing\u2026").arg(who) : QString());
    setVisible(active);
    active ? m_over.start() : m_over.stop();
}

} // namespace deskbell
