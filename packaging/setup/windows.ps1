# SPDX-License-Identifier: Apache-2.0
# Windows 10 and later with Visual Studio 2022 (workload "Desktop development with C++"), Git and vcpkg (VCPKG_ROOT set).
# Installs the libraries; packaging/windows/README.md has the build commands.
$ErrorActionPreference = "Stop"
if (-not $env:VCPKG_ROOT) {
    Write-Error "Install vcpkg (https://vcpkg.io) and set VCPKG_ROOT to its folder first."
}
& "$env:VCPKG_ROOT\vcpkg.exe" install --triplet x64-windows `
    "qtbase[widgets,png,jpeg]" qtsvg qttools sqlite3 expat nlohmann-json utf8proc libzip cli11 `
    catch2 rapidcheck pkgconf
