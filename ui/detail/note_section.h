#pragma once

#include "bridge/session.h"
#include "detail/section.h"

class QTimer;

namespace waymark::ui {

class LinkButton;
class NoteEdit;
class TextLabel;

/// The note on a thing: kept as a draft while it is written, and as one event when the field is left. A draft that is
/// found when the note is shown stands in the field until the person keeps it or throws it away.
class NoteSection : public Section
{
    Q_OBJECT

public:
    NoteSection(Session& session, const Id& item, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override;
    void focusEditor();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildEditor();
    void buildStanding();
    void showText();
    void onTyped();
    void keep();
    void throwAway();
    void saveDraft();
    void sayStanding();
    void fitHeight();
    void bringIntoSight();

    Session& m_session;
    Id m_item;
    LearnerId m_learner;
    QString m_saved;   ///< what the log holds
    std::optional<QString> m_waiting;   ///< that it will hold once the file is free
    bool m_isTyped = false;   ///< by a person, in this field, and not kept
    bool m_isFound = false;   ///< a draft that was not touched here
    bool m_isContested = false;   ///< the log got another note while this one was being typed
    NoteEdit* m_editor;
    QWidget* m_standing;
    TextLabel* m_words;
    LinkButton* m_keep;
    LinkButton* m_throwAway;
    QTimer* m_timer;
};

}   // namespace waymark::ui
