# Writes OUT: the FILES as string literals, so that the program needs none of them at run time.
set(rows "")
foreach(file IN LISTS FILES)
    get_filename_component(short ${file} NAME)
    # By its bytes: file(READ) would drop brackets and semicolons of the text.
    file(READ ${file} hex HEX)
    string(LENGTH "${hex}" size)
    set(literal "")
    set(at 0)
    while(at LESS size)
        string(SUBSTRING "${hex}" ${at} 8192 piece)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" piece "${piece}")
        string(APPEND literal "\n        \"${piece}\"")
        math(EXPR at "${at} + 8192")
    endwhile()
    if(literal STREQUAL "")
        set(literal "\"\"")
    endif()
    string(APPEND rows "    {\"${short}\"sv, ${literal}sv},\n")
endforeach()
file(WRITE ${OUT} "#include <span>
#include <string_view>
#include <utility>

namespace ${SPACE} {

using namespace std::string_view_literals;

static constexpr std::pair<std::string_view, std::string_view> files[] = {
${rows}};

std::span<const std::pair<std::string_view, std::string_view>> ${FUNCTION}();
std::span<const std::pair<std::string_view, std::string_view>> ${FUNCTION}()
{
    return files;
}

}  // namespace ${SPACE}
")
