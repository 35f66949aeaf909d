#include "models/resource_words.h"

#include "theme/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::ui {

namespace {

struct KindWords
{
    std::string_view kind;
    const char* one;
    const char* many;
};

constexpr std::array Kinds{
    KindWords{"book", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Book"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Books")},
    KindWords{"course", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Course"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Courses")},
    KindWords{"documentation", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Documentation"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Documentation")},
    KindWords{"site", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Site"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Sites")},
    KindWords{"newsletter", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Newsletter"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Newsletters")},
    KindWords{"repository", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Repository"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Repositories")},
    KindWords{"conference", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Conference"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Conferences")},
    KindWords{"video", QT_TRANSLATE_NOOP("waymark::ui::Resource", "Video"),
        QT_TRANSLATE_NOOP("waymark::ui::Resource", "Videos")},
};

QString wordOf(const std::string& kind, const char* KindWords::*word)
{
    const auto* found =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const KindWords& one) { return one.kind == kind; });
    if (found != Kinds.end()) return QCoreApplication::translate("waymark::ui::Resource", found->*word);
    const QString text = qstring(kind);
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

}   // namespace

QString resourceKindWord(const std::string& kind)
{
    return wordOf(kind, &KindWords::one);
}

QString resourceKindHead(const std::string& kind)
{
    return wordOf(kind, &KindWords::many);
}

}   // namespace waymark::ui
