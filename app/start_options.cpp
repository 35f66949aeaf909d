#include "start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace waymark::app {

namespace {

constexpr int wrongUsage = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("StartOptions", text);
}

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "waymark: %s See waymark --help\n", qPrintable(why));
    std::exit(wrongUsage);
}

std::filesystem::path pathFrom(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

void addHidden(QCommandLineParser& parser, const QString& name, const QString& value)
{
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(option);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Keeps track of what you learn on the way to a role."));
    parser.addOption({QStringLiteral("data"), tr("Work on this data file."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("learner"), tr("Start with this learner."), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("page"), tr("Start on this page: skills, roles, projects …"), QStringLiteral("PAGE")});
    parser.addOption({QStringLiteral("theme"), tr("light, dark or system."), QStringLiteral("THEME")});
    addHidden(parser, QStringLiteral("export-pdf"), QStringLiteral("FILE"));
    for (const char* name : {"role", "paper", "from", "to"})
        addHidden(parser, QLatin1String(name), QStringLiteral("X"));
    for (const char* name : {"no-notes", "no-evidence", "whole", "force"}) addHidden(parser, QLatin1String(name), {});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Why the command line is wrong; empty: it is not.
QString problemOf(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(arguments)) return parser.errorText() + QLatin1Char('.');
    const QStringList others = parser.positionalArguments();
    if (!others.isEmpty()) return tr("'%1' is not an option.").arg(others.first());
    const QString theme = parser.value(QStringLiteral("theme"));
    if (parser.isSet(QStringLiteral("theme")) && !ui::themeFrom(theme)) return tr("There is no theme '%1'.").arg(theme);
    return {};
}

StartOptions optionsOf(const QCommandLineParser& parser)
{
    StartOptions options;
    options.dataFile = pathFrom(parser.value(QStringLiteral("data")));
    options.learner = parser.value(QStringLiteral("learner"));
    options.page = parser.value(QStringLiteral("page"));
    options.exportPdf = pathFrom(parser.value(QStringLiteral("export-pdf")));
    options.content.hasNotes = !parser.isSet(QStringLiteral("no-notes"));
    options.content.hasEvidence = !parser.isSet(QStringLiteral("no-evidence"));
    options.content.isWhole = parser.isSet(QStringLiteral("whole"));
    options.isForced = parser.isSet(QStringLiteral("force"));
    options.content.from = parser.value(QStringLiteral("from")).toStdString();
    options.content.to = parser.value(QStringLiteral("to")).toStdString();
    options.paper = ui::paperFrom(parser.value(QStringLiteral("paper"))).value_or(ui::PaperChoice::A4);
    options.role = parser.value(QStringLiteral("role"));
    options.theme = ui::themeFrom(parser.value(QStringLiteral("theme")));
    return options;
}

bool asksForText(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"));
}

}   // namespace

StartOptions readStartOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    declare(parser);
    const QString problem = problemOf(parser, application.arguments());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp();
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (!problem.isEmpty()) refuse(problem);
    return optionsOf(parser);
}

std::optional<StartOptions> plainStartOptions(std::span<char* const> arguments)
{
    QStringList texts;
    for (const char* argument : arguments) texts << QString::fromLocal8Bit(argument);
    QCommandLineParser parser;
    declare(parser);
    if (!problemOf(parser, texts).isEmpty() || asksForText(parser)) return std::nullopt;
    return optionsOf(parser);
}

}   // namespace waymark::app
