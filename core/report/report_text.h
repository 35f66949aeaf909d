#pragma once

#include "report/report.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Words of a report as every export of core says them: English, the same everywhere. The PDF is worded by the window.

/// `link`, `project`, `confirmed`
[[nodiscard]] std::string_view word(Evidence::Kind kind);

/// "confirmed by M. Okafor (2026-10-02); link https://example.org (2026-10-01)"; "claimed" for a done without any.
[[nodiscard]] std::string evidenceText(const Report& report, State state, const std::vector<Evidence>& evidence);

/// What one piece says: "confirmed by", "M. Okafor". The value is a link, a project's title or who confirmed, as typed.
struct EvidenceWords
{
    std::string_view lead;
    std::string value;
};
[[nodiscard]] EvidenceWords evidenceWords(const Report& report, const Evidence& evidence);

/// "must, through intermediate"; empty in a report on everything.
[[nodiscard]] std::string needText(const ReportSkill& skill);

/// "1 topic", "2 topics"
[[nodiscard]] std::string counted(int number, std::string_view noun);

/// "2", "0.5"
[[nodiscard]] std::string hoursNumber(double hours);

/// "14 Jun 2026"; what is no day comes back as it was.
[[nodiscard]] std::string dayText(std::string_view isoDay);

/// "Nov 2026" of `2026-11`
[[nodiscard]] std::string monthText(std::string_view isoMonth);

/// "72 of 186 topics"
[[nodiscard]] std::string topicsText(const Tally& tally);
/// "38 %", and "38 %, 41 % within reach" where something is skipped
[[nodiscard]] std::string shareText(const Tally& tally);
/// "72 done, 5 learning, 3 skipped, 106 open"
[[nodiscard]] std::string statesText(const Tally& tally);
/// "2.5 h": to a tenth
[[nodiscard]] std::string hoursText(double hours);
/// "about 210 h left"; empty when nothing is left.
[[nodiscard]] std::string hoursLeftText(const Report& report);

/// Before the role's title: "on the way to". Without a role it is all: "across all skills".
[[nodiscard]] std::string_view aimLead(const Report& report);
/// "on the way to Data Scientist, 14 Jun 2026"
[[nodiscard]] std::string aimLine(const Report& report);
/// "Skills of the role", "All skills"
[[nodiscard]] std::string_view skillsHeading(const Report& report);

/// What stands behind the done topics, a line each: "confirmed by another person", 3.
struct EvidenceCount
{
    std::string_view words;
    int number;
};
[[nodiscard]] std::array<EvidenceCount, 3> evidenceCounts(const Report& report);

/// "must have, through intermediate", "any 1 of several, through beginner"; empty in a report on everything.
[[nodiscard]] std::string needSentence(const ReportSkill& skill);
/// The titles stand in `titles`, behind "Any 1 of these will do:".
struct ChoiceWords
{
    std::string lead;
    std::vector<std::string> titles;
};
[[nodiscard]] ChoiceWords choiceWords(const ReportSkill& skill, const TopicChoice& choice);
/// "Any 1 of these will do: PyTorch; JAX."
[[nodiscard]] std::string choiceSentence(const ReportSkill& skill, const TopicChoice& choice);

/// "done 14 Jun 2026", "learning since 14 Jun 2026"; empty while it is open.
[[nodiscard]] std::string stateText(State state, std::string_view day);
/// What stands behind a topic's title: "beginner, done 14 Jun 2026"; ", claimed" too where it is done without evidence.
[[nodiscard]] std::string statusText(const Report& report, const ReportTopic& topic);
/// "beginner, 12 h, 1 of 2 steps", then "finished 14 Jun 2026" or "3 topics to learn first".
[[nodiscard]] std::string standingText(const ReportProject& project);
/// The same without the tier.
[[nodiscard]] std::string effortText(const ReportProject& project);
/// "Acceptance checks, 1 of 3 met"
[[nodiscard]] std::string checksHeading(const ReportProject& project);

}   // namespace waymark
