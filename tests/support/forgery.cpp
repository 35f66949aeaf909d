#include "support/forgery.h"

#include <map>
#include <utility>

#include <nlohmann/json.hpp>

namespace waymark::test {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// Whatever it says, for its hash.
Event eventFrom(const Json& entry)
{
    Event event;
    event.format = static_cast<int>(numberOf(entry, "format"));
    event.salt = textOf(entry, "salt");
    event.learner.text = textOf(entry, "learner");
    event.writer = textOf(entry, "writer");
    event.stamp = numberOf(entry, "stamp");
    event.act = textOf(entry, "act");
    event.undoes = textOf(entry, "undoes");
    event.redoes = textOf(entry, "redoes");
    event.kind = textOf(entry, "kind");
    event.item = Id(textOf(entry, "item"));
    event.slot = textOf(entry, "slot");
    if (entry.contains("payload") && entry["payload"].is_string()) event.payload = textOf(entry, "payload");
    event.payloadHash = textOf(entry, "payload_hash");
    event.moment = {numberOf(entry, "utc_ms"), static_cast<int>(numberOf(entry, "offset_minutes"))};
    event.day = textOf(entry, "day");
    return event;
}

}   // namespace

void forge(std::vector<Event>& log)
{
    std::map<std::pair<std::string, std::string>, const Event*> ends;
    for (Event& event : log) {
        const Event*& end = ends[{event.learner.text, event.writer}];
        event.number = end != nullptr ? end->number + 1 : 1;
        event.previous = end != nullptr ? end->hash : "";
        if (event.payload) event.payloadHash = payloadHashOf(event.salt, *event.payload);
        event.hash = hashOf(event);
        end = &event;
    }
}

std::string forged(const std::string& document, const std::function<void(Json& log)>& change)
{
    Json json = Json::parse(document);
    change(json["log"]);
    // Hashes are over what a reader sees, which is text without broken characters.
    json = Json::parse(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    std::vector<Event> log;
    for (const Json& entry : json["log"]) log.push_back(eventFrom(entry));
    forge(log);
    for (std::size_t at = 0; at < log.size(); ++at) {
        Json& entry = json["log"][at];
        entry["number"] = log[at].number;
        entry["previous"] = log[at].previous;
        entry["payload_hash"] = log[at].payloadHash;
        entry["hash"] = log[at].hash;
    }
    return json.dump();
}

}   // namespace waymark::test
