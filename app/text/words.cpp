// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <QCoreApplication>

namespace metronet {

namespace {

// The same English word can need different ones elsewhere: a ring is a kind of branch and a kind of marker.
// The comment that tells them apart is the enumeration.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(Kind kind) {
    switch (kind) {
    case Kind::Project:
        return Words::tr("project", "Kind");
    case Kind::Academy:
        return Words::tr("academy", "Kind");
    case Kind::Line:
        return Words::tr("line", "Kind");
    case Kind::Station:
        return Words::tr("station", "Kind");
    case Kind::Branch:
        return Words::tr("branch", "Kind");
    case Kind::Requirement:
        return Words::tr("prerequisite", "Kind");
    case Kind::Track:
        return Words::tr("track", "Kind");
    case Kind::Zone:
        return Words::tr("zone", "Kind");
    case Kind::Note:
        return Words::tr("note", "Kind");
    case Kind::Image:
        return Words::tr("image", "Kind");
    case Kind::Sheet:
        return Words::tr("sheet", "Kind");
    case Kind::Waiver:
        return Words::tr("waiver", "Kind");
    case Kind::Uptake:
        return Words::tr("uptake", "Kind");
    }
    return {};
}

QString word(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error", "Severity");
    case Severity::Warning:
        return Words::tr("Warning", "Severity");
    case Severity::Info:
        return Words::tr("Tip", "Severity");
    }
    return {};
}

QString word(Status status) {
    switch (status) {
    case Status::Idea:
        return Words::tr("Idea", "Status");
    case Status::Draft:
        return Words::tr("Draft", "Status");
    case Status::Ready:
        return Words::tr("Ready", "Status");
    case Status::Withdrawn:
        return Words::tr("Withdrawn", "Status");
    }
    return {};
}

QString word(AcademyStatus status) {
    switch (status) {
    case AcademyStatus::Pipeline:
        return Words::tr("In the pipeline", "AcademyStatus");
    case AcademyStatus::Active:
        return Words::tr("Active", "AcademyStatus");
    case AcademyStatus::Paused:
        return Words::tr("Paused", "AcademyStatus");
    }
    return {};
}

QString word(Validation validation) {
    switch (validation) {
    case Validation::Draft:
        return Words::tr("Draft", "Validation");
    case Validation::Validated:
        return Words::tr("Validated with the market", "Validation");
    case Validation::Withdrawn:
        return Words::tr("Withdrawn", "Validation");
    }
    return {};
}

QString word(Pattern pattern) {
    switch (pattern) {
    case Pattern::Solid:
        return Words::tr("Solid", "Pattern");
    case Pattern::Dashed:
        return Words::tr("Dashed", "Pattern");
    case Pattern::Dotted:
        return Words::tr("Dotted", "Pattern");
    case Pattern::Hollow:
        return Words::tr("Hollow", "Pattern");
    }
    return {};
}

QString word(BranchKind kind) {
    switch (kind) {
    case BranchKind::Trunk:
        return Words::tr("Trunk", "BranchKind");
    case BranchKind::Branch:
        return Words::tr("Branch", "BranchKind");
    case BranchKind::Ring:
        return Words::tr("Ring", "BranchKind");
    }
    return {};
}

QString word(Call call) {
    switch (call) {
    case Call::Calls:
        return Words::tr("Stops", "Call");
    case Call::Skippable:
        return Words::tr("May be skipped", "Call");
    case Call::Passes:
        return Words::tr("Passes", "Call");
    }
    return {};
}

QString word(StationKind kind) {
    switch (kind) {
    case StationKind::Station:
        return Words::tr("Station", "StationKind");
    case StationKind::Waypoint:
        return Words::tr("Waypoint", "StationKind");
    }
    return {};
}

QString word(Stage stage) {
    switch (stage) {
    case Stage::None:
        return Words::tr("Not set", "Stage");
    case Stage::Discover:
        return Words::tr("Discover", "Stage");
    case Stage::Deepen:
        return Words::tr("Deepen", "Stage");
    case Stage::Apply:
        return Words::tr("Apply", "Stage");
    }
    return {};
}

QString word(Bloom bloom) {
    switch (bloom) {
    case Bloom::None:
        return Words::tr("Not set", "Bloom");
    case Bloom::Remember:
        return Words::tr("Remember", "Bloom");
    case Bloom::Understand:
        return Words::tr("Understand", "Bloom");
    case Bloom::Use:
        return Words::tr("Apply", "Bloom");
    case Bloom::Analyse:
        return Words::tr("Analyse", "Bloom");
    case Bloom::Evaluate:
        return Words::tr("Evaluate", "Bloom");
    case Bloom::Create:
        return Words::tr("Create", "Bloom");
    }
    return {};
}

