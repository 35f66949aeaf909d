#include "bridge/preferences.h"
#include "bridge/session.h"
#include "dialogs/refused_file.h"
#include "exit_code.h"
#include "log.h"
#include "places.h"
#include "print/pdf_report.h"
#include "progress_report.h"
#include "qt_log.h"
#include "shell/window_keeper.h"
#include "start_options.h"
#include "theme/plurals.h"

#include <QApplication>
#include <QHashSeed>
#include <QIcon>
#include <QPageSize>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <chrono>
#include <cstdio>
#include <future>
#include <span>

namespace waymark::app {

namespace {

using namespace std::chrono_literals;

constexpr auto patienceOfWindow = 100ms;
constexpr auto patienceOfExport = 5s;
constexpr auto untilBackup = 1500ms;

void printError(const Error& error)
{
    std::fprintf(stderr, "waymark: %s\n", QString::fromStdString(error.message).simplified().toUtf8().constData());
}

QString version()
{
    return QStringLiteral(WAYMARK_VERSION);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    QCoreApplication::setApplicationVersion(version());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.waymark.Waymark"));
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("org.waymark.Waymark"), QIcon(QStringLiteral(":/app/waymark.svg"))));
}

Result<void> writePdf(const Workspace& workspace, const Learner& learner, const Id& role, const StartOptions& wishes)
{
    const auto catalog = workspace.catalog();
    const auto report = progressReport(workspace, learner, catalog->role(role), wishes.content);
    if (!report) return report.error();
    ui::PdfOptions options;
    options.version = version();
    options.paper = wishes.paper == ui::PaperChoice::Letter ? QPageSize::Letter : QPageSize::A4;
    return ui::savePdf(*report, options, wishes.exportPdf, wishes.isForced);
}

Result<Learner> learnerOf(const Workspace& workspace, const QString& asked)
{
    if (!asked.isEmpty()) return workspace.learner(asked.toStdString());
    const auto current = workspace.currentLearner();
    if (!current) return current.error();
    if (*current) return **current;
    return Error{ErrorKind::NotFound, "No learner yet. Add one: waymark-cli learner add NAME"};
}

Result<void> exportPdf(const Workspace& workspace, const StartOptions& options)
{
    const auto learner = learnerOf(workspace, options.learner);
    if (!learner) return learner.error();
    if (options.role.isEmpty()) return writePdf(workspace, *learner, {}, options);
    const auto role = workspace.catalog()->resolve(options.role.toStdString());
    if (!role) return role.error();
    return writePdf(workspace, *learner, *role, options);
}

int runExport(const StartOptions& options, const Places& places)
{
    const auto workspace = Workspace::open(openOptions(places, patienceOfExport));
    if (!workspace) {
        printError(withAdvice(workspace.error()));
        return ExitCode::NotExported;
    }
    const auto written = exportPdf(**workspace, options);
    if (written) return ExitCode::Done;
    printError(withForce(written.error()));
    return ExitCode::NotExported;
}

ui::AfterRefusal askAfterRefusal(Error error, const OpenOptions& options)
{
    for (;;) {
        printError(error);
        ui::RefusedFile box(error, options);
        box.exec();
        const auto answer = box.answer();
        if (answer) return *answer;
        error = answer.error();
    }
}

using Opened = Result<std::unique_ptr<Workspace>>;

/// The data file, opened while Qt comes up: the one takes as long as the other. Not valid where that cannot be known yet.
std::future<Opened> openEarly(std::span<char* const> arguments)
{
    const auto options = plainStartOptions(arguments);
    if (!options || !options->exportPdf.empty()) return {};
    const Places places = findPlaces(options->dataFile);
    startLog(places.stateFolder);
    return std::async(std::launch::async, Workspace::open, openOptions(places, patienceOfWindow));
}

