#pragma once

#include "bridge/session.h"
#include "detail/section.h"

#include <set>

class QVBoxLayout;

namespace waymark::ui {

class NoteSection;

/// What the detail pane shows of one thing: sections one under another.
class ThingView : public QWidget
{
    Q_OBJECT

public:
    explicit ThingView(QWidget* parent = nullptr);

    /// Null, for there is nothing to say, is passed over.
    void add(Section* section);
    void addNote(NoteSection* section);
    /// The ids whose change is to be shown: items, skills, roles.
    void depend(const Id& id) { m_shown.insert(id); }
    [[nodiscard]] bool isTouchedBy(const ChangeSet& change) const;
    void refresh();
    /// Keeps what is being written.
    void leave();
    void focusNote();
    /// As narrow as the pane: what does not fit is elided or wrapped, never cut off.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QVBoxLayout* m_layout = nullptr;
    std::vector<Section*> m_sections;
    NoteSection* m_note = nullptr;
    std::set<Id> m_shown;
};

/// The view of that selection's thing; null when the catalog has no such thing.
[[nodiscard]] ThingView* makeThingView(Session& session, const Selection& selection, QWidget* parent);

}   // namespace waymark::ui
