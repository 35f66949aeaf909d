#include "exchange/json_export.h"

#include "document/event_json.h"
#include "document/json_import.h"
#include "report/report_text.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

/// Keeps the order of its keys, which people read.
using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

void addTally(Json& json, const Tally& tally)
{
    json["needed"] = tally.needed;
    json["done"] = tally.done;
    json["learning"] = tally.learning;
    json["skipped"] = tally.skipped;
    json["open"] = tally.open;
    json["percent"] = tally.percent();
}

Json jsonOf(const ReportRole& role)
{
    Json json{{"id", role.id.text()}, {"title", role.title}};
    addTally(json, role.coverage.must);
    json["nice"] = {{"needed", role.coverage.nice.needed}, {"done", role.coverage.nice.done}};
    json["hours_left"] = role.coverage.hoursLeft;
    return json;
}

Json jsonOf(const std::vector<Evidence>& all)
{
    Json list = Json::array();
    for (const Evidence& evidence : all)
        list.push_back({{"kind", word(evidence.kind)}, {"value", evidence.value}, {"day", textOrNull(evidence.day)}});
    return list;
}

/// What topics and steps have in common.
template <typename Item>
void addStatus(Json& json, const Item& item)
{
    json["state"] = word(item.state);
    json["day"] = textOrNull(item.day);
    json["note"] = textOrNull(item.note);
    json["evidence"] = jsonOf(item.evidence);
}

Json jsonOf(const ReportTopic& topic, const ReportSkill& skill, const ReportArea& area)
{
    Json json{{"id", topic.id.text()}, {"title", topic.title}, {"skill", skill.id.text()}, {"area", area.id.text()},
        {"tier", word(topic.tier)}, {"hours", topic.hours}};
    json["must"] = skill.isNeeded ? Json(skill.isMust) : Json();
    addStatus(json, topic);
    return json;
}

Json jsonOf(const ReportSkill& skill, const ReportArea& area)
{
    Json json{{"id", skill.id.text()}, {"title", skill.title}, {"area", area.id.text()}};
    json["must"] = skill.isNeeded ? Json(skill.isMust) : Json();
    json["through"] = skill.isNeeded ? Json(word(skill.through)) : Json();
    addTally(json, skill.tally);
    json["note"] = textOrNull(skill.note);
    return json;
}

Json jsonOf(const std::vector<ReportStep>& steps)
{
    Json list = Json::array();
    for (const ReportStep& step : steps) {
        Json one{{"id", step.id.text()}, {"title", step.title}};
        addStatus(one, step);
        list.push_back(std::move(one));
    }
    return list;
}

Json jsonOf(const ReportProject& project)
{
    Json json{
        {"id", project.id.text()}, {"title", project.title}, {"tier", word(project.tier)}, {"hours", project.hours}};
    json["finished"] = textOrNull(project.progress.finishedOn);
    json["note"] = textOrNull(project.note);
    json["evidence"] = jsonOf(project.evidence);
    json["steps"] = jsonOf(project.steps);
    json["checks"] = jsonOf(project.checks);
    return json;
}

void addPerson(Json& json, const Report& report)
{
    json["learner"] = report.learner.name;
    json["learner_id"] = textOrNull(report.learner.id.text);
    json["role"] = Json();
    for (const ReportRole& role : report.roles)
        if (role.isReported) json["role"] = {{"id", role.id.text()}, {"title", role.title}};
    json["hours_a_week"] = report.learner.hours > 0 ? Json(report.learner.hours) : Json();
}

Json coverageOf(const Report& report)
{
    Json json = Json::object();
    addTally(json, report.must);
    json["nice"] = {{"needed", report.nice.needed}, {"done", report.nice.done}};
    json["hours_left"] = report.hoursLeft;
    json["evidence"] = {{"confirmed", report.confirmed}, {"shown", report.shown}, {"claimed", report.claimed}};
    json["roles"] = Json::array();
    json["areas"] = Json::array();
    json["tiers"] = Json::array();
    for (const ReportRole& role : report.roles) json["roles"].push_back(jsonOf(role));
    for (const ReportArea& area : report.areas) {
        Json one{{"id", area.id.text()}, {"title", area.title}};
        addTally(one, area.tally);
        one["hours_left"] = area.hoursLeft;
        json["areas"].push_back(std::move(one));
    }
    for (const TierCoverage& tier : report.tiers) {
        Json one{{"id", word(tier.tier)}};
        addTally(one, tier.tally);
        json["tiers"].push_back(std::move(one));
    }
    const Forecast& seen = report.forecast;
    json["forecast"] = {{"kind", word(seen.kind)}, {"early", textOrNull(seen.early)},
        {"middle", textOrNull(seen.middle)}, {"late", textOrNull(seen.late)}, {"hours_a_week", seen.pace.hoursAWeek},
        {"weeks", seen.pace.weeks}, {"active_weeks", seen.pace.activeWeeks}};
    return json;
}

}

std::string toJson(const Report& report)
{
    Json json{{"schema", ProgressSchema}, {"version", ProgressSchemaVersion}, {"day", report.day},
        {"catalog", {{"title", report.catalogTitle}, {"version", report.catalogVersion}}}};
    addPerson(json, report);
    json["coverage"] = coverageOf(report);
    json["skills"] = Json::array();
    json["topics"] = Json::array();
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills) {
            json["skills"].push_back(jsonOf(skill, area));
            for (const ReportTopic& topic : skill.topics) json["topics"].push_back(jsonOf(topic, skill, area));
        }
    json["projects"] = Json::array();
    for (const ReportProject& project : report.projects) json["projects"].push_back(jsonOf(project));
    json["log"] = Json::array();
    for (const Event& event : report.log) json["log"].push_back(jsonOf(event));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}
