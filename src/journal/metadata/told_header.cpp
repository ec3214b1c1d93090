// SPDX-License-Identifier: MIT
#include "journal/metadata/told_header.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "journal/lines.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/clock.hpp"
#include "text/duration.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;

bool is_same(std::string_view a, std::string_view b) {
  return text::match_key(a) == text::match_key(b);
}

bool is_same(std::string_view text, const std::optional<Located<std::string>>& fact) {
  return fact && is_same(text, std::string_view(fact->value));
}

bool is_same(std::string_view text, const std::optional<std::string>& fact) {
  return fact && is_same(text, std::string_view(*fact));
}

/// Whether a text is made of these signs alone.
bool has_only(std::string_view text, std::string_view signs) {
  return text.find_first_not_of(signs) == std::string_view::npos;
}

bool tells_day(std::string_view text, const Common& common) {
  const text::DateReading reading = text::find_date(text);
  return reading.kind == text::DateReading::Kind::date && reading.begin == 0 &&
         reading.end == text.size() && common.date && common.date->value == reading.range;
}

/// A time of the day is shown behind the day.
bool tells_start(const text::ClockReading& clock, const Common& common, const Session& session) {
  return clock.whole && common.date && is_same(text::to_clock(clock.start), session.start_time);
}

bool tells_start(std::string_view text, const Common& common, const Session& session) {
  const auto clock = text::find_clock(text);
  return clock && !clock->length && tells_start(*clock, common, session);
}

/// `~2h` and `2h (with breaks)` say more than two hours.
bool tells_length(std::string_view text, const Common& common, const Session& session) {
  constexpr std::string_view k_digits = "0123456789";
  if (session.duration_min.value_or(0) == 0) return false;
  const auto clock = text::find_clock(text);
  if (clock && clock->whole && clock->length)
    return session.duration_min == clock->length && tells_start(*clock, common, session);
  const auto minutes = text::parse_duration(text, text::DurationUnit::minutes);
  const bool is_plain = std::ranges::all_of(text, [](char c) {
    return static_cast<unsigned char>(c) < 0x80 &&
           std::string_view("~()<>+-,;?").find(c) == std::string_view::npos;
  });
  const std::size_t last_digit = text.find_last_of(k_digits);
  const bool ends_in_unit = std::ranges::count(text.substr(last_digit + 1), ' ') <= 1;
  return minutes && is_plain && ends_in_unit &&
         session.duration_min == static_cast<std::uint32_t>(minutes->count());
}

/// `L2`, `Level 2`, `L1 → L2`.
bool tells_levels(const Statement& statement, const Session& session) {
  const auto levels = levels_in(statement.text);
  if (levels.empty() || levels.size() > 2) return false;
  std::string rest = text::lower(statement.text);
  for (const std::string_view word : {"level", "→", "->"}) {
    for (std::size_t at = rest.find(word); at != std::string::npos; at = rest.find(word))
      rest.replace(at, word.size(), " ");
  }
  if (!has_only(rest, "l012345 ")) return false;
  if (levels.size() == 2)
    return session.level_before == levels.front() && session.level_after == levels.back();
  const bool is_before = statement.field == MetaField::level_before;
  return (is_before ? session.level_before : session.level_after) == levels.front();
}

bool tells_confidence(std::string_view text, const Session& session) {
  const bool is_bare = text.size() == 1 || (text.size() == 3 && text.ends_with("/5"));
  return is_bare && session.confidence && confidence_in(text) == session.confidence;
}

bool tells_tags(std::string_view text, const Common& common) {
  const auto tags = split_tags(text);
  return !tags.empty() && std::ranges::all_of(tags, [&](const std::string& tag) {
    return std::ranges::find(common.tags, tag, &Located<std::string>::value) != common.tags.end();
  });
}

bool tells_status(std::string_view text, const Adr& adr) {
  return is_same(text, adr.status ? adr_status_name(*adr.status) : adr.status_text);
}

bool tells_deciders(std::string_view text, const Adr& adr) {
  std::string names;
  for (const std::string& name : adr.deciders)
    names += (names.empty() ? "" : ", ") + name;
  return is_same(text, std::string_view(names));
}

/// Whether the facts of all files say all that the statement does; nothing: it is none of theirs.
std::optional<bool> is_told(const Statement& statement, const Common& common) {
  if (statement.field == MetaField::date) return tells_day(statement.text, common);
  if (statement.field == MetaField::tags) return tells_tags(statement.text, common);
  return std::nullopt;
}

bool is_told(const Statement& statement, const Adr& adr) {
  switch (statement.field) {
    case MetaField::status:
    case MetaField::adr_status:
      return tells_status(statement.text, adr);
    case MetaField::deciders:
      return tells_deciders(statement.text, adr);
    default:
      return false;
  }
}

