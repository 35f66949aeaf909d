#pragma once

#include "bridge/session.h"

#include <QStyledItemDelegate>

namespace waymark::ui {

class Theme;
struct FoundRow;

/// Paints a hit: its mark, the title with what matched, what it belongs to, and at the end how it stands.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(Session& session, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHit(QPainter& painter, const QStyleOptionViewItem& option, const FoundRow& row) const;
    void paintMark(QPainter& painter, const QRect& where, const FoundRow& row) const;
    [[nodiscard]] int paintEnd(QPainter& painter, const QRect& where, const FoundRow& row) const;

    Session& m_session;
};

}   // namespace waymark::ui
