#include "models/checklist_filter.h"

#include "base/text.h"

namespace waymark::ui {

std::vector<std::string> searchWords(std::string_view text)
{
    static constexpr std::string_view Blank = " \t\r\n";
    const std::string all = folded(text);
    std::vector<std::string> words;
    for (std::size_t at = all.find_first_not_of(Blank); at != std::string::npos;
         at = all.find_first_not_of(Blank, at)) {
        const std::size_t end = std::min(all.find_first_of(Blank, at), all.size());
        words.push_back(all.substr(at, end - at));
        at = end;
    }
    return words;
}

}   // namespace waymark::ui
