#include "catalog_file/builtin_catalog.h"
#include "features/window_story.h"
#include "pages/page_list.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <set>

namespace waymark::test {

/// Whoever has no mouse comes to each control of each page with Tab and, in a group of choices, with the arrows.
class EachControl : public WindowStory, public testing::WithParamInterface<std::string>
{
protected:
    EachControl() : WindowStory(readBuiltinCatalog().value(), Id("ai/mlops-engineer")) {}

    [[nodiscard]] static bool isControl(const QWidget& widget)
    {
        return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
            qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
            qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
    }

    /// A part of a control that is reached is no stop of its own, such as the box in a project's row, which Space ticks;
    /// and of several to choose from one is a stop, from which arrows lead to the others.
    [[nodiscard]] static bool isPart(const QWidget& widget, const std::set<const QWidget*>& reached)
    {
        for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
            if (reached.contains(above)) return true;
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button == nullptr || (!button->autoExclusive() && button->group() == nullptr)) return false;
        const auto others = widget.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
        return std::any_of(others.begin(), others.end(),
            [&](const QAbstractButton* one) { return one->group() == button->group() && reached.contains(one); });
    }

    [[nodiscard]] std::set<const QWidget*> reachedByTab() const
    {
        constexpr int ManyStops = 600;
        std::set<const QWidget*> reached;
        for (int press = 0; press < ManyStops; ++press) {
            QWidget* at = QApplication::focusWidget();
            if (at == nullptr) break;
            if (!reached.insert(at).second && press > 2) break;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return reached;
    }
};

TEST_P(EachControl, IsReachedWithoutAMouse)
{
    session->openPage(QString::fromStdString(GetParam()));
    QTest::qWait(0);
    const auto reached = reachedByTab();
    ASSERT_GT(reached.size(), 5U);

    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || !isControl(*widget) || isPart(*widget, reached)) continue;
        EXPECT_TRUE(reached.contains(widget))
            << widget->objectName().toStdString() << " " << widget->accessibleName().toStdString() << " ("
            << widget->metaObject()->className() << " in " << widget->parentWidget()->objectName().toStdString() << ")";
    }
}

TEST_P(EachControl, IsInSightWithItsRingWhileItHasTheKeyboard)
{
    session->openPage(QString::fromStdString(GetParam()));
    QTest::qWait(0);
    std::set<const QWidget*> reached;
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && reached.insert(at).second;
         at = QApplication::focusWidget()) {
        const std::string name = (at->objectName() + QChar::Space + at->accessibleName()).toStdString();
        EXPECT_FALSE(at->visibleRegion().isEmpty()) << name;
        if (qobject_cast<QAbstractButton*>(at) != nullptr || qobject_cast<QPlainTextEdit*>(at) != nullptr) {
            const auto frames = window->findChildren<QFocusFrame*>();
            const bool hasRing = std::any_of(frames.begin(), frames.end(),
                [at](const QFocusFrame* frame) { return frame->widget() == at && !frame->visibleRegion().isEmpty(); });
            EXPECT_TRUE(hasRing) << name;
        }
        QTest::keyClick(at, Qt::Key_Tab);
        QTest::qWait(0);
    }
    EXPECT_GT(reached.size(), 5U);
}

INSTANTIATE_TEST_SUITE_P(Pages, EachControl,
    testing::Values("overview", "skills", "roles", "projects", "library", "guide", "insights", "settings"),
    [](const auto& page) { return page.param; });

}   // namespace waymark::test
