#pragma once

#include "bridge/session.h"
#include "detail/pane_row.h"
#include "detail/section.h"

#include <functional>

class QBoxLayout;
class QUrl;

namespace waymark::ui {

class Chip;
class CoverageBar;
class LinkButton;
class TextLabel;
class TickBox;

// The parts that several kinds of things are made of.

/// Overline, title, and a line of chips.
class HeadSection : public Section
{
    Q_OBJECT

public:
    HeadSection(const QString& overline, const QString& title, QWidget* parent = nullptr);

    Chip* addChip(const QString& text);
    void addChip(Tier tier);
    void addWord(const QString& text);

private:
    void addToLine(QWidget* widget);

    QWidget* m_line = nullptr;
};

/// "3 of 6 topics done", "7 h left", the bar, and under it what else there is to say and a way to what is missing.
class BarSection : public Section
{
    Q_OBJECT

public:
    explicit BarSection(QWidget* parent = nullptr);
    void set(const QString& words, const QString& end, const Tally& tally, const QString& more = {});
    /// Offered while something is to learn.
    void offerMissing(std::function<void()> show);

private:
    TextLabel* m_words = nullptr;
    TextLabel* m_end = nullptr;
    CoverageBar* m_bar = nullptr;
    TextLabel* m_more = nullptr;
    LinkButton* m_missing = nullptr;
};

/// A paragraph, plain; null when there is nothing to say.
[[nodiscard]] Section* paragraph(const QString& title, const QString& text, QWidget* parent);

/// A row that leads to a thing of the catalog.
[[nodiscard]] PaneRow* linkRow(Session& session, const Id& thing, const QString& title, QWidget* parent);
/// A box to tick; `end` stands after it. The section keeps its mark right.
TickBox* addTickRow(Section& section, Session& session, const Id& item, QWidget* end, int height);
/// The box of an item whose title stands above already: it says how the item stands.
[[nodiscard]] Section* statusTick(Session& session, const Id& item, QWidget* parent);
/// Whole sentences to be ticked; unlike the text of a box they wrap.
[[nodiscard]] Section* sentenceTicks(
    Session& session, const QString& title, const std::vector<Step>& steps, QWidget* parent);
[[nodiscard]] QWidget* hoursLabel(double hours, QWidget* parent);

/// Skills as links, each with its mark and how much of it is done; null when there are none.
[[nodiscard]] Section* skillLinks(
    Session& session, const QString& title, const std::vector<Id>& skills, QWidget* parent);
/// Roles as links, the target role first and strong.
[[nodiscard]] Section* roleLinks(Session& session, const QString& title, const std::vector<Id>& roles, QWidget* parent);
/// The roles that need the skill, how deep, and how much of that is done; without `but`.
[[nodiscard]] Section* needRows(
    Session& session, const QString& title, const Id& skill, const Id& but, QWidget* parent);
/// The topics with their boxes, through that tier, and what the skill's choices say.
[[nodiscard]] Section* topicTicks(Session& session, const Id& skill, Tier through, QWidget* parent);
[[nodiscard]] Section* resourceRows(Session& session, const Id& skill, QWidget* parent);
/// Empty when the resource has none that a browser may open.
[[nodiscard]] QUrl webAddressOf(const Resource& resource);
/// A click on the row, and nothing else, opens the address in the browser.
void leadOutward(PaneRow& row, const QString& title, const QUrl& url);

/// The roles with the target role first, else in the catalog's order.
[[nodiscard]] std::vector<const Role*> targetFirst(const Session& session, std::vector<const Role*> roles);
/// "Own word", "Shown" or "Confirmed"; empty while nothing stands behind it.
[[nodiscard]] QString evidenceWord(const Progress& progress, const Id& item);

}   // namespace waymark::ui
