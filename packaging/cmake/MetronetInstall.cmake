# SPDX-License-Identifier: Apache-2.0
# `cmake --install build/release --prefix /usr/local`: the programs, and what a desktop needs to know about them.
include(GNUInstallDirs)
install(TARGETS metronet metronet-cli
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    install(FILES ${linux}/metronet.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/metronet-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME metronet.xml)
    install(FILES ${linux}/nl.metronet.Metronet.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/metronet.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
