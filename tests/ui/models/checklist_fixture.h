#pragma once

#include "models/checklist_model.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "insight/coverage.h"
#include "theme/marks.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace waymark::ui {

inline Topic topic(const char* id, const char* title, Tier tier, double hours)
{
    Topic made;
    made.id = Id(id);
    made.title = title;
    made.tier = tier;
    made.hours = hours;
    return made;
}

inline Skill skill(const char* id, const char* title, const char* area, std::vector<Topic> topics)
{
    Skill made;
    made.id = Id(id);
    made.title = title;
    made.area = Id(area);
    made.topics = std::move(topics);
    return made;
}

inline Catalog smallCatalog()
{
    Catalog catalog;
    catalog.heads = {{"t", "Test", "1"}};
    catalog.areas = {{Id("t/maths"), "Mathematics", ""}, {Id("t/code"), "Programming", ""}, {Id("t/bare"), "Bare", ""}};
    Skill algebra = skill("t/algebra", "Linear algebra", "t/maths",
        {topic("t/algebra/vectors", "Vectors", Tier::Beginner, 2),
            topic("t/algebra/eigen", "Eigenvalues", Tier::Beginner, 4),
            topic("t/algebra/svd", "Décomposition", Tier::Advanced, 1)});
    algebra.aliases = {"matrices"};
    Topic gone = topic("t/algebra/gone", "Gone", Tier::Beginner, 1);
    gone.isRetired = true;
    algebra.topics.push_back(gone);
    Skill retired = skill("t/retired", "Retired", "t/maths", {topic("t/retired/one", "One", Tier::Beginner, 1)});
    retired.isRetired = true;
    Skill git = skill("t/git", "Git", "t/code",
        {topic("t/git/commit", "Commits", Tier::Beginner, 1),
            topic("t/git/bisect", "Bisecting", Tier::Intermediate, 2)});
    catalog.skills = {algebra, retired, git};
    Role engineer;
    engineer.id = Id("t/engineer");
    engineer.title = "Engineer";
    engineer.needs = {{Id("t/git"), Tier::Intermediate, true, ""}, {Id("t/algebra"), Tier::Beginner, false, ""}};
    catalog.roles = {engineer};
    return catalog;
}

/// A real file in a temporary folder, one learner, and the model under the tester.
class ChecklistModelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        const std::filesystem::path root = m_folder.path().toStdString();
        OpenOptions options;
        options.file = root / "waymark.db";
        options.stateFolder = root / "state";
        options.backupFolder = root / "backups";
        options.patience = std::chrono::milliseconds(50);
        options.builtin = &m_catalog;
        auto opened = Workspace::open(options);
        ASSERT_TRUE(opened) << opened.error().message;
        workspace = std::move(opened).value();
        ASSERT_TRUE(workspace->addLearner("Ann"));
        session.emplace(*workspace, preferences);
        model.emplace(*session);
        m_tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void TearDown() override
    {
        m_tester.reset();
        model.reset();
        session.reset();
    }

    [[nodiscard]] QModelIndex row(const char* id) const { return model->indexOf(Id(id)); }
    [[nodiscard]] QString spoken(const char* id) const { return row(id).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] Qt::CheckState box(const char* id) const
    {
        return static_cast<Qt::CheckState>(row(id).data(Qt::CheckStateRole).toInt());
    }
    [[nodiscard]] State state(const char* id) const { return session->progress().state(Id(id)); }
    bool tick(const char* id) { return model->setData(row(id), Qt::Checked, Qt::CheckStateRole); }
    void filter(const ChecklistFilter& wanted) { model->setFilter(wanted); }

    std::unique_ptr<Workspace> workspace;
    Preferences preferences;
    std::optional<Session> session;
    std::optional<ChecklistModel> model;

private:
    QTemporaryDir m_folder;
    Catalog m_catalog = smallCatalog();
    std::optional<QAbstractItemModelTester> m_tester;
};

}   // namespace waymark::ui
