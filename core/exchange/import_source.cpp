// SPDX-License-Identifier: Apache-2.0
#include "exchange/format.h"
#include "exchange/json/parse.h"
#include "exchange/reason.h"
#include "model/patch.h"

namespace metronet {

namespace {

/// A reader that breaks an invariant must not get its network past this point, where it would break the
/// program.
Result<Import> checked(Import import, const std::string& path) {
    const auto applied = apply(Network(), difference(Network(), import.network));
    if (!applied) {
        std::string what = codeText(Reason::Damaged);
        for (const auto& argument : applied.error().arguments)
            what += ' ' + argument;
        return Error{ErrorCode::FormatBroken, {path, "", std::move(what)}};
    }
    return import;
}

/// What is wrong with a source that no format recognises: JSON that cannot be parsed can say where.
Error unrecognised(const Source& source) {
    const auto path = pathText(source.path);
    if (source.files.size() == 1 && looksLikeJson(source.files.front().bytes))
        if (const auto parsed = parseJson(source.files.front().bytes, path); !parsed)
            return parsed.error();
    return {ErrorCode::FormatUnknown, {path}};
}

} // namespace

Result<Import> importSource(const std::vector<std::filesystem::path>& paths,
                            std::optional<std::string_view> name) {
    const Format* format = name ? formatNamed(*name) : nullptr;
    if (name && !format)
        return Error{ErrorCode::FormatUnknown, {std::string(*name)}};
    const auto source = loadSource(paths);
    if (!source)
        return source.error();
    if (!format) {
        for (const auto& candidate : formats()) {
            if (candidate.recognises(*source)) {
                format = &candidate;
                break;
            }
        }
    }
    if (!format)
        return unrecognised(*source);
    auto import = format->read(*source);
    return import ? checked(std::move(*import), pathText(source->path)) : import;
}

} // namespace metronet
