// SPDX-License-Identifier: MIT
// The table of data is true: what it promises to people who write layouts is what views give them,
// no field more or less, and each of its types is seen in one of the journals here.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "render/layout_names.hpp"
#include "render/layout_shapes.hpp"
#include "render/views.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"
#include "unit/render/bare_journal.hpp"
#include "unit/render/rendered_site.hpp"
#include "unit/render/sample_journal.hpp"

using namespace daybook;
using layout::Shape;
using layout::Value;

namespace {

/// All files of a golden journal in txtar form.
std::string archive_of(std::string_view site) {
  const std::string folder = fmt::format("{}/tests/sites/{}/journal", DAYBOOK_SOURCE, site);
  std::string archive;
  for (const std::string& path : tests::files_below(folder)) {
    archive += fmt::format("-- {} --\n{}", path, tests::read_file(folder + "/" + path));
    if (!archive.ends_with('\n')) archive += '\n';
  }
  return archive;
}

/// More of everything than one page shows: sessions of a year, of a track and of a tag, modules,
/// notes, capabilities, gaps, and pages that lead to one.
std::string long_journal() {
  std::string archive = "-- notes/target.md --\n# Target\n";
  for (int i = 0; i < 320; ++i) {
    archive += fmt::format(
        "-- sessions/2024-{0:02}-01-s{1}.md --\n---\ntrack: Go\nmodule: Module {2}\ntags: [all]\n"
        "---\n# S{1}\n\nSee [[target]].\n\n## Knowledge gaps\n\n- Gap {1}\n\n"
        "## What I can now do\n\n- I can explain part {1} (L1)\n",
        i % 12 + 1, i, i % 45);
  }
  for (int i = 0; i < 45; ++i)
    archive += fmt::format("-- tracks/Go/n{0}.md --\n# Note {0}\n", i);
  return archive;
}

/// Holds values to shapes and remembers which fields it has seen with and without a value.
class Conformance {
 public:
  explicit Conformance(const layout::DataShapes& shapes) : shapes_(shapes) {}

  using Field = std::pair<std::string_view, std::string_view>;  // of a record of that name
  std::set<std::string> faults;
  std::set<Field> given;
  std::set<Field> none;

  void look_at(const Value& value, const Shape& shape, const std::string& path) {
    if (shape.lists == 0 && shape.kind == Shape::Kind::record && value.record() != nullptr)
      return look_at_record(*value.record(), shapes_.records[shape.record], path);
    if (shape.lists > 0 && value.list() != nullptr) {
      Shape item = shape;
      --item.lists;
      item.or_none = false;
      for (const Value& each : *value.list())
        look_at(each, item, path + "[]");
      return;
    }
    if (value.is_none() && shape.or_none) return;
    if (value.type() != type_of(shape))
      faults.insert(fmt::format("{} is {}, and the table says {}", path, value.type_name(),
                                layout::type_name(type_of(shape))));
  }

 private:
  static Value::Type type_of(const Shape& shape) {
    if (shape.lists > 0) return Value::Type::list;
    switch (shape.kind) {
      case Shape::Kind::text:
        return Value::Type::text;
      case Shape::Kind::html:
        return Value::Type::html;
      case Shape::Kind::integer:
        return Value::Type::integer;
      case Shape::Kind::boolean:
        return Value::Type::boolean;
      default:
        return Value::Type::record;
    }
  }

  void look_at_record(const layout::Record& record, const layout::RecordShape& shape,
                      const std::string& path) {
    for (const auto& [name, value] : record.fields()) {
      const auto field = std::ranges::find(shape.fields, name, &layout::FieldShape::name);
      const std::string here = fmt::format("{}.{}", path, name);
      if (field == shape.fields.end()) {
        faults.insert(here + " is not in the table");
        continue;
      }
      (value.is_none() ? none : given).emplace(shape.name, field->name);
      look_at(value, field->shape, here);
    }
    for (const layout::FieldShape& field : shape.fields) {
      if (record.find(field.name) == nullptr)
        faults.insert(fmt::format("{}.{} is in the table only", path, field.name));
    }
  }

