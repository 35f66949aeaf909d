#include "qt_log.h"

#include <QString>
#include <QtGlobal>

#include <spdlog/spdlog.h>

#include <cstdio>

namespace waymark::app {

namespace {

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

void logMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const auto text = message.toStdString();
    spdlog::log(levelOf(type), "Qt: {}", text);
    // Qt ends the program after this; people without a log should see why.
    if (type == QtFatalMsg) std::fprintf(stderr, "waymark: %s\n", text.c_str());
}

}   // namespace

void logQtMessages()
{
    qInstallMessageHandler(logMessage);
}

}   // namespace waymark::app
