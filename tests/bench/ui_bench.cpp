#include "bench/big_file.h"
#include "bridge/preferences.h"
#include "bridge/session.h"
#include "catalog_file/builtin_catalog.h"
#include "print/pdf_report.h"
#include "shell/main_window.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <chrono>

#include <benchmark/benchmark.h>

// What a person waits for in the window: a page that opens, a tick and its paint, a filter, a scrolled frame, the PDF. The
// built-in catalog stands at 0; other sizes are made up. Offscreen, so painting is measured and showing is not.
namespace waymark::ui {
namespace {

class OpenWindow
{
public:
    explicit OpenWindow(int topics, const QString& page = QStringLiteral("skills"))
        : file(topics == 0 ? bench::BigFile(readBuiltinCatalog().value()) : bench::BigFile(topics)),
          workspace(file.open()),
          session(*workspace, preferences)
    {
        WindowOptions options;
        options.page = page;
        window = std::make_unique<MainWindow>(session, options);
        window->resize(1280, 800);
        window->show();
        settle();
    }

    /// Until nothing is left to lay out and to paint.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTreeView* checklist() const { return window->findChild<QTreeView*>(QStringLiteral("skillsTable")); }

    bench::BigFile file;
    std::unique_ptr<Workspace> workspace;
    Preferences preferences;
    Session session;
    std::unique_ptr<MainWindow> window;
};

int sizeOf(const benchmark::State& state)
{
    return static_cast<int>(state.range(0));
}

void switchPages(benchmark::State& state)
{
    // The page that costs least, so that each of the others is opened for the first time.
    const OpenWindow open(sizeOf(state), QStringLiteral("settings"));
    constexpr int Pages = 8;
    const auto milliseconds = [&open](int page) {
        const auto start = std::chrono::steady_clock::now();
        QTest::keyClick(open.window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        OpenWindow::settle();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };
    double slowest = 0, slowestAgain = 0;
    for (int page = 0; page < Pages; ++page) slowest = std::max(slowest, milliseconds(page));
    int page = 0;
    for (auto _ : state) {
        slowestAgain = std::max(slowestAgain, milliseconds(page));
        page = (page + 1) % Pages;
    }
    state.counters["first_ms"] = slowest;
    state.counters["slowest_ms"] = slowestAgain;
}
// Each page as often as the others.
BENCHMARK(switchPages)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(24)->UseRealTime();

void tickInTheWindow(benchmark::State& state)
{
    OpenWindow open(sizeOf(state));
    for (auto _ : state) {
        open.session.toggle(open.file.nextTopic().front());
        OpenWindow::settle();
    }
}
BENCHMARK(tickInTheWindow)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void filterByText(benchmark::State& state)
{
    const OpenWindow open(sizeOf(state));
    auto* field = open.window->findChild<QLineEdit*>(QStringLiteral("skillsFilter"));
    bool isSet = false;
    for (auto _ : state) {
        field->setText(isSet ? QString() : QStringLiteral("of"));
        isSet = !isSet;
        QTest::keyClick(field, Qt::Key_Return);
        OpenWindow::settle();
    }
}
BENCHMARK(filterByText)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond);

void scrollTheChecklist(benchmark::State& state)
{
    const OpenWindow open(sizeOf(state));
    open.checklist()->expandAll();
    OpenWindow::settle();
    auto* bar = open.checklist()->verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() + bar->pageStep() < bar->maximum() ? bar->value() + bar->pageStep() : 0);
        open.checklist()->viewport()->repaint();
    }
}
BENCHMARK(scrollTheChecklist)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond);

void scrollTheMatrix(benchmark::State& state)
{
    const OpenWindow open(sizeOf(state), QStringLiteral("roles"));
    auto* matrix = open.window->findChild<QTableView*>(QStringLiteral("roleMatrix"));
    auto* bar = matrix->verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() + bar->pageStep() < bar->maximum() ? bar->value() + bar->pageStep() : 0);
        matrix->viewport()->repaint();
    }
}
BENCHMARK(scrollTheMatrix)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond);

void drawThePdf(benchmark::State& state)
{
    const bench::BigFile file(readBuiltinCatalog().value());
    const auto workspace = file.open();
    const auto catalog = workspace->catalog();
    const auto progress = workspace->progress(file.learner()).value();
    const Learner ann = workspace->learner("Ann").value();
    const Report report = makeReport(*catalog, ann, *progress, &catalog->catalog().roles.front(), SystemClock().now());
    for (auto _ : state) benchmark::DoNotOptimize(drawPdf(report).value());
}
BENCHMARK(drawThePdf)->Unit(benchmark::kMillisecond);

}   // namespace
}   // namespace waymark::ui

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    waymark::ui::Theme::apply(application, waymark::ui::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
