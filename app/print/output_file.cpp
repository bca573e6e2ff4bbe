// SPDX-License-Identifier: Apache-2.0
#include "print/output_file.h"

#include <QFileDevice>
#include <QSaveFile>

namespace metronet {

namespace {

Error fault(const std::filesystem::path& path, const QFileDevice& file) {
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {path.string()}};
    return {ErrorCode::FileUnwritable, {path.string(), file.errorString().toStdString()}};
}

} // namespace

Result<void> writeOutput(const std::filesystem::path& path,
                         const std::function<Result<void>(QIODevice& device)>& write) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return Error{ErrorCode::FileIsDirectory, {path.string()}};
    QSaveFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::WriteOnly))
        return fault(path, file);
    if (const auto written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return fault(path, file);
    return {};
}

} // namespace metronet
