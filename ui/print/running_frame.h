#pragma once

#include "report/report.h"

#include <QRectF>

class QPainter;

namespace waymark::ui {

struct SheetPage;

/// Which page it is of how many, from 1.
struct PageNumber
{
    int page = 1;
    int of = 1;
};

/// What stands on every page around its body: name, role and day above (not on the first), catalog and page below.
void paintFrame(QPainter& painter, const QRectF& paper, const Report& report, const PageNumber& number);
/// "continued on page 3", below the body's last block.
void paintContinued(QPainter& painter, const SheetPage& page, int nextPage);

}
