#pragma once

#include "progress/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace waymark {

/// Takes out of a progress document what is read back, while it is parsed. The rest leaves nothing behind: a few bytes
/// can say a thousand times as much as there is memory.
class DocumentReader final : public nlohmann::ordered_json::json_sax_t
{
public:
    using Json = nlohmann::ordered_json;

    /// Why reading stopped before the end.
    enum class Stop { None, NoDocument, TooDeep, TooManyEntries };

    /// False when the text is no JSON, or reading stopped.
    [[nodiscard]] bool read(std::string_view text);

    [[nodiscard]] Stop stop() const { return m_stop; }
    /// `schema`, `version`, `learner` and `day`, as far as they are there and plain values.
    [[nodiscard]] const Json& head() const { return m_head; }
    /// Up to the first that is not one that Waymark writes (eventOf).
    [[nodiscard]] std::vector<Event> takeLog() { return std::move(m_log); }
    /// The place of that one, from 1; 0: all are good.
    [[nodiscard]] std::size_t badEntry() const { return m_badEntry; }

    bool null() override { return value(nullptr); }
    bool boolean(bool held) override { return value(held); }
    bool number_integer(std::int64_t held) override { return value(held); }
    bool number_unsigned(std::uint64_t held) override { return value(held); }
    bool number_float(double held, const std::string& /*digits*/) override { return value(held); }
    bool string(std::string& held) override { return value(std::move(held)); }
    bool binary(Json::binary_t& /*held*/) override { return end(Stop::NoDocument); }
    bool start_object(std::size_t /*elements*/) override;
    bool key(std::string& name) override;
    bool end_object() override;
    bool start_array(std::size_t /*elements*/) override;
    bool end_array() override;
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const Json::exception& /*error*/) override
    {
        return false;
    }

private:
    bool end(Stop why);
    bool value(Json held);
    bool goDown();
    void endEntry();

    std::size_t m_depth = 0;   ///< 1 inside the document's own object
    bool m_isInLog = false;
    std::string m_name;   ///< of the value that comes next, in the document's object or in an entry of its log
    Json m_head = Json::object();
    Json m_entry = Json::object();
    std::vector<Event> m_log;
    std::size_t m_entries = 0;
    std::size_t m_badEntry = 0;
    Stop m_stop = Stop::None;
};

}   // namespace waymark
