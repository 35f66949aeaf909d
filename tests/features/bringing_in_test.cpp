#include "exchange/json_export.h"
#include "features/handing_over_story.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <fstream>

namespace waymark::test {

/// A document of somebody else, opened in the window.
class BringingIn : public HandingOver
{
protected:
    void openPreviewOf(const Workspace& from, const Learner& learner)
    {
        std::ofstream(path("other.json").toStdString()) << toJson(reportOf(from, learner, {}, {}).value());
        openPreview();
    }
    void openPreview() const
    {
        QTest::qWait(0);   // the dialog before is gone
        find<QAction>("importAct")->trigger();
        choose("importDialog", path("other.json"));
    }
    [[nodiscard]] QDialog* preview() const
    {
        QDialog* newest = nullptr;
        const auto dialogs = window->findChildren<QDialog*>(QStringLiteral("importPreview"));
        for (QDialog* one : dialogs)
            if (one->isVisible()) newest = one;
        return newest;
    }
    template <typename Thing>
    [[nodiscard]] Thing* inPreview(const QString& name) const
    {
        return preview() == nullptr ? nullptr : preview()->findChild<Thing*>(name);
    }
    void bringIn() const { inPreview<QAbstractButton>(QStringLiteral("accept"))->click(); }

    Computer elsewhere;
    std::unique_ptr<Workspace> there = elsewhere.open();
};

TEST_F(BringingIn, CanBeTakenBackAndDoneAgain)
{
    const Learner bo = there->addLearner("Bo").value();
    (void)there->mark(bo.id, State::Done, std::vector{id("git/commits")}).value();
    openPreviewOf(*there, bo);
    bringIn();
    ASSERT_EQ(workspace->learners().value().size(), 2U);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Brought in "))) << notice().toStdString();

    find<QAbstractButton>("noticeAct")->click();
    EXPECT_EQ(workspace->learners().value().size(), 1U);
    find<QAbstractButton>("noticeAct")->click();
    EXPECT_EQ(workspace->learners().value().size(), 2U);
    ASSERT_TRUE(session->undo());
    openPreview();
    bringIn();

    EXPECT_EQ(workspace->learners().value().size(), 2U) << "what is known and was taken back is done again";
}

TEST_F(BringingIn, ANamesakeIsAnotherPersonUnlessItIsSaid)
{
    openPreviewOf(*there, there->addLearner("Ann").value());
    ASSERT_NE(inPreview<QLabel>(QStringLiteral("samePerson")), nullptr);
    EXPECT_TRUE(inPreview<QAbstractButton>(QStringLiteral("anotherPerson"))->isChecked());

    bringIn();

    EXPECT_EQ(workspace->learners().value().size(), 2U);
}

TEST_F(BringingIn, TheListFollowsTheAnswer)
{
    const Learner other = there->addLearner("Ann").value();
    (void)there->setNote(other.id, id("algebra"), "theirs").value();
    (void)workspace->setNote(ann, id("algebra"), "mine").value();
    (void)there->setTargetRole(other.id, id("engineer")).value();
    ASSERT_TRUE(workspace->setTargetRole(ann, {}).hasValue());
    elsewhere.clock.moment.utcMs += 86'400'000;
    (void)there->setNote(other.id, id("algebra"), "theirs, newer").value();
    openPreviewOf(*there, other);
    const auto rows = [this] {
        QStringList all;
        const auto* model = find<QAbstractItemView>("importList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString() + QStringLiteral(": ") +
                    model->index(row, 1).data().toString();
        return all.join(QLatin1Char('\n'));
    };
    EXPECT_FALSE(rows().contains(QStringLiteral("was “"))) << rows().toStdString();

    inPreview<QAbstractButton>(QStringLiteral("same-") + QString::fromStdString(ann.text))->click();

    EXPECT_TRUE(rows().contains(QStringLiteral("note “\u2068theirs, newer\u2069”, was “\u2068mine\u2069”")))
        << rows().toStdString();
    inPreview<QAbstractButton>(QStringLiteral("anotherPerson"))->click();
    EXPECT_FALSE(rows().contains(QStringLiteral("was “"))) << rows().toStdString();
}

TEST_F(BringingIn, AsTheSamePersonIsOneActAndTheShownOneStays)
{
    const Learner other = there->addLearner("Ann").value();
    (void)there->mark(other.id, State::Done, std::vector{id("git/commits")}).value();
    openPreviewOf(*there, other);
    inPreview<QAbstractButton>(QStringLiteral("same-") + QString::fromStdString(ann.text))->click();
    bringIn();
    ASSERT_EQ(session->progress().state(id("git/commits")), State::Done);

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Open);
    EXPECT_EQ(workspace->learners().value().size(), 1U);
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
    EXPECT_EQ(workspace->learners().value().size(), 1U);
}

TEST_F(BringingIn, ANamesakeWhoIsTheSamePersonBecomesOne)
{
    const Learner other = there->addLearner("Ann").value();
    (void)there->mark(other.id, State::Done, std::vector{id("git/commits")}).value();
    openPreviewOf(*there, other);
    inPreview<QAbstractButton>(QStringLiteral("same-") + QString::fromStdString(ann.text))->click();

    bringIn();

    ASSERT_EQ(workspace->learners().value().size(), 1U);
    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
    EXPECT_EQ(session->progress().state(id("algebra/vectors")), State::Done) << "Ann's own";
}

TEST_F(BringingIn, WhatComesForOneWhoWasMadeOneGoesThereToo)
{
    const Learner other = there->addLearner("Ann").value();
    openPreviewOf(*there, other);
    inPreview<QAbstractButton>(QStringLiteral("same-") + QString::fromStdString(ann.text))->click();
    bringIn();
    (void)there->mark(other.id, State::Done, std::vector{id("git/commits")}).value();

    openPreviewOf(*there, other);
    EXPECT_TRUE(inPreview<QLabel>(QStringLiteral("inTheBin"))->text().contains(QStringLiteral("was made one with")));
    bringIn();

    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
    EXPECT_EQ(workspace->learners().value().size(), 1U);
}

TEST_F(BringingIn, SaysThatSomebodyIsInTheBinAndBringsThemBack)
{
    const Learner bo = there->addLearner("Bo").value();
    openPreviewOf(*there, bo);
    bringIn();
    ASSERT_TRUE(workspace->removeLearner(bo.id).hasValue());
    (void)there->mark(bo.id, State::Done, std::vector{id("git/commits")}).value();

    openPreviewOf(*there, bo);
    auto* told = inPreview<QLabel>(QStringLiteral("inTheBin"));
    ASSERT_NE(told, nullptr);
    EXPECT_TRUE(told->text().startsWith(QStringLiteral("\u2068Bo\u2069 was removed here on ")));
    inPreview<QAbstractButton>(QStringLiteral("bringBack"))->click();
    ASSERT_NE(preview(), nullptr) << "what would change is shown anew";
    EXPECT_EQ(inPreview<QLabel>(QStringLiteral("inTheBin")), nullptr);
    bringIn();

    EXPECT_EQ(session->learner().id, bo.id);
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
}

TEST_F(BringingIn, WhatAnImportWouldChangeIsShownFirst)
{
    const Learner bo = there->addLearner("Bo").value();
    (void)there->mark(bo.id, State::Done, std::vector{id("git/commits")}).value();

    openPreviewOf(*there, bo);

    const auto* list = find<QAbstractItemView>("importList");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Commits"));
    EXPECT_EQ(workspace->learners().value().size(), 1U);

    find<QDialog>("importPreview")->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();

    EXPECT_EQ(workspace->learners().value().size(), 2U);
    EXPECT_EQ(workspace->progress(bo.id).value()->state(id("git/commits")), State::Done);
    EXPECT_EQ(session->learner().id, bo.id) << "one wants to see what came";
    session->undo();
    EXPECT_EQ(workspace->learners().value().size(), 1U);
    EXPECT_EQ(session->learner().id, ann);
}

}   // namespace waymark::test
