// bare_pdf TEXT OUT.pdf: draws the lines of a text (pages end with a form feed) with QPdfWriter and nothing else: no
// layout, no measuring, no boxes, bars and rules. What the full report is measured against, see bars.py. The fonts
// are the report's, since either has to embed them.
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char** argv)
{
    constexpr int UnitsAnInch = 96, Margin = 56, LineHeight = 17, TextPixels = 13;
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
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Symbola")});
    font.setPixelSize(TextPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    QFont head = font;
    head.setWeight(QFont::DemiBold);
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0) writer.newPage();
        int bottom = Margin;
        for (const QString& line : pages.at(page).split(QChar::LineFeed)) {
            painter.setFont(bottom == Margin ? head : font);
            bottom += LineHeight;
            painter.drawText(Margin, bottom, line.trimmed());
        }
    }
}
