#include "palette/search_model.h"

#include "palette/found_words.h"

namespace waymark::ui {

SearchModel::SearchModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

void SearchModel::setRows(std::vector<FoundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_lines.clear();
    for (int row = 0; row < hits(); ++row) {
        const FoundGroup group = m_rows[static_cast<std::size_t>(row)].group;
        if (m_lines.empty() || m_lines.back().group != group) m_lines.push_back({group, -1});
        m_lines.push_back({group, row});
    }
    endResetModel();
}

const FoundRow* SearchModel::found(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    return line.row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(line.row)];
}

QModelIndex SearchModel::hitFrom(int line, int step) const
{
    while (line >= 0 && line < rowCount() && m_lines[static_cast<std::size_t>(line)].row < 0) line += step;
    return line >= 0 && line < rowCount() ? index(line) : QModelIndex();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const FoundRow* row = found(index);
    const QString heading = SearchFinder::title(m_lines[static_cast<std::size_t>(index.row())].group);
    if (role == Qt::DisplayRole) return row != nullptr ? row->title : heading;
    if (role == Qt::AccessibleTextRole)
        return row != nullptr ? spokenRow(m_session.catalog(), m_session.progress(), *row) : heading;
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return found(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}   // namespace waymark::ui
