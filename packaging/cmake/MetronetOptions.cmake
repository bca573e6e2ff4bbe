# SPDX-License-Identifier: Apache-2.0
# One interface target carries how every source of Metronet is compiled.
add_library(metronet_options INTERFACE)
target_compile_features(metronet_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# GCC 12 gives more false warnings at -O3.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

if(MSVC)
    target_compile_options(metronet_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${METRONET_WERROR}>:/WX>)
else()
    target_compile_options(metronet_options INTERFACE
        -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${METRONET_WERROR}>:-Werror>)
    # False for std::string::replace and operator+ (GCC bug 105651), mended in GCC 13, and for an empty optional in an
    # optional.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(metronet_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
    endif()
endif()

if(METRONET_SANITIZE)
    target_compile_options(metronet_options INTERFACE -fsanitize=${METRONET_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(metronet_options INTERFACE -fsanitize=${METRONET_SANITIZE})
endif()
if(METRONET_COVERAGE)
    target_compile_options(metronet_options INTERFACE --coverage)
    target_link_options(metronet_options INTERFACE --coverage)
endif()

find_program(METRONET_CCACHE ccache)
if(METRONET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${METRONET_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${METRONET_CCACHE})
endif()
