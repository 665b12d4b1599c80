// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/addressfield.h"

#include "ui/shell/enterpresses.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyle>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestChip = 260;
constexpr int roomToType = 120;
constexpr int rim = 3; // border and a little air

} // namespace

QString addressTrouble(const QString &written, AddressFlaw flaw)
{
    switch (flaw) {
    case AddressFlaw::None: return {};
    case AddressFlaw::Empty: return AddressField::tr("No address is given.");
    case AddressFlaw::NoAt: return AddressField::tr("“%1” has no @.").arg(written);
    case AddressFlaw::NoName: return AddressField::tr("“%1” has nothing before the @.").arg(written);
    case AddressFlaw::NoDomain: return AddressField::tr("“%1” has no complete domain after the @.").arg(written);
    case AddressFlaw::BadDomain: return AddressField::tr("“%1” has a domain that cannot be.").arg(written);
    case AddressFlaw::BadCharacter: return AddressField::tr("“%1” holds a character that no address has.").arg(written);
    case AddressFlaw::TooLong: return AddressField::tr("“%1” is longer than an address may be.").arg(written.left(40));
    }
    return {};
}

AddressField::AddressField(const QString &name, Complete complete, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_complete(std::move(complete))
    , m_box(new QWidget(this))
    , m_flow(new FlowLayout(m_box))
    , m_input(new QLineEdit(m_box))
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    // The chips stand in a box of their own: a layout of this frame would not reckon with its rim when it asks for the height.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_input->setAccessibleName(name);
    m_input->setMinimumWidth(roomToType);
    m_input->setProperty("bare", true);
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    m_completer->setModel(m_found);
    // The desk has chosen already: names are found by each of their words.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QString ends = u",;\n"_s;
        const bool quoted = text.count(u'"') % 2 == 1;
        if (!text.isEmpty() && !quoted && (ends.contains(text.back()) || text.contains(u'\n'))) {
            take(text);
        } else if (readRecipients(text).size() > 1) {
            take(text); // several were pasted
        } else {
            this->complete(text);
        }
        Q_EMIT changed();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AddressField::take);
}

QList<Address> AddressField::people() const
{
    QList<Address> people;
    for (const Recipient &recipient : m_recipients) {
        if (recipient.flaw == AddressFlaw::None) {
            people.append(recipient.address);
        }
    }
    return people;
}

void AddressField::setPeople(const QList<Address> &people)
{
    m_input->clear();
    m_recipients.clear();
    for (const Address &person : people) {
        m_recipients.append({person, addressFlaw(person.address)});
    }
    showChips();
}

bool AddressField::isEmpty() const { return m_recipients.isEmpty() && m_input->text().trimmed().isEmpty(); }

QString AddressField::trouble() const
{
    for (const Recipient &recipient : m_recipients) {
        if (recipient.flaw != AddressFlaw::None) {
            return addressTrouble(recipient.address.address, recipient.flaw);
        }
    }
    return {};
}

void AddressField::commit()
{
    if (!m_input->text().trimmed().isEmpty()) {
        take(m_input->text());
    }
}

void AddressField::take(const QString &written)
{
    for (const Recipient &recipient : readRecipients(written)) {
        const bool known = std::any_of(m_recipients.begin(), m_recipients.end(), [&recipient](const Recipient &other) {
            return other.address.address.compare(recipient.address.address, Qt::CaseInsensitive) == 0;
        });
        if (!known) {
            m_recipients.append(recipient);
        }
    }
    m_completer->popup()->hide();
    // The completer writes its choice into the field after it told of it.
    QMetaObject::invokeMethod(
        m_input, [this] { m_input->clear(); }, Qt::QueuedConnection);
    m_input->clear();
    showChips();
    Q_EMIT changed();
}

void AddressField::removeAt(qsizetype index)
{
    if (index >= 0 && index < m_recipients.size()) {
        m_recipients.removeAt(index);
        showChips();
        m_input->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    }
}

void AddressField::complete(const QString &typed)
{
    m_found->clear();
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty() || !m_complete) {
        m_completer->popup()->hide();
        return;
    }
    for (const Address &person : m_complete(wanted)) {
        const bool known = std::any_of(m_recipients.begin(), m_recipients.end(), [&person](const Recipient &other) {
            return other.address.address.compare(person.address, Qt::CaseInsensitive) == 0;
        });
        if (!known) {
            m_found->appendRow(new QStandardItem(writtenAddress(person)));
        }
    }
    if (m_found->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    m_completer->popup()->setMinimumWidth(qMin(360, window()->width() / 2));
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_found->index(0, 0));
}

void AddressField::showChips()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const std::unique_ptr<QLayoutItem> field(m_flow->takeAt(0));
    const Colors &colors = colorsFor(palette());
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        const Recipient &recipient = m_recipients.at(i);
        const QString written = writtenAddress(recipient.address);
        const QString why = addressTrouble(recipient.address.address, recipient.flaw);
        QToolButton *chip = chipButton(why.isEmpty() ? tr("%1: %2. Delete removes.", "field: person").arg(m_name, written)
                                                     : tr("%1: not sent. %2").arg(m_name, why),
                                       m_box);
        const QString shown = recipient.address.name.isEmpty() ? recipient.address.address : recipient.address.name;
        chip->setText(chip->fontMetrics().elidedText(shown, Qt::ElideMiddle, widestChip).replace(u'&', u"&&"_s));
        chip->setToolTip(why.isEmpty() ? written : why);
        chip->setIcon(glyphIcon(why.isEmpty() ? u"cross"_s : u"warning"_s));
        if (!why.isEmpty()) {
            chip->setStyleSheet(
                u"QToolButton { background: %1; color: %2; border: 1px solid %2; border-radius: 6px; padding: 3px 8px; }"_s.arg(
                    colors.red.name(), colors.redText.name()));
        }
        chip->installEventFilter(this);
        chip->setProperty(enterProperty, true); // Delete removes
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        chip->ensurePolished();
        chip->show();
    }
    m_flow->addWidget(m_input);
    fitHeight();
}

bool AddressField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool typed = !m_input->text().trimmed().isEmpty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier) {
            return false;
        }
        commit();
        return true;
    case Qt::Key_Tab:
        if (typed) {
            commit();
            return true;
        }
        return false;
    case Qt::Key_Backspace:
        if (m_input->text().isEmpty() && !m_recipients.isEmpty()) {
            removeAt(m_recipients.size() - 1);
            return true;
        }
        return false;
    default: return false;
    }
}

bool AddressField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input) {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            return takeKey(key->key(), key->modifiers());
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            showActive(event->type() == QEvent::FocusIn);
        }
        const bool leaves =
            event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
        if (leaves && !m_completer->popup()->isVisible()) {
            commit();
        }
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            qobject_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AddressField::mousePressEvent(QMouseEvent *event)
{
    m_input->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

int AddressField::heightForWidth(int width) const { return m_flow->heightForWidth(width - 2 * rim) + 2 * rim; }

QSize AddressField::sizeHint() const
{
    return {2 * roomToType, heightForWidth(width() > 2 * roomToType ? width() : 2 * roomToType)};
}

void AddressField::resizeEvent(QResizeEvent *event)
{
    m_box->setGeometry(rect().adjusted(rim, rim, -rim, -rim));
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

// A window that is too low for everything takes room elsewhere: nobody may be written to unseen.
void AddressField::fitHeight()
{
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

void AddressField::showActive(bool active)
{
    setProperty("active", active);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace deskbell