  const layout::DataShapes& shapes_;
};

void look_at_site(Conformance& conformance, const layout::DataShapes& shapes,
                  const tests::RenderedSite& rendered) {
  const auto shared = render::make_shared_data(rendered.context());
  for (const render::Page& page : rendered.plan()) {
    if (!render::is_html(page.kind)) continue;
    const std::string_view name = render::layout_of(page.kind);
    const auto root = std::ranges::find(shapes.roots, name, &layout::RootShape::layout);
    REQUIRE(root != shapes.roots.end());
    const render::Scene scene{rendered.context(), shared, {rendered.site(), page.url}};
    const Value view = render::page_view(scene, page);
    conformance.look_at(shared.site, root->globals[0], "site");
    conformance.look_at(view, root->globals[1], std::string(name) + ": page");
    conformance.look_at(shared.build, root->globals[2], "build");
    conformance.look_at(shared.words, root->globals[3], "words");
    CHECK(view.record()->find("kind")->text() == shapes.records[root->globals[1].record].name);
  }
}

/// The records, and kinds of pages, that have the fields of a record: itself and those made of it.
std::set<std::string_view> made_of(std::string_view name) {
  std::set<std::string_view> all{name};
  const auto add = [&](std::string_view own, const render::With& with) {
    const bool has = std::ranges::any_of(with, [&](auto each) { return all.contains(each); });
    return has && all.insert(own).second;
  };
  for (bool grows = true; grows;) {
    grows = false;
    for (const render::DataRecord& record : render::data_records())
      grows = add(record.name, record.with) || grows;
    for (const render::DataPage& page : render::data_pages()) {
      grows = add(page.name, page.with) || grows;
      grows = add(page.name, {render::k_every_page}) || grows;
    }
  }
  return all;
}

/// Fields whose types no journal shows: without a value in all, or never without one.
std::vector<std::string> not_shown(const Conformance& seen, std::string_view name,
                                   std::span<const render::DataField> fields) {
  const std::set<std::string_view> names = made_of(name);
  const auto has = [&](const std::set<Conformance::Field>& in, std::string_view field) {
    return std::ranges::any_of(names, [&](auto record) { return in.contains({record, field}); });
  };
  std::vector<std::string> missing;
  for (const render::DataField& field : fields) {
    if (!has(seen.given, field.name))
      missing.push_back(fmt::format("{}.{} never has a value", name, field.name));
    if (field.type.or_none && !has(seen.none, field.name))
      missing.push_back(fmt::format("{}.{} is never none", name, field.name));
  }
  return missing;
}

}  // namespace

TEST_CASE("every view is as the table of data says, and all of the table is seen", "[render]") {
  const layout::DataShapes shapes = render::layout_shapes();
  Conformance seen(shapes);
  tests::JournalText published;
  published.config.base_url = "https://journal.example";
  published.config.home = "Home.";
  published.config.footer = "Foot.";
  look_at_site(seen, shapes, tests::RenderedSite(tests::k_sample_journal, published));
  for (const auto* const site : {"ledger", "learning", "decisions", "progress", "links"})
    look_at_site(seen, shapes, tests::RenderedSite(archive_of(site)));
  look_at_site(seen, shapes, tests::RenderedSite(long_journal()));
  look_at_site(seen, shapes, tests::RenderedSite(tests::k_bare_journal, tests::bare_settings()));
  tests::JournalText moved;
  moved.config.language = "eo";
  moved.history.files["sessions/2026-01-08-a.md"].last = std::chrono::year{2026} / 2 / 1;
  look_at_site(seen, shapes,
               tests::RenderedSite(
                   "-- sessions/2026-01-08-a.md --\n---\naliases: [/old.html]\n---\n# A\n", moved));
  CHECK(fmt::format("{}", fmt::join(seen.faults, "\n")) == "");
  std::vector<std::string> missing;
  const auto add = [&](std::string_view name, std::span<const render::DataField> fields) {
    std::ranges::move(not_shown(seen, name, fields), std::back_inserter(missing));
  };
  for (const render::DataRecord& record : render::data_records())
    add(record.name, record.fields);
  for (const render::DataPage& page : render::data_pages())
    add(page.name, page.fields);
  CHECK(fmt::format("{}", fmt::join(missing, "\n")) == "");
}

TEST_CASE("the names of the table are in the table, and all are used", "[render]") {
  const std::vector<render::DataRecord> records = render::data_records();
  std::set<std::string_view> names;
  std::set<std::string_view> used{render::k_site_record, render::k_build_record,
                                  render::k_every_page};
  const auto note = [&](const render::With& with, std::span<const render::DataField> fields) {
    used.insert(with.begin(), with.end());
    for (const render::DataField& field : fields)
      used.insert(field.type.record);
  };
  for (const render::DataRecord& record : records) {
    CAPTURE(record.name);
    CHECK(names.insert(record.name).second);
    note(record.with, record.fields);
  }
  std::set<std::string_view> layouts;
  for (const render::DataPage& page : render::data_pages()) {
    CAPTURE(page.name);
    CHECK_FALSE(names.contains(page.name));
    CHECK(layouts.insert(render::layout_of(page.kind)).second);
    CHECK(page.with.back().empty());
    note(page.with, page.fields);
    used.insert(page.row);
  }
  used.erase("");
  CHECK(used == names);
  const auto pages = render::page_layouts();
  CHECK(layouts == std::set<std::string_view>(pages.begin(), pages.end()));
}
