#include "detail/parts.h"

#include "ui/detail/shown_pane.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

QUrl webAddressWritten(const std::string& url)
{
    Resource resource;
    resource.url = url;
    return webAddressOf(resource);
}

void asLink(PaneRow& row)
{
    row.setIcon(QStringLiteral("roles"));
}

void asTarget(PaneRow& row)
{
    row.setIcon(QStringLiteral("target"), true);
    row.setStrong(true);
}

}   // namespace

/// Links and rows about skills, roles and resources, beside the pane.
class SkillPartsTest : public ShownPane
{
protected:
    SkillPartsTest() { place.show(); }

    [[nodiscard]] std::vector<const Role*> roles() const
    {
        std::vector<const Role*> all;
        for (const Role& role : session->catalog().catalog().roles) all.push_back(&role);
        return all;
    }
    [[nodiscard]] static PaneRow& rowAt(const Section& section, std::size_t at)
    {
        return *qobject_cast<PaneRow*>(rowsOf(section).at(at));
    }
    void wantToBe(const std::string& role) const { ASSERT_TRUE(session->setTargetRole(id(role))); }

    /// As wide as in the pane, so that nothing is cut.
    [[nodiscard]] static bool looks(Section& section, std::size_t at, const std::function<void(PaneRow&)>& set)
    {
        section.resize(Width::Pane, 200);
        return isPaintedAs(rowAt(section, at), set);
    }

    QWidget place;
};

TEST_F(SkillPartsTest, TheTargetRoleComesFirstAndTheOthersKeepTheirOrder)
{
    const auto all = roles();
    EXPECT_EQ(targetFirst(*session, all), all);

    wantToBe("keeper");
    EXPECT_EQ(targetFirst(*session, all), (std::vector<const Role*>{all[2], all[0], all[1]}));
    EXPECT_EQ(targetFirst(*session, {all[1], all[0]}), (std::vector<const Role*>{all[1], all[0]}));
}

TEST_F(SkillPartsTest, AWordSaysWhatStandsBehindAnItem)
{
    const Id topic = id("git/commits");
    EXPECT_EQ(evidenceWord(session->progress(), topic), "");
    mark(State::Learning, "git/commits");
    EXPECT_EQ(evidenceWord(session->progress(), topic), "");

    mark(State::Done, "git/commits");
    EXPECT_EQ(evidenceWord(session->progress(), topic), "Own word");
    ASSERT_TRUE(session->addLink({topic}, QStringLiteral("https://example.org/a")));
    EXPECT_EQ(evidenceWord(session->progress(), topic), "Shown");
    ASSERT_TRUE(session->confirm({topic}, QStringLiteral("Bea")));
    ASSERT_TRUE(session->addLink({topic}, QStringLiteral("https://example.org/b")));

    EXPECT_EQ(evidenceWord(session->progress(), topic), "Confirmed");
}

TEST_F(SkillPartsTest, SkillsSayHowMuchOfThemTheTargetRoleHas)
{
    mark(State::Done, "algebra/vectors");
    mark(State::Done, "git/commits");

    Section* section = skillLinks(*session, QStringLiteral("Shows"), {id("git"), id("algebra")}, &place);

    EXPECT_EQ(headOf(*section), "Shows");
    EXPECT_EQ(namesIn(*section), QStringList({"Git, 1/1", "Algebra, 1/2"}));
    EXPECT_TRUE(looks(*section, 0, [](PaneRow& row) {
        row.setMark(TickMark::Done);
        row.setTrailing(QStringLiteral("1/1"));
    }));
    rowAt(*section, 1).click();
    EXPECT_EQ(opened, std::vector{id("algebra")});
}

TEST_F(SkillPartsTest, SkillsFollowProgressAndTheTargetRole)
{
    Section* section = skillLinks(*session, QStringLiteral("Shows"), {id("algebra")}, &place);
    EXPECT_EQ(namesIn(*section), QStringList("Algebra, 0/2"));

    mark(State::Done, "algebra/svd");
    wantToBe("scientist");
    section->refresh();

    EXPECT_EQ(namesIn(*section), QStringList("Algebra, 1/3"));
    EXPECT_TRUE(looks(*section, 0, [](PaneRow& row) {
        row.setMark(TickMark::Part);
        row.setTrailing(QStringLiteral("1/3"));
    }));
}

