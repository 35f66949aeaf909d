#include "cli/arguments.h"

#include <CLI/CLI.hpp>

namespace waymark::cli {

Argument& Argument::required(bool isRequired)
{
    m_option->required(isRequired);
    return *this;
}

Argument& Argument::typeName(const std::string& name)
{
    m_option->type_name(name);
    return *this;
}

Argument& Argument::oneOf(const std::vector<std::string>& words)
{
    m_option->check(CLI::IsMember(words));
    return *this;
}

Argument& Argument::between(int least, int most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Argument& Argument::check(const std::function<std::string(const std::string&)>& fault)
{
    m_option->check(fault);
    return *this;
}

Argument Arguments::add(const std::string& name, std::string& value, const std::string& about)
{
    return Argument(*m_app->add_option(name, value, about));
}

Argument Arguments::add(const std::string& name, std::vector<std::string>& values, const std::string& about)
{
    return Argument(*m_app->add_option(name, values, about));
}

Argument Arguments::add(const std::string& name, std::optional<std::string>& value, const std::string& about)
{
    return Argument(*m_app->add_option(name, value, about));
}

Argument Arguments::add(const std::string& name, std::optional<double>& value, const std::string& about)
{
    return Argument(*m_app->add_option(name, value, about));
}

Argument Arguments::add(const std::string& name, std::size_t& value, const std::string& about)
{
    return Argument(*m_app->add_option(name, value, about));
}

void Arguments::flag(const std::string& name, bool& isSet, const std::string& about)
{
    m_app->add_flag(name, isSet, about);
}

}   // namespace waymark::cli
