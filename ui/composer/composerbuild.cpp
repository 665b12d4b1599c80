// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "ui/composer/cannedpopup.h"
#include "ui/composer/editor.h"
#include "ui/composer/foldedpart.h"
#include "ui/composer/formatbar.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/headerfields.h"
#include "ui/composer/mentionpopup.h"
#include "ui/composer/refusalbanner.h"
#include "ui/composer/segmentcounter.h"
#include "ui/composer/spelling.h"
#include "ui/composer/spellmarks.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *modeTab(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *tab = new QToolButton(parent);
    tab->setIcon(glyphIcon(iconName));
    tab->setIconSize({metrics::smallIcon, metrics::smallIcon});
    tab->setText(text);
    tab->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tab->setCheckable(true);
    tab->setAccessibleName(text);
    return tab;
}

} // namespace

Composer::Composer(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_spelling(new Spelling({}, this))
    , m_replyTab(modeTab(u"reply"_s, tr("Reply"), this))
    , m_noteTab(modeTab(u"note"_s, tr("Note"), this))
    , m_addressees(new ElidedLabel(this))
    , m_toAll(chipButton(tr("Reply to all"), this))
    , m_openHeader(iconButton(u"more"_s, tr("Change recipients and subject"), this))
    , m_fields(new HeaderFields(desk, this))
    , m_banner(new RefusalBanner(this))
    , m_guard(new GuardBanner(this))
    , m_editor(new Editor(this))
    , m_marks(new SpellMarks(*m_editor, *m_spelling))
    , m_canned(new CannedPopup(desk, *m_editor, this))
    , m_mention(new MentionPopup(desk, *m_editor, this))
    , m_format(new FormatBar(*m_editor, this))
    , m_signature(new FoldedPart(tr("Leave the signature out"), tr("Take the signature in"), this))
    , m_quote(new FoldedPart(tr("Leave the quoted original out"), tr("Take the quoted original in"), this))
    , m_fileBox(new QWidget(this))
    , m_fileFlow(new FlowLayout(m_fileBox))
    , m_attach(iconButton(u"attach"_s, tr("Attach files"), this))
    , m_later(iconButton(u"clock"_s, tr("Send later"), this))
    , m_segments(new SegmentCounter(this))
    , m_hint(mutedLabel({}, this))
    , m_send(primaryButton({}, this))
{
    build();
    connectParts();
    refresh();
}

Composer::~Composer()
{
    // The marks look at the text and the editor while they go down.
    delete m_marks;
    delete m_canned; // they stand on the window, which may go on
    delete m_mention;
}

QLayout *Composer::buildTop()
{
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_replyTab);
    modes->addButton(m_noteTab);
    m_replyTab->setChecked(true);
    auto *ways = new QMenu(m_replyTab);
    const auto offer = [this, ways](const QString &title, const QString &icon, Way way) {
        connect(ways->addAction(glyphIcon(icon), title), &QAction::triggered, this, [this, way] { writeReply(way); });
    };
    offer(tr("Reply"), u"reply"_s, Way::Reply);
    offer(tr("Reply to all"), u"reply-all"_s, Way::ReplyAll);
    offer(tr("Forward"), u"forward"_s, Way::Forward);
    connect(ways, &QMenu::aboutToShow, this, [this, ways] { offerChannels(*ways); });
    m_replyTab->setMenu(ways);
    m_replyTab->setPopupMode(QToolButton::MenuButtonPopup);
    m_addressees->setMuted(true);
    m_openHeader->setIconSize({metrics::smallIcon, metrics::smallIcon});
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step);
    top->addWidget(m_replyTab);
    top->addWidget(m_noteTab);
    top->addSpacing(metrics::gap);
    top->addWidget(m_addressees, 1);
    top->addStretch();
    top->addWidget(m_toAll);
    top->addWidget(m_openHeader);
    return top;
}

/// Below the ways of answering: the other channels on which the customer can be reached.
void Composer::offerChannels(QMenu &menu)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->property("channel").toBool()) {
            menu.removeAction(action);
            action->deleteLater();
        }
    }
    bool first = true;
    for (const Reach &reach : std::as_const(m_target.ways)) {
        if (reach.current) {
            continue;
        }
        if (std::exchange(first, false)) {
            menu.addSeparator()->setProperty("channel", true);
        }
        QAction *action =
            menu.addAction(glyphIcon(channelIconName(reach.kind)),
                           reach.shown.isEmpty() ? tr("Continue by %1").arg(Phrases::channel(reach.kind))
                                                 //: a channel, then an address or number
                                                 : tr("Continue by %1 to %2").arg(Phrases::channel(reach.kind), reach.shown));
        action->setProperty("channel", true);
        connect(action, &QAction::triggered, this, [this, reach] { Q_EMIT continueRequested(reach.channel, reach.identity); });
    }
}

