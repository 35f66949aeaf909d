#include "theme/plurals.h"

#include <QCoreApplication>
#include <QTranslator>

namespace waymark::ui {

void installPlurals(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/waymark_en.qm")))
        QCoreApplication::installTranslator(translator);
}

}   // namespace waymark::ui
