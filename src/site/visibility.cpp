// SPDX-License-Identifier: MIT
#include "site/visibility.hpp"

namespace daybook::site {

bool is_dated_ahead(const journal::Entry& entry, text::Date clock) {
  const bool is_session = std::holds_alternative<journal::Session>(entry.record);
  return is_session && entry.common.date && entry.common.date->value.first > clock;
}

std::optional<Held::Why> held_why(const journal::Entry& entry, const LinkInput& input) {
  if (entry.common.is_private && input.private_files == PrivateFiles::hold)
    return Held::Why::is_private;
  if (input.part && !input.part->has(entry.path())) return Held::Why::left_out;
  if (entry.common.draft && input.drafts == Drafts::hold) return Held::Why::draft;
  if (input.future == Future::publish || !is_dated_ahead(entry, input.clock)) return std::nullopt;
  const text::Span front_matter = entry.document->front_matter();
  const text::Span date = entry.common.date->span;
  const bool in_front_matter =
      front_matter.begin <= date.begin && date.end <= front_matter.end && !date.empty();
  return in_front_matter ? std::optional(Held::Why::future) : std::nullopt;
}

std::string_view visibility_name(const journal::Entry& entry, text::Date clock) {
  LinkInput strictest;
  strictest.clock = clock;
  const auto why = held_why(entry, strictest);
  return why ? held_name(*why) : "public";
}

std::string_view held_name(Held::Why why) {
  switch (why) {
    case Held::Why::draft:
      return "draft";
    case Held::Why::future:
      return "future";
    case Held::Why::left_out:
      return "left-out";
    case Held::Why::is_private:
      break;
  }
  return "private";
}

std::string_view held_reason(Held::Why why) {
  switch (why) {
    case Held::Why::draft:
      return "a draft (--drafts publishes it)";
    case Held::Why::future:
      return "dated after the build's day (--future publishes it)";
    case Held::Why::left_out:
      return "not in the part that was asked for";
    case Held::Why::is_private:
      break;
  }
  return "private";
}

}  // namespace daybook::site
