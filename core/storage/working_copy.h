// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/history.h"
#include "storage/project_file.h"

namespace metronet {

/// A project being edited, as a private database in the state folder of this computer. Every commit, undo and
/// redo is durable when it returns; after a crash the database is the document. Nobody else can open it
/// meanwhile. Used on one thread.
class WorkingCopy final : public EditSink {
public:
    /// A new working copy of `file`, read from `projectPath` (empty: never saved).
    static Result<std::unique_ptr<WorkingCopy>> create(const std::filesystem::path& stateFolder,
                                                       ProjectFile file,
                                                       const std::filesystem::path& projectPath);
    /// One that was left behind (pending_work.h). FileInUse while somebody holds it.
    static Result<std::unique_ptr<WorkingCopy>> reopen(const std::filesystem::path& database);

    /// Closes. The database goes unless it holds work that is in no file.
    ~WorkingCopy() override;

    /// As it stands after every edit so far.
    const Network& network() const;
    const Assets& assets() const;
    /// The steps as found on opening, with what of them is saved. Afterwards the document keeps its own.
    const History& history() const;

    /// Where the project was opened from or last saved; empty: never.
    const std::filesystem::path& projectPath() const;
    const std::filesystem::path& database() const;
    bool hasUnsavedWork() const;

    Result<void> commit(const Step& step) override;
    Result<void> undo(const Step& step) override;
    Result<void> redo(const Step& step) override;

    /// Stores the bytes of a picture and returns the hash that records name it by.
    Result<std::string> putAsset(Asset asset);

    /// Writes the project to `target`, which is the project's file from then on. FileChanged when the
    /// project's own file is not the version that was opened any more: nothing is overwritten then, and
    /// another target stays possible. The file it replaces is kept as a snapshot in the state folder (the
    /// last ten).
    Result<void> save(const std::filesystem::path& target, const Authorship& authorship = {});

    /// Closes for good and keeps the work for later; nothing else may be called afterwards.
    void keep();
    /// Closes for good and moves the work to the bin, where it stays 30 days.
    void discard();

private:
    struct State;
    explicit WorkingCopy(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace metronet
