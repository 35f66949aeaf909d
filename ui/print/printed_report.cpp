#include "print/printed_report.h"

#include "exchange/json_export.h"
#include "pdf/pdf_metadata.h"
#include "print/report_part.h"
#include "print/running_frame.h"
#include "theme/marks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <future>
#include <string>
#include <utility>

namespace waymark::ui {

namespace {

struct PrintedReportWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PrintedReport)
};

/// The PDF keeps fractions, so it needs no finer grid than the screen's px.
constexpr int UnitsAnInch = 96;
constexpr qreal PointsAnInch = 72;
constexpr std::size_t PagesWithoutContents = 6;

QRectF paperOf(const PdfOptions& options)
{
    const QSizeF points = QPageSize(options.paper).size(QPageSize::Point);
    return {QPointF(0, 0), points * (UnitsAnInch / PointsAnInch)};
}

/// Of whole px: a PDF writes numbers as text, and those with a fraction are several times as long.
QRectF bodyOf(const QRectF& paper)
{
    const qreal foot = Paper::FootRule + Paper::ContinuedHeight + Space::Tiny;
    const QRectF body = paper.adjusted(Paper::Margin, Paper::BodyTop, -Paper::Margin, -foot);
    return {body.topLeft(), QSizeF(std::floor(body.width()), std::floor(body.height()))};
}

QString titleOf(const Report& report)
{
    const QString name = qstring(report.learner.name).simplified();
    if (report.roleTitle.empty()) return PrintedReportWords::tr("Progress report of %1").arg(name);
    return PrintedReportWords::tr("Progress report of %1 on the way to %2").arg(name, qstring(report.roleTitle));
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

PdfMetadata metadataOf(
    const Report& report, const PdfOptions& options, const std::vector<SheetPage>& pages, std::string json)
{
    PdfMetadata metadata;
    metadata.title = titleOf(report).toStdString();
    metadata.author = report.learner.name;
    metadata.subject = PrintedReportWords::tr("%1 of %2 topics, %3 %")
                           .arg(QString::number(report.must.done), QString::number(report.must.needed),
                               QString::number(report.must.percent()))
                           .toStdString();
    const QString version = options.version.isEmpty() ? QCoreApplication::applicationVersion() : options.version;
    metadata.creator = QStringLiteral("Waymark %1").arg(version).trimmed().toStdString();
    metadata.day = report.day;
    metadata.outline = outlineOf(pages);
    metadata.attachments.push_back({"progress.json", "application/json",
        PrintedReportWords::tr("This progress for programs to read").toStdString(), std::move(json)});
    return metadata;
}

}

PrintedReport::PrintedReport(Report report, PdfOptions options)
    : m_report(std::move(report)), m_options(std::move(options)), m_paper(paperOf(m_options))
{
    layOut();
}

PrintedReport::~PrintedReport() = default;

void PrintedReport::addParts(Flow& flow) const
{
    addPeriod(flow, m_report);
    addSkills(flow, m_report);
    addProjects(flow, m_report);
    addMatrix(flow, m_report);
    addGap(flow, m_report);
}

// A long report gets a page of contents behind its first one, which moves all others on by one.
void PrintedReport::layOut()
{
    const QRectF body = bodyOf(m_paper);
    m_flow = std::make_unique<Flow>(body);
    addCover(*m_flow, m_report);
    const std::size_t behindCover = m_flow->count();
    addParts(*m_flow);
    m_pages = m_flow->pages();
    if (m_pages.size() <= PagesWithoutContents) return;
    std::vector<ContentsLine> lines;
    for (const PdfMetadata::Mark& mark : outlineOf(m_pages))
        lines.push_back({QString::fromStdString(mark.title), mark.page + 2, mark.level});
    Flow contents(body);
    addContents(contents, lines, body.height());
    m_flow->insert(behindCover, std::move(contents));
    m_pages = m_flow->pages();
}

void PrintedReport::paintPage(QPainter& painter, int number) const
{
    const SheetPage& page = m_pages.at(static_cast<std::size_t>(number));
    paintFrame(painter, m_paper, m_report, {number + 1, pageCount()});
    for (const Placed& placed : page.blocks)
        if (placed.block->paint) placed.block->paint(painter, placed.where);
    paintContinued(painter, page, number + 2);
}

Result<QByteArray> PrintedReport::pdf(const std::function<bool(int)>& goOn) const
{
    // The document that goes with it is written while the pages are drawn: either only reads the report. Where no thread is
    // to be had it is written after them.
    std::future<std::string> json =
        std::async(std::launch::async | std::launch::deferred, [this] { return toJson(m_report); });
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QPdfWriter writer(&buffer);
    writer.setResolution(UnitsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(m_options.paper), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0) writer.newPage();
        paintPage(painter, page);
        if (goOn && !goOn(page + 1))
            return Error{ErrorKind::Invalid, PrintedReportWords::tr("Stopped. Nothing was written.").toStdString()};
    }
    painter.end();
    const auto finished = withMetadata({buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())},
        metadataOf(m_report, m_options, m_pages, json.get()));
    if (!finished) return finished.error();
    return QByteArray::fromStdString(*finished);
}

}
