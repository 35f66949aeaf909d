#include "features/window_story.h"

#include "widgets/filter_button.h"
#include "widgets/labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace waymark::test {

/// Each act is about what was pressed, happens once, and leaves the keyboard where the next one is wanted.
class OneAct : public WindowStory
{
protected:
    OneAct()
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void goTo(Qt::Key digit) const
    {
        QTest::keyClick(window.get(), digit, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* found = window->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] QWidget* pane() const { return find(QStringLiteral("detailPane")); }
    [[nodiscard]] QWidget* page() const { return find(QStringLiteral("page-") + window->page()); }

    void click(const QString& name) const
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    /// What a right click there offers; the menu is closed again.
    [[nodiscard]] QStringList offeredAt(QWidget* widget, const QPoint& at) const
    {
        QTest::mousePress(widget, Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &event);
        return takeOffers(QStringLiteral("thingMenu"));
    }

    [[nodiscard]] QStringList takeOffers(const QString& name) const
    {
        QStringList offers;
        for (auto* menu : window->findChildren<QMenu*>(name)) {
            for (const QAction* action : menu->actions())
                if (!action->isSeparator()) offers << action->text().section(QLatin1Char('\t'), 0, 0);
            delete menu;
        }
        return offers;
    }

    const QStringList ofTopic{"Done", "Learning", "Skipped", "Done on…", "Not now", "Note", "Add a link…", "Confirm…",
        "Show in its place", "Show in the matrix", "Copy"};
};

TEST_F(OneAct, StartIsAboutTheCardThatWasPressed)
{
    goTo(Qt::Key_1);
    const QString second = find(QStringLiteral("nextBox-2"))->accessibleName();

    click(QStringLiteral("nextStart-2"));

    EXPECT_EQ(QString::fromStdString(std::string(session->catalog().title(session->selection().thing))), second);
    EXPECT_EQ(session->progress().state(session->selection().thing), State::Learning);
    EXPECT_EQ(find(QStringLiteral("nextBox-2"))->accessibleName(), second);
}

TEST_F(OneAct, ACardThatWasAnsweredStaysAndTakesItBack)
{
    goTo(Qt::Key_1);
    const QString first = find(QStringLiteral("nextBox-1"))->accessibleName();
    EXPECT_TRUE(find(QStringLiteral("nextOthers"))->isHidden());

    click(QStringLiteral("nextBox-1"));
    QTest::mouseDClick(find(QStringLiteral("nextBox-1")), Qt::LeftButton);
    QTest::mouseRelease(find(QStringLiteral("nextBox-1")), Qt::LeftButton);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
    EXPECT_EQ(find(QStringLiteral("nextBox-1"))->accessibleName(), first);
    EXPECT_TRUE(find(QStringLiteral("nextStart-1"))->isHidden());
    auto* back = find<QAbstractButton>(QStringLiteral("nextLater-1"));
    ASSERT_EQ(back->text(), QStringLiteral("Undo"));
    back->click();
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
    EXPECT_EQ(back->text(), QStringLiteral("Not now"));
}

TEST_F(OneAct, OtherCardsComeWithTheNextVisitOrWhenAskedFor)
{
    goTo(Qt::Key_1);
    click(QStringLiteral("nextBox-1"));
    const QString first = find(QStringLiteral("nextBox-1"))->accessibleName();

    click(QStringLiteral("nextOthers"));
    const QString second = find(QStringLiteral("nextBox-1"))->accessibleName();
    EXPECT_NE(second, first);
    EXPECT_TRUE(find(QStringLiteral("next-1"))->hasFocus());

    click(QStringLiteral("nextBox-1"));
    goTo(Qt::Key_2);
    goTo(Qt::Key_1);
    EXPECT_NE(find(QStringLiteral("nextBox-1"))->accessibleName(), second);
}

TEST_F(OneAct, TheKeyboardStaysInThePaneWhenALinkLeadsOn)
{
    chooseRow("frameworks/torch");
    auto* link = find<QAbstractButton>(QStringLiteral("link-t/engineer"));
    link->setFocus();

    QTest::mouseClick(link, Qt::LeftButton);
    QCoreApplication::processEvents();

    EXPECT_EQ(window->page(), QStringLiteral("roles"));
    EXPECT_TRUE(page()->isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->objectName().toStdString();
}

TEST_F(OneAct, EveryLinkOfEveryPaneLeavesTheKeyboardInPageOrPane)
{
    int walked = 0;
    for (const Id& item : session->catalog().items()) {
        session->open(item);
        const auto links = pane()->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^link-")));
        QStringList names;
        for (const auto* link : links) names << link->objectName();
        for (const QString& name : names) {
            session->open(item);
            auto* link = pane()->findChild<QAbstractButton*>(name);
            ASSERT_NE(link, nullptr) << item.text() << ' ' << name.toStdString() << ' '
                                     << session->selection().thing.text() << ' ' << window->page().toStdString();
            link->setFocus();
            link->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
            const QWidget* now = QApplication::focusWidget();
            ASSERT_NE(now, nullptr) << item.text() << ' ' << name.toStdString();
            EXPECT_TRUE(pane()->isAncestorOf(now) || page()->isAncestorOf(now))
                << item.text() << ' ' << name.toStdString() << ' ' << now->objectName().toStdString();
            ++walked;
        }
    }
    EXPECT_GT(walked, 20);
}

TEST_F(OneAct, AShortcutToAPageTakesTheKeyboardOutOfTheNavigation)
{
    find(QStringLiteral("nav-skills"))->setFocus(Qt::TabFocusReason);

    goTo(Qt::Key_3);

    EXPECT_TRUE(page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(OneAct, EnterAfterAnActOfANoticeIsNoUndo)
{
    chooseRow("algebra/vectors");
    QTest::keyClick(checklist(), Qt::Key_Space);
    auto* act = find<QAbstractButton>(QStringLiteral("noticeAct"));
    ASSERT_EQ(act->text(), QStringLiteral("Undo"));

    QTest::mouseClick(act, Qt::LeftButton);
    EXPECT_EQ(act->text(), QStringLiteral("Redo"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
    EXPECT_TRUE(checklist()->hasFocus());
}

TEST_F(OneAct, EnterIsNoTick)
{
    chooseRow("algebra/vectors");
    auto* box = pane()->findChild<QAbstractButton*>(QStringLiteral("tick-t/algebra/vectors"));
    box->setFocus();

    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
}

TEST_F(OneAct, NoteAndEvidenceWorkAfterThePaneWasClosed)
{
    goTo(Qt::Key_1);
    QTest::mouseClick(find(QStringLiteral("next-2")), Qt::LeftButton, {}, {200, 8});
    const Id chosen = session->selection().thing;
    ASSERT_FALSE(chosen.isEmpty());
    find(QStringLiteral("next-2"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(session->selection().thing.isEmpty());
    EXPECT_TRUE(find(QStringLiteral("next-2"))->hasFocus());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);

    EXPECT_EQ(session->selection().thing, chosen);
    EXPECT_TRUE(find<QPlainTextEdit>(QStringLiteral("note"))->hasFocus());
}

TEST_F(OneAct, KeysAreForTheCardThatTheyArePressedOn)
{
    goTo(Qt::Key_1);
    session->select({id("algebra/svd"), {}, {}});
    find(QStringLiteral("next-1"))->setFocus();

    QTest::keyClick(find(QStringLiteral("next-1")), Qt::Key_S);

    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Skipped);
    EXPECT_EQ(stateOnDisk("algebra/svd"), State::Open);
}

TEST_F(OneAct, ARightClickOffersTheSameEverywhere)
{
    const QModelIndex row = rowOf("algebra/vectors");
    EXPECT_EQ(offeredAt(checklist()->viewport(), checklist()->visualRect(row).center()), ofTopic);
    EXPECT_EQ(session->selection().thing, id("algebra/vectors"));
    EXPECT_EQ(offeredAt(pane(), pane()->rect().center()), ofTopic);

    goTo(Qt::Key_1);
    auto* card = find(QStringLiteral("next-1"));
    EXPECT_EQ(offeredAt(card, card->rect().center()), ofTopic);
    EXPECT_EQ(offeredAt(find(QStringLiteral("overviewFigure")), {2, 2}), QStringList());
}

TEST_F(OneAct, ARightClickBesideTheRowsOffersNothing)
{
    chooseRow("algebra/vectors");

    EXPECT_EQ(offeredAt(checklist()->viewport(), {200, checklist()->viewport()->height() - 4}), QStringList());
}

TEST_F(OneAct, TheKeysWorkInTheMatrixAndInTheListOfNeeds)
{
    goTo(Qt::Key_3);
    auto* matrix = find<QTableView>(QStringLiteral("roleMatrix"));
    const QModelIndex cell = matrix->model()->index(1, 0);
    matrix->setCurrentIndex(cell);
    session->select({});

    QTest::keyClick(matrix, Qt::Key_L);
    EXPECT_EQ(session->selection().thing, id("algebra"));
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Learning);
    QTest::keyClick(matrix, Qt::Key_Space);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Done);
    const auto offers = offeredAt(matrix->viewport(), matrix->visualRect(cell).center());
    EXPECT_TRUE(offers.contains(QStringLiteral("Done")));
    EXPECT_TRUE(offers.contains(QStringLiteral("Copy as CSV")));

    click(QStringLiteral("rolesForm-list"));
    auto* list = find<QTreeView>(QStringLiteral("roleNeeds"));
    list->setFocus();
    const QModelIndex role = list->model()->index(0, 0);
    list->expand(role);
    list->setCurrentIndex(list->model()->index(0, 0, role));
    QTest::keyClick(list, Qt::Key_S);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Skipped) << session->selection().thing.text();
}

TEST_F(OneAct, SeveralRowsHaveOneMenu)
{
    chooseRow("algebra/vectors");
    QTest::keyClick(checklist(), Qt::Key_Down, Qt::ShiftModifier);

    const auto offers = offeredAt(checklist()->viewport(), checklist()->visualRect(rowOf("algebra/vectors")).center());

    EXPECT_TRUE(offers.contains(QStringLiteral("Confirm…")));
    EXPECT_FALSE(offers.contains(QStringLiteral("Note")));
    EXPECT_EQ(session->selection().items.size(), 2U);
}

TEST_F(OneAct, TheSearchOffersThemForAHit)
{
    QTest::keyClick(checklist(), Qt::Key_K, Qt::ControlModifier);
    auto* field = find<QLineEdit>(QStringLiteral("searchField"));
    QTest::keyClicks(field, QStringLiteral("vectors"));

    QTest::keyClick(field, Qt::Key_Tab);

    EXPECT_EQ(takeOffers(QStringLiteral("hitMenu")), ofTopic);
}

TEST_F(OneAct, ASearchLeavesTheFilterAndOffersToClearIt)
{
    QTest::keyClick(checklist(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("eigen"));
    const QString count = label(QStringLiteral("skillsCount"));

    session->open(id("git/commits"));

    EXPECT_EQ(label(QStringLiteral("skillsCount")), count);
    EXPECT_EQ(session->selection().thing, id("git/commits"));
    ASSERT_TRUE(notice().contains(QStringLiteral("not among"))) << notice().toStdString();
    click(QStringLiteral("noticeAct"));
    EXPECT_EQ(checklist()->currentIndex(), rowOf("git/commits"));
}

TEST_F(OneAct, TheDetailsAreNeverAboutAnotherPage)
{
    chooseRow("algebra/eigenvalues");
    session->open(id("engineer"));
    ASSERT_EQ(session->selection().thing, id("engineer"));

    goTo(Qt::Key_4);
    EXPECT_EQ(session->selection().thing, id("first"));
    goTo(Qt::Key_2);
    EXPECT_EQ(session->selection().thing, id("algebra/eigenvalues"));
    goTo(Qt::Key_1);
    EXPECT_TRUE(session->selection().thing.isEmpty());
    EXPECT_FALSE(pane()->isVisible());
    goTo(Qt::Key_3);
    EXPECT_EQ(session->selection().thing, id("engineer"));
}

TEST_F(OneAct, OneGoesBackAndForward)
{
    goTo(Qt::Key_1);
    session->open(id("algebra/eigenvalues"));
    session->open(id("engineer"));
    ASSERT_EQ(window->page(), QStringLiteral("roles"));

    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("skills"));
    EXPECT_EQ(session->selection().thing, id("algebra/eigenvalues"));
    EXPECT_TRUE(page()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("overview"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("roles"));
    EXPECT_FALSE(find<QAction>(QStringLiteral("forwardAct"))->isEnabled());
}

TEST_F(OneAct, NobodyIsRemovedByOneClick)
{
    session->mark(State::Done, {id("algebra/vectors"), id("git/commits")});
    QMenu menu;
    emit find<QPushButton>(QStringLiteral("learner"))->menu()->aboutToShow();
    auto* remove = find<QAction>(QStringLiteral("removeLearner"));
    EXPECT_TRUE(remove->text().endsWith(QStringLiteral("…")));

    remove->trigger();

    auto* dialog = find<QDialog>(QStringLiteral("removeDialog"));
    ASSERT_NE(dialog, nullptr);
    QString said;
    for (const auto* label : dialog->findChildren<ui::TextLabel*>()) said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Ann")));
    EXPECT_TRUE(said.contains(QStringLiteral("2 topics done"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Settings")));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(session->learners().size(), 1U);

    remove->trigger();
    find<QDialog>(QStringLiteral("removeDialog"))->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();
    EXPECT_TRUE(session->learners().empty());
}

TEST_F(OneAct, WhoIsInTheBinComesBackFromTheSettings)
{
    session->addLearner(QStringLiteral("Bo"), {}, 0);
    const LearnerId bo = session->learner().id;
    session->removeLearner();
    goTo(Qt::Key_8);

    click(QStringLiteral("bringBack-") + QString::fromStdString(bo.text));

    EXPECT_EQ(session->learner().name, "Bo");
    for (const auto* one : window->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^bringBack-"))))
        EXPECT_FALSE(one->isVisible());
}

TEST_F(OneAct, FiltersAndFormsAreAsTheyWereLeft)
{
    auto* state = find<ui::FilterButton>(QStringLiteral("skillsState"));
    state->setKey(QStringLiteral("open"));
    goTo(Qt::Key_3);
    click(QStringLiteral("rolesForm-list"));
    find<ui::FilterButton>(QStringLiteral("rolesSort"))->setKey(QStringLiteral("gap"));

    ui::WindowOptions options;
    options.page = QStringLiteral("skills");
    ui::MainWindow next(*session, options);
    next.show();
    EXPECT_EQ(next.findChild<ui::FilterButton*>(QStringLiteral("skillsState"))->key(), QStringLiteral("open"));
    next.openPage(2);
    ASSERT_NE(next.findChild<QTreeView*>(QStringLiteral("roleNeeds")), nullptr);
    EXPECT_TRUE(next.findChild<QTreeView*>(QStringLiteral("roleNeeds"))->isVisible());
    EXPECT_EQ(next.findChild<ui::FilterButton*>(QStringLiteral("rolesSort"))->key(), QStringLiteral("gap"));
}

TEST_F(OneAct, AFileThatIsDroppedIsBroughtIn)
{
    const auto drop = [this](const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &dropped);
        return true;
    };
    const auto folder = QString::fromStdString(computer.folder.path().string());
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder + QLatin1Char('/') + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    EXPECT_FALSE(drop(write(QStringLiteral("notes.txt"), "notes")));

    EXPECT_TRUE(drop(write(QStringLiteral("faulty.toml"), "[catalog]\nid = \"own\"\n")));
    EXPECT_TRUE(notice().contains(QStringLiteral("no catalog was added"))) << notice().toStdString();
    EXPECT_TRUE(drop(write(QStringLiteral("own.toml"), R"([catalog]
id = "own"
title = "Own"
version = "1.0"
[[area]]
id = "things"
title = "Things"
about = "What one can hold."
[[skill]]
id = "knots"
area = "things"
title = "Knots"
about = "How to tie."
[[skill.topic]]
id = "bowline"
title = "Bowline"
tier = "beginner"
hours = 1
check = "Ties it."
)")));
    EXPECT_NE(session->catalog().find(Id("own/knots/bowline")), nullptr) << notice().toStdString();
    session->undo();
    EXPECT_EQ(session->catalog().find(Id("own/knots/bowline")), nullptr);

    const Computer elsewhere;
    (void)elsewhere.open()->addLearner("Bea").value();
    EXPECT_TRUE(drop(QString::fromStdString(elsewhere.file().string())));
    EXPECT_NE(window->findChild<QDialog*>(QStringLiteral("importPreview")), nullptr);
}

TEST_F(OneAct, TheWindowFitsTheScreen)
{
    const QSize screen = window->screen()->availableSize();
    ui::Preferences fresh;
    const ui::MainWindow first(*session, {});

    EXPECT_LE(first.width(), screen.width());
    EXPECT_LE(first.height(), screen.height());
}

}   // namespace waymark::test