TEST_F(SkillPartsTest, RolesAreLinksWithTheTargetRoleFirstAndStrong)
{
    Section* section =
        roleLinks(*session, QStringLiteral("Needed by"), {id("scientist"), id("engineer"), id("nobody")}, &place);

    EXPECT_EQ(headOf(*section), "Needed by");
    EXPECT_EQ(namesIn(*section), QStringList({"Engineer", "Scientist"}));
    EXPECT_TRUE(looks(*section, 0, asTarget));
    EXPECT_TRUE(looks(*section, 1, asLink));
    EXPECT_FALSE(looks(*section, 1, asTarget));
    rowAt(*section, 1).click();
    EXPECT_EQ(opened, std::vector{id("scientist")});
}

TEST_F(SkillPartsTest, ThereIsNoSectionOfNothing)
{
    EXPECT_EQ(skillLinks(*session, QStringLiteral("Shows"), {}, &place), nullptr);
    EXPECT_EQ(roleLinks(*session, QStringLiteral("Needed by"), {}, &place), nullptr);
    EXPECT_EQ(roleLinks(*session, QStringLiteral("Needed by"), {id("nobody")}, &place), nullptr);
    EXPECT_EQ(resourceRows(*session, id("git"), &place), nullptr);
    EXPECT_EQ(needRows(*session, QStringLiteral("Needed by"), id("frameworks"), id("engineer"), &place), nullptr);
}

TEST_F(SkillPartsTest, ANeedSaysHowDeepAndHowMuchOfItIsDone)
{
    mark(State::Done, "algebra/vectors");

    Section* section = needRows(*session, QStringLiteral("Needed by"), id("algebra"), {}, &place);

    EXPECT_EQ(headOf(*section), "Needed by");
    EXPECT_EQ(namesIn(*section), QStringList({"Engineer, must, beginner, 50 %", "Scientist, must, advanced, 33 %"}));
    mark(State::Done, "algebra/eigenvalues");
    section->refresh();
    EXPECT_EQ(namesIn(*section), QStringList({"Engineer, must, beginner, 100 %", "Scientist, must, advanced, 66 %"}));
}

TEST_F(SkillPartsTest, ANeedOfTheTargetRoleIsFirstAndStrong)
{
    wantToBe("scientist");

    Section* section = needRows(*session, QStringLiteral("Needed by"), id("algebra"), {}, &place);

    const auto set = [](const QString& end, Tier through, bool isStrong) {
        return [=](PaneRow& row) {
            row.setTrailing(end);
            row.setTier(through);
            row.setFigure(QStringLiteral("0 %"));
            row.setStrong(isStrong);
        };
    };
    EXPECT_EQ(rowAt(*section, 0).text(), "Scientist");
    EXPECT_TRUE(looks(*section, 0, set(QStringLiteral("must"), Tier::Advanced, true)));
    EXPECT_TRUE(looks(*section, 1, set(QStringLiteral("must"), Tier::Beginner, false)));
}

TEST_F(SkillPartsTest, ANeedLeadsToItsCellAndLeavesOneRoleOut)
{
    Section* section = needRows(*session, QStringLiteral("Needed by"), id("git"), {}, &place);
    EXPECT_EQ(namesIn(*section), QStringList({"Engineer, nice, beginner, 0 %", "Keeper, must, beginner, 0 %"}));
    EXPECT_EQ(rowAt(*section, 1).objectName(), "need-t/keeper");
    EXPECT_EQ(rowAt(*section, 1).focusPolicy(), Qt::StrongFocus);

    rowAt(*section, 1).click();

    EXPECT_EQ(session->selection(), (Selection{id("git"), id("keeper"), {}}));
    EXPECT_TRUE(opened.empty());
    EXPECT_EQ(namesIn(*needRows(*session, QStringLiteral("Needed by"), id("git"), id("engineer"), &place)),
        QStringList("Keeper, must, beginner, 0 %"));
}

