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

}   // namespace

StartOptions readStartOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(application.arguments())) refuse(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp();
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(tr("'%1' is not an option.").arg(parser.positionalArguments().first()));

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
    if (parser.isSet(QStringLiteral("theme"))) {
        options.theme = ui::themeFrom(parser.value(QStringLiteral("theme")));
        if (!options.theme) refuse(tr("There is no theme '%1'.").arg(parser.value(QStringLiteral("theme"))));
    }
    return options;
}

}   // namespace waymark::app
