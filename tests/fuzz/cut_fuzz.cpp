// SPDX-License-Identifier: MIT
// Any bytes as Markdown of which some sections are withheld: what is left of its tree is what a
// parse of the rest gives, and has no text of theirs.  The bits of the first byte choose sections.
// Its own test is ctest's fuzz.cut.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "markdown/parse.hpp"
#include "markdown/without_blocks.hpp"
#include "require.hpp"
#include "support/document_told.hpp"

namespace {

using namespace daybook;
using markdown::Section;

/// Each from its heading to the next of its level, merged where they touch.
std::vector<text::Span> pieces_of(const markdown::Document& document, unsigned chosen) {
  constexpr std::size_t k_bits = 8;
  std::vector<text::Span> pieces;
  const auto sections = document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const text::Span heading = sections[i].span;
    if ((chosen >> (i % k_bits) & 1U) == 0) continue;
    if (!pieces.empty() && heading.begin < pieces.back().end) continue;
    const auto next =
        std::find_if(sections.begin() + static_cast<std::ptrdiff_t>(i) + 1, sections.end(),
                     [&](const Section& each) { return each.level <= sections[i].level; });
    const auto end = next == sections.end()
                         ? static_cast<std::uint32_t>(document.source().bytes().size())
                         : next->span.begin;
    if (!pieces.empty() && pieces.back().end == heading.begin)
      pieces.back().end = end;
    else
      pieces.push_back({heading.begin, end});
  }
  return pieces;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto whole = markdown::parse(std::make_shared<const text::SourceFile>(
      "a.md", std::string(fuzz::text_of(data + 1, size - 1))));
  const auto pieces = pieces_of(whole.value, data[0]);
  if (pieces.empty() || !whole.diagnostics.empty()) return 0;
  const auto left = std::make_shared<const text::SourceFile>(whole.value.source(), pieces);
  const auto made = markdown::without_blocks(whole.value, left, pieces);
  if (made) fuzz::require(tests::told(*made) == tests::told(markdown::parse(left).value));
  return 0;
}
