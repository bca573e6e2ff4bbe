// SPDX-License-Identifier: Apache-2.0
#include "panels/outline/outline_model.h"

#include "panels/outline/line_swatch.h"
#include "text/plain_tip.h"
#include "text/words.h"

#include "document/document_controller.h"
#include "edit/attributes.h"
#include "edit/branches.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>

namespace metronet {

namespace {

const QString mimeType = QStringLiteral("application/x-metronet-outline");

QString toText(Id id) {
    return QString::fromStdString(id.toString());
}

} // namespace

OutlineModel::OutlineModel(DocumentController& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document),
      m_root(outlineOf(document.network(), document.language())) {
    connect(&m_document, &DocumentController::opened, this, [this] {
        beginResetModel();
        m_root = outlineOf(m_document.network(), m_document.language());
        endResetModel();
    });
    connect(&m_document, &DocumentController::changed, this, [this](const DocumentChange& change) {
        if (change.cause != Cause::Preview)
            refresh();
    });
}

void OutlineModel::refresh() {
    const auto fresh = outlineOf(m_document.network(), m_document.language());
    m_following = true;
    adopt(*m_root, *fresh);
    m_following = false;
    emit followed();
}

OutlineNode& OutlineModel::node(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<OutlineNode*>(index.internalPointer()) : *m_root;
}

const OutlineNode* OutlineModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? &node(index) : nullptr;
}

QModelIndex OutlineModel::indexOf(const OutlineNode& node) const {
    return &node == m_root.get() ? QModelIndex()
                                 : createIndex(node.row(), 0, const_cast<OutlineNode*>(&node));
}

std::vector<QModelIndex> OutlineModel::indexesOf(const EntityRef& subject) const {
    std::vector<QModelIndex> found;
    const std::function<void(const OutlineNode&)> look = [&](const OutlineNode& node) {
        for (const auto& child : node.children) {
            if (child->subject == subject)
                found.push_back(indexOf(*child));
            look(*child);
        }
    };
    look(*m_root);
    return found;
}

