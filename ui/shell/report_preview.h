#pragma once

#include <QPixmap>
#include <QScrollArea>

#include <vector>

namespace waymark::ui {

class PrintedReport;

/// The pages of a report under one another, as wide as there is room. A page is drawn when it is
/// seen, and kept while it is near.
class ReportPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Borrows the report until another one is set; null takes the pages away.
    void setReport(const PrintedReport* report);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheets;

    void fit();

    Sheets* m_sheets;
};

}   // namespace waymark::ui
