// bare_pdf TEXT OUT.pdf: draws the lines of a text (pages end with a form feed) with QPdfWriter and nothing else: what the
// full report is measured against, see pdf_pairs.py.
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char** argv)
{
    constexpr int UnitsAnInch = 96, Margin = 56, LineHeight = 16, TextPixels = 11;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile text(application.arguments().value(1));
    if (argc != 3 || !text.open(QIODevice::ReadOnly)) return 2;
    QStringList pages = QString::fromUtf8(text.readAll()).split(QChar::FormFeed);
    if (pages.last().trimmed().isEmpty()) pages.removeLast();

    QPdfWriter writer(application.arguments().at(2));
    writer.setResolution(UnitsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    QFont font;
    font.setPixelSize(TextPixels);
    painter.setFont(font);
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0) writer.newPage();
        int bottom = Margin;
        for (const QString& line : pages.at(page).split(QChar::LineFeed))
            painter.drawText(Margin, bottom += LineHeight, line.trimmed());
    }
}
