#include "shell/detail/note_section.h"

#include "theme/marks.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace waymark::ui {

namespace {
constexpr int draftDelayMs = 500;
constexpr int fewestLines = 2;
constexpr int mostLines = 10;
}   // namespace

NoteSection::NoteSection(Session& session, const Id& item, QWidget* parent)
    : Section(tr("Note"), parent),
      m_session(session),
      m_item(item),
      m_learner(session.learner().id),
      m_editor(new QPlainTextEdit(this)),
      m_timer(new QTimer(this))
{
    m_editor->setObjectName(QStringLiteral("note"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(tr("What you want to remember"));
    m_editor->setTabChangesFocus(true);
    m_editor->setProperty(OutsideRingProperty, true);
    m_editor->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(draftDelayMs);
    add(m_editor);
    m_saved = qstring(session.progress().note(item));
    m_editor->setPlainText(session.noteOrDraft(item));
    fitHeight();
    connect(m_timer, &QTimer::timeout, this, &NoteSection::saveDraft);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_editor->hasFocus()) m_timer->start();
    });
}

void NoteSection::refresh()
{
    Section::refresh();
    const QString kept = qstring(m_session.progress().note(m_item));
    if (kept == m_saved) return;
    const bool isBeingWritten = m_editor->hasFocus() && m_editor->toPlainText() != m_saved;
    m_saved = kept;
    if (!isBeingWritten && m_editor->toPlainText() != kept) m_editor->setPlainText(kept);
}

void NoteSection::leave()
{
    m_timer->stop();
    // Another learner is shown by now: this text is not theirs.
    if (!m_session.hasLearner() || m_session.learner().id != m_learner) return;
    const QString text = m_editor->toPlainText();
    if (text == m_saved) return;
    const QString before = std::exchange(m_saved, text);
    if (m_session.setNote(m_item, text) || m_session.isSaving(m_item)) return;
    m_saved = before;
    m_session.saveDraft(m_item, text);
}

void NoteSection::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
    for (auto* above = parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(m_editor);
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

void NoteSection::saveDraft()
{
    m_timer->stop();
    m_session.saveDraft(m_item, m_editor->toPlainText());
}

void NoteSection::fitHeight()
{
    const int lines = qBound(fewestLines, m_editor->document()->size().toSize().height(), mostLines);
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + 2 * Space::Small + 2 * Space::Tiny);
}

}   // namespace waymark::ui
