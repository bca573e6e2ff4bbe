// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/localized_text.h"
#include "base/units.h"
#include "model/record.h"
#include "model/status.h"

#include <vector>

namespace metronet {

enum class StationKind : std::uint8_t {
    Station,  ///< a nanomodule
    Waypoint, ///< a point lines are drawn through; never counted, never a stop
};

template <>
struct EnumCodes<StationKind> {
    static constexpr std::pair<StationKind, std::string_view> values[] = {
        {StationKind::Station, "station"}, {StationKind::Waypoint, "waypoint"}};
};

/// Where a station stands in a learning path.
enum class Stage : std::uint8_t { None, Discover, Deepen, Apply };

template <>
struct EnumCodes<Stage> {
    static constexpr std::pair<Stage, std::string_view> values[] = {
        {Stage::None, ""}, {Stage::Discover, "discover"}, {Stage::Deepen, "deepen"}, {Stage::Apply, "apply"}};
};

/// Level of a learning outcome in Bloom's taxonomy (OOAPI v6 spells the codes so).
enum class Bloom : std::uint8_t { None, Remember, Understand, Use, Analyse, Evaluate, Create };

template <>
struct EnumCodes<Bloom> {
    static constexpr std::pair<Bloom, std::string_view> values[] = {
        {Bloom::None, ""},         {Bloom::Remember, "bloom_1"}, {Bloom::Understand, "bloom_2"},
        {Bloom::Use, "bloom_3"},   {Bloom::Analyse, "bloom_4"},  {Bloom::Evaluate, "bloom_5"},
        {Bloom::Create, "bloom_6"}};
};

/// OOAPI v6 component types, and extensions of the academies under `x-`.
enum class Component : std::uint8_t {
    None,
    Consultation,
    Excursion,
    External,
    IndependentStudy,
    LearningCommunity,
    Lecture,
    Practical,
    Project,
    SkillsTraining,
    Tutorial,
    Workshop,
    Masterclass,
    Experience,
    ELearning,
    InCompany,
    Other,
};

template <>
struct EnumCodes<Component> {
    static constexpr std::pair<Component, std::string_view> values[] = {
        {Component::None, ""},
        {Component::Consultation, "consultation"},
        {Component::Excursion, "excursion"},
        {Component::External, "external"},
        {Component::IndependentStudy, "independent_study"},
        {Component::LearningCommunity, "learning_community"},
        {Component::Lecture, "lecture"},
        {Component::Practical, "practical"},
        {Component::Project, "project"},
        {Component::SkillsTraining, "skills_training"},
        {Component::Tutorial, "tutorial"},
        {Component::Workshop, "workshop"},
        {Component::Masterclass, "x-masterclass"},
        {Component::Experience, "x-experience"},
        {Component::ELearning, "x-elearning"},
        {Component::InCompany, "x-in_company"},
        {Component::Other, "x-other"}};
};

/// OOAPI v6 modes of delivery.
enum class Delivery : std::uint8_t {
    None,
    Blended,
    Coil,
    Hybrid,
    JointDelivery,
    Online,
    Presential,
    ProjectBased,
    ResearchLabBased,
    WorkBased,
};

template <>
struct EnumCodes<Delivery> {
    static constexpr std::pair<Delivery, std::string_view> values[] = {
        {Delivery::None, ""},
        {Delivery::Blended, "blended"},
        {Delivery::Coil, "coil"},
        {Delivery::Hybrid, "hybrid"},
        {Delivery::JointDelivery, "joint_delivery"},
        {Delivery::Online, "online"},
        {Delivery::Presential, "presential"},
        {Delivery::ProjectBased, "project_based"},
        {Delivery::ResearchLabBased, "research_lab_based"},
        {Delivery::WorkBased, "work_based"}};
};

/// OOAPI v6 kinds of assessment.
enum class Assessment : std::uint8_t {
    None,
    Unknown,
    TestOnPaper,
    DigitalTest,
    LifeSkillsTest,
    OralTest,
    PortfolioAssessment,
};

template <>
struct EnumCodes<Assessment> {
    static constexpr std::pair<Assessment, std::string_view> values[] = {
        {Assessment::None, ""},
        {Assessment::Unknown, "unknown"},
        {Assessment::TestOnPaper, "test_on_paper"},
        {Assessment::DigitalTest, "digital_test"},
        {Assessment::LifeSkillsTest, "life_skills_test"},
        {Assessment::OralTest, "oral_test"},
        {Assessment::PortfolioAssessment, "portfolio_assessment"}};
};

/// Who a station belongs to.
enum class Scope : std::uint8_t { NationalCore, RegionalVariant };

template <>
struct EnumCodes<Scope> {
    static constexpr std::pair<Scope, std::string_view> values[] = {
        {Scope::NationalCore, "national_core"}, {Scope::RegionalVariant, "regional_variant"}};
};

/// How a station is marked on the map.
enum class Marker : std::uint8_t { Auto, Dot, Ring, Start, Terminus, Capsule };

template <>
struct EnumCodes<Marker> {
    static constexpr std::pair<Marker, std::string_view> values[] = {
        {Marker::Auto, "auto"},   {Marker::Dot, "dot"},           {Marker::Ring, "ring"},
        {Marker::Start, "start"}, {Marker::Terminus, "terminus"}, {Marker::Capsule, "capsule"}};
};

/// The side of a station its label stands on, as on a compass. `Auto` depends only on the station's own
/// tracks.
enum class LabelSide : std::uint8_t { Auto, N, NE, E, SE, S, SW, W, NW };

template <>
struct EnumCodes<LabelSide> {
    static constexpr std::pair<LabelSide, std::string_view> values[] = {
        {LabelSide::Auto, "auto"}, {LabelSide::N, "n"},   {LabelSide::NE, "ne"},
        {LabelSide::E, "e"},       {LabelSide::SE, "se"}, {LabelSide::S, "s"},
        {LabelSide::SW, "sw"},     {LabelSide::W, "w"},   {LabelSide::NW, "nw"}};
};

/// A skill from a published framework such as ESCO.
struct Skill {
    std::string uri;
    LocalizedText label;
    std::string scheme;

