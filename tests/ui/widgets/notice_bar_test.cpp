#include "widgets/notice_bar.h"

#include "ui/widgets/shown_widget.h"
#include "widgets/buttons.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QSignalSpy>
#include <QTimer>
#include <QTimerEvent>

namespace waymark::ui {

class NoticeBarTest : public testing::Test
{
protected:
    [[nodiscard]] LinkButton* act() const { return bar.findChild<LinkButton*>("noticeAct"); }
    [[nodiscard]] LinkButton* second() const { return bar.findChild<LinkButton*>("noticeSecondAct"); }
    [[nodiscard]] IconButton* cross() const { return bar.findChild<IconButton*>("noticeClose"); }
    [[nodiscard]] KeyLabel* key() const { return bar.findChild<KeyLabel*>(); }
    [[nodiscard]] ElidedLabel* words() const { return bar.findChild<ElidedLabel*>("noticeSentence"); }
    void showsIcon(const QString& name, QColor Colours::*colour)
    {
        QWidget place;
        IconLabel wanted(name, IconSize::Small, &place);
        wanted.setColour(colour);
        EXPECT_EQ(pictureOf(*bar.findChild<IconLabel*>()), pictureOf(wanted)) << name.toStdString();
    }

    QWidget page;
    NoticeBar bar{&page};
    QSignalSpy acted{&bar, &NoticeBar::acted};
    QSignalSpy secondActed{&bar, &NoticeBar::secondActed};
    QSignalSpy closed{&bar, &NoticeBar::closed};
};

TEST_F(NoticeBarTest, IsHiddenUntilItHasSomethingToSay)
{
    EXPECT_EQ(bar.objectName(), "noticeBar");
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "");

    bar.say(NoticeBar::Kind::Done, "Vectors is done.");

    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "Vectors is done.");
    EXPECT_EQ(words()->text(), "Vectors is done.");
    EXPECT_EQ(bar.accessibleName(), "Vectors is done.");
    EXPECT_EQ(bar.minimumHeight(), Theme::current().rowHeight(Height::Notice));
}

TEST_F(NoticeBarTest, ASentenceAloneHasNoActs)
{
    bar.say(NoticeBar::Kind::Done, "Vectors is done.");

    EXPECT_TRUE(act()->isHidden());
    EXPECT_TRUE(second()->isHidden());
    EXPECT_TRUE(key()->isHidden());
    EXPECT_FALSE(cross()->isHidden());
}

TEST_F(NoticeBarTest, ShowsTheActsAndTheKey)
{
    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo", QKeySequence(Qt::CTRL | Qt::Key_Z), "Say when");

    EXPECT_FALSE(act()->isHidden());
    EXPECT_EQ(act()->text(), "Undo");
    EXPECT_FALSE(second()->isHidden());
    EXPECT_EQ(second()->text(), "Say when");
    EXPECT_FALSE(key()->isHidden());
    EXPECT_EQ(key()->text(), "Ctrl+Z");
}

TEST_F(NoticeBarTest, AKeyWithoutAnActIsNotShown)
{
    bar.say(NoticeBar::Kind::Done, "Vectors is done.", {}, QKeySequence(Qt::CTRL | Qt::Key_Z));
    EXPECT_TRUE(key()->isHidden());

    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo");
    EXPECT_TRUE(key()->isHidden());
    EXPECT_FALSE(act()->isHidden());
}

TEST_F(NoticeBarTest, TheNextNoticeTakesThePlaceOfTheOneBefore)
{
    bar.say(NoticeBar::Kind::Problem, "The disk is full.", "Try again", QKeySequence(Qt::Key_F5), "Save elsewhere");

    bar.say(NoticeBar::Kind::Done, "Vectors is done.");

    EXPECT_EQ(bar.sentence(), "Vectors is done.");
    EXPECT_EQ(bar.accessibleName(), "Vectors is done.");
    EXPECT_TRUE(act()->isHidden());
    EXPECT_TRUE(second()->isHidden());
    EXPECT_TRUE(key()->isHidden());
    EXPECT_EQ(closed.count(), 0);
}

TEST_F(NoticeBarTest, EachActIsToldByItself)
{
    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo", {}, "Say when");

    act()->click();
    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(secondActed.count(), 0);
    second()->click();
    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(secondActed.count(), 1);
    EXPECT_EQ(closed.count(), 0);
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(NoticeBarTest, IsClosedByItsCrossAndSaysSoOnce)
{
    EXPECT_EQ(cross()->accessibleName(), "Close this notice");
    bar.say(NoticeBar::Kind::Done, "Vectors is done.");

    cross()->click();

    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "");
    EXPECT_EQ(closed.count(), 1);
    bar.close();
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(NoticeBarTest, IsClosedByItsOwnerAndCanSpeakAgain)
{
    bar.close();
    EXPECT_EQ(closed.count(), 0);
    bar.say(NoticeBar::Kind::Hint, "Press ? for the keys.");

    bar.close();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(bar.isHidden());

    bar.say(NoticeBar::Kind::Hint, "Press ? for the keys.");
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "Press ? for the keys.");
}

