// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/headerfields.h"

#include "ui/composer/addressfield.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

enum HeaderRow { FromRow, ToRow, CcRow, BccRow, SubjectRow, ButtonsRow };

constexpr int roomForAddress = 220; ///< pixels an address wants beside the buttons

QToolButton *wordButton(const QString &text, const QString &name, QWidget *parent)
{
    QToolButton *button = chipButton(name, parent);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

HeaderFields::HeaderFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_from(new QComboBox(this))
    , m_subject(new QLineEdit(this))
{
    const auto complete = [&desk](const QString &typed) { return desk.completeAddresses(typed); };
    m_to = new AddressField(tr("To"), complete, this);
    m_cc = new AddressField(tr("Cc"), complete, this);
    m_bcc = new AddressField(tr("Bcc"), complete, this);
    m_from->setAccessibleName(tr("From"));
    m_from->view()->setAccessibleName(tr("From"));
    m_from->view()->setAccessibleName(m_from->accessibleName());
    m_subject->setAccessibleName(tr("Subject"));
    m_addCc = wordButton(tr("Cc"), tr("Add Cc"), this);
    m_addBcc = wordButton(tr("Bcc"), tr("Add Bcc"), this);
    m_addSubject = wordButton(tr("Subject"), tr("Change the subject"), this);
    m_close = iconButton(u"cross"_s, tr("Close the address fields"), this);
    m_close->setIconSize({metrics::smallIcon, metrics::smallIcon});
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::step);
    m_grid->setColumnStretch(1, 1);
    addRow(FromRow, tr("From"), m_from);
    addRow(ToRow, tr("To"), m_to);
    addRow(CcRow, tr("Cc"), m_cc);
    addRow(BccRow, tr("Bcc"), m_bcc);
    addRow(SubjectRow, tr("Subject"), m_subject);
    m_more = new QWidget(this);
    auto *more = new FlowLayout(m_more);
    for (QToolButton *button : {m_addCc, m_addBcc, m_addSubject, m_close}) {
        more->addWidget(button);
    }
    m_grid->addWidget(m_more, ToRow, 2, Qt::AlignTop);

    for (AddressField *field : {m_to, m_cc, m_bcc}) {
        connect(field, &AddressField::changed, this, &HeaderFields::edited);
    }
    connect(m_subject, &QLineEdit::textEdited, this, &HeaderFields::edited);
    connect(m_from, &QComboBox::activated, this, &HeaderFields::edited);
    connect(m_addCc, &QToolButton::clicked, this, [this] {
        m_wantsCc = true;
        showRows();
        m_cc->input().setFocus();
    });
    connect(m_addBcc, &QToolButton::clicked, this, &HeaderFields::focusBcc);
    connect(m_addSubject, &QToolButton::clicked, this, &HeaderFields::focusSubject);
    connect(m_close, &QToolButton::clicked, this, &HeaderFields::closeRequested);
    showRows();
}

void HeaderFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void HeaderFields::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeButtons(); // only now a style sheet has said how wide they are
}

// In a narrow window the buttons stand below the addresses.
void HeaderFields::placeButtons()
{
    const bool below = width() < m_titles.at(ToRow)->sizeHint().width() + m_more->sizeHint().width() + roomForAddress;
    if (std::exchange(m_buttonsBelow, below) != below) {
        m_grid->removeWidget(m_more);
        m_grid->addWidget(m_more, below ? ButtonsRow : ToRow, below ? 0 : 2, 1, below ? 3 : 1, Qt::AlignTop);
    }
}

QLabel *HeaderFields::addRow(int row, const QString &title, QWidget *field)
{
    auto *label = mutedLabel(title, this);
    label->setWordWrap(false);
    label->setBuddy(field);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    label->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(field, row, 1);
    m_titles.append(label);
    return label;
}

void HeaderFields::showRows()
{
    const auto show = [this](int row, QWidget *field, bool shown) {
        m_titles.at(row)->setVisible(shown);
        field->setVisible(shown);
    };
    const bool cc = m_wantsCc || !m_cc->isEmpty();
    const bool bcc = m_wantsBcc || !m_bcc->isEmpty();
    show(FromRow, m_from, m_from->count() > 1);
    show(CcRow, m_cc, cc);
    show(BccRow, m_bcc, bcc);
    show(SubjectRow, m_subject, m_wantsSubject);
    m_addCc->setVisible(!cc);
    m_addBcc->setVisible(!bcc);
    m_addSubject->setVisible(!m_wantsSubject);
}

void HeaderFields::setSenders(const QList<Address> &senders, const QString &chosen)
{
    m_from->clear();
    for (const Address &sender : senders) {
        m_from->addItem(writtenAddress(sender), sender.address);
    }
    m_from->setCurrentIndex(qMax(0, m_from->findData(chosen)));
    showRows();
}

void HeaderFields::setPeople(const QList<Address> &to, const QList<Address> &cc, const QList<Address> &bcc)
{
    m_to->setPeople(to);
    m_cc->setPeople(cc);
    m_bcc->setPeople(bcc);
    m_wantsCc = m_wantsBcc = false;
    showRows();
}

void HeaderFields::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    m_subject->setCursorPosition(0);
    m_wantsSubject = false;
    showRows();
}

void HeaderFields::showSubject()
{
    m_wantsSubject = true;
    showRows();
}

void HeaderFields::focusTo() { m_to->input().setFocus(Qt::ShortcutFocusReason); }

void HeaderFields::focusSubject()
{
    showSubject();
    m_subject->setFocus(Qt::ShortcutFocusReason);
    m_subject->selectAll();
}

void HeaderFields::focusBcc()
{
    m_wantsBcc = true;
    showRows();
    m_bcc->input().setFocus(Qt::ShortcutFocusReason);
}

QList<Address> HeaderFields::to() const { return m_to->people(); }
QList<Address> HeaderFields::cc() const { return m_cc->people(); }
QList<Address> HeaderFields::bcc() const { return m_bcc->people(); }
QString HeaderFields::subject() const { return m_subject->text().simplified(); }
QString HeaderFields::from() const { return m_from->currentIndex() > 0 ? m_from->currentData().toString() : QString(); }

QString HeaderFields::settle()
{
    for (AddressField *field : {m_to, m_cc, m_bcc}) {
        field->commit();
    }
    return trouble();
}

QString HeaderFields::trouble() const
{
    for (const AddressField *field : {m_to, m_cc, m_bcc}) {
        if (const QString words = field->trouble(); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

} // namespace deskbell
