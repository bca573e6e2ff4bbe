// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "filled_network.h"
#include "temporary_folder.h"

#include "base/id.h"
#include "storage/database.h"
#include "storage/project_file.h"

#include <ctime>

using namespace metronet;

namespace {

/// A sound project, and what a stranger makes of it.
class Victim {
public:
    Victim() {
        ProjectFile file;
        file.network = filledNetwork();
        REQUIRE(writeProjectFile(path(), file));
    }

    std::filesystem::path path() const { return m_folder / "p.metronet"; }

    /// Runs SQL on the file with everything allowed that SQLite allows.
    void tamper(const std::string& sql) const {
        auto database = Database::file(path());
        database.run(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;" +
            sql);
    }

    /// The reason of refusal. Reading takes little time and changes nothing.
    Error refusal() const {
        const auto before = bytesOf(path());
        const auto start = std::clock();
        const auto read = readProjectFile(path());
        CHECK(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 1.0);
        CHECK(bytesOf(path()) == before);
        REQUIRE_FALSE(read);
        REQUIRE_FALSE(read.error().arguments.empty());
        CHECK(read.error().arguments.front() == path().string());
        return read.error();
    }

private:
    TemporaryFolder m_folder;
};

void overwrite(const std::filesystem::path& path, std::size_t at, std::vector<std::uint8_t> with) {
    auto bytes = bytesOf(path);
    std::ranges::copy(with, bytes.begin() + static_cast<std::ptrdiff_t>(at));
    writeBytes(path, bytes);
}

} // namespace

TEST_CASE("What is no project is refused with its own reason") {
    const Victim victim;
    const auto path = victim.path();
    SECTION("missing") {
        std::filesystem::remove(path);
        CHECK(victim.refusal().code == ErrorCode::FileMissing);
    }
    SECTION("a folder") {
        const auto read = readProjectFile(path.parent_path());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::FileIsDirectory);
    }
    SECTION("empty") {
        writeBytes(path, {});
        CHECK(victim.refusal().code == ErrorCode::FileEmpty);
    }
    SECTION("a PNG that was renamed") {
        writeBytes(
            path, {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1});
        CHECK(victim.refusal().code == ErrorCode::NotAProject);
    }
    SECTION("a text of a few bytes") {
        writeBytes(path, {'h', 'o', 'i'});
        CHECK(victim.refusal().code == ErrorCode::NotAProject);
    }
    SECTION("somebody else's SQLite database") {
        victim.tamper("PRAGMA application_id = 0");
        CHECK(victim.refusal().code == ErrorCode::NotAProject);
    }
    SECTION("a newer schema, with the version it needs") {
        victim.tamper("PRAGMA user_version = 7");
        CHECK(victim.refusal() == Error{ErrorCode::ProjectNewer, {path.string(), "7", "1"}});
    }
    SECTION("no schema version") {
        victim.tamper("PRAGMA user_version = 0");
        CHECK(victim.refusal().code == ErrorCode::ProjectDamaged);
    }
    SECTION("larger than any project") {
        std::filesystem::resize_file(path, 300U << 20);
        CHECK(readProjectFile(path).error().code == ErrorCode::FileTooLarge);
    }
}

TEST_CASE("Files cut short or with something added are refused") {
    const Victim victim;
    const auto size = std::filesystem::file_size(victim.path());
    SECTION("cut off") {
        std::filesystem::resize_file(
            victim.path(), GENERATE_COPY(as<std::uintmax_t>(), 20U, 99U, 100U, 4096U, size / 2, size - 1));
    }
    SECTION("cut off, and a header that says so") {
        std::filesystem::resize_file(victim.path(), 8192);
        overwrite(victim.path(), 28, {0, 0, 0, 2});
    }
    SECTION("bytes appended") {
        std::filesystem::resize_file(victim.path(), size + 8192);
    }
    SECTION("bytes appended, and a header that says so") {
        std::filesystem::resize_file(victim.path(), size + 4096);
        const auto pages = size / 4096 + 1;
        overwrite(victim.path(), 28,
                  {0, 0, static_cast<std::uint8_t>(pages >> 8), static_cast<std::uint8_t>(pages)});
    }
    SECTION("a write-ahead log promised") {
        overwrite(victim.path(), 18, {2, 2});
    }
    SECTION("an impossible page size") {
        overwrite(victim.path(), 16, {0, 3});
    }
    SECTION("the page of the schema wiped out") {
        overwrite(victim.path(), 100, std::vector<std::uint8_t>(400, 0xAA));
    }
    CHECK(victim.refusal().code == ErrorCode::ProjectDamaged);
}

