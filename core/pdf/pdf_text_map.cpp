#include "pdf/pdf_text_map.h"

#include <sstream>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace waymark {

namespace {

/// A line of a map is `<first> <last> <letter>` or `<first> <last> [<letter> <letter> …]`.
std::string mendedLine(std::string line)
{
    constexpr std::string_view tab = "<0009>";
    const auto list = line.find('[');
    const auto letters = list == std::string::npos ? line.rfind('<') : list;
    if (line.empty() || line.front() != '<' || letters == 0) return line;
    for (auto at = line.find(tab, letters); at != std::string::npos; at = line.find(tab, at))
        line.replace(at, tab.size(), "<0020>");
    return line;
}

std::string mended(const std::string& map)
{
    std::istringstream lines(map);
    std::string result;
    bool isList = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("beginbfrange") != std::string::npos) isList = true;
        if (line.find("endbfrange") != std::string::npos) isList = false;
        result += (isList ? mendedLine(line) : line) + '\n';
    }
    return result;
}

}

void mendTextMaps(QPDF& pdf)
{
    for (auto& font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream()) continue;
        auto map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        map.replaceStreamData(mended(text), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

}
