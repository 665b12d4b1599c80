// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A large button: glyph, title, and what it means.
class ChoiceCard : public QPushButton
{
public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &words, QWidget *parent)
        : QPushButton(parent)
    {
        setAccessibleName(title);
        setAccessibleDescription(words);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(84);
        setStyleSheet(u"QPushButton { border-radius: 10px; text-align: left; }"_s);
        auto *glyph = new GlyphLabel(iconName, 28, this);
        glyph->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *text = new QVBoxLayout;
        text->setSpacing(2);
        text->addStretch();
        text->addWidget(headingLabel(title, 1, this));
        text->addWidget(mutedLabel(words, this));
        text->addStretch();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, metrics::margin, 20, metrics::margin);
        row->setSpacing(metrics::margin);
        row->addWidget(glyph);
        row->addLayout(text, 1);
        for (QLabel *label : findChildren<QLabel *>()) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QWidget(this);
    box->setMaximumWidth(560);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    auto *logo = new QLabel(box);
    logo->setPixmap(QIcon(u":/icons/deskbell.svg"_s).pixmap(56, 56));
    column->addWidget(logo);
    column->addWidget(headingLabel(tr("Welcome to Deskbell"), 9, box));
    column->addWidget(mutedLabel(tr("One inbox for everything your customers write. How would you like to begin?"), box));
    column->addSpacing(metrics::gap);
    auto *mailbox = new ChoiceCard(u"email"_s, tr("Add your mailbox"),
                                   tr("Answer the mail of one address on this computer. Nothing else is needed."), box);
    auto *hub =
        new ChoiceCard(u"hub"_s, tr("Connect to a hub"), tr("Your team already runs Deskbell: sign in with your account."), box);
    auto *demo = new ChoiceCard(u"play"_s, tr("Look around with demo data"),
                                tr("A web shop's support desk with simulated customers. No mail leaves this computer."), box);
    column->addWidget(mailbox);
    column->addWidget(hub);
    column->addWidget(demo);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 6);
    middle->addStretch(1);
    // Large text on a small screen has to be scrolled to.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(mailbox, &QPushButton::clicked, this, &WelcomePage::mailboxChosen);
    connect(hub, &QPushButton::clicked, this, &WelcomePage::hubChosen);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoChosen);
}

} // namespace deskbell
