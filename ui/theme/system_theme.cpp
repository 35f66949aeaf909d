#include "theme/system_theme.h"

#ifdef WAYMARK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>
#include <QVariant>
#endif

namespace waymark::ui {

#ifdef WAYMARK_DBUS

namespace {

constexpr int PatienceMs = 200;

// Without this look libdbus may start a bus of its own, which takes far longer than the answer is worth.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
        QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// The portal wraps its answer once or twice, by its version.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

}   // namespace

std::optional<bool> desktopIsDark()
{
    if (!hasSessionBus()) return {};
    auto question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, PatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) return {};
    const uint scheme = unwrapped(answer.arguments().constFirst()).toUInt();
    if (scheme != 1 && scheme != 2) return {};
    return scheme == 1;
}

#else

std::optional<bool> desktopIsDark()
{
    return {};
}

#endif

}   // namespace waymark::ui
