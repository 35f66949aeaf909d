#include "exchange/markdown_export.h"

#include "exchange/markdown_text.h"
#include "exchange/sentences.h"
#include "report/report_highlights.h"
#include "report/report_outlook.h"
#include "report/report_text.h"

#include <initializer_list>

#include <fmt/format.h>

namespace waymark {

namespace {

/// How far what belongs to a list's entry stands in.
constexpr int Inner = 2;

/// Writes one document, part by part, in the order of the calls.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Report& report) : m_report(report) {}

    void addCover();
    void addHighlights();
    void addFigures();
    void addPeriod();
    void addLeft();
    void addSkills();
    void addProjects();
    void addRoles();
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void addParagraph(std::string_view markdown);
    void addTable(std::initializer_list<std::string> heads);
    void addRow(std::initializer_list<std::string> cells);
    void addTallyTable(std::string names);
    void addTallies(std::string title, const Tally& tally);
    void addSkill(const ReportSkill& skill);
    void addProject(const ReportProject& project);
    void addSteps(const std::vector<ReportStep>& steps);
    void addTask(State state, std::string_view title, std::string_view status);
    void addEvidence(const std::vector<Evidence>& all, int indent);
    void addOwnNote(const std::string& note);
    [[nodiscard]] std::string evidenceLine(const Evidence& evidence) const;

