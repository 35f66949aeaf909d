#pragma once

#include "catalog/catalog_index.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace waymark::ui {

class Page;
class Session;

/// One row a page: the navigation, the shortcuts Ctrl+1 … and `--page` all come from this list.
struct PageEntry
{
    QString name;   ///< for --page and objectNames: "skills"
    QString title;   ///< translated
    QString icon;
    std::function<Page*(Session&, QWidget*)> make;
    std::function<bool(Kind)> shows;   ///< whether a thing of this kind has its place there
    bool isWide = false;   ///< it has the whole width; the details open over it
    bool standsApart = false;   ///< at the foot of the navigation
};

[[nodiscard]] std::vector<PageEntry> pageList();

}   // namespace waymark::ui
