// SPDX-License-Identifier: MIT
// Reads labels and exports with RapidJSON.  Tested by score_test.cpp.
#include "labelled/labels.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "support/work_folder.hpp"

namespace daybook::labelled {

namespace {

using Json = rapidjson::Value;

/// What stands beside an item's fields.
constexpr std::array k_item_keys{std::string_view("type"), std::string_view("line"),
                                 std::string_view("text"), std::string_view("section"),
                                 std::string_view("anchor")};
/// What stands beside a session's metadata.
constexpr std::array k_file_keys{std::string_view("source"), std::string_view("sections"),
                                 std::string_view("items"), std::string_view("adr"),
                                 std::string_view("note")};

std::string_view view(const Json& text) {
  return {text.GetString(), text.GetStringLength()};
}

std::string scalar(const Json& value) {
  if (value.IsString()) return std::string(view(value));
  if (value.IsBool()) return value.GetBool() ? "true" : "false";
  if (value.IsUint()) return std::to_string(value.GetUint());
  if (value.IsNumber()) return fmt::format("{}", value.GetDouble());
  return {};
}

/// The words of a proof or a reference: its text or title, then where it leads when that differs.
std::string of_object(const Json& value) {
  std::string out;
  for (const char* const key : {"text", "title", "link"}) {
    const auto member = value.FindMember(key);
    if (member == value.MemberEnd() || !member->value.IsString()) continue;
    if (member->value.GetStringLength() == 0 || out == view(member->value)) continue;
    if (!out.empty()) out += ' ';
    out += view(member->value);
  }
  return out;
}

std::string text_of(const Json& value) {
  if (value.IsObject()) return of_object(value);
  if (!value.IsArray()) return scalar(value);
  std::string out;
  for (const Json& part : value.GetArray()) {
    if (!out.empty()) out += ", ";
    out += part.IsObject() ? of_object(part) : scalar(part);
  }
  return out;
}

template <std::size_t Size>
Values values_of(const Json& object, const std::array<std::string_view, Size>& without) {
  Values values;
  for (const auto& [name, value] : object.GetObject()) {
    if (std::ranges::find(without, view(name)) != without.end()) continue;
    values.emplace(view(name), text_of(value));
  }
  return values;
}

const Json* member(const Json& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

unsigned line_of(const Json& object) {
  const Json* const line = member(object, "line");
  return line != nullptr && line->IsUint() ? line->GetUint() : 0;
}

std::string word_of(const Json& object, const char* name) {
  const Json* const word = member(object, name);
  return word == nullptr ? std::string() : scalar(*word);
}

File read_file(const Json& object, File::Kind kind) {
  File file;
  file.kind = kind;
  const Json* const record = member(object, "adr");
  file.metadata =
      values_of(record != nullptr && record->IsObject() ? *record : object, k_file_keys);
  if (const Json* const sections = member(object, "sections"); sections != nullptr) {
    for (const Json& section : sections->GetArray())
      file.sections.push_back({line_of(section), word_of(section, "role")});
  }
  if (const Json* const items = member(object, "items"); items != nullptr) {
    for (const Json& item : items->GetArray()) {
      file.items.push_back({word_of(item, "type"), line_of(item), word_of(item, "text"),
                            values_of(item, k_item_keys)});
    }
  }
  return file;
}

bool parse(std::string_view json, rapidjson::Document& document, std::string& fault) {
  document.Parse(json.data(), json.size());
  if (document.HasParseError()) {
    fault = fmt::format("at byte {}: {}", document.GetErrorOffset(),
                        rapidjson::GetParseError_En(document.GetParseError()));
  } else if (!document.IsObject()) {
    fault = "no object";
  }
  return fault.empty();
}

}  // namespace

Reading read_export(std::string_view json) {
  Reading reading;
  rapidjson::Document document;
  if (!parse(json, document, reading.fault)) return reading;
  constexpr std::array k_lists{std::pair("sessions", File::Kind::session),
                               std::pair("adrs", File::Kind::adr),
                               std::pair("notes", File::Kind::note)};
  for (const auto& [name, kind] : k_lists) {
    const Json* const list = member(document, name);
    if (list == nullptr || !list->IsArray()) {
      reading.fault = fmt::format("no list '{}'", name);
      return reading;
    }
    for (const Json& object : list->GetArray())
      reading.files.emplace(word_of(object, "source"), read_file(object, kind));
  }
  return reading;
}

Reading read_label(std::string_view json) {
  Reading reading;
  rapidjson::Document document;
  if (!parse(json, document, reading.fault)) return reading;
  File::Kind kind = File::Kind::session;
  if (member(document, "adr") != nullptr) kind = File::Kind::adr;
  if (member(document, "note") != nullptr) kind = File::Kind::note;
  const std::string source = word_of(document, "source");
  if (source.empty()) {
    reading.fault = "no 'source'";
    return reading;
  }
  reading.files.emplace(source, read_file(document, kind));
  return reading;
}

Reading read_labels(const std::filesystem::path& folder) {
  Reading all;
  for (const std::string& name : tests::files_below(folder)) {
    if (!name.ends_with(".json")) continue;
    Reading one = read_label(tests::read_file(folder / name));
    if (!one.fault.empty()) {
      all.fault = name + ": " + one.fault;
      return all;
    }
    all.files.merge(one.files);
  }
  if (all.files.empty()) all.fault = folder.string() + ": no label";
  return all;
}

}  // namespace daybook::labelled
