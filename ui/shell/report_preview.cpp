#include "shell/report_preview.h"

#include "print/printed_report.h"
#include "theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace waymark::ui {

class ReportPreview::Sheets : public QWidget
{
public:
    explicit Sheets(QWidget* parent) : QWidget(parent) {}

    void setReport(const PrintedReport* report)
    {
        m_report = report;
        m_drawn.assign(static_cast<std::size_t>(report != nullptr ? report->pageCount() : 0), {});
        update();
    }

    void fit(int width)
    {
        if (m_report == nullptr) return;
        const qreal scale = (width - 2 * Space::Large) / m_report->pageSize().width();
        if (scale <= 0) return;
        if (!qFuzzyCompare(scale, m_scale)) m_drawn.assign(m_drawn.size(), {});
        m_scale = scale;
        setFixedSize(width, Space::Large + m_report->pageCount() * pitch());
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (m_report == nullptr) return;
        forgetFarOnes();
        QPainter painter(this);
        for (int page = 0; page < m_report->pageCount(); ++page) {
            const QRect where = sheet(page);
            if (!where.intersects(event->rect())) continue;
            painter.drawPixmap(where, drawn(page, where.size()));
            painter.setPen(QPen(Theme::current().colours().line, Line::Hair));
            painter.drawRect(where.adjusted(0, 0, -1, -1));
        }
    }

private:
    [[nodiscard]] int pitch() const { return qRound(m_report->pageSize().height() * m_scale) + Space::Large; }

    [[nodiscard]] QRect sheet(int page) const
    {
        return QRect(QPoint(Space::Large, Space::Large + page * pitch()), (m_report->pageSize() * m_scale).toSize());
    }

    /// A page is some megabytes, and a report has a hundred of them.
    void forgetFarOnes()
    {
        const int kept = PagesKept * pitch();
        const QRect near = visibleRegion().boundingRect().adjusted(0, -kept, 0, kept);
        for (int page = 0; page < m_report->pageCount(); ++page)
            if (!sheet(page).intersects(near)) m_drawn[static_cast<std::size_t>(page)] = {};
    }

    const QPixmap& drawn(int page, const QSize& size)
    {
        QPixmap& pixmap = m_drawn[static_cast<std::size_t>(page)];
        if (!pixmap.isNull()) return pixmap;
        pixmap = QPixmap(size * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::white);   // paper is white in every theme
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(m_scale, m_scale);
        m_report->paintPage(painter, page);
        return pixmap;
    }

    static constexpr int PagesKept = 2;   // before and behind those that are seen

    const PrintedReport* m_report = nullptr;
    std::vector<QPixmap> m_drawn;
    qreal m_scale = 1;
};

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets(this))
{
    setWidget(m_sheets);
    setAccessibleName(tr("Preview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void ReportPreview::setReport(const PrintedReport* report)
{
    m_sheets->setReport(report);
    setAccessibleDescription(report != nullptr ? tr("%n pages", nullptr, report->pageCount()) : QString());
    fit();
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ReportPreview::fit()
{
    m_sheets->fit(viewport()->width());
}

}   // namespace waymark::ui
