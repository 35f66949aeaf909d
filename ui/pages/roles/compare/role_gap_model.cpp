#include "pages/roles/compare/role_gap_model.h"

#include "pages/roles/matrix_words.h"
#include "pages/roles/needs/needs_delegate.h"
#include "theme/marks.h"

#include <algorithm>

namespace waymark::ui {

namespace {

/// "4 topics, 12 h; 2 skipped"
QString missingWords(const Tally& tally, double hours)
{
    QStringList parts;
    if (tally.toLearn() > 0)
        parts << RoleGapModel::tr("%1, %2").arg(
            RoleGapModel::tr("%n topics", nullptr, tally.toLearn()), hoursText(hours));
    if (tally.skipped > 0) parts << skippedWords(tally.skipped);
    return parts.join(QStringLiteral("; "));
}

}   // namespace

RoleGapModel::~RoleGapModel() = default;

void RoleGapModel::set(std::shared_ptr<const CatalogIndex> catalog, RoleGap gap)
{
    beginResetModel();
    m_areas.clear();
    m_catalog = std::move(catalog);
    m_gap = std::move(gap);
    readNodes();
    endResetModel();
}

void RoleGapModel::readNodes()
{
    for (const NeedGap& gap : m_gap.needs) {
        const Skill* skill = m_catalog->skill(gap.need.skill);
        const Area* area = skill != nullptr ? m_catalog->area(skill->area) : nullptr;
        if (area == nullptr) continue;
        // The needs of an area follow one another.
        Node& parent = m_areas.empty() || m_areas.back()->area != area ? addArea(*area) : *m_areas.back();
        auto& need = parent.needs.emplace_back(std::make_unique<Node>());
        need->area = area;
        need->gap = &gap;
        need->parent = &parent;
        need->at = static_cast<int>(parent.needs.size()) - 1;
    }
}

RoleGapModel::Node& RoleGapModel::addArea(const Area& area)
{
    auto& node = m_areas.emplace_back(std::make_unique<Node>());
    node->area = &area;
    node->at = static_cast<int>(m_areas.size()) - 1;
    return *node;
}

const RoleGapModel::Node* RoleGapModel::node(const QModelIndex& index) const
{
    return static_cast<const Node*>(index.constInternalPointer());
}

Id RoleGapModel::thing(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    return node(index)->gap != nullptr ? node(index)->gap->need.skill : node(index)->area->id;
}

QModelIndex RoleGapModel::indexOf(const Id& thing) const
{
    for (const auto& area : m_areas) {
        if (area->area->id == thing) return createIndex(area->at, SkillColumn, area.get());
        for (const auto& need : area->needs)
            if (need->gap->need.skill == thing) return createIndex(need->at, SkillColumn, need.get());
    }
    return {};
}

Id RoleGapModel::skill(const QModelIndex& index) const
{
    return index.isValid() && node(index)->gap != nullptr ? node(index)->gap->need.skill : Id();
}

QModelIndex RoleGapModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const auto& siblings = parent.isValid() ? node(parent)->needs : m_areas;
    return createIndex(row, column, siblings[static_cast<std::size_t>(row)].get());
}

QModelIndex RoleGapModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || node(index)->parent == nullptr) return {};
    return createIndex(node(index)->parent->at, SkillColumn, node(index)->parent);
}

int RoleGapModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_areas.size());
    return parent.column() == SkillColumn ? static_cast<int>(node(parent)->needs.size()) : 0;
}

int RoleGapModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant RoleGapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node& at = *node(index);
    if (role == Qt::DisplayRole) return at.gap ? needText(at, index.column()) : areaText(at, index.column());
    if (index.column() == NeedColumn && at.gap != nullptr) return needMark(*at.gap, role);
    if (index.column() == MissingColumn) return role == NeedTallyRole ? tallyOf(at) : QVariant();
    if (role != Qt::AccessibleTextRole || index.column() != SkillColumn) return {};
    if (at.gap == nullptr) return tr("%1: %2").arg(areaText(at, SkillColumn), areaText(at, MissingColumn));
    const QString words =
        tr("%1: %2, %3").arg(needText(at, SkillColumn), needText(at, NeedColumn), needText(at, MissingColumn));
    QStringList sentences{words};
    const QString comma = QStringLiteral(", ");
    if (!at.gap->topics.empty()) sentences << titles(at.gap->topics, comma);
    if (!at.gap->skipped.empty()) sentences << tr("Skipped: %1").arg(titles(at.gap->skipped, comma));
    return sentences.join(QStringLiteral(". "));
}

QVariant RoleGapModel::needMark(const NeedGap& gap, int role) const
{
    if (role == NeedTierRole) return static_cast<int>(gap.need.through);
    if (role == NeedMustRole) return mustWords(*m_catalog, *m_catalog->role(m_gap.role), gap.need);
    return {};
}

QVariant RoleGapModel::tallyOf(const Node& node) const
{
    if (node.gap != nullptr) return QVariant::fromValue(node.gap->tally);
    const AreaGap* sum = gapOf(*node.area);
    return QVariant::fromValue(sum != nullptr ? sum->tally : Tally{});
}

QString RoleGapModel::areaText(const Node& node, int column) const
{
    if (column == SkillColumn) return qstring(node.area->title);
    if (column != MissingColumn) return {};
    const AreaGap* sum = gapOf(*node.area);
    const bool hasMusts = sum != nullptr && sum->tally.notDone() > 0;
    return hasMusts ? missingWords(sum->tally, sum->hours) : tr("nice to have only");
}

const AreaGap* RoleGapModel::gapOf(const Area& area) const
{
    const auto found = std::find_if(
        m_gap.areas.begin(), m_gap.areas.end(), [&area](const AreaGap& one) { return one.area == area.id; });
    return found == m_gap.areas.end() ? nullptr : &*found;
}

QString RoleGapModel::needText(const Node& node, int column) const
{
    switch (column) {
    case SkillColumn: return qstring(m_catalog->title(node.gap->need.skill));
    case NeedColumn: return needWords(*m_catalog, *m_catalog->role(m_gap.role), node.gap->need);
    case MissingColumn: return missingWords(node.gap->tally, node.gap->hours);
    default: return {};
    }
}

QString RoleGapModel::titles(const std::vector<Id>& topics, const QString& between) const
{
    QStringList titles;
    for (const Id& topic : topics) titles << qstring(m_catalog->title(topic));
    return titles.join(between);
}

QVariant RoleGapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case SkillColumn: return tr("Area and skill");
    case NeedColumn: return tr("Need");
    case MissingColumn: return tr("Done and missing");
    default: return {};
    }
}

TextCells RoleGapModel::cells() const
{
    TextCells cells{{tr("Area"), tr("Skill"), tr("Need"), tr("Topics"), tr("Hours"), tr("Skipped"), tr("Missing"),
        tr("Skipped topics")}};
    const QString between = QStringLiteral("; ");
    for (const auto& area : m_areas)
        for (const auto& need : area->needs)
            cells << QStringList{qstring(area->area->title), needText(*need, SkillColumn), needText(*need, NeedColumn),
                QString::number(need->gap->tally.toLearn()), QString::number(need->gap->hours),
                QString::number(need->gap->tally.skipped), titles(need->gap->topics, between),
                titles(need->gap->skipped, between)};
    return cells;
}

}   // namespace waymark::ui