    bool operator==(const Skill&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("uri", &Skill::uri);
        visit("label", &Skill::label);
        visit("scheme", &Skill::scheme);
    }
};

/// What a participant can do after the station.
struct Outcome {
    LocalizedText text;
    Bloom bloom = Bloom::None;
    std::vector<std::string> skills; ///< URIs

    bool operator==(const Outcome&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("text", &Outcome::text);
        visit("bloom", &Outcome::bloom);
        visit("skills", &Outcome::skills);
    }
};

/// A nanomodule of 2 to 6 hours, or a waypoint of the drawing.
struct Station {
    static constexpr Kind kind = Kind::Station;
    Id id;
    Timestamp changedAt = 0;

    std::string code; ///< text: `007` stays `007`
    StationKind stationKind = StationKind::Station;
    LocalizedText title;
    LocalizedText shortLabel; ///< what the map shows instead of the title
    LocalizedText description;
    std::vector<Outcome> outcomes;
    Stage stage = Stage::None;
    std::optional<int> minutes; ///< study time
    Component component = Component::None;
    Delivery delivery = Delivery::None;
    Assessment assessment = Assessment::None;
    std::vector<std::string> languages;
    LocalizedText targetGroup;
    std::optional<int> maxParticipants;
    std::optional<Id> owner;   ///< an academy
    std::vector<Id> offeredBy; ///< academies, sorted, without duplicates
    std::vector<Skill> skills;
    std::string level; ///< indicative level
    std::string link;
    std::string dates; ///< free text
    Status status = Status::Ready;
    std::string version;
    Scope scope = Scope::NationalCore;
    std::optional<Id> variantOf; ///< the station of the national core
    std::string notes;

    Point position;
    Marker marker = Marker::Auto;
    LabelSide labelSide = LabelSide::Auto;
    int labelAngle = 0;                ///< degrees, clockwise
    std::optional<Point> labelOffset;  ///< from the station; unset: by side
    std::optional<MapUnit> labelSize;  ///< em; unset: the project's
    std::optional<MapUnit> labelWidth; ///< where lines are broken; unset: balanced
    bool pinned = false;               ///< automatic layout keeps its position
    Stacking stacking;
    ExternalIds externalIds;

    bool isWaypoint() const { return stationKind == StationKind::Waypoint; }

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("code", &Station::code);
        visit("kind", &Station::stationKind);
        visit("title", &Station::title);
        visit("shortLabel", &Station::shortLabel);
        visit("description", &Station::description);
        visit("outcomes", &Station::outcomes);
        visit("stage", &Station::stage);
        visit("minutes", &Station::minutes);
        visit("component", &Station::component);
        visit("delivery", &Station::delivery);
        visit("assessment", &Station::assessment);
        visit("languages", &Station::languages);
        visit("targetGroup", &Station::targetGroup);
        visit("maxParticipants", &Station::maxParticipants);
        visit("owner", &Station::owner);
        visit("offeredBy", &Station::offeredBy);
        visit("skills", &Station::skills);
        visit("level", &Station::level);
        visit("link", &Station::link);
        visit("dates", &Station::dates);
        visit("status", &Station::status);
        visit("version", &Station::version);
        visit("scope", &Station::scope);
        visit("variantOf", &Station::variantOf);
        visit("notes", &Station::notes);
        visit("position", &Station::position);
        visit("marker", &Station::marker);
        visit("labelSide", &Station::labelSide);
        visit("labelAngle", &Station::labelAngle);
        visit("labelOffset", &Station::labelOffset);
        visit("labelSize", &Station::labelSize);
        visit("labelWidth", &Station::labelWidth);
        visit("pinned", &Station::pinned);
        visit("stacking", &Station::stacking);
        visit("externalIds", &Station::externalIds);
    }
};

} // namespace metronet
