#include "catalog_file/builtin_catalog.h"
#include "features/window_story.h"
#include "insight/coverage.h"
#include "models/checklist_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

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

    [[nodiscard]] std::string exported(const char* format) const
    {
        const std::string path = (computer.folder.path() / format).string();
        (void)cli({QStringLiteral("export"), QString::fromLatin1(format), QString::fromStdString(path)});
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
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

TEST_F(TheSameNumbers, AreInEveryTextExport)
{
    const auto json = nlohmann::json::parse(exported("json"));
    const auto& coverage = json.at("coverage");
    EXPECT_EQ(coverage.at("needed"), expected.must.needed);
    EXPECT_EQ(coverage.at("done"), expected.must.done);
    EXPECT_EQ(coverage.at("skipped"), expected.must.skipped);
    EXPECT_EQ(coverage.at("percent"), expected.must.percent());
    EXPECT_EQ(coverage.at("nice").at("done"), expected.nice.done);
    EXPECT_EQ(coverage.at("hours_left"), expected.hoursLeft);
    double hours = 0;
    int done = 0;
    for (const auto& area : coverage.at("areas")) {
        hours += area.at("hours_left").get<double>();
        done += area.at("done").get<int>();
    }
    EXPECT_EQ(hours, expected.hoursLeft);
    EXPECT_EQ(done, expected.must.done);
    const auto& evidence = coverage.at("evidence");
    EXPECT_EQ(evidence.at("confirmed").get<int>() + evidence.at("shown").get<int>() + evidence.at("claimed").get<int>(),
        expected.must.done);

    for (const char* form : {"md", "html"}) {
        const std::string text = exported(form);
        const auto has = [&text](const std::string& figure) { return text.find(figure) != std::string::npos; };
        EXPECT_TRUE(has(fmt::format("{} of {} topics", expected.must.done, expected.must.needed))) << form;
        EXPECT_TRUE(has(fmt::format(", {} %", expected.must.percent()))) << form;
        EXPECT_TRUE(has(fmt::format("about {} h left", std::ceil(expected.hoursLeft)))) << form;
    }

    const std::string csv = exported("csv");
    for (const auto& topic : json.at("topics")) {
        const Id id(topic.at("id").get<std::string>());
        EXPECT_EQ(topic.at("state").get<std::string>(), word(progress->state(id)));
        EXPECT_NE(csv.find(topic.at("title").get<std::string>()), std::string::npos) << id.text();
    }
}

TEST_F(TheSameNumbers, AreOnTheOverviewAndInTheInsights)
{
    session->openPage(QStringLiteral("overview"));
    EXPECT_EQ(label(QStringLiteral("overviewFigure")),
        QStringLiteral("%1 of %2 topics").arg(expected.must.done).arg(expected.must.needed));

    session->openPage(QStringLiteral("insights"));
    const auto labels = window->findChildren<QLabel*>();
    const QString words = QStringLiteral("%1 of %2 topics done").arg(expected.must.done).arg(expected.must.needed);
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
        [&words](const QLabel* one) { return one->isVisible() && one->text().startsWith(words); }));
}

TEST_F(TheSameNumbers, AreDerivedAnewFromTheLog)
{
    const auto checked = nlohmann::json::parse(cli({QStringLiteral("--json"), QStringLiteral("check")}).toStdString());

    EXPECT_EQ(checked.at("learners"), 1);
    EXPECT_TRUE(checked.at("problems").empty());
}

}   // namespace waymark::test
