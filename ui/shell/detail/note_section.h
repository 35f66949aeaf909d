#pragma once

#include "bridge/session.h"
#include "shell/detail/section.h"

class QPlainTextEdit;
class QTimer;

namespace waymark::ui {

/// The note on a thing: kept as a draft while it is written, and as one event when the field is left.
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
    void saveDraft();
    void fitHeight();

    Session& m_session;
    Id m_item;
    LearnerId m_learner;
    QString m_saved;   ///< what the log holds
    QPlainTextEdit* m_editor;
    QTimer* m_timer;
};

}   // namespace waymark::ui
