// SPDX-License-Identifier: MIT
#include "scaffold/adr_form.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::scaffold {
namespace {

using journal::Entry;
using journal::MetaField;
using journal::StatedIn;

constexpr std::size_t k_latest = 10;

constexpr std::array<std::string_view, 6> k_form_names{"none", "front matter", "list",
                                                       "bold", "plain",        "section"};
constexpr std::array<std::string_view, 4> k_madr{
    "Context and Problem Statement", "Considered Options", "Decision Outcome", "Consequences"};
constexpr std::array<std::string_view, 3> k_nygard{"Context", "Decision", "Consequences"};

bool is_status_section(const markdown::Section& section) {
  return journal::name_key(section.title) == "status";
}

/// A header's status, by how its line begins.
StatusPlace place_in_line(const text::SourceFile& source, text::Span span) {
  const std::string_view line = text::trim(source.line(source.line_of(span.begin)));
  if (line.starts_with("**") || line.starts_with("__"))
    return {.form = StatusForm::bold, .span = span};
  const bool is_entry = line.size() > 1 && line[1] == ' ' &&
                        std::string_view("-*+").find(line.front()) != std::string_view::npos;
  if (is_entry) return {.form = StatusForm::list, .span = span, .mark = line.front()};
  return {.form = StatusForm::plain, .span = span};
}

/// The first line below a heading `Status`.
StatusPlace place_in_section(const markdown::Document& document) {
  const auto sections = document.sections();
  const auto section = std::ranges::find_if(sections, is_status_section);
  if (section == sections.end()) return {};
  for (const markdown::NodeId id : markdown::children(document, section->own)) {
    const markdown::Node& node = document.node(id);
    if (node.kind != markdown::NodeKind::paragraph) continue;
    const std::string_view text = document.source().slice(node.span);
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::string_view words = text::trim(line);
    const auto begin = node.span.begin + static_cast<std::uint32_t>(words.data() - text.data());
    return {.form = StatusForm::section,
            .span = {begin, begin + static_cast<std::uint32_t>(words.size())}};
  }
  return {};
}

/// The value that most of the records have; of equals the latest's.
template <class Value, class Of>
Value prevailing(std::span<const Entry* const> records, Value best, Of of) {
  std::map<Value, std::size_t> counts;
  std::size_t most = 0;
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    const std::optional<Value> value = of(**record);
    if (value) ++counts[*value];
  }
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    const std::optional<Value> value = of(**record);
    if (!value || counts[*value] <= most) continue;
    most = counts[*value];
    best = *value;
  }
  return best;
}

/// What joins a number to its title: spaces, signs, spaces.  Signs with no space behind them are
/// the title's own, as those of `2 .NET` and `2. .NET` are.
std::size_t joiner_size(std::string_view rest) {
  const std::size_t signs = std::min(rest.find_first_not_of(' '), rest.size());
  const std::size_t spaces = std::min(rest.find_first_not_of(".:-)|", signs), rest.size());
  const std::size_t end = std::min(rest.find_first_not_of(' ', spaces), rest.size());
  return end == spaces && signs > 0 ? signs : end;
}

/// What stands around the number in `# ADR-0009: Title`: before, after, digits.
using Heading = std::tuple<std::string, std::string, std::size_t>;

std::optional<Heading> heading_of(const Entry& record) {
  const auto* const adr = std::get_if<journal::Adr>(&record.record);
  if (!record.common.title_node || adr == nullptr || !adr->number) return std::nullopt;
  const markdown::Document& document = *record.document;
  const std::string title =
      markdown::plain_text(document, document.inside(*record.common.title_node));
  const std::size_t begin = std::min(title.find_first_of("0123456789"), title.size());
  const std::size_t end = std::min(title.find_first_not_of("0123456789", begin), title.size());
  const std::string_view before = std::string_view(title).substr(0, begin);
  const bool is_number = begin < end && end - begin < 8 &&
                         std::stoul(title.substr(begin, end - begin)) == *adr->number;
  if (!is_number || (!before.empty() && !text::lower(before).starts_with("adr")))
    return Heading{"", "", 0};
  const std::string_view rest = std::string_view(title).substr(end);
  const std::size_t joiner = joiner_size(rest);
  // Behind a dash of typography too.
  std::string after(rest.substr(0, joiner));
  for (const std::string_view dash : {"–", "—", "："}) {
    if (rest.substr(joiner).starts_with(dash)) after += std::string(dash) + " ";
  }
  if (after.empty()) return Heading{"", "", 0};
  return Heading{std::string(before), std::move(after), end - begin};
}

