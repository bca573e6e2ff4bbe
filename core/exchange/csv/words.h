// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.h"
#include "model/records.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace metronet {

/// The words tables use for the values of an enumeration: any number for one value. The first for a value is
/// what the program writes; the stable codes of the enumeration are understood besides.
template <class E>
struct Words;

template <>
struct Words<AcademyStatus> {
    static constexpr std::pair<AcademyStatus, std::string_view> values[] = {
        {AcademyStatus::Pipeline, "pijplijn"}, {AcademyStatus::Pipeline, "in voorbereiding"},
        {AcademyStatus::Active, "actief"},     {AcademyStatus::Paused, "gepauzeerd"},
        {AcademyStatus::Paused, "pauze"},
    };
};
template <>
struct Words<Pattern> {
    static constexpr std::pair<Pattern, std::string_view> values[] = {
        {Pattern::Solid, "effen"},       {Pattern::Solid, "doorgetrokken"}, {Pattern::Dashed, "streep"},
        {Pattern::Dashed, "gestreept"},  {Pattern::Dashed, "dash"},         {Pattern::Dotted, "stip"},
        {Pattern::Dotted, "gestippeld"}, {Pattern::Dotted, "dot"},          {Pattern::Hollow, "hol"},
        {Pattern::Hollow, "open"},
    };
};
template <>
struct Words<Validation> {
    static constexpr std::pair<Validation, std::string_view> values[] = {
        {Validation::Draft, "concept"},
        {Validation::Validated, "gevalideerd"},
        {Validation::Validated, "gevalideerd met de markt"},
        {Validation::Withdrawn, "ingetrokken"},
    };
};
template <>
struct Words<Status> {
    static constexpr std::pair<Status, std::string_view> values[] = {
        {Status::Idea, "idee"},           {Status::Draft, "concept"},
        {Status::Ready, "gereed"},        {Status::Ready, "klaar"},
        {Status::Ready, "actief"},        {Status::Ready, "active"},
        {Status::Ready, "gepubliceerd"},  {Status::Ready, "published"},
        {Status::Ready, "voorbeeld"}, // a worked example is a finished one
        {Status::Ready, "example"},       {Status::Withdrawn, "ingetrokken"},
        {Status::Withdrawn, "vervallen"},
    };
};
template <>
struct Words<StationKind> {
    static constexpr std::pair<StationKind, std::string_view> values[] = {
        {StationKind::Station, "station"},
        {StationKind::Station, "nanomodule"},
        {StationKind::Waypoint, "passeerpunt"}};
};
template <>
struct Words<Stage> {
    static constexpr std::pair<Stage, std::string_view> values[] = {
        {Stage::Discover, "kennismaken"}, {Stage::Deepen, "verdiepen"}, {Stage::Apply, "toepassen"}};
};
template <>
struct Words<Bloom> {
    static constexpr std::pair<Bloom, std::string_view> values[] = {
        {Bloom::Remember, "bloom_1"},
        {Bloom::Remember, "1"},
        {Bloom::Remember, "onthouden"},
        {Bloom::Remember, "remember"},
        {Bloom::Understand, "2"},
        {Bloom::Understand, "begrijpen"},
        {Bloom::Understand, "understand"},
        {Bloom::Use, "3"},
        {Bloom::Use, "toepassen"},
        {Bloom::Use, "apply"},
        {Bloom::Analyse, "4"},
        {Bloom::Analyse, "analyseren"},
        {Bloom::Analyse, "analyse"},
        {Bloom::Analyse, "analyze"},
        {Bloom::Evaluate, "5"},
        {Bloom::Evaluate, "evalueren"},
        {Bloom::Evaluate, "evaluate"},
        {Bloom::Create, "6"},
        {Bloom::Create, "creëren"},
        {Bloom::Create, "create"},
    };
};
template <>
struct Words<Component> {
    static constexpr std::pair<Component, std::string_view> values[] = {
        {Component::None, "geen"},
        {Component::Consultation, "consult"},
        {Component::Excursion, "excursie"},
        {Component::External, "extern"},
        {Component::IndependentStudy, "zelfstudie"},
        {Component::LearningCommunity, "leergemeenschap"},
        {Component::Lecture, "lezing"},
        {Component::Lecture, "college"},
        {Component::Practical, "practicum"},
        {Component::SkillsTraining, "vaardigheidstraining"},
        {Component::Masterclass, "masterclass"},
        {Component::Experience, "beleving"},
        {Component::ELearning, "e-learning"},
        {Component::ELearning, "elearning"},
        {Component::InCompany, "in company"},
        {Component::InCompany, "incompany"},
        {Component::Other, "anders"},
        {Component::Other, "overig"},
    };
};
template <>
struct Words<Delivery> {
    static constexpr std::pair<Delivery, std::string_view> values[] = {
        {Delivery::None, "geen"},
        {Delivery::Hybrid, "hybride"},
        {Delivery::Presential, "fysiek"},
        {Delivery::Presential, "klassikaal"},
        {Delivery::Presential, "op locatie"},
        {Delivery::ProjectBased, "projectmatig"},
        {Delivery::ResearchLabBased, "lab"},
        {Delivery::WorkBased, "werkplek"},
        {Delivery::WorkBased, "op de werkplek"},
    };
};
template <>
struct Words<Assessment> {
    static constexpr std::pair<Assessment, std::string_view> values[] = {
        {Assessment::None, "geen"},
        {Assessment::None, "none"},
        {Assessment::Unknown, "onbekend"},
        {Assessment::TestOnPaper, "schriftelijke toets"},
        {Assessment::DigitalTest, "digitale toets"},
        {Assessment::LifeSkillsTest, "praktijktoets"},
        {Assessment::OralTest, "mondelinge toets"},
        {Assessment::PortfolioAssessment, "portfolio"},
    };
};
template <>
struct Words<Scope> {
    static constexpr std::pair<Scope, std::string_view> values[] = {
        {Scope::NationalCore, "landelijk"},
        {Scope::NationalCore, "landelijke kern"},
        {Scope::NationalCore, "national"},
        {Scope::RegionalVariant, "regionaal"},
        {Scope::RegionalVariant, "regionale variant"},
        {Scope::RegionalVariant, "regional"},
    };
};
template <>
struct Words<Marker> {
    static constexpr std::pair<Marker, std::string_view> values[] = {{Marker::Auto, "auto"}};
};
template <>
struct Words<LabelSide> {
    static constexpr std::pair<LabelSide, std::string_view> values[] = {{LabelSide::Auto, "auto"}};
};
template <>
struct Words<RequirementKind> {
    static constexpr std::pair<RequirementKind, std::string_view> values[] = {
        {RequirementKind::Required, "verplicht"},
        {RequirementKind::Recommended, "aanbevolen"},
        {RequirementKind::Corequisite, "gelijktijdig"},
    };
};
template <>
struct Words<BranchKind> {
    static constexpr std::pair<BranchKind, std::string_view> values[] = {
        {BranchKind::Trunk, "hoofd"},      {BranchKind::Trunk, "hoofdtraject"},
        {BranchKind::Trunk, "hoofdlijn"},  {BranchKind::Trunk, "main"},
        {BranchKind::Branch, "aftakking"}, {BranchKind::Branch, "tak"},
        {BranchKind::Branch, "zijtak"},    {BranchKind::Ring, "ring"},
        {BranchKind::Ring, "lus"},         {BranchKind::Ring, "ringtraject"},
    };
};
template <>
struct Words<Call> {
    static constexpr std::pair<Call, std::string_view> values[] = {
        {Call::Calls, "halte"},         {Call::Calls, "stopt"},         {Call::Calls, "stop"},
        {Call::Skippable, "overslaan"}, {Call::Skippable, "optioneel"}, {Call::Skippable, "optional"},
        {Call::Passes, "passeert"},     {Call::Passes, "voorbij"},      {Call::Passes, "pass"},
    };
};

/// The value a word stands for, whatever its case, accents and punctuation.
template <CodedEnum E>
std::optional<E> parseWord(std::string_view word) {
    static const auto known = [] {
        std::map<std::string, E> table;
        for (const auto& [value, spelling] : Words<E>::values)
            table.emplace(foldForComparison(spelling), value);
        for (const auto& [value, code] : EnumCodes<E>::values)
            table.emplace(foldForComparison(code), value);
        return table;
    }();
    const auto found = known.find(foldForComparison(word));
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// The word the program writes for a value; empty where the value has neither word nor code.
template <CodedEnum E>
std::string wordOf(E value) {
    if (codeOf(value).empty())
        return {};
    for (const auto& [candidate, word] : Words<E>::values)
        if (candidate == value)
            return std::string(word);
    return std::string(codeOf(value));
}

} // namespace metronet