/// Brings one level to what `fresh` has, keeping the rows whose key stays: those gone go, then each place
/// gets its row by moving or inserting. `fresh` gives its new children away.
void OutlineModel::adopt(OutlineNode& shown, OutlineNode& fresh) {
    const auto holds = [](const OutlineNode& parent, const NodeKey& key) {
        return std::find_if(parent.children.begin(), parent.children.end(),
                            [&](const auto& child) { return child->key == key; });
    };
    const QModelIndex parent = indexOf(shown);
    std::vector<NodeKey> wanted;
    for (const auto& child : fresh.children)
        wanted.push_back(child->key);
    auto sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    for (auto row = static_cast<int>(shown.children.size()); row-- > 0;)
        if (!std::binary_search(sorted.begin(), sorted.end(),
                                shown.children[static_cast<std::size_t>(row)]->key)) {
            beginRemoveRows(parent, row, row);
            shown.children.erase(shown.children.begin() + row);
            endRemoveRows();
        }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int row = static_cast<int>(place);
        if (place < shown.children.size() && shown.children[place]->key == wanted[place])
            continue;
        if (const auto at = holds(shown, wanted[place]); at != shown.children.end()) {
            const int from = static_cast<int>(at - shown.children.begin());
            beginMoveRows(parent, from, from, parent, row);
            auto moved = std::move(shown.children[static_cast<std::size_t>(from)]);
            shown.children.erase(shown.children.begin() + from);
            shown.children.insert(shown.children.begin() + row, std::move(moved));
            endMoveRows();
        } else {
            beginInsertRows(parent, row, row);
            auto& source = fresh.children[place];
            auto made = std::make_unique<OutlineNode>();
            made->key = source->key;
            made->parent = &shown;
            shown.children.insert(shown.children.begin() + row, std::move(made));
            endInsertRows();
        }
    }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        auto& present = *shown.children[place];
        auto& source = *fresh.children[place];
        const bool differs = present.text != source.text || present.colour != source.colour ||
                             present.interchange != source.interchange || present.call != source.call ||
                             present.count != source.count;
        present.subject = source.subject;
        present.branch = source.branch;
        present.text = source.text;
        present.searched = source.searched;
        present.colour = source.colour;
        present.interchange = source.interchange;
        present.call = source.call;
        present.count = source.count;
        if (differs)
            emit dataChanged(indexOf(present), indexOf(present));
        adopt(present, source);
    }
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& holder = node(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= holder.children.size())
        return {};
    return createIndex(row, 0, holder.children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    return index.isValid() && node(index).parent ? indexOf(*node(index).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(node(parent).children.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    const auto& row = node(index);
    const bool heading = row.key.kind == NodeKind::Lines || row.key.kind == NodeKind::Depot ||
                         row.key.kind == NodeKind::Academies;
    switch (role) {
    case Qt::DisplayRole:
        return heading ? QString(row.text + QStringLiteral(" (%1)").arg(row.count)) : row.text;
    case Qt::EditRole:
        return row.text.section(QStringLiteral(" · "), 1);
    case Qt::DecorationRole:
        return outlineIcon(row);
    case Qt::ToolTipRole:
        return plainTip(row.text);
    case Qt::FontRole: {
        QFont font;
        font.setBold(heading || row.interchange);
        font.setItalic(row.call == Call::Skippable);
        return font;
    }
    case Qt::AccessibleTextRole:
        return row.key.kind == NodeKind::Stop && row.call != Call::Calls
                   ? QString(row.text + u", " + word(row.call))
                   : row.text;
    case SearchRole:
        return row.searched;
    case CallRole:
        return static_cast<int>(row.call);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (node(index).key.kind) {
    case NodeKind::Stop:
    case NodeKind::Station:
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
        break;
    case NodeKind::Line:
    case NodeKind::Branch:
        flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
        break;
    case NodeKind::Academy:
        flags |= Qt::ItemIsEditable;
        break;
    default:
        flags &= ~Qt::ItemIsSelectable;
        break;
    }
    return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto subject = node(index).subject;
    const auto text = value.toString().trimmed().toStdString();
    const auto& network = m_document.network();
    const auto& language = m_document.language();
    switch (subject.kind) {
    case Kind::Station:
        return m_document
            .commit(Action::EditStation,
                    edit<Station>(network, {subject.id},
                                  [&](Station& station) { station.title.set(language, text); }))
            .ok();
    case Kind::Line:
        return m_document
            .commit(Action::EditLine,
                    edit<Line>(network, {subject.id}, [&](Line& line) { line.name.set(language, text); }))
            .ok();
    case Kind::Branch:
        return m_document
            .commit(Action::EditLine,
                    edit<Branch>(network, {subject.id}, [&](Branch& branch) { branch.name = text; }))
            .ok();
    case Kind::Academy:
        return m_document
            .commit(Action::EditAcademy,
                    edit<Academy>(network, {subject.id},
                                  [&](Academy& academy) { academy.name.set(language, text); }))
            .ok();
    default:
        return false;
    }
}

QStringList OutlineModel::mimeTypes() const {
    return {mimeType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.size() != 1)
        return nullptr;
    const auto& dragged = node(indexes.front());
    auto* data = new QMimeData;
    const QStringList parts{toText(dragged.subject.id), toText(dragged.branch),
                            dragged.key.kind == NodeKind::Stop ? toText(dragged.key.id) : QString()};
    data->setData(mimeType, parts.join(u' ').toLatin1());
    return data;
}

std::optional<OutlineModel::Drop> OutlineModel::dropAt(int row, const QModelIndex& parent) const {
    const auto& holder = node(parent);
    const Id branchId = holder.key.kind == NodeKind::Branch ? holder.key.id : holder.branch;
    if (holder.key.kind != NodeKind::Branch && holder.key.kind != NodeKind::Line)
        return std::nullopt;
    const auto* branch = m_document.network().find<Branch>(branchId);
    if (!branch)
        return std::nullopt;
    if (row < 0 || static_cast<std::size_t>(row) >= holder.children.size())
        return Drop{branchId, branch->stops.size()};
    // Waypoints have no row, so the row's number is not the stop's.
    const Id before = holder.children[static_cast<std::size_t>(row)]->key.id;
    const auto at = std::find_if(branch->stops.begin(), branch->stops.end(),
                                 [&](const Stop& stop) { return stop.id == before; });
    return Drop{branchId, static_cast<std::size_t>(at - branch->stops.begin())};
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                   const QModelIndex& parent) const {
    return data && data->hasFormat(mimeType) && dropAt(row, parent);
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                const QModelIndex& parent) {
    const auto drop = data && data->hasFormat(mimeType) ? dropAt(row, parent) : std::nullopt;
    if (!drop)
        return false;
    const auto parts = QString::fromLatin1(data->data(mimeType)).split(u' ');
    if (parts.size() != 3)
        return false;
    const auto station = Id::parse(parts[0].toStdString());
    const auto from = Id::parse(parts[1].toStdString());
    const auto stop = Id::parse(parts[2].toStdString());
    const auto& network = m_document.network();
    if (stop && from && *from == drop->branch) {
        const auto* branch = network.find<Branch>(*from);
        const auto at = std::find_if(branch->stops.begin(), branch->stops.end(),
                                     [&](const Stop& candidate) { return candidate.id == *stop; });
        const auto old = static_cast<std::size_t>(at - branch->stops.begin());
        const auto target = drop->index > old ? drop->index - 1 : drop->index;
        (void)m_document.commit(Action::MoveStop, moveStop(network, *from, *stop, target));
    } else if (station) {
        (void)m_document.commit(Action::InsertStation,
                                insertStop(network, drop->branch, drop->index, *station));
    }
    // The rows follow the document; the view must not take away the row that was dragged.
    return false;
}

} // namespace metronet
