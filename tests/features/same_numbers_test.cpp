#include "catalog_file/builtin_catalog.h"
#include "features/window_story.h"
#include "insight/coverage.h"
#include "models/checklist_model.h"

#include <QHeaderView>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <nlohmann/json.hpp>

namespace waymark::test {

namespace {

const Id mlops{"ai/mlops-engineer"};
const Id algebra{"ai/linear-algebra"};

}   // namespace

/// Ann, on the built-in catalog, has touched every third topic; window, command line and PDF look at the same file.
class TheSameNumbers : public WindowStory
{
protected:
    TheSameNumbers() : WindowStory(readBuiltinCatalog().value(), mlops)
    {
        std::vector<Id> done;
        std::vector<Id> skipped;
        std::size_t at = 0;
        for (const Skill& skill : computer.catalog.skills) {
            for (const Topic& topic : skill.topics) {
                if (at % 3 == 0) done.push_back(topic.id);
                if (at % 7 == 5) skipped.push_back(topic.id);
                ++at;
            }
        }
        EXPECT_TRUE(workspace->mark(ann, State::Done, done).hasValue());
        EXPECT_TRUE(workspace->mark(ann, State::Skipped, skipped).hasValue());
        index = std::make_unique<CatalogIndex>(computer.catalog);
        progress = workspace->progress(ann).value();
        expected = coverageOf(*index, *index->role(mlops), *progress);
    }

    /// What the command line program prints about the file.
    [[nodiscard]] QByteArray cli(const QStringList& arguments) const
    {
        QProcess process;
        QStringList all{QStringLiteral("--data"), QString::fromStdString(computer.file().string())};
        process.start(QStringLiteral(WAYMARK_CLI), all + arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    [[nodiscard]] QTableView* matrix() const
    {
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        return window->findChild<QTableView*>(QStringLiteral("roleMatrix"));
    }

    std::unique_ptr<CatalogIndex> index;
    std::shared_ptr<const Progress> progress;
    RoleCoverage expected;
};

TEST_F(TheSameNumbers, AreInStatus)
{
    const auto status = nlohmann::json::parse(cli({QStringLiteral("--json"), QStringLiteral("status")}).toStdString());

    ASSERT_EQ(status.at("roles").size(), computer.catalog.roles.size());
    for (const auto& role : status.at("roles")) {
        const RoleCoverage one = coverageOf(*index, *index->role(Id(role.at("id").get<std::string>())), *progress);
        EXPECT_EQ(role.at("needed"), one.must.needed);
        EXPECT_EQ(role.at("done"), one.must.done);
        EXPECT_EQ(role.at("skipped"), one.must.skipped);
        EXPECT_EQ(role.at("open"), one.must.open);
        EXPECT_EQ(role.at("percent"), one.must.percent());
        EXPECT_EQ(role.at("nice").at("done"), one.nice.done);
    }
}

TEST_F(TheSameNumbers, AreInEveryHeadOfTheMatrix)
{
    const auto* model = matrix()->model();

    ASSERT_EQ(model->columnCount(), static_cast<int>(computer.catalog.roles.size()));
    for (int column = 0; column < model->columnCount(); ++column) {
        const Role& role = computer.catalog.roles[static_cast<std::size_t>(column)];
        const int percent = coverageOf(*index, role, *progress).must.percent();
        EXPECT_EQ(model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            QStringLiteral("%1, %2 percent").arg(QString::fromStdString(role.title)).arg(percent));
    }
}

TEST_F(TheSameNumbers, AreInThePaneOfTheRoleAndOfASkill)
{
    session->select({mlops, {}, {}});
    EXPECT_EQ(label(QStringLiteral("detailCoverage")),
        QStringLiteral("Must have: %1 of %2 topics").arg(expected.must.done).arg(expected.must.needed));

    const Tally need = coverageOf(*index, *index->role(mlops), algebra, *progress)->tally;
    session->select({algebra, {}, {}});
    EXPECT_EQ(label(QStringLiteral("detailCoverage")),
        QStringLiteral("%1 of %2 topics done").arg(need.done).arg(need.needed));
    EXPECT_TRUE(label(QStringLiteral("detailCoverageMore")).startsWith(QStringLiteral("For MLOps Engineer")));
    EXPECT_TRUE(rowOf(algebra)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("%1 of %2").arg(need.done).arg(need.needed)))
        << rowOf(algebra).data(Qt::AccessibleTextRole).toString().toStdString();
}

TEST_F(TheSameNumbers, AreInThePdf)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) GTEST_SKIP() << "pdftotext is not here";
    const QString pdf = QString::fromStdString((computer.folder.path() / "progress.pdf").string());
    (void)cli({QStringLiteral("export"), QStringLiteral("pdf"), pdf});

    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);

    EXPECT_TRUE(text.contains(QStringLiteral("%1 of %2 topics").arg(expected.must.done).arg(expected.must.needed)))
        << text.left(2'000).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("%1 %").arg(expected.must.percent())));
}

TEST_F(TheSameNumbers, AreDerivedAnewFromTheLog)
{
    const auto checked = nlohmann::json::parse(cli({QStringLiteral("--json"), QStringLiteral("check")}).toStdString());

    EXPECT_EQ(checked.at("learners"), 1);
    EXPECT_TRUE(checked.at("problems").empty());
}

}   // namespace waymark::test
