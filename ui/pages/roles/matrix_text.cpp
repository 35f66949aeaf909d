#include "pages/roles/matrix_text.h"

#include "pages/roles/role_matrix_filter.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("waymark::ui::MatrixText", text);
}

using Cells = QList<QStringList>;

Cells headRows(const RoleMatrixModel& matrix)
{
    QStringList names{tr("Area"), tr("Skill")};
    QStringList percents{QString(), tr("Coverage")};
    for (int column = 0; column < matrix.columnCount(); ++column) {
        names << qstring(matrix.role(column).title);
        percents << tr("%1 %").arg(matrix.coverageOf(column).must.percent());
    }
    return {names, percents};
}

Cells cellsOf(const RoleMatrixFilter& rows)
{
    const RoleMatrixModel& matrix = rows.matrix();
    Cells cells = headRows(matrix);
    for (int row = 0; row < rows.rowCount(); ++row) {
        const int sourceRow = rows.sourceRow(row);
        if (matrix.isArea(sourceRow)) continue;
        QStringList line{qstring(matrix.area(sourceRow).title), qstring(matrix.skill(sourceRow).title)};
        for (int column = 0; column < matrix.columnCount(); ++column)
            line << shortCellWords(matrix.cell(sourceRow, column));
        cells << line;
    }
    return cells;
}

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

QString joined(const Cells& cells, QChar between, QString (*field)(QString))
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

QString matrixAsTsv(const RoleMatrixFilter& rows)
{
    return joined(cellsOf(rows), QLatin1Char('\t'), &tsvField);
}

QString matrixAsCsv(const RoleMatrixFilter& rows)
{
    return joined(cellsOf(rows), QLatin1Char(','), &csvField);
}

}   // namespace waymark::ui
