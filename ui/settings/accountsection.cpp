// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountsection.h"

#include "client/answers.h"
#include "ui/settings/agentsection.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestOwnPassword = 8;

QFormLayout *accountForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

AccountSection::AccountSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new QLineEdit(this))
    , m_email(new QLabel(this))
    , m_role(new QLabel(this))
    , m_languages(new QLineEdit(this))
    , m_save(primaryButton(tr("Save"), this))
    , m_words(mutedLabel({}, this))
    , m_old(new QLineEdit(this))
    , m_new(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_change(new QPushButton(tr("Change password"), this))
    , m_passwordWords(mutedLabel({}, this))
{
    m_name->setAccessibleName(tr("Your name"));
    m_languages->setAccessibleName(tr("Languages you answer in"));
    m_languages->setPlaceholderText(tr("for example en, ro, de"));
    m_email->setTextFormat(Qt::PlainText);
    m_old->setAccessibleName(tr("Present password"));
    m_new->setAccessibleName(tr("New password"));
    m_again->setAccessibleName(tr("New password once more"));
    for (QLineEdit *field : {m_old, m_new, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &AccountSection::judge);
    }
    m_change->setAccessibleName(m_change->text());
    QFormLayout *about = accountForm();
    about->addRow(tr("Your name"), m_name);
    about->addRow(tr("Email"), m_email);
    about->addRow(tr("Role"), m_role);
    about->addRow(tr("Languages you answer in"), m_languages);
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_save);
    saving->addWidget(m_words, 1);
    QFormLayout *password = accountForm();
    password->addRow(tr("Present password"), m_old);
    password->addRow(tr("New password"), m_new);
    password->addRow(tr("Once more"), m_again);
    auto *changing = new QHBoxLayout;
    changing->addWidget(m_change);
    changing->addWidget(m_passwordWords, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addLayout(about);
    column->addLayout(saving);
    column->addSpacing(metrics::margin);
    column->addWidget(headingLabel(tr("Password"), 1, this));
    column->addWidget(mutedLabel(tr("A new password signs you out everywhere, here too."), this));
    column->addLayout(password);
    column->addLayout(changing);
    connect(m_name, &QLineEdit::textChanged, this, &AccountSection::judge);
    connect(m_languages, &QLineEdit::textChanged, this, &AccountSection::judge);
    connect(m_save, &QPushButton::clicked, this, &AccountSection::save);
    connect(m_change, &QPushButton::clicked, this, &AccountSection::changePassword);
    connect(&desk, &Desk::directoryChanged, this, &AccountSection::refresh);
    refresh();
}

QString AccountSection::words() const { return m_words->text(); }

bool AccountSection::isTouched() const
{
    const auto me = m_desk.me();
    return me && (m_name->text().simplified() != me->name || AgentSection::readLanguages(m_languages->text()) != me->languages);
}

void AccountSection::refresh()
{
    const auto me = m_desk.me();
    setEnabled(me.has_value());
    if (!me) {
        return;
    }
    m_email->setText(me->email);
    m_role->setText(Phrases::role(me->role));
    if (!m_name->hasFocus() && !m_languages->hasFocus()) {
        m_name->setText(me->name);
        m_languages->setText(me->languages.join(u", "_s));
    }
    judge();
}

void AccountSection::judge()
{
    m_save->setEnabled(isTouched() && !m_name->text().trimmed().isEmpty());
    const bool same = m_new->text() == m_again->text();
    m_change->setEnabled(!m_old->text().isEmpty() && m_new->text().size() >= shortestOwnPassword && same);
    QString hint;
    if (!m_new->text().isEmpty() && m_new->text().size() < shortestOwnPassword) {
        hint = tr("A password has at least 8 characters.");
    } else if (!m_again->text().isEmpty() && !same) {
        hint = tr("The two new passwords differ.");
    }
    say(m_passwordWords, hint, hint.isEmpty());
}

void AccountSection::save()
{
    const QJsonObject change{{u"name"_s, m_name->text().simplified()},
                             {u"languages"_s, QJsonArray::fromStringList(AgentSection::readLanguages(m_languages->text()))}};
    m_save->setEnabled(false);
    whenAnswered(m_desk.patch(u"/v1/me"_s, change), this, [this](const Result<QJsonObject> &done) {
        judge();
        say(m_words, done ? tr("Saved.") : tr("Not saved, what you typed is kept. %1").arg(Phrases::error(done.error())),
            bool(done));
    });
}

void AccountSection::changePassword()
{
    const QJsonObject change{{u"password"_s, m_new->text()}, {u"old_password"_s, m_old->text()}};
    m_change->setEnabled(false);
    whenAnswered(m_desk.patch(u"/v1/me"_s, change), this, [this](const Result<QJsonObject> &done) {
        if (done) {
            for (QLineEdit *field : {m_old, m_new, m_again}) {
                field->clear();
            }
            say(m_passwordWords, tr("Changed. Sign in with the new one."), true);
            return;
        }
        judge();
        const bool wrong = done.error().kind == Error::Kind::Forbidden;
        say(m_passwordWords, wrong ? tr("The present password is wrong.") : Phrases::error(done.error()), false);
    });
}

void AccountSection::say(QLabel *label, const QString &words, bool good)
{
    if (label->text() == words) {
        return;
    }
    label->setText(words);
    label->setStyleSheet(good ? QString() : u"color:%1"_s.arg(colorsFor(palette()).redText.name()));
    if (!words.isEmpty()) {
        QAccessibleEvent event(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace deskbell
