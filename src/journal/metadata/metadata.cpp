// SPDX-License-Identifier: MIT
// Brings the places metadata may stand together, and reads the names of the file and its folders.
// Tested by read_metadata_test.cpp.
#include "journal/metadata/metadata.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/name_day.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

/// `2026-01-08` (also with _ or .) or `20260108` anywhere in a name, not inside a longer number;
/// else a day in any other form that text may have.
std::optional<text::Date> date_in_name(std::string_view name, std::size_t& end) {
  if (const auto day = text::find_name_day(name, "-_.")) {
    end = day->end;
    return day->date;
  }
  const text::DateReading reading = text::find_date(name);
  if (reading.kind != text::DateReading::Kind::date) return std::nullopt;
  end = reading.end;
  return reading.range.first;
}

/// `18:23` from a name that ends in `-18-23` or `_1823` behind its date; empty without.
std::string time_in_name(std::string_view rest) {
  std::string digits;
  for (const char c : rest) {
    if (text::is_ascii_digit(c)) {
      digits += c;
    } else if (std::string_view("-_.hT").find(c) == std::string_view::npos) {
      return {};
    }
  }
  constexpr std::size_t k_most_marks = 2;
  if (digits.size() != 4 || rest.size() > digits.size() + k_most_marks) return {};
  if (text::is_ascii_digit(rest.front()) || digits.substr(0, 2) > "23" || digits.substr(2) > "59")
    return {};
  return digits.insert(2, ":");
}

/// Cuts at commas, semicolons and their wide forms.
std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts(1);
  while (!text.empty()) {
    bool cut = false;
    for (const std::string_view mark : {",", "，", "、", ";", "；", "|"}) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      parts.emplace_back();
      cut = true;
      break;
    }
    if (cut || text.empty()) continue;
    parts.back() += text.front();
    text.remove_prefix(1);
  }
  return parts;
}

/// What a value shows that is one wiki link, `[[name|shown]]`; any other as it is.
std::string_view shown(std::string_view value) {
  value = text::trim(value);
  if (!value.starts_with("[[") || value.find("]]") + 2 != value.size()) return value;
  value = value.substr(2, value.size() - 4);
  return text::trim(value.substr(value.find('|') + 1));
}

}  // namespace

void Metadata::add(MetaField field, StatedIn where, std::string_view text, text::Span span) {
  statements.push_back({field, where, text::balanced_bidi(std::string(shown(text))), span});
}

bool Metadata::has(MetaField field, StatedIn where) const {
  return std::ranges::any_of(statements, [&](const Statement& statement) {
    return statement.field == field && statement.where == where;
  });
}

std::vector<std::string> split_tags(std::string_view text) {
  std::vector<std::string> tags;
  // `tags: |` above a list: each of its lines is one.
  if (text::trim(text).starts_with("- ")) {
    for (std::string_view line : text::split(text, "\n")) {
      line = text::trim(line);
      if (line.starts_with("- ") && !is_placeholder(line.substr(2)))
        tags.emplace_back(text::trim(line.substr(2)));
    }
    return tags;
  }
  const bool hashed = text::trim(text).starts_with('#');
  for (const std::string& part : split_list(text)) {
    for (const std::string_view word :
         hashed ? text::split(part, " ") : std::vector<std::string_view>{part}) {
      std::string_view tag = shown(word);
      while (tag.starts_with('#') || tag.starts_with('`'))
        tag.remove_prefix(1);
      while (tag.ends_with('`'))
        tag.remove_suffix(1);
      if (!is_placeholder(tag)) tags.emplace_back(tag);
    }
  }
  return tags;
}

std::string_view stem_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? path : path.substr(0, dot);
}

std::optional<text::Date> date_in_path(std::string_view path) {
  std::size_t end = 0;
  if (const auto date = date_in_name(stem_of(path), end)) return date;
  auto folders = text::split(path, "/");
  if (folders.size() < 2) return std::nullopt;
  return date_in_name(folders[folders.size() - 2], end);
}

std::optional<text::Date> day_of_name(std::string_view path) {
  const std::string_view stem = stem_of(path);
  const auto day = text::find_name_day(stem, "-_.");
  const bool is_all = day && day->begin == 0 && day->end == stem.size();
  return is_all ? std::optional(day->date) : std::nullopt;
}

void collect_names(std::string_view path, const Placement& placement, Metadata& metadata) {
  std::size_t end = 0;
  const std::string_view stem = stem_of(path);
  if (const auto date = date_in_name(stem, end)) {
    metadata.add(MetaField::date, StatedIn::file_name, text::to_iso(*date), {});
    const std::string time = time_in_name(stem.substr(end));
    if (!time.empty()) metadata.add(MetaField::start_time, StatedIn::file_name, time, {});
  } else if (const auto folder = date_in_path(path)) {
    metadata.add(MetaField::date, StatedIn::folder, text::to_iso(*folder), {});
  }
  const auto parts = text::split(stem, "__");
  if (parts.size() >= 3 && end > 0) {
    metadata.add(MetaField::track, StatedIn::file_name, parts[1], {});
    if (parts.size() >= 4) metadata.add(MetaField::module, StatedIn::file_name, parts[2], {});
  }
  if (!placement.track.empty()) {
    metadata.add(MetaField::track, StatedIn::folder, placement.track, {});
  }
  if (!placement.module.empty()) {
    metadata.add(MetaField::module, StatedIn::folder, placement.module, {});
  }
}

Metadata collect_metadata(const Context& context, const Placement& placement) {
  Metadata metadata;
  collect_front_matter(context, metadata);
  collect_fenced_yaml(context, metadata);
  collect_header(context, metadata);
  collect_sections(context, metadata);
  collect_footer(context, metadata);
  collect_names(context.document.source().path(), placement, metadata);
  std::ranges::sort(metadata.used);
  return metadata;
}

}  // namespace daybook::journal
