#include "pages/roles/matrix/matrix_text.h"

#include "pages/roles/matrix/role_matrix_filter.h"
#include "pages/roles/text_cells.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QStringList>

namespace waymark::ui {

namespace {

struct MatrixTextWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatrixText)
};

TextCells headRows(const RoleMatrixModel& matrix)
{
    QStringList names{MatrixTextWords::tr("Area"), MatrixTextWords::tr("Skill")};
    QStringList percents{QString(), MatrixTextWords::tr("Coverage")};
    for (int column = 0; column < matrix.columnCount(); ++column) {
        names << qstring(matrix.role(column).title);
        percents << MatrixTextWords::tr("%1 %").arg(matrix.coverageOf(column).must.percent());
    }
    return {names, percents};
}

TextCells cellsOf(const RoleMatrixFilter& rows)
{
    const RoleMatrixModel& matrix = rows.matrix();
    TextCells cells = headRows(matrix);
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

}   // namespace

QString matrixAsTsv(const RoleMatrixFilter& rows)
{
    return asTsv(cellsOf(rows));
}

QString matrixAsCsv(const RoleMatrixFilter& rows)
{
    return asCsv(cellsOf(rows));
}

}   // namespace waymark::ui
