#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}

namespace waymark::cli {

/// One argument that was declared: an option ("--role"), or a word at its place ("file").
class Argument
{
public:
    explicit Argument(CLI::Option& option) : m_option(&option) {}

    Argument& required(bool isRequired = true);
    /// What stands for the value in the help.
    Argument& typeName(const std::string& name);
    Argument& oneOf(const std::vector<std::string>& words);
    Argument& between(int least, int most);
    /// `fault` says what is wrong with a value, or nothing.
    Argument& check(const std::function<std::string(const std::string&)>& fault);

private:
    CLI::Option* m_option;
};

/// What a command takes, declared to the parser; each value must live until the command has run. It stands before CLI11,
/// whose header takes as long to compile as all else of a command.
class Arguments
{
public:
    explicit Arguments(CLI::App& app) : m_app(&app) {}

    Argument add(const std::string& name, std::string& value, const std::string& about);
    Argument add(const std::string& name, std::vector<std::string>& values, const std::string& about);
    Argument add(const std::string& name, std::optional<std::string>& value, const std::string& about);
    Argument add(const std::string& name, std::optional<double>& value, const std::string& about);
    Argument add(const std::string& name, std::size_t& value, const std::string& about);
    void flag(const std::string& name, bool& isSet, const std::string& about);

private:
    CLI::App* m_app;
};

}   // namespace waymark::cli
