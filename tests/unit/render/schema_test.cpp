// SPDX-License-Identifier: MIT
// The schema of the export against the tables of the format, and against exports.
#include <algorithm>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <vector>

#include "journal/words/role.hpp"
#include "render/journal_json.hpp"
#include "render/progress_pages.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"
#include "support/json_schema.hpp"
#include "unit/render/sample_journal.hpp"

using namespace daybook;

namespace {

using Names = std::vector<std::string>;

const rapidjson::Document& schema() {
  static const rapidjson::Document document = [] {
    rapidjson::Document parsed;
    parsed.Parse(render::journal_schema().data(), render::journal_schema().size());
    return parsed;
  }();
  return document;
}

Names texts(const rapidjson::Value& list) {
  Names names;
  for (const auto& each : list.GetArray()) {
    if (each.IsString()) names.emplace_back(each.GetString());
  }
  return names;
}

const rapidjson::Value& definition(const std::string& name) {
  const auto& definitions = schema()["definitions"];
  const auto found = definitions.FindMember(name.c_str());
  REQUIRE(found != definitions.MemberEnd());
  return found->value;
}

std::vector<journal::ItemType> item_types() {
  std::vector<journal::ItemType> types;
  for (const auto name : journal::item_type_names())
    types.push_back(*journal::find_item_type(name));
  return types;
}

std::string exported(std::string_view archive) {
  tests::JournalText settings;
  settings.config.title = "A journal";
  const auto site = tests::link_text(archive, settings).value;
  const render::ProgressPages progress = render::make_progress_pages(site);
  return render::JournalJson(settings.config, site, progress,
                             {"daybook 1.2.3", settings.clock, 0, 0})
      .whole();
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("the schema knows the roles and item types, and no others", "[render][schema]") {
  const auto roles = journal::role_names();
  CHECK(texts(definition("role")["enum"]) == Names(roles.begin(), roles.end()));
  const auto types = journal::item_type_names();
  CHECK(texts(definition("place")["properties"]["type"]["enum"]) ==
        Names(types.begin(), types.end()));
  Names references;
  for (const auto& each : definition("item")["oneOf"].GetArray())
    references.emplace_back(each["$ref"].GetString());
  Names expected;
  for (const auto type : types)
    expected.push_back(fmt::format("#/definitions/{}", type));
  CHECK(references == expected);
}

TEST_CASE("the schema knows the fields of each item type, and no others", "[render][schema]") {
  for (const journal::ItemType type : item_types()) {
    const std::string name(journal::item_type_name(type));
    CAPTURE(name);
    Names expected{"type", "line", "text", "section"};
    for (const journal::ItemField field : journal::fields_of(type))
      expected.emplace_back(journal::item_field_name(field));
    const auto& rules = definition(name);
    CHECK(texts(rules["required"]) == expected);
    Names properties;
    for (const auto& [key, value] : rules["properties"].GetObject())
      properties.emplace_back(key.GetString());
    CHECK(properties == expected);
    CHECK(texts(rules["properties"]["type"]["enum"]) == Names{name});
    CHECK_FALSE(rules["additionalProperties"].GetBool());
  }
}

TEST_CASE("the schema types each field by its form", "[render][schema]") {
  for (const journal::ItemType type : item_types()) {
    const std::string name(journal::item_type_name(type));
    for (const journal::ItemField field : journal::fields_of(type)) {
      const std::string key(journal::item_field_name(field));
      CAPTURE(name, key);
      const auto& rules = definition(name)["properties"][key.c_str()];
      const auto form = journal::item_field_form(field);
      if (form == journal::FieldForm::truth)
        CHECK(texts(rules["type"]) == Names{"boolean", "null"});
      if (form == journal::FieldForm::number)
        CHECK(texts(rules["type"]) == Names{"integer", "null"});
      if (form == journal::FieldForm::text && rules.HasMember("type") && rules["type"].IsArray())
        CHECK(texts(rules["type"]) == Names{"string", "null"});
    }
  }
}

TEST_CASE("an export is as the schema says", "[render][schema]") {
  CHECK(tests::schema_fault(render::journal_schema(), exported(tests::k_sample_journal)).empty());
  CHECK(tests::schema_fault(render::journal_schema(), exported("")).empty());
}

TEST_CASE("a wrong name, type or word is no export", "[render][schema]") {
  const std::string json = exported(
      "-- sessions/2026-06-01-a.md --\n# A\n\n## Next Steps\n\n- [ ] Measure\n\n"
      "## Knowledge Gaps\n\n| Gap | Severity |\n| --- | --- |\n| Escapes | H |\n");
  REQUIRE(tests::schema_fault(render::journal_schema(), json).empty());
  struct Row {
    std::string_view right;
    std::string_view wrong;
  };
  for (const Row& row : {
           Row{R"("adrs":)", R"("adr":)"},
           Row{R"("schema":1)", R"("schema":2)"},
           Row{R"("sha256":")", R"("sha256":"g)"},
           Row{R"("date":"2026-06-01")", R"("date":"1 June 2026")"},
           Row{R"("date":"2026-06-01")", R"("date":"")"},
           Row{R"("duration_min":null)", R"("duration_min":"90")"},
           Row{R"("confidence":null)", R"("confidence":6)"},
           Row{R"("level_before":null)", R"("level_before":"L7")"},
           Row{R"("type":"task")", R"("type":"todo")"},
           Row{R"("section":"next_steps")", R"("section":"steps")"},
           Row{R"("done":false)", R"("done":"false")"},
           Row{R"("horizon":null)", R"("horizon":null,"more":1)"},
           Row{R"("severity":"H")", R"("severity":"high")"},
           Row{R"("carried":0)", R"("carried":-1)"},
           Row{R"("visibility":"public")", R"("visibility":"secret")"},
       }) {
    CAPTURE(row.right, row.wrong);
    CHECK_FALSE(tests::schema_fault(render::journal_schema(), replaced(json, row.right, row.wrong))
                    .empty());
  }
}
