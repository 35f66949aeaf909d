#include "detail/pane_row.h"
#include "features/window_story.h"

#include <QLabel>
#include <QTest>

namespace waymark::test {

namespace {

Catalog withQuestion()
{
    Catalog catalog = sampleCatalog();
    catalog.questions = {{id("ask-svd"), "Why a singular value decomposition", "domain", Tier::Advanced, 15,
        "What does it tell that eigenvalues do not?", {"It exists for any matrix", "Names the rank"},
        "Start at the shape.", {id("scientist")}, {id("algebra")}, {}}};
    return catalog;
}

}   // namespace

class AQuestion : public WindowStory
{
protected:
    AQuestion() : WindowStory(withQuestion(), id("scientist")) { session->open(id("ask-svd")); }

    [[nodiscard]] bool isSaid(const QString& text) const
    {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(AQuestion, ShowsWhatIsAskedAndKeepsItsAnswerUntilItIsWanted)
{
    EXPECT_TRUE(isSaid(QStringLiteral("What does it tell that eigenvalues do not?")));
    EXPECT_FALSE(isSaid(QStringLiteral("It exists for any matrix")));

    auto* row = window->findChild<ui::PaneRow*>(QStringLiteral("questionAnswer"));
    ASSERT_NE(row, nullptr);
    row->click();

    EXPECT_TRUE(isSaid(QStringLiteral("It exists for any matrix")));
    EXPECT_TRUE(isSaid(QStringLiteral("Start at the shape.")));

    row->click();

    EXPECT_FALSE(isSaid(QStringLiteral("It exists for any matrix")));
}

}   // namespace waymark::test
