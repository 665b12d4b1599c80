// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signaturesection.h"

#include "client/answers.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// The languages support desks answer in most; any other tag can be typed.
constexpr const char *signatureLanguages[] = {"en", "ro", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "bg", "el",
                                              "hr", "sl", "sv", "da", "nb", "fi", "tr", "uk", "ru", "ar", "he", "zh", "ja", "ko"};

} // namespace

SignatureSection::SignatureSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_queue(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(primaryButton(tr("Save"), this))
    , m_words(new QLabel(this))
{
    m_queue->setAccessibleName(tr("Queue"));
    m_language->setAccessibleName(tr("Language of the signature"));
    for (QComboBox *box : {m_queue, m_language}) {
        box->setMinimumWidth(240);
        box->view()->setAccessibleName(box->accessibleName());
    }
    m_language->addItem(tr("Any language without its own"), QString());
    QList<std::pair<QString, QString>> languages;
    for (const char *tag : signatureLanguages) {
        languages.append({Phrases::language(QLatin1StringView(tag)), QLatin1StringView(tag)});
    }
    std::sort(languages.begin(), languages.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, tag] : std::as_const(languages)) {
        m_language->addItem(name, tag);
    }
    m_text->setAccessibleName(tr("Signature"));
    m_text->setPlaceholderText(tr("Kind regards,\nyour support team"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(140);
    m_words->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_words, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->addRow(mutedLabel(tr("What stands under a reply: the signature of its queue in the customer's language."), this));
    form->addRow(tr("Queue"), m_queue);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Signature"), m_text);
    form->addRow(buttons);
    connect(m_queue, &QComboBox::activated, this, &SignatureSection::show);
    connect(m_language, &QComboBox::activated, this, &SignatureSection::show);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(m_queue->count() > 0 && m_text->toPlainText() != stored());
        m_words->clear();
    });
    connect(m_save, &QPushButton::clicked, this, &SignatureSection::save);
    refresh();
}

QString SignatureSection::languageTag() const { return m_language->currentData().toString(); }

QString SignatureSection::stored() const
{
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        if (queue.id.value == m_queue->currentData().toString()) {
            return queue.settings.value("signatures"_L1).toObject().value(languageTag()).toString();
        }
    }
    return {};
}

void SignatureSection::refresh()
{
    const bool isTouched = m_save->isEnabled() && m_queue->count() > 0;
    const QString chosen = m_queue->currentData().toString();
    QList<Queue> queues = m_desk.queues();
    std::sort(queues.begin(), queues.end(), [](const Queue &a, const Queue &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_queue->clear();
    for (const Queue &queue : std::as_const(queues)) {
        m_queue->addItem(queue.name, queue.id.value);
    }
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
    const auto me = m_desk.me();
    const bool lead = me && (me->role == Role::Lead || me->role == Role::Admin);
    m_text->setReadOnly(!lead);
    if (!isTouched) {
        show();
    }
}

void SignatureSection::show()
{
    m_text->setPlainText(stored());
    m_save->setEnabled(false);
    m_words->clear();
}

void SignatureSection::save()
{
    const QString queueId = m_queue->currentData().toString();
    QJsonObject signatures;
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        if (queue.id.value == queueId) {
            signatures = queue.settings.value("signatures"_L1).toObject();
        }
    }
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        signatures.remove(languageTag());
    } else {
        signatures.insert(languageTag(), text);
    }
    m_save->setEnabled(false);
    const QJsonObject change{{u"settings"_s, QJsonObject{{u"signatures"_s, signatures}}}};
    whenAnswered(m_desk.patch(u"/v1/queues/"_s + queueId, change), this, [this](const Result<QJsonObject> &done) {
        m_save->setEnabled(!done);
        say(done ? tr("Saved.") : Phrases::error(done.error()), bool(done));
    });
}

void SignatureSection::say(const QString &words, bool good)
{
    const Colors &colors = colorsFor(palette());
    m_words->setStyleSheet(u"color:%1"_s.arg((good ? colors.green : colors.redText).name()));
    m_words->setText(words);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace deskbell
