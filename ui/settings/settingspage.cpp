// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/canned/cannedsection.h"
#include "ui/settings/mailboxcard.h"
#include "ui/settings/signaturesection.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/welcome/mailboxform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Without a frame and as wide as is good to read.
QWidget *scrollingPage(const QString &title, QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(area);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *box = new QWidget(page);
    box->setMaximumWidth(720);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(headingLabel(title, 6, box));
    column->addWidget(content);
    column->addStretch();
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(32, metrics::page, 32, metrics::page);
    row->addWidget(box, 1);
    row->addStretch(0);
    area->setWidget(page);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(200);
    m_sections->viewport()->setAutoFillBackground(false);
    m_sections->setIconSize({metrics::icon, metrics::icon});
    m_sections->setStyleSheet(u"QListWidget { background: transparent; padding: 8px; outline: 0; }"
                              "QListWidget::item { padding: 8px 10px; border-radius: 6px; color: palette(window-text); }"
                              "QListWidget::item:selected { background: %1; color: palette(window-text); }"_s.arg(
                                  colorsFor(palette()).selection.name()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
    addSection(u"email"_s, tr("Mailboxes"), makeMailboxes());
    m_signatures = new SignatureSection(desk, this);
    addSection(u"note"_s, tr("Signatures"), m_signatures);
    addSection(u"reply"_s, tr("Canned replies"), new CannedSection(desk, this));
    addSection(u"eye"_s, tr("Appearance"), makeAppearance());
    addSection(u"info"_s, tr("About"), makeAbout());
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    connect(&desk, &Desk::directoryChanged, this, &SettingsPage::refresh);
    refresh();
}

QWidget *SettingsPage::addSection(const QString &iconName, const QString &title, QWidget *content)
{
    new QListWidgetItem(glyphIcon(iconName), title, m_sections);
    m_stack->addWidget(scrollingPage(title, content, m_stack));
    return content;
}

QWidget *SettingsPage::makeMailboxes()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(
        mutedLabel(tr("Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it."), content));
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(metrics::gap);
    column->addLayout(m_cards);
    m_add = new QPushButton(glyphIcon(u"plus"_s), tr("Add mailbox"), content);
    m_add->setAccessibleName(m_add->text());
    connect(m_add, &QPushButton::clicked, this, &SettingsPage::addMailbox);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_formBox = new QVBoxLayout;
    column->addLayout(m_formBox);
    return content;
}

QWidget *SettingsPage::makeAppearance()
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_theme = new QComboBox(content);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_language = new QComboBox(content);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Rom\u00E2n\u0103"_s, u"ro"_s);
    for (QComboBox *box : {m_theme, m_language}) {
        box->setMinimumWidth(220);
        box->view()->setAccessibleName(box->accessibleName());
    }
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    return content;
}

QWidget *SettingsPage::makeAbout()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *logo = new QLabel(content);
    logo->setPixmap(QIcon(u":/icons/deskbell.svg"_s).pixmap(56, 56));
    column->addWidget(logo);
    column->addWidget(headingLabel(u"Deskbell "_s + QStringLiteral(DESKBELL_VERSION), 2, content));
    m_hub = mutedLabel({}, content);
    column->addWidget(m_hub);
    column->addWidget(mutedLabel(tr("Free software under the GNU General Public License, version 3 or later."), content));
    column->addWidget(mutedLabel(tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion())), content));
    return content;
}

void SettingsPage::setAppearance(ThemeChoice theme, const QString &language)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(static_cast<int>(theme))));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void SettingsPage::setHubAddress(const QString &address) { m_hub->setText(tr("Hub: %1").arg(address)); }

void SettingsPage::refresh()
{
    m_signatures->refresh();
    QList<Channel> channels = m_desk.channels();
    std::sort(channels.begin(), channels.end(),
              [](const Channel &a, const Channel &b) { return a.name.localeAwareCompare(b.name) < 0; });
    // Cards stay where the channels are the same, so that the focus does.
    if (m_cards->count() == channels.size()) {
        bool same = true;
        for (qsizetype i = 0; i < channels.size() && same; ++i) {
            auto *card = qobject_cast<MailboxCard *>(m_cards->itemAt(static_cast<int>(i))->widget());
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
        auto *card = new MailboxCard(m_desk, channel, this);
        card->setObjectName(channel.id.value);
        connect(card, &MailboxCard::noticed, this, &SettingsPage::noticed);
        m_cards->addWidget(card);
    }
}

void SettingsPage::showMailboxes() { m_sections->setCurrentRow(0); }

void SettingsPage::showAppearance() { m_sections->setCurrentRow(3); }

void SettingsPage::addMailbox()
{
    m_sections->setCurrentRow(0);
    if (m_form) {
        return;
    }
    m_form = new MailboxForm(m_desk, this);
    m_formBox->addWidget(m_form);
    m_add->hide();
    connect(m_form, &MailboxForm::cancelled, this, &SettingsPage::endForm);
    connect(m_form, &MailboxForm::added, this, [this] {
        endForm();
        Q_EMIT noticed(tr("The mailbox was added. Its mail is being taken in."));
    });
}

void SettingsPage::endForm()
{
    m_add->show();
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

} // namespace deskbell