std::vector<std::string> sections_of(const Entry& record) {
  std::vector<std::string> titles;
  for (const markdown::Section& section : record.document->sections()) {
    if (section.level == 2 && !is_status_section(section)) titles.emplace_back(section.title);
  }
  return titles;
}

/// Headings that more than half of the records have, in the order of those that have most.
std::vector<std::string> common_sections(std::span<const Entry* const> records) {
  std::map<std::string, std::size_t> counts;
  for (const Entry* record : records) {
    std::vector<std::string> titles = sections_of(*record);
    std::ranges::sort(titles);
    titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
    for (std::string& title : titles)
      ++counts[std::move(title)];
  }
  std::vector<std::string> best;
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    std::vector<std::string> titles;
    for (std::string& title : sections_of(**record)) {
      const bool is_new = std::ranges::find(titles, title) == titles.end();
      if (is_new && 2 * counts[title] > records.size()) titles.push_back(std::move(title));
    }
    if (titles.size() > best.size()) best = std::move(titles);
  }
  return best;
}

bool begins_upper(const Entry& record, const StatusPlace& place) {
  const std::string_view words = record.document->source().slice(place.span);
  const std::size_t letter = words.find_first_not_of("\"'*_ ");
  return letter != std::string_view::npos && text::is_ascii_upper(words[letter]);
}

}  // namespace

std::string_view status_form_name(StatusForm form) {
  return k_form_names[static_cast<std::size_t>(form)];
}

StatusPlace status_place(const journal::Entry& entry) {
  for (const MetaField field : {MetaField::adr_status, MetaField::status}) {
    for (const journal::Statement& statement : entry.common.statements) {
      if (statement.field != field || statement.span.empty()) continue;
      if (statement.where == StatedIn::front_matter)
        return {.form = StatusForm::front_matter, .span = statement.span};
      return place_in_line(entry.document->source(), statement.span);
    }
  }
  return place_in_section(*entry.document);
}

RecordForm learn_record_form(std::span<const journal::Entry* const> records) {
  RecordForm form;
  const auto latest = records.subspan(records.size() - std::min(records.size(), k_latest));
  form.status = prevailing(latest, StatusForm::front_matter,
                           [](const Entry& record) -> std::optional<StatusForm> {
                             const StatusForm found = status_place(record).form;
                             return found == StatusForm::none ? std::nullopt : std::optional(found);
                           });
  form.mark = prevailing(latest, '-', [](const Entry& record) -> std::optional<char> {
    const StatusPlace place = status_place(record);
    return place.form == StatusForm::list ? std::optional(place.mark) : std::nullopt;
  });
  form.begins_upper = prevailing(latest, false, [](const Entry& record) -> std::optional<bool> {
    const StatusPlace place = status_place(record);
    return place.form == StatusForm::none ? std::nullopt
                                          : std::optional(begins_upper(record, place));
  });
  std::tie(form.heading_before, form.heading_after, form.heading_width) =
      prevailing(latest, Heading{"", "", 0}, heading_of);
  form.sections = common_sections(latest);
  const bool is_nygard = form.status == StatusForm::section;
  if (form.sections.empty() && is_nygard) form.sections.assign(k_nygard.begin(), k_nygard.end());
  if (form.sections.empty()) form.sections.assign(k_madr.begin(), k_madr.end());
  return form;
}

}  // namespace daybook::scaffold
