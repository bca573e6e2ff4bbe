// SPDX-License-Identifier: Apache-2.0
#include "storage/project_file.h"

#include "model/digest.h"
#include "storage/file_system.h"
#include "storage/publish.h"
#include "storage/revision_graph.h"
#include "storage/untrusted.h"

namespace metronet {

Result<ProjectFile> readProjectFile(const std::filesystem::path& path) {
    auto bytes = readBytes(path, projectSizeLimit);
    if (!bytes)
        return bytes.error();
    auto project = decodeProject(*std::move(bytes), path);
    if (!project)
        return project.error();
    return std::move(project->file);
}

Result<void> writeProjectFile(const std::filesystem::path& path, const ProjectFile& file,
                              const Authorship& authorship) {
    auto next = file;
    auto networkDigest = toHex(digest(next.network));
    addRevision(next, networkDigest, authorship);
    return publish(sealed(std::move(next), std::move(networkDigest)), {path, {}, {}});
}

Result<ProjectStamp> readProjectStamp(const std::filesystem::path& path) {
    auto bytes = readBytes(path, projectSizeLimit);
    if (!bytes)
        return bytes.error();
    return decodeStamp(*std::move(bytes), path);
}

} // namespace metronet
