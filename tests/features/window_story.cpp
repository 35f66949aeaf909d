#include "features/window_story.h"

#include "models/checklist_model.h"
#include "pages/skills/checklist_view.h"
#include "widgets/notice_bar.h"

#include <QLabel>
#include <QTest>

#include <utility>

namespace waymark::test {

namespace {

QModelIndex find(const QAbstractItemModel& model, const QString& id, const QModelIndex& under = {})
{
    for (int row = 0; row < model.rowCount(under); ++row) {
        const QModelIndex index = model.index(row, 0, under);
        if (index.data(ui::ChecklistModel::IdRole).toString() == id) return index;
        if (const QModelIndex below = find(model, id, index); below.isValid()) return below;
    }
    return {};
}

}   // namespace

WindowStory::WindowStory(Catalog catalog, const Id& role)
{
    computer.catalog = std::move(catalog);
    auto options = computer.options(computer.file());
    options.patience = std::chrono::milliseconds(100);
    workspace = Workspace::open(options).value();
    ann = workspace->addLearner("Ann", role).value().id;
    session = std::make_unique<ui::Session>(*workspace, preferences);
    ui::WindowOptions shown;
    shown.page = QStringLiteral("skills");
    window = std::make_unique<ui::MainWindow>(*session, shown);
    window->resize(1280, 800);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
}

QTreeView* WindowStory::checklist() const
{
    return window->findChild<QTreeView*>(QStringLiteral("skillsTable"));
}

QModelIndex WindowStory::rowOf(const std::string& local) const
{
    return rowOf(id(local));
}

QModelIndex WindowStory::rowOf(const Id& item) const
{
    const QModelIndex index = find(*checklist()->model(), QString::fromStdString(item.text()));
    EXPECT_TRUE(index.isValid()) << item.text();
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) checklist()->expand(parent);
    return index;
}

void WindowStory::chooseRow(const std::string& local) const
{
    // Not the view's own setCurrentIndex: it looks at the keys that an earlier story held.
    checklist()->selectionModel()->setCurrentIndex(
        rowOf(local), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    checklist()->setFocus();
}

void WindowStory::clickBoxOf(const std::string& local) const
{
    const QModelIndex index = rowOf(local);
    checklist()->scrollTo(index);
    auto* view = static_cast<ui::ChecklistView*>(checklist());
    const QRect cell = view->visualRect(index);
    const QRect row(0, cell.top(), view->viewport()->width(), cell.height());
    int x = 0;
    while (x < row.width() && view->partAt(index, row, {x, row.center().y()}) != ui::ChecklistView::Part::Box) ++x;
    ASSERT_LT(x, row.width()) << "the row has no box";
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {x + 4, row.center().y()});
}

Qt::CheckState WindowStory::boxOf(const std::string& local) const
{
    return rowOf(local).data(Qt::CheckStateRole).value<Qt::CheckState>();
}

QString WindowStory::notice() const
{
    const auto* bar = window->findChild<ui::NoticeBar*>(QStringLiteral("noticeBar"));
    return bar->isVisible() ? bar->sentence() : QString();
}

QString WindowStory::label(const QString& name) const
{
    const auto labels = window->findChildren<QLabel*>(name);
    for (const QLabel* one : labels)
        if (one->isVisible()) return one->text();
    ADD_FAILURE() << "no label " << name.toStdString();
    return {};
}

State WindowStory::stateOnDisk(const std::string& local) const
{
    return computer.open()->progress(ann).value()->state(id(local));
}

}   // namespace waymark::test
