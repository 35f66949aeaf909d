#include "detail/selection_band.h"

#include "ui/detail/shown_pane.h"
#include "widgets/day_field.h"

#include <QDialog>
#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark::ui {

/// The band over the details while several rows are selected.
class SelectionBandTest : public ShownPane
{
protected:
    [[nodiscard]] QWidget* band() const { return find(QStringLiteral("selectionBand")); }
    void chooseSeveral(const std::vector<std::string>& locals) const
    {
        std::vector<Id> items;
        for (const std::string& local : locals) items.push_back(id(local));
        session->select({items.empty() ? Id() : items.front(), {}, items});
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const QString& word : wordsIn(*band()))
            if (!word.isEmpty()) all << word;
        return all;
    }
};

TEST_F(SelectionBandTest, IsThereForTwoAndMoreAlone)
{
    EXPECT_EQ(band(), nullptr);
    chooseSeveral({"algebra/vectors"});
    EXPECT_EQ(band(), nullptr);

    chooseSeveral({"algebra/vectors", "algebra/svd"});
    EXPECT_NE(band(), nullptr);

    show("algebra/vectors");
    EXPECT_EQ(band(), nullptr);
}

TEST_F(SelectionBandTest, CountsTopicsAndTheirHours)
{
    chooseSeveral({"algebra/vectors", "algebra/eigenvalues"});
    EXPECT_EQ(words(), QStringList({"2 topics selected", "5 h"}));
    EXPECT_EQ(label(QStringLiteral("selectionCount")), "2 topics selected");

    chooseSeveral({"algebra/vectors", "algebra/eigenvalues", "algebra/svd"});

    EXPECT_EQ(words(), QStringList({"3 topics selected", "9 h"}));
}

TEST_F(SelectionBandTest, CallsThemItemsWhereSomeAreNoTopics)
{
    chooseSeveral({"algebra/vectors", "first/plan", "first/build"});
    EXPECT_EQ(words(), QStringList({"3 items selected", "2 h"}));

    chooseSeveral({"first/plan", "first/build"});

    EXPECT_EQ(words(), QStringList("2 items selected")) << "steps have no hours";
}

TEST_F(SelectionBandTest, ItsActsHaveWordsAndNamesInTheirOrder)
{
    chooseSeveral({"algebra/vectors", "algebra/svd"});

    QStringList all;
    const QLayout* acts = find<QPushButton>(QStringLiteral("markDone"))->parentWidget()->layout();
    for (int at = 0; at < acts->count(); ++at) {
        const auto* button = qobject_cast<QPushButton*>(acts->itemAt(at)->widget());
        all << button->objectName() << button->text() << button->accessibleName();
    }

    EXPECT_EQ(all,
        QStringList({"markDone", "Done", "Done, all that is selected", "markLearning", "Learning",
            "Learning, all that is selected", "markSkipped", "Skip", "Skip, all that is selected", "markDoneOn",
            "Done on…", "Done on an earlier day, all that is selected"}));
}

TEST_F(SelectionBandTest, EachActIsForAllThatIsSelectedAndNothingElse)
{
    for (const auto& [name, state] : {std::pair("markDone", State::Done), std::pair("markLearning", State::Learning),
             std::pair("markSkipped", State::Skipped)}) {
        chooseSeveral({"algebra/vectors", "first/plan"});
        click(QString::fromLatin1(name));

        EXPECT_EQ(stateOf("algebra/vectors"), state) << name;
        EXPECT_EQ(stateOf("first/plan"), state) << name;
        EXPECT_EQ(stateOf("algebra/svd"), State::Open);
        EXPECT_EQ(stateOf("first/build"), State::Open);
    }
    EXPECT_NE(band(), nullptr) << "they stay selected";
}

TEST_F(SelectionBandTest, AnEarlierDayIsAskedForOnceForAll)
{
    chooseSeveral({"algebra/vectors", "algebra/svd"});

    click(QStringLiteral("markDoneOn"));

    auto* dialog = find<QDialog>(QStringLiteral("dayDialog"));
    ASSERT_NE(dialog, nullptr);
    const std::string earlier = dayAfter(workspace->today(), -4);
    dialog->findChild<DayField*>(QStringLiteral("field"))
        ->setDate(QDate::fromString(QString::fromStdString(earlier), Qt::ISODate));
    dialog->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
    EXPECT_EQ(session->progress().status(id("algebra/vectors")).day, earlier);
    EXPECT_EQ(session->progress().status(id("algebra/svd")).day, earlier);
    EXPECT_EQ(stateOf("algebra/svd"), State::Done);
    EXPECT_EQ(stateOf("algebra/eigenvalues"), State::Open);
}

TEST_F(SelectionBandTest, CountsAnewWithAnotherCatalog)
{
    session->select({id("algebra"), {}, {id("algebra/vectors"), Id("u/sewing/seam")}});
    ASSERT_EQ(words(), QStringList({"2 items selected", "2 h"}));

    ASSERT_TRUE(workspace->addCatalog(laterCatalog()).hasValue());

    EXPECT_EQ(words(), QStringList({"2 topics selected", "7 h"}));
}

}   // namespace waymark::ui