TEST_F(SkillPartsTest, TopicsAreTickedThroughTheirTierWithoutRetiredOnes)
{
    const Section* all = topicTicks(*session, id("algebra"), Tier::Advanced, &place);
    EXPECT_EQ(headOf(*all), "Topics");
    EXPECT_EQ(ticksIn(*all), QStringList({"t/algebra/vectors", "t/algebra/eigenvalues", "t/algebra/svd"}));
    const auto marks = all->findChildren<TierMark*>();
    ASSERT_EQ(marks.size(), 3);
    EXPECT_EQ(marks[0]->accessibleName(), "Beginner");
    EXPECT_EQ(marks[2]->accessibleName(), "Advanced");

    EXPECT_EQ(ticksIn(*topicTicks(*session, id("algebra"), Tier::Intermediate, &place)),
        QStringList({"t/algebra/vectors", "t/algebra/eigenvalues"}));
    EXPECT_EQ(ticksIn(*topicTicks(*session, id("frameworks"), Tier::Intermediate, &place)).size(), 3)
        << "those of the tier itself too";
}

TEST_F(SkillPartsTest, TopicsSayWhatOneMayChoose)
{
    Section* section = topicTicks(*session, id("frameworks"), Tier::Advanced, &place);

    ASSERT_EQ(section->rowCount(), 4);
    const auto* choice = qobject_cast<QLabel*>(rowsOf(*section).back());
    ASSERT_NE(choice, nullptr);
    EXPECT_EQ(choice->text(), "Any 1 of: Torch, Flow.");
    EXPECT_TRUE(choice->wordWrap());
    EXPECT_EQ(topicTicks(*session, id("algebra"), Tier::Advanced, &place)->rowCount(), 3);
}

TEST_F(SkillPartsTest, AResourceLeadsToItsAddressOnlyWhenABrowserMayOpenIt)
{
    const FollowedLinks followed({QStringLiteral("https"), QStringLiteral("ftp")});
    const Section* letters = resourceRows(*session, id("algebra"), &place);
    const Section* loose = resourceRows(*session, id("frameworks"), &place);
    EXPECT_EQ(headOf(*letters), "Resources");
    EXPECT_EQ(namesIn(*letters), QStringList("Letters, book"));
    EXPECT_EQ(namesIn(*loose), QStringList("Loose pages, site"));
    EXPECT_EQ(rowAt(*letters, 0).objectName(), "resource-t/letters");
    EXPECT_EQ(rowAt(*letters, 0).focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(rowAt(*letters, 0).toolTip(), "Letters, opens https://example.org/letters/");
    EXPECT_EQ(rowAt(*loose, 0).focusPolicy(), Qt::NoFocus);

    rowAt(*loose, 0).click();
    EXPECT_TRUE(followed.all().isEmpty());
    rowAt(*letters, 0).click();

    EXPECT_EQ(followed.all(), QStringList("https://example.org/letters/"));
}

TEST_F(SkillPartsTest, TheKindOfAResourceGoesBeforeItsTitleIsCut)
{
    Section* section = resourceRows(*session, id("algebra"), &place);
    const auto set = [](const QString& end) {
        return [end](PaneRow& sample) {
            sample.setIcon(QStringLiteral("book"));
            sample.setTrailing(end, true);
        };
    };

    EXPECT_TRUE(looks(*section, 0, set(QStringLiteral("book"))));
    EXPECT_FALSE(looks(*section, 0, set({})));
    section->resize(70, 200);

    EXPECT_TRUE(isPaintedAs(rowAt(*section, 0), set({})));
}

TEST(WebAddressTest, IsOfTheWebAloneAndWhole)
{
    EXPECT_EQ(webAddressWritten("https://example.org/a").toString(), "https://example.org/a");
    EXPECT_EQ(webAddressWritten("http://example.org/a").toString(), "http://example.org/a");
    for (const char* other : {"", "ftp://example.org/a", "file:///etc/passwd", "mailto:a@example.org",
             "javascript:alert(1)", "example.org/a", "https://example.org/a b", "https://[::1"})
        EXPECT_TRUE(webAddressWritten(other).isEmpty()) << other;
}

TEST(LeadOutwardTest, OpensTheAddressOnceForEachClick)
{
    const FollowedLinks followed({QStringLiteral("http")});
    PaneRow row(QStringLiteral("Letters"));

    leadOutward(row, QStringLiteral("A title"), QUrl(QStringLiteral("http://example.org/x")));
    EXPECT_TRUE(followed.all().isEmpty());
    EXPECT_EQ(row.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(row.toolTip(), "A title, opens http://example.org/x");
    row.click();

    EXPECT_EQ(followed.all(), QStringList("http://example.org/x"));
}

}   // namespace waymark::ui