bool is_told(const Statement& statement, const Common& common, const Session& session) {
  const std::string_view text = statement.text;
  switch (statement.field) {
    case MetaField::start_time:
      return tells_start(text, common, session);
    case MetaField::duration:
      return tells_length(text, common, session);
    case MetaField::track:
      return is_same(text, session.track);
    case MetaField::module:
      return is_same(text, session.module);
    case MetaField::topic:
      return is_same(text, session.topic);
    case MetaField::focus:
      return is_same(text, session.focus);
    case MetaField::branch:
      return is_same(text, session.branch);
    case MetaField::status:
      return is_same(text, session.status);
    case MetaField::kind:
      return is_same(text, session_kind_name(session.kind));
    case MetaField::goal_type:
      return session.goal_type && is_same(text, goal_type_name(*session.goal_type));
    case MetaField::level:
    case MetaField::level_before:
    case MetaField::level_after:
      return tells_levels(statement, session);
    case MetaField::confidence:
      return tells_confidence(text, session);
    default:
      return false;
  }
}

bool is_told(const Statement& statement, const Common& common, const Record& record) {
  if (const auto told = is_told(statement, common)) return *told;
  if (const auto* const adr = std::get_if<Adr>(&record)) return is_told(statement, *adr);
  return is_told(statement, common, std::get<Session>(record));
}

/// Nothing in it but words: a link or an image would be lost with it.
bool is_plain(const Document& document, NodeId block) {
  constexpr std::array k_plain{NodeKind::list,   NodeKind::list_item,  NodeKind::paragraph,
                               NodeKind::text,   NodeKind::code,       NodeKind::emphasis,
                               NodeKind::strong, NodeKind::soft_break, NodeKind::hard_break};
  const markdown::NodeRange inside = document.inside(block);
  for (std::uint32_t i = inside.begin.index; i < inside.end.index; ++i) {
    const markdown::Node& node = document.node(NodeId{i});
    if (std::ranges::find(k_plain, node.kind) == k_plain.end()) return false;
    if (node.has(markdown::NodeFlag::task)) return false;
  }
  return true;
}

/// The paragraphs of a block of fields; none when it is no paragraph and no list of them.
std::vector<NodeId> paragraphs_of(const Document& document, NodeId block) {
  const NodeKind kind = document.node(block).kind;
  if (kind == NodeKind::paragraph) return {block};
  if (kind != NodeKind::list) return {};
  std::vector<NodeId> paragraphs;
  for (const NodeId item : markdown::children(document, document.inside(block))) {
    const auto blocks = markdown::children(document, document.inside(item));
    if (blocks.size() != 1 || document.node(blocks[0]).kind != NodeKind::paragraph) return {};
    paragraphs.push_back(blocks[0]);
  }
  return paragraphs;
}

/// How many lines of fields a block has; nothing when one of its lines is none, or has no value.
std::optional<std::ptrdiff_t> count_fields(const Context& context, NodeId block) {
  std::ptrdiff_t count = 0;
  for (const NodeId paragraph : paragraphs_of(context.document, block)) {
    for (const Line& line : lines_of(context.document, context.document.inside(paragraph))) {
      const bool is_field = !line.label.empty() && !line.value.empty() &&
                            field_of(context.vocabulary, line.label, line.value).has_value();
      if (!is_field) return std::nullopt;
      ++count;
    }
  }
  return count;
}

bool is_told(const Context& context, NodeId block, const Metadata& metadata, const Common& common,
             const Record& record) {
  const auto fields = count_fields(context, block);
  if (!fields || *fields == 0 || !is_plain(context.document, block)) return false;
  const text::Span span = context.document.node(block).span;
  std::ptrdiff_t told = 0;
  for (const Statement& statement : metadata.statements) {
    const bool is_here = statement.where == StatedIn::header &&
                         statement.span.begin >= span.begin && statement.span.end <= span.end;
    if (!is_here) continue;
    if (!is_told(statement, common, record)) return false;
    ++told;
  }
  return told == *fields;
}

}  // namespace

std::vector<NodeId> told_header(const Context& context, const Metadata& metadata,
                                const Common& common, const Record& record) {
  if (std::holds_alternative<Note>(record)) return {};
  const Document& document = context.document;
  std::vector<NodeId> told;
  bool is_text = false;  // something is left to show above
  for (const NodeId block : markdown::children(document, document.all())) {
    const NodeKind kind = document.node(block).kind;
    if (kind == NodeKind::heading) {
      if (common.title_node != block) break;
    } else if (kind == NodeKind::thematic_break && !is_text && !told.empty()) {
      told.push_back(block);
      break;
    } else if (is_told(context, block, metadata, common, record)) {
      told.push_back(block);
    } else {
      is_text = true;
    }
  }
  return told;
}

}  // namespace daybook::journal