TEST_CASE("A schema that is not ours to the byte is refused before anything of it runs") {
    const Victim victim;
    const auto* sql = GENERATE(
        "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM station; END", "CREATE VIEW v AS SELECT 1",
        "DROP TABLE uptake; CREATE VIEW uptake AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n)"
        " SELECT i AS id, 0 AS changed_at, i AS academy, i AS station, '' AS month, 0 AS count FROM n",
        "DROP TABLE waiver; CREATE VIEW waiver AS SELECT randomblob(1000000000) AS id, 0 AS changed_at, '' "
        "AS finding,"
        " '' AS reason, '' AS who",
        "CREATE TABLE extra (a)", "CREATE INDEX i ON station (code)", "DROP TABLE zone", "ANALYZE",
        "CREATE TABLE g (a, b GENERATED ALWAYS AS (zeroblob(1000000000)))",
        "CREATE VIRTUAL TABLE f USING fts5(a)", "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
        "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', 'NOT NULL CHECK (randomblob(1000000000))')"
        " WHERE name = 'waiver'",
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT,', '') WHERE name = 'station'",
        "UPDATE sqlite_schema SET sql = replace(sql, '  note ', '   note ') WHERE name = 'revision'",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'line')"
        " WHERE name = 'academy'",
        "UPDATE sqlite_schema SET sql = NULL WHERE name = 'zone'",
        "UPDATE sqlite_schema SET name = 'sqlite_zone' WHERE name = 'zone'",
        "ALTER TABLE station ADD COLUMN extra TEXT");
    CAPTURE(sql);
    victim.tamper(sql);
    CHECK(victim.refusal().code == ErrorCode::ProjectDamaged);
}

TEST_CASE("Twenty thousand tables are refused in time") {
    const Victim victim;
    std::string sql = "BEGIN;";
    for (int i = 0; i < 20'000; ++i)
        sql += "CREATE TABLE t" + std::to_string(i) + " (a);";
    victim.tamper(sql + "COMMIT");
    CHECK(victim.refusal().code == ErrorCode::ProjectDamaged);
}

TEST_CASE("Rows that break a rule are refused") {
    const Victim victim;
    const auto* sql = GENERATE(
        // references and constraints
        "DELETE FROM station WHERE id = (SELECT station FROM stop LIMIT 1)",
        "DELETE FROM line WHERE id = (SELECT line FROM branch LIMIT 1)",
        "UPDATE station SET status = 'beyond'", "UPDATE station SET position_x = 2000000000",
        "UPDATE station SET id = x'00' WHERE id = (SELECT min(id) FROM station)",
        "UPDATE stop SET ord = ord + 1", "UPDATE station SET pinned = 2",
        // content that SQLite lets pass
        "UPDATE station SET notes = CAST(x'FF41' AS TEXT)",
        "UPDATE station SET notes = 'a' || char(0) || 'b'", "UPDATE station SET outcomes = 'not json'",
        "UPDATE station SET outcomes = '{}'", "UPDATE station SET outcomes = '[{\"bloom\":\"bloom_9\"}]'",
        "UPDATE station SET languages = '[1]'", "UPDATE station SET minutes = 99999999999",
        "UPDATE zone SET outline = '[[1,2],[3]]'", "UPDATE zone SET outline = '[[2000000000,0]]'",
        "UPDATE zone SET outline = replace(printf('%.4000c', 'x'), 'x', '[')", "UPDATE station SET title = 1",
        "DELETE FROM project", "UPDATE station SET code = 'same'", "UPDATE line SET code = ''",
        "INSERT INTO project SELECT randomblob(16), changed_at, version, languages, logo, style_line_width,"
        " style_lane_gap, style_text_size, style_corner_radius, sheet_width, sheet_height, title_position_x,"
        " title_position_y, legend_position_x, legend_position_y, uptake_target, uptake_by, licence, "
        "text_metrics"
        " FROM project",
        // bookkeeping that does not fit
        "UPDATE meta SET value = upper(value) WHERE key = 'digest'",
        "UPDATE meta SET value = '' WHERE key = 'seal'", "UPDATE meta SET value = '' WHERE key = 'head'",
        "DELETE FROM meta", "DELETE FROM revision", "UPDATE revision SET parent_1 = id",
        "UPDATE revision SET time = time + 1",
        "UPDATE meta SET value ="
        " '00000000-0000-4000-8000-000000000000' WHERE key = 'project_id'",
        "INSERT INTO asset VALUES (printf('%064d', 0), 'image/png', x'00')",
        "INSERT INTO asset VALUES (printf('%064d', 0), 'image/png', zeroblob(70000000))",
        // changes nobody sealed
        "UPDATE station_text SET text = text || '.' WHERE station = (SELECT min(id) FROM station)",
        "UPDATE station SET changed_at = changed_at + 1", "DELETE FROM waiver",
        "UPDATE stop SET call = 'passes' WHERE id = (SELECT min(id) FROM stop WHERE call = 'calls')");
    CAPTURE(sql);
    try {
        victim.tamper(sql);
    } catch (const DatabaseError&) {
        return; // SQLite itself does not let that happen to a file
    }
    CHECK(victim.refusal().code == ErrorCode::ProjectDamaged);
}

TEST_CASE("A log or journal sent along plays no part") {
    const Victim victim;
    const auto expected = readProjectFile(victim.path());
    REQUIRE(expected);
    const auto wal = victim.path().string() + "-wal";
    const auto journal = victim.path().string() + "-journal";
    writeBytes(wal, std::vector<std::uint8_t>(5000, 0x37));
    writeBytes(journal, {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7, 0xff, 0xff, 0xff, 0xff});
    const auto read = readProjectFile(victim.path());
    REQUIRE(read);
    CHECK(read->network == expected->network);

    // A save takes them out of the way, so that the next program does not play them into our file.
    REQUIRE(writeProjectFile(victim.path(), *read));
    CHECK_FALSE(std::filesystem::exists(wal));
    CHECK_FALSE(std::filesystem::exists(journal));
}
