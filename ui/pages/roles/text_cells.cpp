#include "pages/roles/text_cells.h"

#include <algorithm>

namespace waymark::ui {

namespace {

/// Tabs and line ends would start another cell.
QString tsvField(QString text)
{
    for (const QChar end : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(end, QLatin1Char(' '));
    return text;
}

QString csvField(QString text)
{
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(text);
}

QString joined(const TextCells& cells, QChar between, QString (*field)(QString))
{
    QString text;
    for (const QStringList& line : cells) {
        QStringList fields;
        std::transform(line.begin(), line.end(), std::back_inserter(fields), field);
        text += fields.join(between) + QLatin1Char('\n');
    }
    return text;
}

}   // namespace

QString asTsv(const TextCells& cells)
{
    return joined(cells, QLatin1Char('\t'), &tsvField);
}

QString asCsv(const TextCells& cells)
{
    return joined(cells, QLatin1Char(','), &csvField);
}

}   // namespace waymark::ui
