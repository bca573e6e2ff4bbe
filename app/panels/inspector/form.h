// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/inspector/section.h"
#include "text/sentences.h"

#include "document/document_controller.h"
#include "edit/attributes.h"

#include <QVBoxLayout>

#include <functional>
#include <memory>
#include <vector>

namespace metronet {

/// A page of the inspector: sections of fields for records of one type. It shows one record or several; an
/// edit goes to all that are shown, as one step.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(DocumentController& document);

    virtual void show(const std::vector<Id>& records) = 0;
    /// Shows the same records as they are now.
    virtual void refresh() = 0;
    /// Commits what was typed and not told yet.
    void flush();
    void setLanguage(const QString& tag);

protected:
    Section* section(const QString& title, Unfolded unfolded = Unfolded::No);
    void keep(Field* field) { m_fields.push_back(field); }
    const std::vector<Field*>& fields() const { return m_fields; }
    /// Tries the patch first, so that what is wrong is said at the field.
    void commit(Action action, const Patch& patch, Field* field);

    DocumentController& m_document;

private:
    QVBoxLayout* m_column;
    std::vector<Field*> m_fields;
};

/// A form whose fields are bound to members of a record.
template <Record R>
class RecordForm : public Form {
public:
    RecordForm(DocumentController& document, Action action) : Form(document), m_action(action) {}

    void show(const std::vector<Id>& records) override {
        if (records != m_records) {
            flush();
            for (auto* field : fields())
                field->forget();
        }
        m_records = records;
        refresh();
    }

    void refresh() override {
        std::vector<const R*> shown;
        for (const auto& id : m_records)
            if (const auto* record = m_document.network().find<R>(id))
                shown.push_back(record);
        setEnabled(!shown.empty());
        if (shown.empty())
            return;
        for (const auto& binding : m_bindings) {
            binding.field->setEnabled(shown.size() == 1 || !binding.field->isForOneOnly());
            if (!binding.field->isPending())
                binding.show(shown);
        }
    }

    const std::vector<Id>& records() const { return m_records; }

protected:
    /// Binds a field to what `part(record)` refers to.
    template <class T, class Part>
    void bind(ValueField<T>* field, Part part) {
        keep(field);
        m_bindings.push_back({field, [field, part](const std::vector<const R*>& shown) {
                                  std::vector<const T*> values;
                                  for (const auto* record : shown)
                                      values.push_back(&part(*record));
                                  field->show(values);
                              }});
        connect(field, &Field::edited, this, [this, field, part] {
            const auto change = [&](R& record) { field->applyTo(part(record)); };
            commit(m_action, edit<R>(m_document.network(), m_records, change), field);
        });
    }

    template <class F, class T>
    void add(Section* section, const QString& label, F* field, T R::*member, Width width = Width::Full) {
        section->addRow(label, field, width);
        bind<T>(
            field, [member](auto& record) -> auto& { return record.*member; });
    }
    /// For a member of a member: `addPart(…, [](auto& line) -> auto& { return line.skillsProfile.name; })`.
    template <class F, class Part>
    void addPart(Section* section, const QString& label, F* field, Part part, Width width = Width::Full) {
        section->addRow(label, field, width);
        bind<typename F::Value>(field, part);
    }

private:
    struct Binding {
        Field* field;
        std::function<void(const std::vector<const R*>&)> show;
    };
    Action m_action;
    std::vector<Id> m_records;
    std::vector<Binding> m_bindings;
};

} // namespace metronet
