# A room is one library target. waymark_room(NAME SOURCES … NEEDS … [PRIVATE_NEEDS …] [QT])
add_library(waymark_options INTERFACE)
target_compile_options(waymark_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${WAYMARK_WERROR}>:-Werror>)
# Hardening: what is used is bound before it starts and read-only then; sizes are looked at, and in debug builds (the
# tests') each index and iterator.
target_compile_definitions(waymark_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(waymark_options INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
target_link_options(waymark_options INTERFACE -Wl,-z,relro,-z,now)
if(WAYMARK_SANITIZE)
    target_compile_options(waymark_options INTERFACE -fsanitize=${WAYMARK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(waymark_options INTERFACE -fsanitize=${WAYMARK_SANITIZE})
endif()
if(WAYMARK_FUZZ)
    target_compile_options(waymark_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(WAYMARK_COVERAGE)
    target_compile_options(waymark_options INTERFACE --coverage)
    target_link_options(waymark_options INTERFACE --coverage)
endif()

find_program(WAYMARK_CCACHE ccache)
if(WAYMARK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache keeps what was compiled with a precompiled header only when it is told these two things.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${WAYMARK_CCACHE})
endif()

# waymark_precompile(TARGET HEADERS…): for headers of libraries that take seconds to read, in targets of many files. Never
# for our own headers: what a file needs of ours it includes, and a build shows it.
function(waymark_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

function(waymark_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;NEEDS;PRIVATE_NEEDS" ${ARGN})
    add_library(waymark_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(waymark_${name} PUBLIC ${ROOM_NEEDS} PRIVATE waymark_options ${ROOM_PRIVATE_NEEDS})
    if(ROOM_QT)
        target_include_directories(waymark_${name} PUBLIC ${CMAKE_SOURCE_DIR}/ui)
        # moc cannot read the library headers that <span> brings in.
        set_target_properties(waymark_${name} PROPERTIES AUTOMOC ON AUTOMOC_COMPILER_PREDEFINES OFF)
        if(WAYMARK_JOIN_WINDOW)
            set_target_properties(waymark_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
        endif()
        target_compile_definitions(waymark_${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_FOREACH
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    else()
        target_include_directories(waymark_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core)
    endif()
endfunction()

# waymark_embed(NAME NAMESPACE FUNCTION FILES…): NAME.cpp in the binary folder defines
# `std::span<const std::pair<std::string_view, std::string_view>> NAMESPACE::FUNCTION()`, a (file name, text) a file.
function(waymark_embed name space function)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} "-DOUT=${out}" "-DSPACE=${space}" "-DFUNCTION=${function}" "-DFILES=${ARGN}"
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/Embed.cmake
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/packaging/cmake/Embed.cmake
        VERBATIM)
endfunction()