/// Until it opens, or the person gives up.
Opened openOrAsk(OpenOptions options, std::future<Opened> opening)
{
    for (;;) {
        auto workspace = opening.valid() ? opening.get() : Workspace::open(options);
        if (workspace) return workspace;
        const ui::AfterRefusal after = askAfterRefusal(workspace.error(), options);
        if (after == ui::AfterRefusal::Close) return workspace;
        options.isNew = after == ui::AfterRefusal::BeginAnew;
    }
}

int refuse(const Error& error)
{
    (void)askAfterRefusal(error, {});
    return exitCode(error.kind);
}

/// Both commands look the name up first, so a wrong one stops the start before a window is shown.
Result<void> useAskedLearner(Workspace& workspace, const QString& asked)
{
    if (asked.isEmpty()) return {};
    const auto learner = workspace.learner(asked.toStdString());
    if (!learner) return learner.error();
    return workspace.useLearner(learner->id);
}

ui::WindowOptions windowOptions(ui::Session& session, const StartOptions& start)
{
    ui::WindowOptions options;
    options.page = start.page;
    options.theme = start.theme.value_or(session.preferences().theme());
    options.report = [&session](const Id& role, const ReportOptions& content) {
        return progressReport(session.workspace(), session.learner(), session.catalog().role(role), content);
    };
    for (const OpenNotice& told : session.workspace().openNotices()) {
        ui::Notice notice{
            told.isProblem ? ui::Notice::Kind::Problem : ui::Notice::Kind::Hint, QString::fromStdString(told.message)};
        notice.unites = told.unites;
        options.notices.push_back(std::move(notice));
    }
    return options;
}

void makeDailyBackup(ui::Session& session)
{
    if (session.workspace().isReadOnly()) return;
    const auto made = session.workspace().dailyBackup();
    if (made) return;
    spdlog::warn("no daily backup: {}", made.error().detail);
    ui::Notice notice;
    notice.kind = ui::Notice::Kind::Problem;
    notice.text = QString::fromStdString(made.error().message);
    session.raise(notice);
}

int runWindow(QApplication& application, const StartOptions& options, const Places& places, std::future<Opened> opening)
{
    ui::Preferences preferences(places.configFolder / "waymark.ini");
    ui::Theme::apply(application, options.theme.value_or(preferences.theme()));
    const auto workspace = openOrAsk(openOptions(places, patienceOfWindow), std::move(opening));
    if (!workspace) return exitCode(workspace.error().kind);
    if (const auto used = useAskedLearner(**workspace, options.learner); !used) return refuse(used.error());

    ui::Session session(**workspace, preferences);
    const ui::WindowKeeper keeper(session, windowOptions(session, options));
    QTimer::singleShot(untilBackup, &session, [&session] { makeDailyBackup(session); });
    return application.exec();
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Qt would abort; and help, version and the export need no display.
int sayNoDisplay()
{
    std::fputs(
        "waymark: there is no display here to open a window on. waymark-cli does all the work without one.\n", stderr);
    return ExitCode::Usage;
}

int run(QApplication& application, bool canShow, std::future<Opened> opening)
{
    nameProgram();
    ui::installPlurals(application);
    const StartOptions options = readStartOptions(application);
    if (!canShow && options.exportPdf.empty()) return sayNoDisplay();
    const Places places = findPlaces(options.dataFile);
    if (!opening.valid()) startLog(places.stateFolder);
    if (!options.exportPdf.empty()) return runExport(options, places);
    return runWindow(application, options, places, std::move(opening));
}

}   // namespace

}   // namespace waymark::app

int main(int argc, char** argv)
{
    // Qt chooses fonts by the order of its hashes: with a random seed two exports of one report differ.
    QHashSeed::setDeterministicGlobalSeed();
    waymark::app::holdLog();
    waymark::app::logQtMessages();
    const bool canShow = waymark::app::hasDisplay();
    if (!canShow) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::span<char* const> arguments(argv, static_cast<std::size_t>(argc));
    auto opening = canShow ? waymark::app::openEarly(arguments) : std::future<waymark::app::Opened>();
    QApplication application(argc, argv);
    return waymark::app::run(application, canShow, std::move(opening));
}
