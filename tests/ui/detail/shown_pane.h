#pragma once

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "detail/detail_pane.h"
#include "detail/pane_row.h"
#include "detail/section.h"
#include "detail/thing_view.h"
#include "support/sample_catalog.h"
#include "theme/marks.h"
#include "widgets/chip.h"
#include "widgets/labels.h"

#include <QDesktopServices>
#include <QLayout>
#include <QTest>
#include <QTextBrowser>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <gtest/gtest.h>

namespace waymark::ui {

/// The sample catalog with one thing at least of each kind, hours that differ, a retired topic and a role for Git.
inline Catalog paneCatalog()
{
    using test::id;
    Catalog catalog = test::sampleCatalog();
    Skill& algebra = catalog.skills[0];
    algebra.topics[0].about = "Arrows.";
    algebra.topics[1].hours = 3;
    algebra.topics[1].check.clear();
    algebra.topics[2].hours = 4;
    algebra.topics.push_back({id("algebra/old"), "Old letters", Tier::Beginner, 8, "", {}, {}, true});
    catalog.skills[1].resources = {id("loose")};
    catalog.roles[1].day = "Reads, then tries.";
    catalog.roles.push_back({id("keeper"), "Keeper", "", {}, {{id("git"), Tier::Beginner, true, {}}}, {}, {}, {}});
    catalog.projects[0].roles = {id("scientist"), id("engineer")};
    catalog.projects.push_back(
        {id("second"), "Second project", Tier::Advanced, 10, "", {{id("second/only"), "Only step", {}}}, {}, {}, {}, {},
            {{"src/main.py", "print(1)\nprint(2)"}, {"notes.txt", std::string(30, '\n')}}, {}});
    catalog.stages = {{id("data"), "Data", "Collect it.",
        {{id("data/split"), "Split before looking", {}}, {id("data/clean"), "Clean", {}}}, {id("git")}}};
    catalog.questions = {
        {id("ask-svd"), "Why singular values", "domain", Tier::Advanced, 15, "What do they tell?",
            {"They exist", "The rank"}, "Start at the shape.", {id("scientist"), id("engineer")}, {id("algebra")}, {}},
        {id("ask-why"), "Why here", "puzzle", std::nullopt, 0, "", {}, "", {}, {}, {}}};
    catalog.resources = {{id("letters"), "Letters", "book", "Emmy Noether", Tier::Beginner, "All of algebra.",
                             "https://example.org/letters/", {id("algebra")}, {}},
        {id("loose"), "Loose pages", "site", "", std::nullopt, "", "ftp://example.org/loose", {}, {}}};
    catalog.roadmaps = {{id("year"), "One year",
        {{"Foundations", 0, 3, {{"Basics", {id("algebra/vectors"), id("git")}}, {"More", {id("first")}}}},
            {"Rest", 3, 6, {{"Depth", {id("algebra/svd")}}}}, {"Talk", 6, 9, {{"Roles", {id("engineer")}}}}}}};
    catalog.checklists = {{id("musts"), "Must-haves",
        {{id("versions"), "Versions", {id("git/commits")}},
            {id("numbers"), "Numbers", {id("algebra"), id("engineer")}}}}};
    catalog.guide = {{id("agents"), "trend", "Agents", "More of them.", {id("git")}, {id("algebra")}}};
    return catalog;
}

/// Another catalog, of one area, skill and topic.
inline Catalog laterCatalog()
{
    Catalog catalog;
    catalog.heads = {{"u", "Later", "1"}};
    catalog.areas = {{Id("u/crafts"), "Crafts", ""}};
    Topic seam;
    seam.id = Id("u/sewing/seam");
    seam.title = "Seam";
    seam.hours = 5;
    Skill sewing;
    sewing.id = Id("u/sewing");
    sewing.title = "Sewing";
    sewing.area = Id("u/crafts");
    sewing.topics = {seam};
    catalog.skills = {sewing};
    return catalog;
}

inline QString headOf(const Section& section)
{
    const auto* title = qobject_cast<SectionTitle*>(section.layout()->itemAt(0)->widget());
    return title == nullptr ? QString() : title->text();
}

/// From top to bottom, hidden ones too.
inline std::vector<QWidget*> rowsOf(const Section& section)
{
    const QLayout* rows = section.layout()->itemAt(section.layout()->count() - 1)->layout();
    std::vector<QWidget*> all;
    for (int at = 0; at < rows->count(); ++at) all.push_back(rows->itemAt(at)->widget());
    return all;
}

/// What a screen reader says of its rows that are links or lines.
inline QStringList namesIn(const Section& section)
{
    QStringList names;
    for (const QWidget* row : rowsOf(section))
        if (qobject_cast<const PaneRow*>(row) != nullptr && !row->isHidden()) names << row->accessibleName();
    return names;
}

/// Of the boxes under it, in the order in which they were made.
inline QStringList ticksIn(const QWidget& place)
{
    QStringList names;
    for (const auto* child : place.findChildren<QWidget*>())
        if (child->objectName().startsWith(QLatin1String("tick-"))) names << child->objectName().mid(5);
    return names;
}

/// The texts of its labels and chips that are not hidden, in the order in which they were made.
inline QStringList wordsIn(const QWidget& place)
{
    QStringList words;
    for (const auto* child : place.findChildren<QWidget*>()) {
        if (!child->isVisibleTo(&place)) continue;
        if (const auto* label = qobject_cast<const TextLabel*>(child)) words << label->text();
        if (const auto* chip = qobject_cast<const Chip*>(child)) words << chip->text();
    }
    return words;
}

/// Whether the row is painted as one of its text and size that was set so.
inline bool isPaintedAs(PaneRow& row, const std::function<void(PaneRow&)>& set)
{
    // First: what was never shown is laid out only now.
    const QImage painted = row.grab().toImage();
    PaneRow sample(row.text(), row.parentWidget());
    sample.setLayoutDirection(row.layoutDirection());
    set(sample);
    sample.resize(row.size());
    return painted == sample.grab().toImage();
}

/// Takes the addresses of these schemes in place of the system's programs while it lives.
class FollowedLinks
{
public:
    explicit FollowedLinks(QStringList schemes) : m_schemes(std::move(schemes))
    {
        for (const QString& scheme : m_schemes) QDesktopServices::setUrlHandler(scheme, &m_browser, "setSource");
        QObject::connect(
            &m_browser, &QTextBrowser::sourceChanged, &m_browser, [this](const QUrl& url) { m_all << url.toString(); });
    }
    ~FollowedLinks()
    {
        for (const QString& scheme : m_schemes) QDesktopServices::unsetUrlHandler(scheme);
    }
    FollowedLinks(const FollowedLinks&) = delete;
    FollowedLinks& operator=(const FollowedLinks&) = delete;

