// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/messagechannelform.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/welcome/teststeps.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

MessageChannelForm::MessageChannelForm(Desk &desk, const Channel *edited, QWidget *parent)
    : ChannelEditor(parent)
    , m_desk(desk)
    , m_edited(edited ? std::optional(*edited) : std::nullopt)
    , m_column(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
    , m_queue(new QComboBox(this))
    , m_steps(new TestSteps(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::margin);
    m_grid->setHorizontalSpacing(metrics::margin);
    m_grid->setVerticalSpacing(metrics::gap);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
}

void MessageChannelForm::finishBuilding(const QString &addTitle)
{
    m_name = addField(tr("Name of the channel"), nameOtherwise());
    if (m_edited) {
        m_name->setText(m_edited->name);
    }
    addRow(tr("Queue for its messages"), m_queue);
    fillQueues();
    m_column->addWidget(m_steps);
    m_column->addLayout(buildButtons(addTitle));
}

bool MessageChannelForm::isSimulated() const { return m_edited && m_edited->settings.value("simulated"_L1).toBool(); }

QLineEdit *MessageChannelForm::addField(const QString &title, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    addRow(title, edit);
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        if (m_add && m_add->isEnabled()) {
            add();
        }
    });
    return edit;
}

QLineEdit *MessageChannelForm::addSecret(const QString &title)
{
    QLineEdit *edit = addField(title, m_edited ? tr("unchanged") : QString());
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

void MessageChannelForm::addRow(const QString &title, QWidget *field)
{
    auto *label = new QLabel(title, this);
    field->setAccessibleName(title);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
}

QLabel *MessageChannelForm::addHint(const QString &text)
{
    QLabel *hint = mutedLabel(text, this);
    hint->setWordWrap(true);
    m_grid->addWidget(hint, m_grid->rowCount(), 1);
    return hint;
}

void MessageChannelForm::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    const auto labels = field->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        if (label->buddy() == field) {
            label->setVisible(visible);
        }
    }
}

void MessageChannelForm::fillQueues()
{
    m_queue->view()->setAccessibleName(m_queue->accessibleName());
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        m_queue->addItem(queue.name, queue.id.value);
    }
    if (m_edited) {
        m_queue->setCurrentIndex(std::max(0, m_queue->findData(m_edited->queueId.value)));
    }
    // The hub makes a desk's first queue by itself.
    setRowVisible(m_queue, !queues.isEmpty());
}

QLayout *MessageChannelForm::buildButtons(const QString &addTitle)
{
    m_addTitle = m_edited ? tr("Save") : addTitle;
    m_add = primaryButton(m_addTitle, this);
    m_anyway = new QPushButton(m_edited ? tr("Save all the same") : tr("Add all the same"), this);
    m_anyway->setAccessibleName(m_anyway->text());
    m_anyway->hide();
    m_test = new QPushButton(tr("Test"), this);
    m_test->setAccessibleName(tr("Test the channel"));
    m_test->setVisible(!isSimulated());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancel->text());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_test, m_anyway, cancel}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (check()) {
            test([](bool) {});
        }
    });
    connect(m_add, &QPushButton::clicked, this, &MessageChannelForm::add);
    connect(m_anyway, &QPushButton::clicked, this, &MessageChannelForm::finish);
    connect(cancel, &QPushButton::clicked, this, &MessageChannelForm::cancelled);
    return buttons;
}

bool MessageChannelForm::check()
{
    m_steps->clear();
    m_anyway->hide();
    QWidget *where = nullptr;
    const QString missing = isSimulated() ? QString() : fault(where);
    if (missing.isEmpty()) {
        return true;
    }
    fail(missing);
    if (where) {
        where->setFocus();
    }
    return false;
}

void MessageChannelForm::fail(const QString &words)
{
    m_steps->clear();
    m_steps->add(false, words);
}

QJsonObject MessageChannelForm::body() const
{
    QJsonObject file = isSimulated() ? QJsonObject() : channelFile();
    const QString name = m_name->text().trimmed();
    file.insert(u"name"_s, name.isEmpty() ? nameOtherwise() : name);
    return file;
}

void MessageChannelForm::test(const std::function<void(bool ok)> &then)
{
    setBusy(tr("Testing…"));
    QJsonObject asked = body();
    if (m_edited) {
        asked.insert(u"id"_s, m_edited->id.value);
    }
    whenAnswered(m_desk.post(u"/v1/channels/test"_s, asked), this, [this, then](const Result<QJsonObject> &report) {
        setBusy({});
        if (!report) {
            fail(Phrases::error(report.error()));
            return then(false);
        }
        m_steps->show(*report, tr("The channel works."));
        learn(*report);
        then(report->value("ok"_L1).toBool());
    });
}

void MessageChannelForm::add()
{
    if (!check()) {
        return;
    }
    if (isSimulated()) {
        return finish();
    }
    test([this](bool ok) {
        m_anyway->setVisible(!ok);
        if (ok) {
            finish();
        }
    });
}

void MessageChannelForm::finish()
{
    if (m_edited) {
        return save();
    }
    setBusy(tr("Adding…"));
    create(m_queue->currentData().toString());
}

void MessageChannelForm::create(const QString &queue)
{
    QJsonObject file = body();
    file.insert(u"id"_s, ChannelId::make().value);
    if (!queue.isEmpty()) {
        file.insert(u"queue_id"_s, queue);
    }
    whenAnswered(m_desk.post(u"/v1/channels"_s, file), this, [this](const Result<QJsonObject> &made) {
        setBusy({});
        if (made) {
            Q_EMIT added();
        } else {
            fail(Phrases::error(made.error()));
        }
    });
}

void MessageChannelForm::save()
{
    setBusy(tr("Saving…"));
    QJsonObject change = body();
    if (const QString queue = m_queue->currentData().toString(); !queue.isEmpty()) {
        change.insert(u"queue_id"_s, queue);
    }
    whenAnswered(m_desk.patch(u"/v1/channels/"_s + m_edited->id.value, change), this, [this](const Result<QJsonObject> &kept) {
        setBusy({});
        if (kept) {
            Q_EMIT saved();
        } else {
            fail(Phrases::error(kept.error()));
        }
    });
}

void MessageChannelForm::setBusy(const QString &words)
{
    m_add->setEnabled(words.isEmpty());
    m_test->setEnabled(words.isEmpty());
    m_anyway->setEnabled(words.isEmpty());
    m_add->setText(words.isEmpty() ? m_addTitle : words);
}

} // namespace deskbell
