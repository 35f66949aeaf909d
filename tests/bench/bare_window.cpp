// A window of Waymark's size with one label and nothing else: what a start is measured against, see bars.py.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Waymark")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