TEST_F(NoticeBarTest, WhatMustBeReadToItsEndTakesASecondLine)
{
    const auto* row = static_cast<QBoxLayout*>(bar.layout());
    const auto stretch = [this, row] { return row->stretch(row->indexOf(words())); };

    bar.say(NoticeBar::Kind::Problem, "The disk is full.");
    EXPECT_TRUE(words()->wordWrap());
    EXPECT_GT(stretch(), 1);
    bar.say(NoticeBar::Kind::Done, "Vectors is done.");
    fit(bar, {4'000, 60});
    EXPECT_FALSE(words()->wordWrap());
    EXPECT_EQ(stretch(), 0);
    bar.say(NoticeBar::Kind::Hint, "Press ? for the keys.");
    EXPECT_TRUE(words()->wordWrap());
    EXPECT_GT(stretch(), 1);
}

TEST_F(NoticeBarTest, ALongSentenceWrapsRatherThanLoseItsEnd)
{
    bar.resize(400, 60);
    bar.say(NoticeBar::Kind::Done, QStringLiteral("Vectors is done. ").repeated(8), "Undo");
    EXPECT_TRUE(words()->wordWrap());

    fit(bar, {4'000, 60});
    EXPECT_FALSE(words()->wordWrap());
    fit(bar, {400, 60});
    EXPECT_TRUE(words()->wordWrap());
}

TEST_F(NoticeBarTest, GivesTheKeyboardBackWhenItSaysSomethingElse)
{
    auto* field = new QWidget(&page);
    field->setFocusPolicy(Qt::StrongFocus);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QSignalSpy left(&bar, &NoticeBar::keyboardLeft);
    for (const bool isThere : {true, false}) {
        field->show();
        field->setFocus();
        bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo");
        act()->setFocus();
        field->setVisible(isThere);

        bar.say(NoticeBar::Kind::Done, "Taken back.", "Redo");

        EXPECT_EQ(field->hasFocus(), isThere);
        EXPECT_EQ(left.count(), isThere ? 0 : 1);
    }
    field->show();
    field->setFocus();
    cross()->setFocus();
    bar.close();
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(NoticeBarTest, OnlyWhatNeedsNoAnswerGoesByItself)
{
    auto* timer = bar.findChild<QTimer*>();
    ASSERT_NE(timer, nullptr);
    bar.say(NoticeBar::Kind::Problem, "The disk is full.");
    EXPECT_FALSE(timer->isActive());
    bar.say(NoticeBar::Kind::Hint, "Press ? for the keys.");
    EXPECT_FALSE(timer->isActive());
    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo");
    ASSERT_TRUE(timer->isActive());

    timer->setInterval(1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return bar.isHidden(); }));
    EXPECT_FALSE(timer->isActive());
}

TEST_F(NoticeBarTest, DoesNotGoWhileThePointerOrTheKeyboardIsInIt)
{
    auto* field = new QWidget(&page);
    field->setFocusPolicy(Qt::StrongFocus);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto* timer = bar.findChild<QTimer*>();
    const auto itsTimeIsOver = [timer] {
        QTimerEvent due(timer->timerId());
        QCoreApplication::sendEvent(timer, &due);
    };
    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "Undo");

    bar.setAttribute(Qt::WA_UnderMouse);
    itsTimeIsOver();
    EXPECT_FALSE(bar.isHidden());
    bar.setAttribute(Qt::WA_UnderMouse, false);
    act()->setFocus();
    itsTimeIsOver();
    EXPECT_FALSE(bar.isHidden());
    field->setFocus();
    itsTimeIsOver();

    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(NoticeBarTest, EachKindHasItsIcon)
{
    bar.say(NoticeBar::Kind::Done, "Vectors is done.");
    showsIcon("check", &Colours::accent);
    bar.say(NoticeBar::Kind::Problem, "The disk is full.");
    showsIcon("warning", &Colours::error);
    bar.say(NoticeBar::Kind::Hint, "Press ? for the keys.");
    showsIcon("guide", &Colours::accent);
}

TEST_F(NoticeBarTest, AProblemHasAGroundOfItsOwn)
{
    const QPoint air(4, 30);
    for (const auto kind : {NoticeBar::Kind::Done, NoticeBar::Kind::Problem, NoticeBar::Kind::Hint}) {
        bar.say(kind, "Said.");
        const QImage image = pictureOf(bar, {600, 60});
        EXPECT_TRUE(
            isNear(image.pixelColor(air), kind == NoticeBar::Kind::Problem ? inForce().errorTint : inForce().notice));
        EXPECT_TRUE(isNear(image.pixelColor(4, 0), inForce().line));
        EXPECT_FALSE(isNear(image.pixelColor(4, 1), inForce().line));
    }
}

TEST_F(NoticeBarTest, TheActOfAProblemAlarms)
{
    const LargeText large;
    bar.say(NoticeBar::Kind::Problem, "The disk is full.", "TRY HIM AGAIN");
    EXPECT_TRUE(showsColour(pictureOf(*act()), inForce().error));

    bar.say(NoticeBar::Kind::Done, "Vectors is done.", "TRY HIM AGAIN");

    EXPECT_FALSE(showsColour(pictureOf(*act()), inForce().error));
    EXPECT_TRUE(showsColour(pictureOf(*act()), inForce().accent));
}

}   // namespace waymark::ui
