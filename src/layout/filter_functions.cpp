// SPDX-License-Identifier: MIT
#include "layout/filter_functions.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <fmt/format.h>
#include <optional>

#include "layout/limits.hpp"
#include "text/escape.hpp"
#include "text/placeholder.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::layout::filter {
namespace {

Filtered fault(std::string message) {
  return {Value(), std::move(message)};
}
Filtered too_long() {
  return fault("made more than 64 MiB of text");
}

/// The count a filter was given, or nothing when it is negative.
std::optional<std::size_t> count_of(const Value& argument) {
  if (argument.integer() < 0) return std::nullopt;
  return static_cast<std::size_t>(argument.integer());
}

/// The field of every item, or the fault that one has none or is no record.
std::string fields_of(const List& items, std::string_view name, std::vector<const Value*>& fields) {
  fields.reserve(items.size());
  std::uint16_t place = 0;
  for (const Value& item : items) {
    const Record* record = item.record();
    if (record == nullptr) return fmt::format("needs records, not {}", type_phrase(item.type()));
    const Value* field = record->find(name, place);
    if (field == nullptr) return fmt::format("found an item that has no field '{}'", name);
    fields.push_back(field);
  }
  return {};
}

bool is_text(const Value& value) {
  return value.type() == Value::Type::text || value.type() == Value::Type::html;
}

/// The type all fields share, none aside; nothing when they differ or cannot be ordered.
bool can_be_ordered(const std::vector<const Value*>& fields) {
  bool texts = false;
  bool integers = false;
  for (const Value* field : fields) {
    if (field->is_none()) continue;
    if (!is_text(*field) && field->type() != Value::Type::integer) return false;
    (is_text(*field) ? texts : integers) = true;
  }
  return !(texts && integers);
}

/// The first place for the value of that number.
text::Placeholder place_of(std::string_view pattern, std::int64_t number) {
  text::Placeholder place = text::next_placeholder(pattern);
  while (place.found() && place.number != number)
    place = text::next_placeholder(pattern, place.at + text::Placeholder::k_size);
  return place;
}

bool comes_before(const Value& a, const Value& b) {
  if (a.is_none() || b.is_none()) return !a.is_none() && b.is_none();
  return is_text(a) ? a.text() < b.text() : a.integer() < b.integer();
}

}  // namespace

Filtered upper(const Value& value, Arguments) {
  return {text::upper(value.text()), {}};
}

Filtered lower(const Value& value, Arguments) {
  return {text::lower(value.text()), {}};
}

Filtered capitalize(const Value& value, Arguments) {
  const std::string_view text = value.text();
  const std::size_t first = text::decode(text, 0).size;
  return {text::upper(text.substr(0, first)) + std::string(text.substr(first)), {}};
}

Filtered trim(const Value& value, Arguments) {
  return {std::string(text::trim(value.text())), {}};
}

Filtered replace(const Value& value, Arguments arguments) {
  const std::string_view text = value.text();
  const std::string_view from = arguments[0].text();
  if (from.empty()) return fault("cannot replace an empty text");
  std::string out;
  std::size_t kept = 0;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, kept)) {
    out.append(text, kept, at - kept).append(arguments[1].text());
    kept = at + from.size();
    if (out.size() > k_max_text) return too_long();
  }
  return {out.append(text, kept), {}};
}

Filtered fill(const Value& value, Arguments arguments) {
  const auto is_html = [](const Value& each) { return each.type() == Value::Type::html; };
  const bool html = std::ranges::any_of(arguments, is_html);
  std::vector<std::string> written(arguments.size());
  for (std::size_t i = 0; i < arguments.size(); ++i)
    (html ? append_html : append_plain)(written[i], arguments[i]);
  const std::vector<std::string_view> values(written.begin(), written.end());
  if (!html) return {text::fill_placeholders(value.text(), values), {}};
  std::string pattern;
  text::append_escaped(pattern, value.text());
  return {Html{text::fill_placeholders(pattern, values)}, {}};
}

Filtered before(const Value& value, Arguments arguments) {
  const text::Placeholder place = place_of(value.text(), arguments[0].integer());
  return {std::string(value.text().substr(0, place.at)), {}};
}

Filtered after(const Value& value, Arguments arguments) {
  const text::Placeholder place = place_of(value.text(), arguments[0].integer());
  if (!place.found()) return {Value::borrowed({}), {}};
  return {std::string(value.text().substr(place.at + text::Placeholder::k_size)), {}};
}

Filtered truncate(const Value& value, Arguments arguments) {
  const auto count = count_of(arguments[0]);
  if (!count) return fault("cannot cut to a negative length");
  return {text::ellipsize(value.text(), *count), {}};
}

