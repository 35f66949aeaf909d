#pragma once

#include "progress/state.h"

#include <QModelIndexList>

namespace waymark::ui {

class ChecklistModel;
class Session;

// What the keys do with the selected rows: one act, one step of undo. A skill or area stands for its shown topics, of
// which skipped ones are left alone. True when it is on disk.

/// Space: marks what is not done yet, or opens all when everything is done.
bool toggleRows(Session& session, ChecklistModel& model, const QModelIndexList& rows);
/// L and S: gives this state, or opens all when every one of them has it already.
bool markRows(Session& session, const ChecklistModel& model, State state, const QModelIndexList& rows);

}   // namespace waymark::ui
