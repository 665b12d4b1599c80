# SPDX-License-Identifier: GPL-3.0-or-later
# deskbell_library(name SOURCES … PUBLIC … PRIVATE …), deskbell_program(name …), deskbell_test(name SOURCES … LINK …):
# one way to make a target, so that warnings, the precompiled header and the sanitisers are the same everywhere.

add_library(deskbell_build INTERFACE)
add_library(Deskbell::Build ALIAS deskbell_build)
target_include_directories(deskbell_build INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(deskbell_build INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_STRICT_ITERATORS DESKBELL_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
    target_compile_options(deskbell_build INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wno-missing-field-initializers
        # In a unity build a source is read as if it were a header, where g++ warns of members whose types are the source's own.
        $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage> $<$<BOOL:${DESKBELL_WERROR}>:-Werror>)
    # Debug information of line tables is enough for stack traces and halves the link.
    set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
endif()
if(DESKBELL_SANITIZE)
    target_compile_options(deskbell_build INTERFACE -fsanitize=${DESKBELL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1)
    target_link_options(deskbell_build INTERFACE -fsanitize=${DESKBELL_SANITIZE})
endif()

find_program(DESKBELL_CCACHE ccache)
if(DESKBELL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${DESKBELL_CCACHE})
endif()
find_program(DESKBELL_MOLD mold)
if(DESKBELL_MOLD AND NOT APPLE AND NOT WIN32)
    # Each test holds the whole console or hub: packed, its debug information takes a third of the disk and of the time to write it.
    add_link_options(-fuse-ld=mold -Wl,--compress-debug-sections=zstd)
endif()

function(deskbell_setup target)
    cmake_parse_arguments(ARG "NO_PCH" "" "PCH" ${ARGN})
    target_link_libraries(${target} PRIVATE Deskbell::Build)
    # A precompiled header takes 220 MB of disk and the time of two sources: only for targets that compile more than that.
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources compiled)
    if(CMAKE_UNITY_BUILD AND CMAKE_UNITY_BUILD_BATCH_SIZE GREATER 0)
        math(EXPR compiled "${compiled} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
    endif()
    if(DESKBELL_PCH AND NOT ARG_NO_PCH AND compiled GREATER 3)
        if(NOT ARG_PCH)
            set(ARG_PCH <QtCore>)
        endif()
        if(NOT MSVC AND DESKBELL_CCACHE)
            target_compile_options(${target} PRIVATE -fpch-preprocess)
        endif()
        target_precompile_headers(${target} PRIVATE ${ARG_PCH})
    endif()
endfunction()

function(deskbell_library target)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    deskbell_setup(${target} PCH ${ARG_PCH})
endfunction()

function(deskbell_program target)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PCH" ${ARGN})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${ARG_LINK})
    deskbell_setup(${target} PCH ${ARG_PCH})
endfunction()

# One Qt test program; its name in ctest is the target's. LABELS "slow" or "server" where it fits.
function(deskbell_test target)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;PCH" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Test ${ARG_LINK})
    # A precompiled header for one or two sources costs more than it saves.
    deskbell_setup(${target} NO_PCH)
    add_test(NAME ${target} COMMAND ${target})
    # TIMEOUT only ends a test that hangs; nothing passes or fails by speed.
    set_tests_properties(${target} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;DESKBELL_BIN=${CMAKE_BINARY_DIR}/bin;DESKBELL_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
