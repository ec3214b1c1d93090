// SPDX-License-Identifier: MIT
#include "site/visibility.hpp"

namespace daybook::site {

std::optional<Held::Why> held_why(const journal::Entry& entry, const LinkInput& input) {
  if (entry.common.is_private) return Held::Why::is_private;
  if (entry.common.draft && input.drafts == Drafts::hold) return Held::Why::draft;
  const bool is_session = std::holds_alternative<journal::Session>(entry.record);
  if (is_session && entry.common.date && input.future == Future::hold &&
      entry.common.date->value.first > input.clock) {
    return Held::Why::future;
  }
  return std::nullopt;
}

std::string_view held_reason(Held::Why why) {
  switch (why) {
    case Held::Why::draft:
      return "a draft (--drafts publishes it)";
    case Held::Why::future:
      return "dated after the build's day (--future publishes it)";
    case Held::Why::is_private:
      break;
  }
  return "private";
}

}  // namespace daybook::site
