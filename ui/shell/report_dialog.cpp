#include "shell/report_dialog.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "dialogs/file_questions.h"
#include "print/pdf_report.h"
#include "shell/period_picker.h"
#include "shell/report_preview.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

std::vector<FilterOption> roles(const CatalogIndex& catalog)
{
    std::vector<FilterOption> options{{QString(), ReportDialog::tr("Everything")}};
    for (const Role& role : catalog.catalog().roles) options.push_back({qstring(role.id.text()), qstring(role.title)});
    return options;
}

/// What the reader of the file sees, in its pages and in the data that go with them.
QString seenBy(const ReportOptions& content)
{
    if (content.hasNotes && content.hasEvidence)
        return content.isWhole ? ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its "
                                                  "day; and every note, evidence and name "
                                                  "that ever was, also what was changed or deleted.")
                               : ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its "
                                                  "day; notes, evidence and name as they "
                                                  "are now, no text that was changed or deleted.");
    if (content.hasNotes)
        return content.isWhole
            ? ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its day; every note and "
                               "name that ever was, "
                               "also what was changed or deleted; of evidence only how much there is.")
            : ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its day; notes and name "
                               "as they are now, no "
                               "text that was changed or deleted; of evidence only how much there is.");
    if (content.hasEvidence)
        return content.isWhole ? ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its "
                                                  "day; every evidence and name that ever "
                                                  "was, also what was changed or deleted; no notes.")
                               : ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its "
                                                  "day; evidence and name as they are now, "
                                                  "no text that was changed or deleted; no notes.");
    return content.isWhole ? ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its day; "
                                              "every name that ever was; of evidence "
                                              "only how much there is, and no notes.")
                           : ReportDialog::tr("Whoever has the file can read in it every tick ever made, with its day; "
                                              "the name as it is now; of evidence only "
                                              "how much there is, and no notes.");
}

/// How many pages are drawn, with a way to stop. It shows itself only when that takes a while.
class PageProgress : public QProgressDialog
{
public:
    PageProgress(int pages, QWidget* parent)
        : QProgressDialog(ReportDialog::tr("Drawing the pages"), ReportDialog::tr("Stop"), 0, pages, parent)
    {
        setWindowModality(Qt::WindowModal);
    }

    /// False once a person wants no more.
    [[nodiscard]] bool goesOn(int drawn)
    {
        setValue(drawn);
        return !wasCanceled();
    }
};

}   // namespace

ReportDialog::ReportDialog(Session& session, const WindowOptions& options, QWidget* parent)
    : QDialog(parent), m_session(session), m_options(options)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Progress PDF"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview = new ReportPreview(this);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(Space::Huge);
    row->addWidget(buildChoices());
    row->addWidget(m_preview, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    whole->setSpacing(Space::Large);
    whole->addLayout(row, 1);
    whole->addLayout(buildButtons());
    // Within the window, so that its buttons are on the screen.
    const QSize room = parent->size() - QSize(2 * Space::Huge, 3 * Space::Huge);
    resize(QSize(DialogMeasure::ReportWidth, DialogMeasure::ReportHeight).boundedTo(room));
    draw();
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::buildChoices()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(Theme::current().scaled(DialogMeasure::ReportChoices));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Space::Tiny);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Heading, QFont::DemiBold, Ink::Text, side));
    m_role = new FilterButton(tr("Report on"), side);
    m_role->hideName();
    m_role->setObjectName(QStringLiteral("reportRole"));
    m_role->setMarksAnswer(false);
    m_role->setOptions(roles(m_session.catalog()));
    m_period = new PeriodPicker(tr("List what was done in"), m_session.workspace().today(), side);
    m_period->setFirstDayOfWeek(m_session.preferences().firstDayOfWeek());
    if (const Role* target = m_session.targetRole()) m_role->setKey(qstring(target->id.text()));
    m_notes = new QCheckBox(tr("Notes"), side);
    m_evidence = new QCheckBox(tr("Evidence"), side);
    m_whole = new QCheckBox(tr("Whole history"), side);
    m_notes->setObjectName(QStringLiteral("reportNotes"));
    m_evidence->setObjectName(QStringLiteral("reportEvidence"));
    m_whole->setObjectName(QStringLiteral("reportWhole"));
    m_whole->setToolTip(tr("Every text that ever was, so that it can be brought back whole"));
    m_whole->setAccessibleDescription(m_whole->toolTip());
    m_seen = new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, side);
    m_seen->setObjectName(QStringLiteral("reportSeen"));
    m_seen->setWordWrap(true);
    for (QCheckBox* box : {m_notes, m_evidence}) box->setChecked(true);
    m_paper = new Segments(QStringLiteral("reportPaper"),
        {{word(PaperChoice::A4), tr("A4")}, {word(PaperChoice::Letter), tr("Letter")}}, side);
    m_paper->setKey(word(m_session.preferences().paper()));
    m_pages = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, side);
    m_pages->setObjectName(QStringLiteral("reportPages"));
    m_pages->setWordWrap(true);
    addChoice(*column, tr("Report on"), m_role);
    addChoice(*column, tr("List what was done in"), m_period);
    addChoice(*column, tr("With"), m_notes);
    column->addWidget(m_evidence);
    column->addWidget(m_whole);
    column->addSpacing(Space::Tiny);
    column->addWidget(m_seen);
    addChoice(*column, tr("Paper"), m_paper);
    column->addStretch();
    column->addWidget(m_pages);
    connect(m_role, &FilterButton::keyChanged, this, &ReportDialog::draw);
    connect(m_period, &PeriodPicker::changed, this, &ReportDialog::draw);
    connect(m_notes, &QCheckBox::toggled, this, &ReportDialog::draw);
    connect(m_evidence, &QCheckBox::toggled, this, &ReportDialog::draw);
    connect(m_paper, &Segments::keyChanged, this, &ReportDialog::draw);
    for (QCheckBox* box : {m_notes, m_evidence, m_whole})
        connect(box, &QCheckBox::toggled, this, &ReportDialog::sayWhatIsSeen);
    sayWhatIsSeen();
    return side;
}

