#include "print/running_frame.h"

#include "print/flow.h"
#include "print/paper_text.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

namespace waymark::ui {

namespace {

struct RunningFrameWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RunningFrame)
};

QString personAndRole(const Report& report)
{
    const QString name = isolated(qstring(report.learner.name));
    if (report.roleTitle.empty()) return name;
    return RunningFrameWords::tr("%1, %2").arg(name, isolated(qstring(report.roleTitle)));
}

QString catalogWords(const Report& report)
{
    return RunningFrameWords::tr("Waymark, catalog “%1” %2")
        .arg(isolated(qstring(report.catalogTitle)), isolated(qstring(report.catalogVersion)));
}

/// A short text at the right, and what remains for a long one at the left.
void paintEnds(QPainter& painter, const QRectF& where, const QString& left, const QString& right)
{
    const qreal used = paintLine(painter, where, right, quietInk(), Qt::AlignRight);
    paintLine(painter, where.adjusted(0, 0, -used - Space::Huge, 0), left, quietInk());
}

/// What it is, with the program's mark.
void paintFirstHead(QPainter& painter, const QRectF& where, const Report& report)
{
    const QRectF logo(
        where.left(), where.center().y() - IconSize::Normal.at1x / 2.0, IconSize::Normal.at1x, IconSize::Normal.at1x);
    paintLogo(painter, logo, Theme::forPaper());
    const Ink ink{TextRole::Body, QFont::Medium, Theme::forPaper().colours().text2};
    paintLine(painter, where.adjusted(IconSize::Normal.at1x + Space::Small, 0, 0, 0),
        RunningFrameWords::tr("Progress report"), ink);
    paintLine(painter, where, longDayWords(report.day), quietInk(), Qt::AlignRight);
}

}

void paintFrame(QPainter& painter, const QRectF& paper, const Report& report, const PageNumber& number)
{
    const QRectF column = paper.adjusted(Paper::Margin, 0, -Paper::Margin, 0);
    const QRectF head(column.left(), Paper::HeadTop, column.width(), Paper::HeadHeight);
    if (number.page == 1) paintFirstHead(painter, head.translated(0, Space::Medium), report);
    else paintEnds(painter, head, personAndRole(report), longDayWords(report.day));
    const QRectF foot(column.left(), paper.bottom() - Paper::FootRule, column.width(), Paper::FootHeight);
    painter.fillRect(QRectF(foot.topLeft(), QSizeF(foot.width(), Line::Hair)), Theme::forPaper().colours().line);
    paintEnds(painter, foot, catalogWords(report),
        RunningFrameWords::tr("Page %1 of %2").arg(QString::number(number.page), QString::number(number.of)));
}

void paintContinued(QPainter& painter, const SheetPage& page, int nextPage)
{
    if (!page.isContinued || page.blocks.empty()) return;
    const QRectF last = page.blocks.back().where;
    const QRectF where(last.left(), last.bottom() + Space::Tiny, last.width(), Paper::ContinuedHeight);
    paintLine(painter, where, RunningFrameWords::tr("continued on page %1").arg(nextPage), quietInk());
}

}
