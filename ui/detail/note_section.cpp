#include "detail/note_section.h"

#include "detail/note_edit.h"
#include "progress/event_kinds.h"
#include "theme/marks.h"
#include "theme/style.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace waymark::ui {

namespace {

constexpr int draftDelayMs = 500;
constexpr int fewestLines = 2;
constexpr int mostLines = 10;
constexpr qsizetype mostQuoted = 80;

QString noteOf(const Session& session, const Id& item)
{
    return NoteEdit::asHeld(qstring(session.progress().note(item)));
}

qsizetype bytesTooMany(const QString& text)
{
    return text.toUtf8().size() - static_cast<qsizetype>(MostTextBytes);
}

}   // namespace

NoteSection::NoteSection(Session& session, const Id& item, QWidget* parent)
    : Section(tr("Note"), parent),
      m_session(session),
      m_item(item),
      m_learner(session.learner().id),
      m_saved(noteOf(session, item)),
      m_editor(new NoteEdit(this)),
      m_standing(new QWidget(this)),
      m_words(new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, m_standing)),
      m_keep(new LinkButton(tr("Keep it"), m_standing)),
      m_throwAway(new LinkButton(tr("Throw it away"), m_standing)),
      m_timer(new QTimer(this))
{
    buildEditor();
    buildStanding();
    m_timer->setSingleShot(true);
    m_timer->setInterval(draftDelayMs);
    connect(m_timer, &QTimer::timeout, this, &NoteSection::saveDraft);
    connect(m_editor, &NoteEdit::textChanged, this, &NoteSection::onTyped);
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason);   // the button goes
        keep();
    });
    connect(m_throwAway, &QAbstractButton::clicked, this, &NoteSection::throwAway);
    showText();
}

void NoteSection::buildEditor()
{
    m_editor->setObjectName(QStringLiteral("note"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(tr("What you want to remember"));
    m_editor->setTabChangesFocus(true);
    m_editor->setProperty(OutsideRingProperty, true);
    m_editor->installEventFilter(this);
    add(m_editor);
}

void NoteSection::buildStanding()
{
    m_words->setObjectName(QStringLiteral("noteStanding"));
    m_words->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keepDraft"));
    m_keep->setAccessibleName(tr("Keep what was typed as the note"));
    m_throwAway->setObjectName(QStringLiteral("throwDraftAway"));
    m_throwAway->setAccessibleName(tr("Throw away what was typed"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(Space::Large);
    for (LinkButton* act : {m_keep, m_throwAway}) {
        act->setFlush(true);
        // A click does not leave the field, which would keep what is to be thrown away.
        act->setFocusPolicy(Qt::TabFocus);
        acts->addWidget(act);
    }
    acts->addStretch();
    auto* column = new QVBoxLayout(m_standing);
    column->setContentsMargins(0, Space::Tiny, 0, 0);
    column->setSpacing(Space::Tiny);
    column->addWidget(m_words);
    column->addLayout(acts);
    add(m_standing);
}

void NoteSection::refresh()
{
    Section::refresh();
    if (m_waiting && m_session.isSaving(m_item)) return;
    const QString kept = noteOf(m_session, m_item);
    if (const auto waited = std::exchange(m_waiting, std::nullopt); waited && *waited != kept) {
        m_isTyped = true;
        saveDraft();
    }
    if (kept == m_saved) return;
    m_saved = kept;
    if (!m_isTyped || m_editor->text() == kept) return showText();
    // What is being written stays, and takes its place when the field is left: it is said.
    m_isContested = true;
    sayStanding();
}

// Writes nothing but what was typed here: looking at a note changes neither the log nor a draft.
void NoteSection::leave()
{
    m_timer->stop();
    if (!m_isTyped) return;
    const QString text = m_editor->text();
    if (text == m_waiting.value_or(m_saved)) {
        m_isTyped = false;
        return m_session.dropDraft(m_learner, m_item);
    }
    // What is too long waits to be shortened; and another learner may be shown by now, whose text it is not.
    const bool isTheirs = m_session.hasLearner() && m_session.learner().id == m_learner;
    if (!isTheirs || bytesTooMany(text) > 0) return m_session.saveDraft(m_learner, m_item, text);
    keep();
}

void NoteSection::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight();
}

// The line under the field too, and the field before all else.
void NoteSection::bringIntoSight()
{
    for (auto* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr) continue;
        if (!m_standing->isHidden()) area->ensureWidgetVisible(m_standing);
        area->ensureWidgetVisible(m_editor);
    }
}

bool NoteSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        // Its own menu is no leaving.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason) leave();
        else if (m_timer->isActive()) saveDraft();
    }
    return Section::eventFilter(watched, event);
}

void NoteSection::showText()
{
    const auto draft = m_session.draft(m_learner, m_item);
    const QString found = NoteEdit::asHeld(draft.value_or(m_saved));
    m_isFound = found != m_saved;
    m_isTyped = m_isContested = false;
    if (m_editor->text() != found) m_editor->setText(found);
    fitHeight();
    sayStanding();
}

void NoteSection::onTyped()
{
    m_isTyped = true;
    m_isFound = false;
    fitHeight();
    sayStanding();
    // What was deleted goes at once.
    if (m_editor->text() == m_saved) saveDraft();
    else m_timer->start();
}

void NoteSection::keep()
{
    const QString text = m_editor->text();
    m_isTyped = m_isFound = m_isContested = false;
    // Before: what the session tells comes first.
    m_waiting = text;
    const bool isKept = m_session.setNote(m_item, text);
    if (!isKept && m_session.isSaving(m_item)) return sayStanding();
    m_waiting.reset();
    m_isTyped = !isKept;
    if (isKept) m_saved = text;
    else m_session.saveDraft(m_learner, m_item, text);
    sayStanding();
}

void NoteSection::throwAway()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    m_timer->stop();
    m_session.dropDraft(m_learner, m_item);
    m_editor->replaceText(m_saved);
    m_isTyped = m_isFound = m_isContested = false;
    fitHeight();
    sayStanding();
}

void NoteSection::saveDraft()
{
    m_timer->stop();
    const QString text = m_editor->text();
    if (text == m_saved) m_session.dropDraft(m_learner, m_item);
    else m_session.saveDraft(m_learner, m_item, text);
}

void NoteSection::sayStanding()
{
    const qsizetype tooMany = m_isTyped || m_isFound ? bytesTooMany(m_editor->text()) : 0;
    const bool isTooLong = tooMany > 0;
    m_words->setInk(isTooLong ? Ink::Error : Ink::Second);
    m_words->setText(isTooLong
            ? tr("%1 bytes too long to be kept: shorten it. It stays here until then.").arg(QLocale().toString(tooMany))
            : m_isContested ? tr("The note was changed elsewhere meanwhile: “%1”. What you write takes its place.")
                                  .arg(isolated(m_saved.simplified().left(mostQuoted)))
                            : tr("Typed earlier and not kept yet."));
    m_keep->setVisible(!isTooLong);
    const bool hasWords = isTooLong || m_isFound || m_isContested;
    const bool isNew = hasWords && m_standing->isHidden();
    m_standing->setVisible(hasWords);
    // It has its place once the event loop has laid it out.
    if (isNew && m_editor->hasFocus()) QTimer::singleShot(0, this, &NoteSection::bringIntoSight);
    m_editor->setAccessibleDescription(hasWords ? m_words->text() : QString());
}

void NoteSection::fitHeight()
{
    const int lines = qBound(fewestLines, m_editor->document()->size().toSize().height(), mostLines);
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + 2 * Space::Small + 2 * Space::Tiny);
}

}   // namespace waymark::ui
