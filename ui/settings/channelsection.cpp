// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelsection.h"

#include "ui/settings/channelcard.h"
#include "ui/settings/channelkind.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

ChannelSection::ChannelSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cards(new QVBoxLayout)
    , m_buttons(new QWidget(this))
    , m_editorBox(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(
        mutedLabel(tr("Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it."), this));
    m_cards->setSpacing(metrics::gap);
    column->addLayout(m_cards);
    auto *flow = new FlowLayout(m_buttons);
    flow->setSpacing(metrics::gap);
    for (const SettingsChannelKind &kind : settingsChannelKinds()) {
        auto *add = new QPushButton(glyphIcon(u"plus"_s), kind.addTitle(), m_buttons);
        add->setAccessibleName(add->text());
        connect(add, &QPushButton::clicked, this, [this, name = kind.kind] { ChannelSection::add(name); });
        flow->addWidget(add);
    }
    column->addWidget(m_buttons);
    column->addLayout(m_editorBox);
    refresh();
}

void ChannelSection::refresh()
{
    QList<Channel> channels = m_desk.channels();
    std::sort(channels.begin(), channels.end(),
              [](const Channel &a, const Channel &b) { return a.name.localeAwareCompare(b.name) < 0; });
    // Cards stay where the channels are the same, so that the focus does.
    if (m_cards->count() == channels.size()) {
        bool same = true;
        for (qsizetype i = 0; i < channels.size() && same; ++i) {
            auto *card = qobject_cast<ChannelCard *>(m_cards->itemAt(static_cast<int>(i))->widget());
            same = card && card->objectName() == channels.at(i).id.value;
            if (same) {
                card->show(channels.at(i));
            }
        }
        if (same) {
            return;
        }
    }
    clearLayout(m_cards);
    for (const Channel &channel : channels) {
        auto *card = new ChannelCard(m_desk, channel, this);
        card->setObjectName(channel.id.value);
        connect(card, &ChannelCard::noticed, this, &ChannelSection::noticed);
        m_cards->addWidget(card);
    }
}

void ChannelSection::add(const QString &kind)
{
    const SettingsChannelKind &known = settingsChannelKind(kind);
    if (m_editor || !known.makeEditor) {
        return;
    }
    m_editor = known.makeEditor(m_desk, nullptr, this);
    m_editorBox->addWidget(m_editor);
    m_buttons->hide();
    connect(m_editor, &ChannelEditor::cancelled, this, &ChannelSection::endEditor);
    connect(m_editor, &ChannelEditor::added, this, [this, words = known.addedWords] {
        endEditor();
        Q_EMIT noticed(words());
    });
}

void ChannelSection::endEditor()
{
    m_buttons->show();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
}

} // namespace deskbell
