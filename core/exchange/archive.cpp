// SPDX-License-Identifier: Apache-2.0
#include "exchange/archive.h"

#include "exchange/reason.h"

#include <zip.h>

#include <memory>

namespace metronet {

namespace {

constexpr zip_int64_t entryLimit = 1000;
constexpr std::uint64_t ratioLimit = 100;

struct Release {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
    void operator()(zip_source_t* bytes) const { zip_source_free(bytes); }
};
using Archive = std::unique_ptr<zip_t, Release>; ///< thrown away, not written back, when it goes out of scope
using Entry = std::unique_ptr<zip_file_t, Release>;
using Bytes = std::unique_ptr<zip_source_t, Release>;

Error broken(const std::string& path, std::string_view where, Reason reason) {
    return {ErrorCode::FormatBroken, {path, std::string(where), codeText(reason)}};
}

std::string_view baseName(std::string_view name) {
    const auto slash = name.find_last_of("/\\");
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

Result<std::string> content(zip_t* archive, zip_uint64_t index, const zip_stat_t& stat,
                            const std::string& path) {
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return broken(path, stat.name,
                      stat.encryption_method != ZIP_EM_NONE ? Reason::Encrypted : Reason::Damaged);
    // One byte more than announced shows an entry that lies about its size.
    std::string bytes(static_cast<std::size_t>(stat.size) + 1, '\0');
    const auto size = zip_fread(entry.get(), bytes.data(), bytes.size());
    if (size < 0 || static_cast<zip_uint64_t>(size) != stat.size)
        return broken(path, stat.name, Reason::Damaged);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

} // namespace

bool isArchive(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04");
}

Result<std::vector<FileBytes>> unpack(std::string_view bytes, const std::string& path) {
    zip_error_t fault;
    zip_error_init(&fault);
    Bytes source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault));
    const Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &fault)
                                 : nullptr);
    zip_error_fini(&fault);
    if (!archive)
        return broken(path, "", Reason::Damaged);
    source.release(); // the archive owns it now

    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count > entryLimit)
        return broken(path, "", Reason::TooManyEntries);
    std::vector<FileBytes> files;
    std::uint64_t total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || (stat.valid & needed) != needed)
            return broken(path, "", Reason::Damaged);
        const std::string_view name = baseName(stat.name);
        if (name.empty())
            continue; // a folder
        if (stat.size > sourceLimit - total || total + stat.size > ratioLimit * bytes.size())
            return broken(path, stat.name, Reason::TooLarge);
        total += stat.size;
        auto unpacked = content(archive.get(), i, stat, path);
        if (!unpacked)
            return unpacked.error();
        files.push_back({std::string(name), std::move(*unpacked)});
    }
    return files;
}

std::string pack(const std::vector<FileBytes>& files) {
    constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;
    const Bytes target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    zip_source_keep(target.get());
    for (const auto& file : files) {
        auto* bytes = zip_source_buffer(archive.get(), file.bytes.data(), file.bytes.size(), 0);
        const auto index = zip_file_add(archive.get(), file.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, firstOfJanuary1980, 0);
    }
    zip_close(archive.release());

    zip_source_open(target.get());
    zip_source_seek(target.get(), 0, SEEK_END);
    std::string packed(static_cast<std::size_t>(zip_source_tell(target.get())), '\0');
    zip_source_seek(target.get(), 0, SEEK_SET);
    zip_source_read(target.get(), packed.data(), packed.size());
    zip_source_close(target.get());
    return packed;
}

} // namespace metronet