void ReportDialog::addChoice(QBoxLayout& column, const QString& title, QWidget* control)
{
    column.addSpacing(Space::Medium);
    auto* label = new SectionTitle(title, control->parentWidget());
    label->setBuddy(control);
    // A box says itself what it is for.
    if (qobject_cast<QCheckBox*>(control) == nullptr && control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    column.addWidget(label);
    const bool isAsWideAsItsWords = control->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding;
    column.addWidget(control, 0, isAsWideAsItsWords ? Qt::AlignLeft : Qt::Alignment());
}

QBoxLayout* ReportDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addStretch();
    const auto add = [&](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Cancel"), QStringLiteral("cancel")), &QAbstractButton::clicked, this, &QDialog::reject);
    m_print = add(tr("Print…"), QStringLiteral("print"));
    m_save = add(tr("Save PDF…"), QStringLiteral("accept"));
    makePrimary(*m_save);
    m_save->setDefault(true);
    connect(m_print, &QAbstractButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QAbstractButton::clicked, this, &ReportDialog::askWhereToSave);
    m_save->setFocus(Qt::OtherFocusReason);
    return row;
}

void ReportDialog::sayWhatIsSeen()
{
    m_seen->setText(seenBy(content()));
}

ReportOptions ReportDialog::content() const
{
    ReportOptions options;
    options.hasNotes = m_notes->isChecked();
    options.hasEvidence = m_evidence->isChecked();
    options.isWhole = m_whole->isChecked();
    const Period period = m_period->period();
    options.from = period.from;
    options.to = period.to;
    return options;
}

QPageSize::PageSizeId ReportDialog::paper() const
{
    return m_paper->key() == word(PaperChoice::Letter) ? QPageSize::Letter : QPageSize::A4;
}

Result<std::unique_ptr<PrintedReport>> ReportDialog::made(bool hasLog) const
{
    ReportOptions wanted = content();
    wanted.hasLog = hasLog;
    auto report = m_options.report(Id(m_role->key().toStdString()), wanted);
    if (!report) return report.error();
    PdfOptions options;
    options.paper = paper();
    return std::make_unique<PrintedReport>(*std::move(report), options);
}

void ReportDialog::draw()
{
    auto drawn = made(false);
    // What was drawn before may hold what is not wanted any more.
    m_preview->setReport(drawn ? drawn->get() : nullptr);
    m_report = drawn ? *std::move(drawn) : nullptr;
    m_pages->setText(m_report ? tr("%n pages", nullptr, m_report->pageCount()) : qstring(drawn.error().message));
    for (QPushButton* button : {m_print, m_save}) button->setEnabled(m_report != nullptr);
}

void ReportDialog::askWhereToSave()
{
    askForSaving(*this, tr("Save the progress PDF"), tr("PDF (*.pdf)"), QStringLiteral(".pdf"), m_session,
        [this](const QString& file) { save(file); });
}

void ReportDialog::save(const QString& file)
{
    const auto report = made(true);
    if (!report) return raiseSaved(m_session, report.error(), file);
    PageProgress progress((*report)->pageCount(), this);
    const auto drawn = (*report)->pdf([&progress](int page) { return progress.goesOn(page); });
    progress.reset();
    if (!drawn) return raiseSaved(m_session, drawn.error(), file);
    saveAsking(*this, m_session, file, drawn->toStdString(), PdfBegins, [this] { accept(); });
}

// The page as it is shown, as large as the paper in the printer has room for.
Notice ReportDialog::printOn(QPrinter& printer)
{
    const Notice refused{Notice::Kind::Problem, tr("The printer did not take the report.")};
    QPainter painter;
    if (!painter.begin(&printer)) return refused;
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size(), page = m_report->pageSize();
    const qreal scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.translate((paper.width() - page.width() * scale) / 2, (paper.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end = printer.toPage() > 0 ? printer.toPage() : m_report->pageCount();
    PageProgress progress(end - first, this);
    for (int number = first; number < end; ++number) {
        if (number > first && !printer.newPage()) return refused;
        m_report->paintPage(painter, number);
        if (progress.goesOn(number + 1 - first)) continue;
        printer.abort();
        return {Notice::Kind::Done, tr("Printing was stopped.")};
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) return refused;
    return {Notice::Kind::Done, tr("Sent to the printer.")};
}

void ReportDialog::print()
{
    if (m_report == nullptr) return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(paper()));
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_report->pageCount());
    // It would write over a file at once, whatever comes of it; saving is what the other button is for.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    // The printer lives as long as this connection, and so as the dialog.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer] { m_session.raise(printOn(*printer)); });
    dialog->open();
}

}   // namespace waymark::ui
