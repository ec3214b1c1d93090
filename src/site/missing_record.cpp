// SPDX-License-Identifier: MIT
#include "site/missing_record.hpp"

#include <fmt/format.h>

namespace daybook::site {

text::Diagnostic decision_adr_missing(const journal::Entry& entry, std::uint32_t number,
                                      text::Span span) {
  return text::make_diagnostic(
      text::Rule::decision_adr_missing, entry.document->source().place(span),
      fmt::format("the decision names record {}, which is not there", number),
      "write the record, or name the one that is meant");
}

}  // namespace daybook::site
