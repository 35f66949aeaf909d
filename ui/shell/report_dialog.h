#pragma once

#include "print/printed_report.h"
#include "report/report_options.h"
#include "shell/window_options.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QPrinter;
class QPushButton;

namespace waymark::ui {

class FilterButton;
class PeriodPicker;
class ReportPreview;
class Segments;
class Session;
class TextLabel;
struct Notice;

/// The progress PDF before it is made: what it is to hold at the left, its pages at the right; then saved or printed.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the session and the options, which outlive it.
    ReportDialog(Session& session, const WindowOptions& options, QWidget* parent);
    ~ReportDialog() override;

    /// Asks for the printer; nothing where there is no report.
    void print();

private:
    QWidget* buildChoices();
    void addChoice(QBoxLayout& column, const QString& title, QWidget* control);
    QBoxLayout* buildButtons();
    void sayWhatIsSeen();
    [[nodiscard]] ReportOptions content() const;
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    [[nodiscard]] Result<std::unique_ptr<PrintedReport>> made(bool hasLog) const;
    void draw();
    void askWhereToSave();
    void save(const QString& file);
    [[nodiscard]] Notice printOn(QPrinter& printer);

    Session& m_session;
    const WindowOptions& m_options;
    FilterButton* m_role = nullptr;
    PeriodPicker* m_period = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_evidence = nullptr;
    QCheckBox* m_whole = nullptr;
    TextLabel* m_seen = nullptr;
    Segments* m_paper = nullptr;
    TextLabel* m_pages = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    ReportPreview* m_preview = nullptr;
    std::unique_ptr<PrintedReport> m_report;   ///< as it is shown, without the log; none when it cannot be made
};

}   // namespace waymark::ui
