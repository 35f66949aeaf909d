#include "features/window_story.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace waymark::test {

/// Somebody who has never used the program: nobody learns here yet.
class ANewLearner : public WindowStory
{
protected:
    ANewLearner()
    {
        session->removeLearner();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] Learner bea() const { return workspace->learner("Bea").value(); }
    [[nodiscard]] std::shared_ptr<const Progress> progress() const
    {
        return computer.open()->progress(bea().id).value();
    }

    /// To whatever has the keyboard, also in a dialog.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }

    /// Waits for the field of a small dialog.
    [[nodiscard]] static bool isAsked()
    {
        return QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; });
    }

    void click(const QString& name) const
    {
        QAbstractButton* shown = nullptr;
        for (auto* one : window->findChildren<QAbstractButton*>(name))
            if (one->isVisible()) shown = one;
        ASSERT_NE(shown, nullptr) << name.toStdString();
        QTest::mouseClick(shown, Qt::LeftButton);
    }

    void expectAllIsKept() const
    {
        EXPECT_EQ(bea().role, id("engineer"));
        EXPECT_EQ(progress()->state(id("algebra/eigenvalues")), State::Done);
        EXPECT_EQ(progress()->note(id("algebra/eigenvalues")), "twice");
        ASSERT_EQ(progress()->evidenceOf(id("algebra/eigenvalues")).size(), 1U);
        EXPECT_EQ(progress()->evidenceOf(id("algebra/eigenvalues")).front().value, "https://example.org/bea");
    }
};

TEST_F(ANewLearner, ComesToATickedNotedAndShownTopicByKeyboardAlone)
{
    type("Bea");
    press(Qt::Key_Tab);
    press(Qt::Key_Down);   // the first role
    press(Qt::Key_Return);
    ASSERT_TRUE(session->hasLearner());

    press(Qt::Key_K, Qt::ControlModifier);
    type("eigen");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    press(Qt::Key_N);
    type("twice");
    press(Qt::Key_F6);   // from the details back to the page
    press(Qt::Key_E);
    ASSERT_TRUE(isAsked());
    type("https://example.org/bea");
    press(Qt::Key_Return);

    expectAllIsKept();
}

TEST_F(ANewLearner, ComesToTheSameByMouseAndTypingAlone)
{
    type("Bea");
    window->findChild<QComboBox*>(QStringLiteral("learnerRole"))->setCurrentIndex(1);
    click(QStringLiteral("start"));
    ASSERT_TRUE(session->hasLearner());

    click(QStringLiteral("nav-skills"));
    clickBoxOf("algebra/eigenvalues");
    const QRect row = checklist()->visualRect(rowOf("algebra/eigenvalues"));
    QTest::mouseClick(checklist()->viewport(), Qt::LeftButton, {}, row.center());
    auto* note = window->findChild<QPlainTextEdit*>(QStringLiteral("note"));
    QTest::mouseClick(note->viewport(), Qt::LeftButton);
    note->setFocus();
    type("twice");
    click(QStringLiteral("addLink"));
    ASSERT_TRUE(isAsked());
    type("https://example.org/bea");
    click(QStringLiteral("accept"));

    expectAllIsKept();
}

}   // namespace waymark::test
