// SPDX-License-Identifier: MIT
// What a dialect says of sections: which it requires, and how long they may be.  Tested by
// dialect_reader_test.cpp.
#include <cstdint>
#include <fmt/format.h>
#include <utility>

#include "journal/dialect/reading.hpp"
#include "text/suggest.hpp"
#include "yaml/fields.hpp"

namespace daybook::journal {

namespace {

using yaml::Value;

constexpr std::int64_t k_largest_limit = 100'000;

}  // namespace

void DialectReader::required(const Value& value, Dialect& into) {
  if (value.is_mapping()) {
    invalid(value.span, "the required sections of a dialect are a list",
            "write required: [verification]");
    return;
  }
  for (const Named& named : names(value)) {
    if (auto found = target(named, into)) into.required.push_back(std::move(*found));
  }
}

void DialectReader::limits(const Value& value, Dialect& into) {
  if (!value.is_mapping()) {
    invalid(value.span, "the limits of a dialect are a mapping",
            "write lines like summary: {lines: 10}");
    return;
  }
  for (const Named& named : names(value)) {
    auto found = target(named, into);
    if (!found) continue;
    Limit read = limit(std::move(*found), named);
    if (read.items || read.lines) into.limits.push_back(std::move(read));
  }
}

/// A role by its name, or a heading that the dialect or the vocabulary knows.
std::optional<SectionTarget> DialectReader::target(const Named& named, const Dialect& dialect) {
  if (const auto role = find_role(named.name)) return SectionTarget{role, {}, named.name};
  SectionTarget target{std::nullopt, name_key(named.name), named.name};
  if (seen_[dialect.name].headings.contains(target.heading) || known_.heading_role(named.name))
    return target;
  invalid(named.span, fmt::format("'{}' is neither a role nor a heading", named.name),
          text::did_you_mean(named.name, k_roles.all()));
  return std::nullopt;
}

Limit DialectReader::limit(SectionTarget section, const Named& named) {
  Limit limit{std::move(section), {}, {}};
  constexpr std::string_view k_help = "write {items: 3}, {lines: 10} or both";
  if (!named.value->is_mapping()) {
    invalid(named.value->span, fmt::format("the limit of '{}' is a mapping", named.name),
            std::string(k_help));
    return limit;
  }
  for (const yaml::Member& member : named.value->members) {
    const auto number = yaml::as_integer(member.value);
    const bool items = member.key == "items";
    if (!items && member.key != "lines") {
      unknown_key(member, "a limit", {"items", "lines"});
    } else if (number && number->value > 0 && number->value <= k_largest_limit) {
      (items ? limit.items : limit.lines) = static_cast<std::uint32_t>(number->value);
    } else {
      invalid(member.value.span,
              fmt::format("the limit of '{}' is no whole number from 1 to {}", named.name,
                          k_largest_limit),
              std::string(k_help));
    }
  }
  return limit;
}

}  // namespace daybook::journal