    const Report& m_report;
    std::string m_text;
};

void MarkdownWriter::addParagraph(std::string_view markdown)
{
    if (!m_text.empty()) m_text += '\n';
    m_text += fmt::format("{}\n", markdown);
}

/// The first column holds names, the others numbers.
void MarkdownWriter::addTable(std::initializer_list<std::string> heads)
{
    std::string names, rule;
    for (const auto& head : heads) {
        names += fmt::format("| {} ", head);
        rule += rule.empty() ? "| --- " : "| ---: ";
    }
    addParagraph(names + "|");
    m_text += rule + "|\n";
}

void MarkdownWriter::addRow(std::initializer_list<std::string> cells)
{
    for (const auto& cell : cells) m_text += fmt::format("| {} ", cell);
    m_text += "|\n";
}

/// `names` heads the first column.
void MarkdownWriter::addTallyTable(std::string names)
{
    addTable(
        {std::move(names), say::Topics(), say::Done(), say::Learning(), say::Skipped(), say::Open(), say::Share()});
}

void MarkdownWriter::addTallies(std::string title, const Tally& tally)
{
    addRow({std::move(title), std::to_string(tally.needed), std::to_string(tally.done), std::to_string(tally.learning),
        std::to_string(tally.skipped), std::to_string(tally.open), percentText(tally)});
}

void MarkdownWriter::addCover()
{
    addParagraph("# " + markdownText(m_report.learner.name));
    addParagraph(fmt::format("{}, {}", aimText(m_report, markdownText(m_report.roleTitle)), dayText(m_report.day)));
    addParagraph(fmt::format("**{}**, {}", topicsText(m_report.must), shareText(m_report.must)));
    addParagraph("- " + statesText(m_report.must));
    if (const std::string left = hoursLeftText(m_report); !left.empty()) m_text += fmt::format("- {}\n", left);
    if (m_report.nice.needed > 0) m_text += fmt::format("- {}\n", say::NiceToHave(topicsText(m_report.nice)));
}

void MarkdownWriter::addHighlights()
{
    const std::vector<HighlightLine> lines = highlightLines(m_report);
    if (lines.empty()) return;
    addParagraph("## " + say::StandsOut());
    m_text += '\n';
    for (const HighlightLine& line : lines) {
        // A space at its start would be kept by an entity.
        const bool isApart = line.rest.starts_with(' ');
        m_text += fmt::format("- **{}**{}{}\n", markdownText(line.lead), isApart ? " " : "",
            markdownText(std::string_view(line.rest).substr(isApart ? 1 : 0)));
    }
}

void MarkdownWriter::addFigures()
{
    addParagraph("## " + say::Areas());
    addTallyTable(say::Area());
    for (const ReportArea& area : m_report.areas)
        if (area.tally.needed > 0) addTallies(markdownText(area.title), area.tally);
    addParagraph("## " + say::Tiers());
    addTallyTable(say::Tier());
    for (const TierCoverage& tier : m_report.tiers) addTallies(tierName(tier.tier), tier.tally);
    addParagraph("## " + say::Evidence());
    addTable({say::BehindDoneTopics(), say::Topics()});
    for (const EvidenceCount& count : evidenceCounts(m_report)) addRow({count.words, std::to_string(count.number)});
}

void MarkdownWriter::addPeriod()
{
    if (!hasPeriod(m_report)) return;
    addParagraph("## " + periodHeading(m_report));
    const std::vector<DoneInPeriod> done = doneInPeriod(m_report);
    if (done.empty()) {
        addParagraph(say::NothingFinished());
        return;
    }
    addTable({say::Done(), say::Of(), say::Day()});
    for (const DoneInPeriod& one : done) addRow({markdownText(one.title), markdownText(one.of), dayText(one.day)});
}

void MarkdownWriter::addLeft()
{
    if (m_report.must.toLearn() == 0) return;
    addParagraph("## " + leftHeading(m_report));
    addTable({say::Area(), say::Topics(), say::Hours()});
    for (const ReportArea& area : m_report.areas)
        if (area.tally.toLearn() > 0)
            addRow({markdownText(area.title), std::to_string(area.tally.toLearn()), hoursText(area.hoursLeft)});
    addRow(
        {fmt::format("**{}**", say::InAll()), std::to_string(m_report.must.toLearn()), hoursText(m_report.hoursLeft)});
    for (const std::string& line : outlookLines(m_report)) addParagraph(line);
}

void MarkdownWriter::addSkills()
{
    if (m_report.areas.empty()) return;
    addParagraph("## " + skillsHeading(m_report));
    for (const ReportArea& area : m_report.areas) {
        if (area.skills.empty()) continue;
        addParagraph("### " + markdownText(area.title));
        for (const ReportSkill& skill : area.skills) addSkill(skill);
    }
}

void MarkdownWriter::addSkill(const ReportSkill& skill)
{
    const std::string need = needSentence(skill);
    addParagraph("#### " + markdownText(skill.title));
    addParagraph(fmt::format("{}{}{}", need, need.empty() ? "" : ", ", topicsText(skill.tally)));
    m_text += '\n';
    for (const ReportTopic& topic : skill.topics) {
        addTask(topic.state, topic.title, statusText(m_report, topic));
        addEvidence(topic.evidence, Inner);
        m_text += markdownQuote(topic.note, Inner);
    }
    for (const TopicChoice& choice : skill.choices) addParagraph(choiceSentence(skill, choice, markdownText));
    addOwnNote(skill.note);
}

void MarkdownWriter::addTask(State state, std::string_view title, std::string_view status)
{
    const char tick = state == State::Done ? 'x' : ' ';
    m_text += fmt::format("- [{}] {}{}{}\n", tick, markdownText(title), status.empty() ? "" : ", ", status);
}

void MarkdownWriter::addEvidence(const std::vector<Evidence>& all, int indent)
{
    for (const Evidence& evidence : all) m_text += fmt::format("{:{}}- {}\n", "", indent, evidenceLine(evidence));
}

std::string MarkdownWriter::evidenceLine(const Evidence& evidence) const
{
    const std::string value = evidenceValue(m_report, evidence);
    const bool isLink = evidence.kind == Evidence::Kind::Link;
    const std::string day = evidence.day.empty() ? "" : ", " + dayText(evidence.day);
    return evidenceSentence(evidence.kind, isLink ? markdownLink(value) : markdownText(value)) + day;
}

void MarkdownWriter::addOwnNote(const std::string& note)
{
    if (const std::string quote = markdownQuote(note, 0); !quote.empty()) m_text += '\n' + quote;
}

void MarkdownWriter::addProjects()
{
    if (m_report.projects.empty()) return;
    addParagraph("## " + say::Projects());
    for (const ReportProject& project : m_report.projects) addProject(project);
}

void MarkdownWriter::addProject(const ReportProject& project)
{
    addParagraph("### " + markdownText(project.title));
    addParagraph(standingText(project));
    if (!project.evidence.empty()) m_text += '\n';
    addEvidence(project.evidence, 0);
    addOwnNote(project.note);
    if (!project.steps.empty()) addParagraph(say::Steps());
    addSteps(project.steps);
    if (!project.checks.empty()) addParagraph(checksHeading(project));
    addSteps(project.checks);
}

void MarkdownWriter::addSteps(const std::vector<ReportStep>& steps)
{
    if (!steps.empty()) m_text += '\n';
    for (const ReportStep& step : steps) {
        addTask(step.state, step.title, stateText(step.state, step.day));
        addEvidence(step.evidence, Inner);
        m_text += markdownQuote(step.note, Inner);
    }
}

void MarkdownWriter::addRoles()
{
    if (m_report.roles.empty()) return;
    addParagraph("## " + say::AllRoles());
    addTallyTable(say::Role());
    for (const ReportRole& role : m_report.roles) {
        const std::string name = markdownText(role.title);
        const std::string title = role.isReported ? "**" + name + "**" : name;
        addTallies(role.isTarget ? say::TargetRole(title) : title, role.coverage.must);
    }
}

}

std::string toMarkdown(const Report& report)
{
    MarkdownWriter writer(report);
    writer.addCover();
    writer.addHighlights();
    writer.addFigures();
    writer.addPeriod();
    writer.addSkills();
    writer.addProjects();
    writer.addRoles();
    writer.addLeft();
    return writer.text() + markdownFoot(report);
}

std::string markdownFoot(const Report& report)
{
    return fmt::format(
        "\n---\n\n{}\n", say::CatalogLine(markdownText(report.catalogTitle), markdownText(report.catalogVersion)));
}

}
