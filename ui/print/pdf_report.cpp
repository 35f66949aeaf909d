#include "print/pdf_report.h"

#include "exchange/json_export.h"
#include "exchange/pdf_metadata.h"
#include "exchange/save_file.h"
#include "print/report_part.h"
#include "print/running_frame.h"
#include "theme/marks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <string>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PdfReport)
};

/// The PDF keeps fractions, so it needs no finer grid than the screen's px.
constexpr int UnitsAnInch = 96;
constexpr qreal PointsAnInch = 72;

QRectF paperOf(const PdfOptions& options)
{
    const QSizeF points = QPageSize(options.paper).size(QPageSize::Point);
    return {QPointF(0, 0), points * (UnitsAnInch / PointsAnInch)};
}

QRectF bodyOf(const QRectF& paper)
{
    const qreal foot = Paper::FootRule + Paper::ContinuedHeight + Space::Tiny;
    return paper.adjusted(Paper::Margin, Paper::BodyTop, -Paper::Margin, -foot);
}

void paintPages(QPdfWriter& writer, const QRectF& paper, const std::vector<SheetPage>& pages, const Report& report)
{
    QPainter painter(&writer);
    const int count = static_cast<int>(pages.size());
    for (int number = 1; number <= count; ++number) {
        if (number > 1) writer.newPage();
        const SheetPage& page = pages[static_cast<std::size_t>(number - 1)];
        paintFrame(painter, paper, report, {number, count});
        for (const Placed& placed : page.blocks)
            if (placed.block->paint) placed.block->paint(painter, placed.where);
        paintContinued(painter, page, number + 1);
    }
}

QByteArray drawPages(
    const QRectF& paper, const std::vector<SheetPage>& pages, const Report& report, const PdfOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QPdfWriter writer(&buffer);
    writer.setResolution(UnitsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(options.paper), QPageLayout::Portrait, QMarginsF()));
    paintPages(writer, paper, pages, report);
    return buffer.data();
}

QString titleOf(const Report& report)
{
    const QString name = qstring(report.learner.name).simplified();
    if (report.roleTitle.empty()) return Words::tr("Progress report of %1").arg(name);
    return Words::tr("Progress report of %1 on the way to %2").arg(name, qstring(report.roleTitle));
}

std::vector<PdfMetadata::Mark> outlineOf(const std::vector<SheetPage>& pages)
{
    std::vector<PdfMetadata::Mark> marks;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Placed& placed : pages[page].blocks)
            if (!placed.block->mark.isEmpty())
                marks.push_back({placed.block->mark.toStdString(), static_cast<int>(page), placed.block->markLevel});
    return marks;
}

PdfMetadata metadataOf(const Report& report, const PdfOptions& options, const std::vector<SheetPage>& pages)
{
    PdfMetadata metadata;
    metadata.title = titleOf(report).toStdString();
    metadata.author = report.learner.name;
    metadata.subject = Words::tr("%1 of %2 topics, %3 %")
                           .arg(QString::number(report.must.done), QString::number(report.must.needed),
                               QString::number(report.must.percent()))
                           .toStdString();
    const QString version = options.version.isEmpty() ? QCoreApplication::applicationVersion() : options.version;
    metadata.creator = QStringLiteral("Waymark %1").arg(version).trimmed().toStdString();
    metadata.day = report.day;
    metadata.outline = outlineOf(pages);
    metadata.attachments.push_back({"progress.json", "application/json",
        Words::tr("This progress for programs to read").toStdString(), toJson(report)});
    return metadata;
}

}

Result<QByteArray> drawPdf(const Report& report, const PdfOptions& options)
{
    const QRectF paper = paperOf(options);
    Flow flow(bodyOf(paper));
    addCover(flow, report);
    addSkills(flow, report);
    addProjects(flow, report);
    addMatrix(flow, report);
    const std::vector<SheetPage> pages = flow.pages();
    const QByteArray drawn = drawPages(paper, pages, report, options);
    const auto finished =
        withMetadata({drawn.constData(), static_cast<std::size_t>(drawn.size())}, metadataOf(report, options, pages));
    if (!finished) return finished.error();
    return QByteArray::fromStdString(*finished);
}

Result<void> savePdf(const Report& report, const PdfOptions& options, const std::filesystem::path& target)
{
    const auto drawn = drawPdf(report, options);
    if (!drawn) return drawn.error();
    return saveFile(target, {drawn->constData(), static_cast<std::size_t>(drawn->size())});
}

}
