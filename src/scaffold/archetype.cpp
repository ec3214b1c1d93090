// SPDX-License-Identifier: MIT
#include "scaffold/archetype.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

const EmbeddedText* find_embedded(std::span<const EmbeddedText> texts, std::string_view name) {
  const auto found = std::ranges::find(texts, name, &EmbeddedText::name);
  return found == texts.end() ? nullptr : &*found;
}

/// Names of the records, in the order of the table; their place is their number.
std::vector<std::string_view> record_names() {
  std::vector<std::string_view> names;
  for (const ArchetypeField& field : archetype_fields()) {
    if (std::ranges::find(names, field.record) == names.end()) names.push_back(field.record);
  }
  return names;
}

layout::FieldShape field_shape(const ArchetypeField& field,
                               std::span<const std::string_view> records) {
  layout::Shape shape = field.shape;
  const auto of = std::ranges::find(records, field.of);
  if (of != records.end()) shape.record = static_cast<std::uint32_t>(of - records.begin());
  return {.name = field.name, .shape = shape};
}

layout::DataShapes shapes_for(std::string_view archetype, std::string_view kind) {
  layout::DataShapes shapes;
  const std::vector<std::string_view> names = record_names();
  for (const std::string_view name : names)
    shapes.records.push_back({.name = name, .fields = {}});
  layout::RootShape root{.layout = archetype, .globals = {}};
  for (const ArchetypeField& field : archetype_fields()) {
    const layout::FieldShape shape = field_shape(field, names);
    const auto record = std::ranges::find(shapes.records, field.record, &layout::RecordShape::name);
    record->fields.push_back(shape);
    if (field.record == kind) root.globals.push_back(shape.shape);
  }
  shapes.roots.push_back(std::move(root));
  return shapes;
}

/// An archetype is a layout whose names are the fields of its kind.
text::Checked<std::string> render(std::string_view name, const layout::Loader& loader,
                                  const layout::Record& data,
                                  std::span<const std::string_view> globals,
                                  const layout::DataShapes* shapes) {
  const std::vector<std::string_view> names{name};
  auto compiled = layout::Layouts::compile(names, loader, globals, {}, shapes);
  if (!compiled.value.has(name)) return {{}, std::move(compiled.diagnostics)};
  std::vector<layout::Value> values;
  for (const std::string_view global : globals) {
    const layout::Value* const value = data.find(global);
    assert(value != nullptr && "all that the table names is given");
    values.push_back(value == nullptr ? layout::Value() : *value);
  }
  auto rendered = compiled.value.render(name, values, 0, layout::Escaping::none);
  if (rendered.failure) compiled.diagnostics.push_back(std::move(*rendered.failure));
  return {std::move(rendered.text), std::move(compiled.diagnostics)};
}

}  // namespace

const layout::Source* Archetypes::find_own(std::string_view name) const {
  const auto found = std::ranges::find_if(
      own_, [&](const layout::Source& each) { return text::stem_of(each.path) == name; });
  return found == own_.end() ? nullptr : &*found;
}

bool Archetypes::has(std::string_view name) const {
  return has_own(name) ||
         find_embedded(embedded_archetypes(), std::string(name) + ".md") != nullptr;
}

std::vector<std::string_view> Archetypes::session_names() const {
  std::vector<std::string_view> names;
  const auto add = [&](std::string_view path) {
    const std::string_view name = text::stem_of(path);
    if (name != k_adr && std::ranges::find(names, name) == names.end()) names.push_back(name);
  };
  for (const layout::Source& each : own_)
    add(each.path);
  for (const EmbeddedText& each : embedded_archetypes())
    add(each.name);
  return names;
}

text::Checked<std::string> Archetypes::fill(std::string_view name, std::string_view kind,
                                            const layout::Record& data) const {
  const std::string file = std::string(name) + ".md";
  const auto loader = [&](std::string_view wanted) -> std::optional<layout::Source> {
    const auto* const own = find_own(text::stem_of(wanted));
    // One's own `study.md` may take in the one that it stands before.
    if (own != nullptr && !wanted.starts_with("daybook/")) return *own;
    const auto* const found = find_embedded(embedded_archetypes(), text::file_name_of(wanted));
    if (found == nullptr) return std::nullopt;
    return layout::Source{"daybook/" + std::string(found->name), std::string(found->text)};
  };
  std::vector<std::string_view> globals;
  for (const ArchetypeField& field : archetype_fields()) {
    if (field.record == kind) globals.push_back(field.name);
  }
  const layout::DataShapes shapes = shapes_for(file, kind);
  return render(file, loader, data, globals, &shapes);
}

std::string fill_file(std::string_view name, const layout::Record& data) {
  const auto* const file = find_embedded(embedded_files(), name);
  assert(file != nullptr);
  const auto loader = [&](std::string_view) -> std::optional<layout::Source> {
    return layout::Source{"daybook/" + std::string(name), std::string(file->text)};
  };
  std::vector<std::string_view> globals;
  for (const auto& [field, value] : data.fields())
    globals.push_back(field);
  auto filled = render(name, loader, data, globals, nullptr);
  assert(filled.diagnostics.empty() && "our own files have no faults");
  return std::move(filled.value);
}

}  // namespace daybook::scaffold
