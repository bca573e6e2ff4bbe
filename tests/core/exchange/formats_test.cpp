// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/format.h"

#include <fstream>

using namespace metronet;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("metronet-" + Id::random().toString());
    Folder() { fs::create_directories(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path, fs::perms::owner_all, ignored);
        fs::remove_all(path, ignored);
    }
    fs::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path / name, std::ios::binary) << bytes;
        return path / name;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(path))
            found.push_back(entry.path().filename().string());
        std::ranges::sort(found);
        return found;
    }
};

const fs::path sample = fs::path(METRONET_SOURCE_DIR) / "resources/sample";

Error errorOf(const std::vector<fs::path>& paths) {
    const auto import = importSource(paths);
    REQUIRE_FALSE(import.ok());
    return import.error();
}

Network sampleNetwork() {
    auto import = importSource({sample});
    REQUIRE(import.ok());
    return std::move(import->network);
}

} // namespace

TEST_CASE("Input that is no network is an error that names it") {
    const Folder folder;
    CHECK(errorOf({folder.path / "nergens.json"}).code == ErrorCode::FileMissing);
    CHECK(errorOf({folder.write("leeg.json", "")}).code == ErrorCode::FileEmpty);
    CHECK(errorOf({folder.write("plaatje.json", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16))}).code ==
          ErrorCode::FormatUnknown);
    CHECK(errorOf({folder.write("brief.txt", "Beste mensen,\nhierbij de lijst.\n")}).code ==
          ErrorCode::FormatUnknown);
    CHECK(errorOf({folder.write("ander.json", "{\"a\": 1}")}).code == ErrorCode::FormatUnknown);
    const Folder empty;
    CHECK(errorOf({empty.path}) == Error{ErrorCode::NoContent, {empty.path.string(), "csv"}});
    CHECK(errorOf({}).code == ErrorCode::NothingToDo);
    const auto unknown = importSource({sample}, "visio");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error() == Error{ErrorCode::FormatUnknown, {"visio"}});
}

TEST_CASE("JSON cut in half says in which line and column") {
    const Folder folder;
    const auto path = folder.write("half.json", "{\n  \"academies\": [\n    {\"code\": \"A1\",");
    const auto error = errorOf({path});
    CHECK(error.code == ErrorCode::FormatBroken);
    CHECK(error.arguments == std::vector<std::string>{path.string(), "3:19", "syntax"});
}

TEST_CASE("The content decides on the format, not the name") {
    const Folder folder;
    const auto network = sampleNetwork();
    REQUIRE(exportNetwork(network, {}, folder.path / "kaart.json").ok());
    fs::rename(folder.path / "kaart.json", folder.path / "kaart.csv");
    const auto import = importSource({folder.path / "kaart.csv"});
    REQUIRE(import.ok());
    CHECK(import->network == network);
}

TEST_CASE("The ending decides on what is written, the longest first") {
    CHECK(formatForEnding("a/kaart.line-graph.json")->name == "line-graph");
    CHECK(formatForEnding("a/kaart.json")->name == "json");
    CHECK(formatForEnding("a/kaart.csv.zip")->name == "csv");
    CHECK(formatForEnding("a/map")->name == "csv");
    CHECK(formatForEnding("a/kaart.docx") == nullptr);
    CHECK(formatNamed("json") != nullptr);
    CHECK(formatNamed("docx") == nullptr);
}

TEST_CASE("A set goes into a folder or one archive, and both read back without a problem") {
    const Folder folder;
    const auto network = sampleNetwork();
    REQUIRE(exportNetwork(network, {}, folder.path / "set").ok());
    REQUIRE(exportNetwork(network, {}, folder.path / "set.csv.zip").ok());
    CHECK(folder.names() == std::vector<std::string>{"set", "set.csv.zip"});
    for (const char* name : {"set", "set.csv.zip"}) {
        const auto import = importSource({folder.path / name});
        REQUIRE(import.ok());
        CHECK(import->problems.empty());
        CHECK(import->notUnderstood.empty());
        CHECK(import->network.stations().size() == 83);
        CHECK(import->network.requirements().size() == 114);
        CHECK(import->unplaced.empty());
    }
    const auto five = importSource({folder.path / "set/lines.csv", folder.path / "set/academies.csv",
                                    folder.path / "set/stations.csv", folder.path / "set/prerequisites.csv",
                                    folder.path / "set/line_stations.csv"});
    REQUIRE(five.ok());
    CHECK(five->network.lines().size() == 9);
}

TEST_CASE("What cannot be written leaves nothing behind and nothing changed") {
    const Folder folder;
    const auto network = sampleNetwork();
    const auto unknown = exportNetwork(network, {}, folder.path / "kaart.docx");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error() == Error{ErrorCode::ExportUnsupported, {".docx"}});
    const auto nowhere = exportNetwork(network, {}, folder.path / "geen/map/kaart.json");
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().code == ErrorCode::FileUnwritable);
    fs::create_directory(folder.path / "map.json");
    const auto onFolder = exportNetwork(network, {}, folder.path / "map.json");
    REQUIRE_FALSE(onFolder.ok());
    CHECK(onFolder.error().code == ErrorCode::FileIsDirectory);
    // A set that cannot be finished: one of its tables is a folder.
    fs::create_directories(folder.path / "set/stations.csv");
    REQUIRE_FALSE(exportNetwork(network, {}, folder.path / "set").ok());
    CHECK(folder.names() == std::vector<std::string>{"map.json", "set"});
    CHECK(std::distance(fs::directory_iterator(folder.path / "set"), fs::directory_iterator()) == 1);
}
