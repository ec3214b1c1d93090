// SPDX-License-Identifier: MIT
#include "site/missing_record.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <variant>

namespace daybook::site {

bool is_held_record(const Site& site, std::uint32_t number) {
  return std::ranges::any_of(site.held, [&](const Held& held) {
    const auto* const adr = std::get_if<journal::Adr>(&held.entry->record);
    return adr != nullptr && adr->number == number;
  });
}

text::Diagnostic decision_adr_missing(const journal::Entry& entry, std::uint32_t number,
                                      text::Span span) {
  return text::make_diagnostic(
      text::Rule::decision_adr_missing, entry.document->source().place(span),
      fmt::format("the decision names record {}, which is not there", number),
      "write the record, or name the one that is meant");
}

}  // namespace daybook::site
