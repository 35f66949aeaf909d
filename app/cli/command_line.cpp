#include "cli/command_line.h"

#include "base/text.h"
#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "log.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <map>

namespace waymark::cli {

namespace {

void addGlobals(CLI::App& app, Globals& globals)
{
    app.add_option("--data", globals.dataFile, "Work on this data file")->type_name("FILE")->group("Everywhere");
    app.add_option("--learner", globals.learner, "Act for this learner, this once")
        ->type_name("NAME")
        ->group("Everywhere");
    app.add_flag("--json", globals.isJson, "Print one JSON document")->group("Everywhere");
    app.add_flag("--new", globals.isNew, "Begin anew where the data file was and is no longer there")
        ->group("Everywhere");
    app.set_help_flag("-h,--help", "Say how it is used")->group("Everywhere");
}

std::string aboutGroup(const std::string& name)
{
    return name == "learner" ? "The people whose progress is kept" : "The maps of what there is to learn";
}

/// The parser with every command, and what each of them does.
class Parser
{
public:
    Parser()
    {
        m_app.set_version_flag("--version", "waymark-cli " WAYMARK_VERSION, "Say which version this is");
        m_app.require_subcommand(1);
        addGlobals(m_app, m_globals);
        for (const Command& command : commandList()) add(command);
    }

    /// Throws CLI::ParseError.
    const Action& parse(int argc, const char* const* argv)
    {
        m_app.parse(argc, argv);
        const CLI::App* chosen = &m_app;
        while (!chosen->get_subcommands().empty()) chosen = chosen->get_subcommands().front();
        return m_actions.at(chosen);
    }

    [[nodiscard]] const Globals& globals() const { return m_globals; }

    int tell(const CLI::ParseError& error)
    {
        if (error.get_exit_code() == 0) {
            m_app.exit(error);
            flushOutput();
            return ExitCode::Done;
        }
        printError(whatIsWrong(error));
        return ExitCode::Usage;
    }

private:
    void add(const Command& command)
    {
        CLI::App& parent = command.group.empty() ? m_app : group(command.group);
        CLI::App& own = *parent.add_subcommand(command.name, command.about);
        Arguments arguments(own);
        m_actions.emplace(&own, command.declare(arguments));
        addGlobals(own, m_globals);
    }

    CLI::App& group(const std::string& name)
    {
        if (const auto known = m_groups.find(name); known != m_groups.end()) return *known->second;
        CLI::App& made = *m_app.add_subcommand(name, aboutGroup(name));
        made.require_subcommand(1);
        addGlobals(made, m_globals);
        m_groups.emplace(name, &made);
        return made;
    }

    std::string whatIsWrong(const CLI::ParseError& error) const
    {
        const CLI::App* at = &m_app;
        while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
        const std::string name = at == &m_app ? "waymark-cli" : "waymark-cli " + fullName(*at);
        const std::string advice = fmt::format("See {} --help", name);
        const auto extras = m_app.remaining(true);
        if (m_actions.contains(at) || extras.empty()) return fmt::format("{}. {}", error.what(), advice);
        return fmt::format("There is no command '{}'.{} {}", extras.front(), meant(*at, extras.front()), advice);
    }

    static std::string fullName(const CLI::App& app)
    {
        const CLI::App* parent = app.get_parent();
        return parent != nullptr && parent->get_parent() != nullptr ? parent->get_name() + " " + app.get_name()
                                                                    : app.get_name();
    }

    static std::string meant(const CLI::App& at, const std::string& typed)
    {
        std::vector<std::string> known;
        for (const CLI::App* command : at.get_subcommands([](const CLI::App*) { return true; }))
            known.push_back(command->get_name());
        const auto near = didYouMean(typed, known);
        return near.empty() ? std::string() : fmt::format(" Did you mean '{}'?", fmt::join(near, "' or '"));
    }

    CLI::App m_app{"Tracks a person's way into work with AI, without a window.", "waymark-cli"};
    Globals m_globals;
    std::map<std::string, CLI::App*> m_groups;
    std::map<const CLI::App*, Action> m_actions;
};

int run(Parser& parser, const Action& action)
{
    Context context(parser.globals());
    app::startLog(context.places().stateFolder);
    const int code = action(context);
    flushOutput();
    return code;
}

int fail(const Failure& failure)
{
    printError(failure.what());
    // Only the code: the message may hold a learner's name.
    spdlog::warn("command failed with {}", failure.code());
    return failure.code();
}

}   // namespace

int runCommandLine(int argc, const char* const* argv)
{
    try {
        Parser parser;
        try {
            return run(parser, parser.parse(argc, argv));
        } catch (const CLI::ParseError& error) {
            return parser.tell(error);
        }
    } catch (const Failure& failure) {
        return fail(failure);
    } catch (const std::exception& error) {
        printError(fmt::format("Something went wrong that should not: {}", error.what()));
        return ExitCode::CannotWrite;
    }
}

}   // namespace waymark::cli