QLayout *Composer::buildBottom()
{
    m_hint->setWordWrap(false);
    m_hint->setMinimumWidth(0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_attach->setIconSize({metrics::smallIcon, metrics::smallIcon});
    m_later->setIconSize({metrics::smallIcon, metrics::smallIcon});
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(metrics::step);
    bottom->addWidget(m_attach);
    bottom->addWidget(m_format);
    bottom->addSpacing(metrics::step);
    bottom->addWidget(m_segments);
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_later);
    bottom->addWidget(m_send);
    return bottom;
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBottom();
}

void Composer::setFolded(bool folded) { m_body->setVisible(!folded); }

bool Composer::hasFocusInside() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}

bool Composer::isIdle() const
{
    const bool asks = m_headerOpen || m_banner->isVisibleTo(m_body) || m_guard->isVisibleTo(m_body);
    return !hasFocusInside() && !asks && m_editor->document()->isEmpty() && m_files.isEmpty() && m_attachments.isEmpty();
}

void Composer::focusEditor(Qt::FocusReason reason)
{
    setFolded(false); // what is hidden gets no focus
    m_editor->setFocus(reason);
}

/// The words of the main button come first, then the ways to format: they have keys and a menu.
void Composer::fitBottom()
{
    int others = 0;
    for (const QWidget *part : {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_segments),
                                static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_send)}) {
        others += part->isHidden() ? 0 : part->sizeHint().width() + metrics::step;
    }
    const QMargins margins = layout()->contentsMargins();
    m_format->setFolded(width() - margins.left() - margins.right() < others + m_format->wholeWidth() + 3 * metrics::step);
}

void Composer::build()
{
    m_fields->hide();
    m_banner->hide();
    m_guard->hide();
    m_fileBox->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin + metrics::step, 10, metrics::margin + metrics::step, 10);
    column->setSpacing(metrics::gap);
    column->addLayout(buildTop());
    m_body = new QWidget(this);
    column->addWidget(m_body);
    column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_fields);
    column->addWidget(m_banner);
    column->addWidget(m_guard);
    column->addWidget(m_editor);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::gap);
    parts->addWidget(m_signature, 0, Qt::AlignTop);
    parts->addWidget(m_quote, 1, Qt::AlignTop);
    column->addLayout(parts);
    column->addWidget(m_fileBox);
    column->addLayout(buildBottom());
}

void Composer::connectParts()
{
    connect(m_replyTab, &QToolButton::clicked, this, &Composer::reply);
    connect(m_noteTab, &QToolButton::clicked, this, [this] { write(Mode::Note); });
    connect(m_toAll, &QToolButton::clicked, this, [this] { writeReply(Way::ReplyAll); });
    connect(m_openHeader, &QToolButton::clicked, this, &Composer::toggleHeader);
    connect(m_fields, &HeaderFields::closeRequested, this, [this] { setHeaderOpen(false); });
    connect(m_fields, &HeaderFields::edited, this, [this] {
        m_editedPeople = true;
        m_editedSubject = m_editedSubject || m_fields->subject() != m_target.subject;
        keepDraft();
        refreshWords();
    });
    connect(m_editor, &QTextEdit::textChanged, this, [this] {
        if (!m_loading && wasTyped()) {
            keepDraft();
        }
        countSegments();
    });
    connect(m_editor, &Editor::filesGiven, this, &Composer::attach);
    connect(m_editor, &Editor::imagePasted, this, &Composer::pasteImage);
    connect(m_editor, &Editor::sendPressed, this, &Composer::send);
    connect(m_editor, &Editor::left, this, &Composer::left);
    m_editor->setKeyTaker([this](QKeyEvent *event) { return m_canned->takeKey(event) || m_mention->takeKey(event); });
    m_editor->setMenuFiller([this](QMenu &menu, const QTextCursor &cursor) { m_marks->fillMenu(menu, cursor); });
    connect(m_marks, &SpellMarks::languageChosen, this, &Composer::chooseSpelling);
    connect(m_canned, &CannedPopup::chosen, this, &Composer::insertCanned);
    connect(m_mention, &MentionPopup::chosen, this,
            [this](const QString &words, int typed) { m_editor->replaceBack(typed, words, {}); });
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    connect(m_later, &QToolButton::clicked, this, &Composer::askSendLater);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_guard, &GuardBanner::sendAnyway, this, &Composer::send);
    connect(m_guard, &GuardBanner::dismissed, this, [this] {
        m_guard->hide();
        focusEditor(Qt::OtherFocusReason);
    });
    connect(m_banner, &RefusalBanner::sendAnyway, this, [this](const MessageId &id) {
        m_banner->hide();
        Q_EMIT sendAnywayRequested(id);
    });
    connect(m_banner, &RefusalBanner::edit, this, [this](const MessageId &id) {
        m_banner->hide();
        Q_EMIT editRequested(id);
    });
    connect(&m_desk, &Desk::draftChanged, this, &Composer::takeOthersDraft);
}

} // namespace deskbell