    [[nodiscard]] const QStringList& all() const { return m_all; }

private:
    QStringList m_schemes, m_all;
    QTextBrowser m_browser;   // its slot takes an address
};

/// The details in a window of their own, with Ann as the learner who wants to be an engineer.
class ShownPane : public testing::Test
{
protected:
    ShownPane()
    {
        computer.catalog = paneCatalog();
        auto options = computer.options(computer.file());
        options.patience = std::chrono::milliseconds(50);
        workspace = Workspace::open(options).value();
        ann = workspace->addLearner("Ann", id("engineer")).value().id;
        session = std::make_unique<Session>(*workspace, preferences);
        QObject::connect(session.get(), &Session::openRequested, session.get(),
            [this](const Id& thing) { opened.push_back(thing); });
        QObject::connect(session.get(), &Session::topicsRequested, session.get(),
            [this](const TopicList& topics) { asked.push_back(topics); });
        QObject::connect(session.get(), &Session::noticeRaised, session.get(),
            [this](const Notice& notice) { notices.push_back(notice); });
        pane = std::make_unique<DetailPane>(*session);
        pane->resize(Width::Pane, 700);
        pane->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(pane.get()));
    }

    [[nodiscard]] static Id id(const std::string& local) { return test::id(local); }

    void show(const std::string& local, const Id& role = {}) const { session->select({id(local), role, {}}); }
    void mark(State state, const std::string& local) const { EXPECT_TRUE(session->mark(state, {id(local)})); }
    [[nodiscard]] State stateOf(const std::string& local) const { return session->progress().state(id(local)); }

    /// Rows that came to what is shown already are shown by the event loop.
    static void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] ThingView* view() const { return pane->findChild<ThingView*>(); }
    /// Those to see, from top to bottom.
    [[nodiscard]] std::vector<Section*> sections() const
    {
        settle();
        std::vector<Section*> all;
        const QLayout* layout = view() == nullptr ? nullptr : view()->layout();
        for (int at = 0; layout != nullptr && at < layout->count(); ++at) {
            auto* section = qobject_cast<Section*>(layout->itemAt(at)->widget());
            if (section != nullptr && !section->isHidden()) all.push_back(section);
        }
        return all;
    }
    [[nodiscard]] QStringList heads() const
    {
        QStringList all;
        for (const Section* section : sections())
            if (const QString head = headOf(*section); !head.isEmpty()) all << head;
        return all;
    }
    /// Of the head of the whole: overline, title, chips.
    [[nodiscard]] QStringList headWords() const
    {
        const auto all = sections();
        return all.empty() ? QStringList() : wordsIn(*all.front());
    }
    /// What stands without a head of its own, as paragraphs do.
    [[nodiscard]] bool isSaid(const QString& text) const
    {
        settle();
        return wordsIn(*pane).contains(text);
    }
    [[nodiscard]] QStringList namesUnder(const QString& head) const
    {
        for (const Section* section : sections())
            if (headOf(*section) == head) return namesIn(*section);
        return {};
    }
    [[nodiscard]] QStringList ticksUnder(const QString& head) const
    {
        for (const Section* section : sections())
            if (headOf(*section) == head) return ticksIn(*section);
        return {};
    }
    [[nodiscard]] QStringList wordsUnder(const QString& head) const
    {
        for (const Section* section : sections())
            if (headOf(*section) == head) return wordsIn(*section).mid(1);
        return {};
    }

    /// Null when there is none of that name to see.
    template <typename Thing = QWidget>
    [[nodiscard]] Thing* find(const QString& name) const
    {
        settle();
        for (Thing* one : pane->findChildren<Thing*>(name))
            if (one->isVisible()) return one;
        return nullptr;
    }
    [[nodiscard]] QString label(const QString& name) const
    {
        const auto* found = find<QLabel>(name);
        return found == nullptr ? QString() : found->text();
    }
    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
    [[nodiscard]] QString today() const { return shortDayText(workspace->today()); }

    test::Computer computer;
    std::unique_ptr<Workspace> workspace;
    LearnerId ann;
    Preferences preferences;
    std::vector<Id> opened;
    std::vector<TopicList> asked;
    std::vector<Notice> notices;
    std::unique_ptr<Session> session;
    std::unique_ptr<DetailPane> pane;
};

}   // namespace waymark::ui
