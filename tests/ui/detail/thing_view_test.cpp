#include "detail/thing_view.h"

#include "detail/note_edit.h"
#include "detail/note_section.h"
#include "ui/detail/shown_pane.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

/// Counts what its view asks of it.
class AskedSection : public Section
{
public:
    using Section::Section;

    void refresh() override { ++refreshed; }
    void leave() override { ++left; }

    int refreshed = 0, left = 0;
};

}   // namespace

class ThingViewTest : public ShownPane
{
protected:
    [[nodiscard]] QStringList firstWordsOf(const std::string& local) const
    {
        show(local);
        return headWords().mid(0, 2);
    }
};

TEST_F(ThingViewTest, ItsSectionsStandOneUnderAnotherAndAskToBeRefreshedAndLeft)
{
    ThingView made;
    auto* first = new AskedSection(QStringLiteral("First"), &made);
    auto* second = new AskedSection(QStringLiteral("Second"), &made);

    made.add(second);
    made.add(nullptr);
    made.add(first);

    ASSERT_EQ(made.layout()->count(), 3);
    EXPECT_EQ(made.layout()->itemAt(0)->widget(), second);
    EXPECT_EQ(made.layout()->itemAt(1)->widget(), first);
    EXPECT_EQ(made.layout()->itemAt(2)->widget(), nullptr) << "what is over goes to the foot";
    EXPECT_EQ(qobject_cast<QVBoxLayout*>(made.layout())->stretch(2), 1);
    made.refresh();
    made.leave();
    made.leave();
    EXPECT_EQ(first->refreshed, 1);
    EXPECT_EQ(second->refreshed, 1);
    EXPECT_EQ(first->left, 2);
    EXPECT_EQ(second->left, 2);
}

TEST_F(ThingViewTest, HasTheAirOfThePane)
{
    const ThingView made;

    EXPECT_EQ(made.layout()->contentsMargins(), QMargins(16, 16, 16, 16));
    EXPECT_EQ(made.layout()->spacing(), 16);
}

TEST_F(ThingViewTest, CanBeAsNarrowAsOneLikes)
{
    ThingView made;
    auto* wide = new Section({}, &made);
    auto* row = new QWidget(wide);
    row->setMinimumSize(900, 50);
    wide->add(row);
    made.add(wide);

    EXPECT_EQ(made.minimumSizeHint(), QSize(0, 82));
}

TEST_F(ThingViewTest, TheKeyboardGoesToTheNoteThatWasAddedAsOne)
{
    ThingView made;
    made.focusNote();
    made.addNote(new NoteSection(*session, id("git"), &made));
    EXPECT_EQ(made.layout()->count(), 2);

    made.focusNote();

    EXPECT_EQ(made.focusWidget(), made.findChild<NoteEdit*>());
    made.findChild<NoteEdit*>()->insertPlainText(QStringLiteral("thought"));
    made.leave();
    EXPECT_EQ(session->progress().note(id("git")), "thought");
}

TEST_F(ThingViewTest, IsTouchedByChangesOfWhatItDependsOn)
{
    ThingView made;
    made.depend(id("git"));
    made.depend(id("engineer"));
    made.depend(id("git/commits"));
    ChangeSet nothing, items, skills, roles, people, others;
    items.items = {id("algebra/vectors"), id("git/commits")};
    skills.skills = {id("git")};
    roles.roles = {id("engineer")};
    people.learnersChanged = true;
    others.items = {id("algebra/vectors")};
    others.skills = {id("algebra")};
    others.roles = {id("scientist")};
    others.catalogChanged = true;

    EXPECT_FALSE(made.isTouchedBy(nothing));
    EXPECT_TRUE(made.isTouchedBy(items));
    EXPECT_TRUE(made.isTouchedBy(skills));
    EXPECT_TRUE(made.isTouchedBy(roles));
    EXPECT_TRUE(made.isTouchedBy(people));
    EXPECT_FALSE(made.isTouchedBy(others));
}

TEST_F(ThingViewTest, EachKindOfThingHasItsView)
{
    EXPECT_EQ(firstWordsOf("algebra/vectors"), QStringList({"Algebra", "Vectors"}));
    EXPECT_EQ(firstWordsOf("algebra"), QStringList({"Mathematics", "Algebra"}));
    EXPECT_EQ(firstWordsOf("maths"), QStringList({"Area", "Mathematics"}));
    EXPECT_EQ(firstWordsOf("engineer"), QStringList({"Role", "Engineer"}));
    EXPECT_EQ(firstWordsOf("first"), QStringList({"Project", "First project"}));
    EXPECT_EQ(firstWordsOf("first/build"), QStringList({"Project", "First project"}));
    EXPECT_EQ(firstWordsOf("first/accept-runs"), QStringList({"Project", "First project"}));
    EXPECT_EQ(firstWordsOf("data"), QStringList({"Stage of the workflow", "Data"}));
    EXPECT_EQ(firstWordsOf("data/clean"), QStringList({"Practice", "Clean"}));
    EXPECT_EQ(firstWordsOf("ask-svd"), QStringList({"Interview question", "Why singular values"}));
    EXPECT_EQ(firstWordsOf("letters"), QStringList({"Book", "Letters"}));
    EXPECT_EQ(firstWordsOf("year"), QStringList({"Roadmap", "One year"}));
    EXPECT_EQ(firstWordsOf("musts"), QStringList({"Checklist", "Must-haves"}));
    EXPECT_EQ(firstWordsOf("numbers"), QStringList({"Must-haves", "Numbers"}));
    EXPECT_EQ(firstWordsOf("agents"), QStringList({"Guide", "Agents"}));
    EXPECT_EQ(firstWordsOf("degree"), QStringList("A degree")) << "a background is no item";
}

TEST_F(ThingViewTest, IsNoneOfWhatTheCatalogHasNot)
{
    QWidget place;

    EXPECT_EQ(makeThingView(*session, {id("nothing-of-that-name"), {}, {}}, &place), nullptr);
    EXPECT_EQ(makeThingView(*session, {}, &place), nullptr);
    EXPECT_TRUE(place.children().isEmpty());
    EXPECT_EQ(makeThingView(*session, {id("git"), {}, {}}, &place)->parentWidget(), &place);
}

TEST_F(ThingViewTest, DependsOnItsThing)
{
    QWidget place;
    for (const char* local : {"git/commits", "git", "engineer", "first", "first/plan", "data/clean", "letters"}) {
        ChangeSet change;
        change.items = {id(local)};
        EXPECT_TRUE(makeThingView(*session, {id(local), {}, {}}, &place)->isTouchedBy(change)) << local;
    }
}

}   // namespace waymark::ui