Filtered url_encode(const Value& value, Arguments) {
  return {text::percent_encode_path(value.text()), {}};
}

Filtered yaml(const Value& value, Arguments) {
  return {text::yaml_text(value.text()), {}};
}

Filtered escape(const Value& value, Arguments) {
  std::string out;
  append_html(out, value);
  return {Html{std::move(out)}, {}};
}

Filtered safe(const Value& value, Arguments) {
  return {Html{std::string(value.text())}, {}};
}

Filtered or_default(const Value& value, Arguments arguments) {
  const bool is_empty = value.is_none() || (is_text(value) && value.text().empty());
  return {is_empty ? arguments[0] : value, {}};
}

Filtered length(const Value& value, Arguments) {
  if (value.list() != nullptr) return {value.list()->size(), {}};
  if (value.record() != nullptr) return {value.record()->fields().size(), {}};
  return {text::count_code_points(value.text()), {}};
}

Filtered counted(const Value& value, Arguments arguments) {
  const std::array given{value};
  return fill(arguments[value.integer() == 1 ? 0 : 1], given);
}

Filtered plural(const Value& value, Arguments arguments) {
  return {value.integer() == 1 ? arguments[0] : arguments[1], {}};
}

Filtered join(const Value& value, Arguments arguments) {
  const Value separator = arguments.empty() ? Value::borrowed({}) : arguments[0];
  const auto is_html = [](const Value& item) { return item.type() == Value::Type::html; };
  const bool html = is_html(separator) || std::ranges::any_of(*value.list(), is_html);
  const auto append = html ? append_html : append_plain;
  std::string out;
  bool begun = false;
  for (const Value& item : *value.list()) {
    if (begun) append(out, separator);
    begun = true;
    if (!append(out, item)) return fault(fmt::format("cannot write {}", type_phrase(item.type())));
    if (out.size() > k_max_text) return too_long();
  }
  return {html ? Value(Html{std::move(out)}) : Value(std::move(out)), {}};
}

Filtered first(const Value& value, Arguments) {
  return {value.list()->empty() ? Value() : value.list()->front(), {}};
}

Filtered last(const Value& value, Arguments) {
  return {value.list()->empty() ? Value() : value.list()->back(), {}};
}

Filtered limit(const Value& value, Arguments arguments) {
  const auto count = count_of(arguments[0]);
  if (!count) return fault("cannot cut to a negative length");
  const List& items = *value.list();
  if (*count >= items.size()) return {value, {}};
  return {List(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(*count)), {}};
}

Filtered reverse(const Value& value, Arguments) {
  return {List(value.list()->rbegin(), value.list()->rend()), {}};
}

Filtered selectattr(const Value& value, Arguments arguments) {
  const List& items = *value.list();
  std::vector<const Value*> fields;
  if (std::string wrong = fields_of(items, arguments[0].text(), fields); !wrong.empty()) {
    return fault(std::move(wrong));
  }
  List selected;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (fields[i]->truthy()) selected.push_back(items[i]);
  }
  return {std::move(selected), {}};
}

Filtered sort_by(const Value& value, Arguments arguments) {
  const List& items = *value.list();
  std::vector<const Value*> fields;
  if (std::string wrong = fields_of(items, arguments[0].text(), fields); !wrong.empty()) {
    return fault(std::move(wrong));
  }
  if (!can_be_ordered(fields)) return fault("needs fields that are all text or all integers");
  std::vector<std::size_t> order(items.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return comes_before(*fields[a], *fields[b]); });
  List sorted;
  sorted.reserve(items.size());
  for (const std::size_t i : order)
    sorted.push_back(items[i]);
  return {std::move(sorted), {}};
}

Filtered group_by(const Value& value, Arguments arguments) {
  const List& items = *value.list();
  std::vector<const Value*> fields;
  if (std::string wrong = fields_of(items, arguments[0].text(), fields); !wrong.empty()) {
    return fault(std::move(wrong));
  }
  if (!can_be_ordered(fields)) return fault("needs fields that are all text or all integers");
  List groups;
  for (std::size_t i = 0; i < items.size();) {
    const std::size_t begin = i;
    List group;
    while (i < items.size() && !comes_before(*fields[begin], *fields[i]) &&
           !comes_before(*fields[i], *fields[begin])) {
      group.push_back(items[i++]);
    }
    groups.push_back(Record{{"key", *fields[begin]}, {"items", std::move(group)}});
  }
  return {std::move(groups), {}};
}

}  // namespace daybook::layout::filter
