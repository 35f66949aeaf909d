#include "palette/search_finder.h"

#include "palette/found_words.h"
#include "search/catalog_entries.h"
#include "theme/marks.h"
#include "theme/search_measures.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <map>

namespace waymark::ui {

namespace {

QString wordsOf(const QAction& action)
{
    // Where it is not said otherwise these are the words of the menu without the sign of a key.
    QString words = action.iconText();
    return words.remove(u'&').remove(u'…');
}

std::vector<SearchEntry> commandEntries(const std::vector<QAction*>& commands)
{
    std::vector<SearchEntry> entries;
    for (std::size_t at = 0; at < commands.size(); ++at)
        entries.push_back({std::to_string(at), wordsOf(*commands[at]).toStdString(), {}, 1});
    return entries;
}

/// Bytes of UTF-8 become characters of the QString.
std::vector<std::pair<int, int>> marksIn(const std::string& title, const std::vector<TextRange>& ranges)
{
    const auto lengthOf = [&title](std::size_t from, std::size_t bytes) {
        return static_cast<int>(QString::fromUtf8(title.data() + from, static_cast<qsizetype>(bytes)).size());
    };
    std::vector<std::pair<int, int>> marks;
    for (const TextRange& range : ranges)
        marks.emplace_back(lengthOf(0, range.from), lengthOf(range.from, range.length));
    return marks;
}

}   // namespace

void SearchFinder::open(std::vector<QAction*> commands)
{
    if (m_catalog != m_session.workspace().catalog()) {
        m_catalog = m_session.workspace().catalog();
        m_things = std::make_unique<SearchIndex>(catalogEntries(*m_catalog));
    }
    m_notes = std::make_unique<SearchIndex>(noteEntries(*m_catalog, m_session.progress()));
    m_commands = std::move(commands);
    m_commandIndex = std::make_unique<SearchIndex>(commandEntries(m_commands));
}

FoundRow SearchFinder::rowOf(const Id& thing) const
{
    FoundRow row;
    const Place* place = m_catalog->find(thing);
    row.group = place != nullptr ? groupOf(place->kind) : FoundGroup::Notes;
    row.thing = thing;
    row.detail = place != nullptr ? foundDetail(*m_catalog, thing, *place) : QString();
    return row;
}

void SearchFinder::addHits(
    std::vector<Hit>& hits, const SearchIndex& index, const std::string& typed, FoundGroup fixed, bool isNotes) const
{
    for (const SearchHit& hit : index.find(typed, SearchMeasure::MostHits)) {
        const SearchEntry& entry = index.entry(hit.entry);
        FoundRow row;
        if (fixed == FoundGroup::Commands) {
            row.command = m_commands[std::stoul(entry.key)];
            row.detail = row.command->shortcut().toString(QKeySequence::NativeText);
        } else {
            row = rowOf(Id(entry.key));
        }
        if (isNotes) row.detail = qstring(m_catalog->title(row.thing));
        if (isNotes || row.command != nullptr) row.group = fixed;
        row.isNote = isNotes;
        row.title = qstring(entry.title);
        row.marks = marksIn(entry.title, hit.marks);
        hits.push_back({std::move(row), hit.score});
    }
}

std::vector<FoundRow> SearchFinder::find(const QString& typed) const
{
    const std::string query = typed.toStdString();
    std::vector<Hit> hits;
    addHits(hits, *m_things, query, FoundGroup::Skills, false);
    addHits(hits, *m_notes, query, FoundGroup::Notes, true);
    addHits(hits, *m_commandIndex, query, FoundGroup::Commands, false);
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    hits.resize(std::min<std::size_t>(hits.size(), SearchMeasure::MostHits));
    std::map<FoundGroup, std::size_t> firsts;
    for (std::size_t at = 0; at < hits.size(); ++at) firsts.emplace(hits[at].row.group, at);
    std::stable_sort(hits.begin(), hits.end(),
        [&](const Hit& a, const Hit& b) { return firsts.at(a.row.group) < firsts.at(b.row.group); });
    std::vector<FoundRow> rows;
    for (Hit& hit : hits) rows.push_back(std::move(hit.row));
    return rows;
}

}   // namespace waymark::ui
