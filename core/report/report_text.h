#pragma once

#include "report/report.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Words of a report as every export of core says them, the same everywhere. The PDF is worded by the window.

/// `link`, `project`, `confirmed`
[[nodiscard]] std::string_view word(Evidence::Kind kind);

/// "confirmed by M. Okafor (2026-10-02); link https://example.org (2026-10-01)"; "claimed" for a done without any.
[[nodiscard]] std::string evidenceText(const Report& report, State state, const std::vector<Evidence>& evidence);

/// Of one piece: a link, a project's title or who confirmed, as typed.
[[nodiscard]] std::string evidenceValue(const Report& report, const Evidence& evidence);
/// "confirmed by M. Okafor", of that value as the export writes it.
[[nodiscard]] std::string evidenceSentence(Evidence::Kind kind, std::string_view value);

/// "must, through intermediate"; that of a skill is empty in a report on everything.
[[nodiscard]] std::string needText(bool isMust, Tier through);
[[nodiscard]] std::string needText(const ReportSkill& skill);

/// "2", "0.5"
[[nodiscard]] std::string hoursNumber(double hours);

/// "14 Jun 2026"; what is no day comes back as it was.
[[nodiscard]] std::string dayText(std::string_view isoDay);

/// "Nov 2026" of `2026-11`
[[nodiscard]] std::string monthText(std::string_view isoMonth);

/// "72 of 186"
[[nodiscard]] std::string countText(const Tally& tally);
/// "72 of 186 topics"
[[nodiscard]] std::string topicsText(const Tally& tally);
/// "38 %"
[[nodiscard]] std::string percentText(const Tally& tally);
/// The same, and "38 %, 41 % within reach" where something is skipped
[[nodiscard]] std::string shareText(const Tally& tally);
/// "72 done, 5 learning, 3 skipped, 106 open"
[[nodiscard]] std::string statesText(const Tally& tally);
/// "2.5 h": to a tenth
[[nodiscard]] std::string hoursText(double hours);
/// "about 210 h left"; empty when nothing is left.
[[nodiscard]] std::string hoursLeftText(const Report& report);

/// "on the way to Data Scientist", of the role's title as the export writes it. Without a role: "across all skills".
[[nodiscard]] std::string aimText(const Report& report, std::string_view role);
/// "Skills of the role", "All skills"
[[nodiscard]] std::string skillsHeading(const Report& report);

/// What stands behind the done topics, a line each: "confirmed by another person", 3.
struct EvidenceCount
{
    std::string words;
    int number;
};
[[nodiscard]] std::array<EvidenceCount, 3> evidenceCounts(const Report& report);

/// "must have, through intermediate", "any 1 of several, through beginner"; empty in a report on everything.
[[nodiscard]] std::string needSentence(const ReportSkill& skill);
/// "Any 1 of these will do: PyTorch; JAX."
[[nodiscard]] std::string choiceSentence(const ReportSkill& skill, const TopicChoice& choice);
/// The same, with each title as the export writes it.
[[nodiscard]] std::string choiceSentence(
    const ReportSkill& skill, const TopicChoice& choice, std::string (*written)(std::string_view title));

/// "beginner", "done": as people are told; word() is for files.
[[nodiscard]] std::string tierName(Tier tier);
[[nodiscard]] std::string stateName(State state);

/// "done 14 Jun 2026", "learning since 14 Jun 2026"; empty while it is open.
[[nodiscard]] std::string stateText(State state, std::string_view day);
/// What stands behind a topic's title: "beginner, done 14 Jun 2026"; ", claimed" too where it is done without evidence.
[[nodiscard]] std::string statusText(const Report& report, const ReportTopic& topic);
/// "beginner, 12 h, 1 of 2 steps", then "finished 14 Jun 2026" or "3 topics to learn first".
[[nodiscard]] std::string standingText(const ReportProject& project);
/// The same without the tier.
[[nodiscard]] std::string effortText(const ReportProject& project);
/// "finished 14 Jun 2026"; empty while it is not.
[[nodiscard]] std::string finishedText(const ReportProject& project);
/// "Acceptance checks, 1 of 3 met"
[[nodiscard]] std::string checksHeading(const ReportProject& project);

}   // namespace waymark
