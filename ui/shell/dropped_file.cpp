#include "shell/dropped_file.h"

#include "bridge/session.h"
#include "catalog_file/catalog_reader.h"
#include "shell/data_import.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace waymark::ui {

namespace {

struct DropWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::DroppedFile)
};

bool isCatalog(const QString& file)
{
    return QFileInfo(file).suffix().compare(QLatin1String("toml"), Qt::CaseInsensitive) == 0;
}

bool holdsProgress(const QString& file)
{
    static const QStringList endings{QStringLiteral("json"), QStringLiteral("pdf"), QStringLiteral("db")};
    return endings.contains(QFileInfo(file).suffix(), Qt::CaseInsensitive);
}

/// Empty when it is not one file of this computer.
QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void addCatalog(const QString& file, Session& session)
{
    const auto complain = [&session](const QString& words) { session.raise({Notice::Kind::Problem, words}); };
    const auto sources = loadCatalogFiles(QFile::encodeName(file).toStdString());
    if (!sources) return complain(qstring(sources.error().message));
    const CatalogReading reading = readCatalog(*sources);
    if (!reading.faults.empty())
        return complain(DropWords::tr(
            "%n faults, and no catalog was added. The first: %1", nullptr, static_cast<int>(reading.faults.size()))
                            .arg(isolated(qstring(describe(reading.faults.front())))));
    session.addCatalog(reading.catalog);
}

}   // namespace

bool isTakenFile(const QMimeData& data)
{
    const QString file = fileIn(data);
    return isCatalog(file) || holdsProgress(file);
}

void takeDropped(const QMimeData& data, Session& session, QWidget& parent)
{
    const QString file = fileIn(data);
    if (isCatalog(file)) addCatalog(file, session);
    else importFrom(file, session, parent);
}

}   // namespace waymark::ui
