#pragma once

#include "base/result.h"
#include "print/flow.h"
#include "report/report.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace waymark::ui {

struct PdfOptions
{
    QPageSize::PageSizeId paper = QPageSize::A4;   ///< or Letter
    QString version = {};   ///< of the program, for the PDF's creator
};

/// A report laid out on pages: for a preview, for a printer, and as a PDF.
class PrintedReport
{
public:
    explicit PrintedReport(Report report, PdfOptions options = {});
    ~PrintedReport();
    PrintedReport(const PrintedReport&) = delete;
    PrintedReport& operator=(const PrintedReport&) = delete;

    [[nodiscard]] const Report& report() const { return m_report; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In px of 1/96 inch, as all that is painted.
    [[nodiscard]] QSizeF pageSize() const { return m_paper.size(); }
    /// From 0. The painter's unit is such a px, its origin the page's corner.
    void paintPage(QPainter& painter, int page) const;
    /// The PDF: text that can be searched, fonts embedded, vectors, an outline, the progress as JSON attached. The same
    /// report gives the same bytes in every run, provided the program's hash seed is fixed and the fonts are the same.
    /// `goOn` is called after each page with how many are drawn; false stops, and nothing is made.
    [[nodiscard]] Result<QByteArray> pdf(const std::function<bool(int)>& goOn = {}) const;

private:
    void layOut();
    void addParts(Flow& flow) const;

    Report m_report;
    PdfOptions m_options;
    QRectF m_paper;
    std::unique_ptr<Flow> m_flow;
    std::vector<SheetPage> m_pages;
};

}