QString word(Component component) {
    switch (component) {
    case Component::None:
        return Words::tr("Not set", "Component");
    case Component::Consultation:
        return Words::tr("Consultation", "Component");
    case Component::Excursion:
        return Words::tr("Excursion", "Component");
    case Component::External:
        return Words::tr("External", "Component");
    case Component::IndependentStudy:
        return Words::tr("Independent study", "Component");
    case Component::LearningCommunity:
        return Words::tr("Learning community", "Component");
    case Component::Lecture:
        return Words::tr("Lecture", "Component");
    case Component::Practical:
        return Words::tr("Practical", "Component");
    case Component::Project:
        return Words::tr("Project", "Component");
    case Component::SkillsTraining:
        return Words::tr("Skills training", "Component");
    case Component::Tutorial:
        return Words::tr("Tutorial", "Component");
    case Component::Workshop:
        return Words::tr("Workshop", "Component");
    case Component::Masterclass:
        return Words::tr("Masterclass", "Component");
    case Component::Experience:
        return Words::tr("Experience", "Component");
    case Component::ELearning:
        return Words::tr("E-learning", "Component");
    case Component::InCompany:
        return Words::tr("In-company", "Component");
    case Component::Other:
        return Words::tr("Other", "Component");
    }
    return {};
}

QString word(Delivery delivery) {
    switch (delivery) {
    case Delivery::None:
        return Words::tr("Not set", "Delivery");
    case Delivery::Blended:
        return Words::tr("Blended", "Delivery");
    case Delivery::Coil:
        return Words::tr("Collaborative online international learning", "Delivery");
    case Delivery::Hybrid:
        return Words::tr("Hybrid", "Delivery");
    case Delivery::JointDelivery:
        return Words::tr("Joint delivery", "Delivery");
    case Delivery::Online:
        return Words::tr("Online", "Delivery");
    case Delivery::Presential:
        return Words::tr("On location", "Delivery");
    case Delivery::ProjectBased:
        return Words::tr("Project-based", "Delivery");
    case Delivery::ResearchLabBased:
        return Words::tr("In a research lab", "Delivery");
    case Delivery::WorkBased:
        return Words::tr("Work-based", "Delivery");
    }
    return {};
}

QString word(Assessment assessment) {
    switch (assessment) {
    case Assessment::None:
        return Words::tr("No assessment", "Assessment");
    case Assessment::Unknown:
        return Words::tr("Unknown", "Assessment");
    case Assessment::TestOnPaper:
        return Words::tr("Test on paper", "Assessment");
    case Assessment::DigitalTest:
        return Words::tr("Digital test", "Assessment");
    case Assessment::LifeSkillsTest:
        return Words::tr("Practical test", "Assessment");
    case Assessment::OralTest:
        return Words::tr("Oral test", "Assessment");
    case Assessment::PortfolioAssessment:
        return Words::tr("Portfolio", "Assessment");
    }
    return {};
}

QString word(Scope scope) {
    switch (scope) {
    case Scope::NationalCore:
        return Words::tr("National core", "Scope");
    case Scope::RegionalVariant:
        return Words::tr("Regional variant", "Scope");
    }
    return {};
}

QString word(Marker marker) {
    switch (marker) {
    case Marker::Auto:
        return Words::tr("Automatic", "Marker");
    case Marker::Dot:
        return Words::tr("Dot", "Marker");
    case Marker::Ring:
        return Words::tr("Ring", "Marker");
    case Marker::Start:
        return Words::tr("Start", "Marker");
    case Marker::Terminus:
        return Words::tr("Terminus", "Marker");
    case Marker::Capsule:
        return Words::tr("Capsule", "Marker");
    }
    return {};
}

QString word(LabelSide side) {
    switch (side) {
    case LabelSide::Auto:
        return Words::tr("Automatic", "LabelSide");
    case LabelSide::N:
        return Words::tr("Above", "LabelSide");
    case LabelSide::NE:
        return Words::tr("Above right", "LabelSide");
    case LabelSide::E:
        return Words::tr("Right", "LabelSide");
    case LabelSide::SE:
        return Words::tr("Below right", "LabelSide");
    case LabelSide::S:
        return Words::tr("Below", "LabelSide");
    case LabelSide::SW:
        return Words::tr("Below left", "LabelSide");
    case LabelSide::W:
        return Words::tr("Left", "LabelSide");
    case LabelSide::NW:
        return Words::tr("Above left", "LabelSide");
    }
    return {};
}

QString word(RequirementKind kind) {
    switch (kind) {
    case RequirementKind::Required:
        return Words::tr("Required", "RequirementKind");
    case RequirementKind::Recommended:
        return Words::tr("Recommended", "RequirementKind");
    case RequirementKind::Corequisite:
        return Words::tr("Corequisite", "RequirementKind");
    }
    return {};
}

QString word(Bend bend) {
    switch (bend) {
    case Bend::Auto:
        return Words::tr("Automatic", "Bend");
    case Bend::Straight:
        return Words::tr("Straight", "Bend");
    case Bend::DiagonalFirst:
        return Words::tr("Diagonal first", "Bend");
    case Bend::AxisFirst:
        return Words::tr("Axis first", "Bend");
    case Bend::Free:
        return Words::tr("Free", "Bend");
    }
    return {};
}

} // namespace metronet
