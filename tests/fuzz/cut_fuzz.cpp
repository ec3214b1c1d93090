// SPDX-License-Identifier: MIT
// Any bytes as Markdown of which some sections are withheld: what is left of its tree is what a
// parse of the rest gives.  The bits of the first byte choose sections.
// Its own test is ctest's fuzz.cut.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "markdown/parse.hpp"
#include "markdown/without_blocks.hpp"
#include "require.hpp"
#include "support/document_told.hpp"

using namespace daybook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto whole = markdown::parse(std::make_shared<const text::SourceFile>(
      "a.md", std::string(fuzz::text_of(data + 1, size - 1))));
  constexpr std::size_t k_bits = 8;
  const auto pieces = tests::pieces_of(
      whole.value, [&](std::size_t section) { return (data[0] >> (section % k_bits) & 1U) != 0; });
  if (pieces.empty() || !whole.diagnostics.empty()) return 0;
  const auto left = std::make_shared<const text::SourceFile>(whole.value.source(), pieces);
  const auto made = markdown::without_blocks(whole.value, left, pieces);
  if (made) fuzz::require(tests::told(*made) == tests::told(markdown::parse(left).value));
  return 0;
}
