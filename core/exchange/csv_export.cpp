#include "exchange/csv_export.h"

#include "base/text.h"
#include "exchange/sentences.h"
#include "report/report_text.h"

#include <array>
#include <cstddef>
#include <initializer_list>

namespace waymark {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    for (const auto start : starts)
        if (text.starts_with(start)) return true;
    return false;
}

/// How long the blank is that the text starts with: a space of any width, or a mark that takes no room; 0 for none.
std::size_t blankLength(std::string_view text)
{
    constexpr std::array<std::string_view, 10> blanks{" ", "\v", "\f", "\xC2\xA0", "\xE1\x9A\x80", "\xE2\x80\xAF",
        "\xE2\x81\x9F", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    for (const auto blank : blanks)
        if (text.starts_with(blank)) return blank.size();
    // U+2000 to U+200F are blanks all.
    constexpr std::string_view first = "\xE2\x80\x80", last = "\xE2\x80\x8F";
    const std::string_view letter = text.substr(0, first.size());
    return letter.size() == first.size() && letter >= first && letter <= last ? letter.size() : 0;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (const std::size_t length = blankLength(text)) text.remove_prefix(length);
    return text;
}

/// The wide forms of = + - @ count: East Asian spreadsheets take them for the narrow ones.
bool isFormula(std::string_view text)
{
    while (text.starts_with('\'')) text.remove_prefix(1);
    return startsWithAny(withoutBlanks(text),
        {"=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"});
}

std::string cell(std::string_view text)
{
    const std::string guarded = guardedCell(cleanUtf8(text));
    const bool isPlain = guarded.find_first_of("\",;\t\r\n") == std::string::npos && !guarded.starts_with(' ') &&
        !guarded.ends_with(' ');
    if (isPlain) return guarded;
    std::string quoted = "\"";
    for (const char letter : guarded) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

void addRow(std::string& csv, std::initializer_list<std::string_view> cells)
{
    bool isFirst = true;
    for (const auto text : cells) {
        if (!isFirst) csv += ',';
        csv += cell(text);
        isFirst = false;
    }
    csv += "\r\n";
}

/// Only where there is something to tell: a table of topics stays one.
void addSkill(std::string& csv, const ReportArea& area, const ReportSkill& skill)
{
    if (skill.note.empty()) return;
    addRow(csv, {area.title, skill.title, "", skill.id.text(), "", "", needText(skill), "", "", "", skill.note});
}

void addTopics(std::string& csv, const Report& report)
{
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills) {
            addSkill(csv, area, skill);
            for (const ReportTopic& topic : skill.topics)
                addRow(csv,
                    {area.title, skill.title, topic.title, topic.id.text(), word(topic.tier), hoursNumber(topic.hours),
                        needText(skill), word(topic.state), topic.day,
                        evidenceText(report, topic.state, topic.evidence), topic.note});
        }
}

/// Its day is the one on which it was finished. It has no state: that is for what is ticked, and sums of rows stay right.
void addProject(std::string& csv, const Report& report, const ReportProject& project)
{
    const std::string evidence = evidenceText(report, State::Open, project.evidence);
    const std::string& day = project.progress.finishedOn;
    if (day.empty() && evidence.empty() && project.note.empty()) return;
    addRow(csv,
        {say::Projects(), project.title, "", project.id.text(), word(project.tier), "", "", "", day, evidence,
            project.note});
}

void addProjects(std::string& csv, const Report& report)
{
    for (const ReportProject& project : report.projects) {
        addProject(csv, report, project);
        for (const auto* steps : {&project.steps, &project.checks})
            for (const ReportStep& step : *steps)
                addRow(csv,
                    {say::Projects(), project.title, step.title, step.id.text(), word(project.tier), "", "",
                        word(step.state), step.day, evidenceText(report, step.state, step.evidence), step.note});
    }
}

/// Without a state where there is none to tell, so that sums of rows are those of what was ticked.
void addOthers(std::string& csv, const Report& report)
{
    for (const ReportOther& other : report.others) {
        const bool isTicked = other.state != State::Open;
        if (!isTicked && other.note.empty() && other.evidence.empty()) continue;
        addRow(csv,
            {other.area, other.skill, other.title, other.id.text(), other.tier ? word(*other.tier) : "",
                other.hours > 0 ? hoursNumber(other.hours) : "", "", isTicked ? word(other.state) : "",
                isTicked ? other.day : "", evidenceText(report, other.state, other.evidence), other.note});
    }
}
}

std::string guardedCell(std::string_view text)
{
    std::string guarded = isFormula(text) ? "'" : "";
    return guarded += text;
}

std::string toCsv(const Report& report)
{
    std::string csv(byteOrderMark);
    addRow(csv, {"area", "skill", "topic", "id", "tier", "hours", "need", "state", "day", "evidence", "note"});
    addTopics(csv, report);
    addProjects(csv, report);
    addOthers(csv, report);
    return csv;
}

}
