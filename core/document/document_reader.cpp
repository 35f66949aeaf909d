#include "document/document_reader.h"

#include "document/event_json.h"
#include "document/json_import.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::array<std::string_view, 4> HeadNames{"schema", "version", "learner", "day"};
constexpr std::size_t MostDepth = 64;
constexpr std::size_t OfDocument = 1, OfLog = 2, OfEntry = 3;

}   // namespace

bool DocumentReader::read(std::string_view text)
{
    return Json::sax_parse(text, this);
}

bool DocumentReader::end(Stop why)
{
    m_stop = why;
    return false;
}

bool DocumentReader::value(Json held)
{
    if (m_depth == 0) return end(Stop::NoDocument);
    const bool isOfHead = std::find(HeadNames.begin(), HeadNames.end(), m_name) != HeadNames.end();
    if (m_depth == OfDocument && isOfHead) m_head[m_name] = std::move(held);
    if (m_isInLog && m_depth == OfEntry && isEventField(m_name)) m_entry[m_name] = std::move(held);
    if (m_isInLog && m_depth == OfLog) endEntry();
    return true;
}

bool DocumentReader::goDown()
{
    // Of a field that should be plain, an empty list is enough to see that it is not.
    if (m_isInLog && m_depth == OfEntry && isEventField(m_name)) m_entry[m_name] = Json::array();
    return ++m_depth <= MostDepth || end(Stop::TooDeep);
}

bool DocumentReader::start_object(std::size_t /*elements*/)
{
    return goDown();
}

bool DocumentReader::key(std::string& name)
{
    if (m_depth == OfDocument || m_depth == OfEntry) m_name = std::move(name);
    return true;
}

bool DocumentReader::end_object()
{
    --m_depth;
    if (!m_isInLog || m_depth != OfLog) return true;
    endEntry();
    return m_entries <= MostDocumentEntries || end(Stop::TooManyEntries);
}

bool DocumentReader::start_array(std::size_t /*elements*/)
{
    if (m_depth == 0) return end(Stop::NoDocument);
    if (m_depth == OfDocument) m_isInLog = m_name == "log";
    return goDown();
}

bool DocumentReader::end_array()
{
    --m_depth;
    if (m_depth == OfDocument) m_isInLog = false;
    if (m_isInLog && m_depth == OfLog) endEntry();
    return true;
}

void DocumentReader::endEntry()
{
    ++m_entries;
    auto event = m_badEntry == 0 ? eventOf(std::move(m_entry)) : std::nullopt;
    m_entry = Json::object();
    if (!event) {
        if (m_badEntry == 0) m_badEntry = m_entries;
        return;
    }
    event->row = static_cast<std::int64_t>(m_entries);
    m_log.push_back(*std::move(event));
}

}   // namespace waymark
