// SPDX-License-Identifier: MIT
#include "markdown/parse.hpp"

#include <fmt/format.h>
#include <utility>

#include "markdown/bidi_check.hpp"
#include "markdown/cmark_guest.hpp"
#include "markdown/convert.hpp"
#include "markdown/document_builder.hpp"
#include "markdown/front_matter.hpp"
#include "markdown/mask_finder.hpp"
#include "markdown/masked_source.hpp"
#include "markdown/outline.hpp"
#include "text/encoding.hpp"

namespace daybook::markdown {
namespace {

void report_encoding(const MaskedSource& masked, text::Diagnostics& diagnostics) {
  const text::SourceFile& source = masked.source();
  const std::size_t invalid = masked.invalid_count();
  if (invalid > 0) {
    diagnostics.push_back(text::not_utf8(source, invalid, masked.first_invalid()));
  }
  const auto nul = source.bytes().find('\0');
  if (nul != std::string_view::npos) {
    const auto first = static_cast<std::uint32_t>(nul);
    diagnostics.push_back(text::make_diagnostic(text::Rule::encoding_nul,
                                                source.place({first, first + 1}),
                                                "the file holds a NUL byte", "remove it"));
  }
}

}  // namespace

text::Checked<Document> parse(std::shared_ptr<const text::SourceFile> source,
                              const ParseOptions& options) {
  text::Diagnostics diagnostics;
  const FrontMatter front_matter = split_front_matter(*source);
  if (front_matter.unclosed) {
    const auto end = static_cast<std::uint32_t>(source->line(1).size());
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::front_matter_unclosed, source->place({front_matter.body_begin, end}),
        "the front matter has no end; the file is read as Markdown",
        "end the front matter with a line '---'"));
  }
  if (front_matter.late) {
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::front_matter_invalid, source->place(front_matter.yaml),
        "front matter does not begin on the first line of the file; it is read as such",
        "take out what stands before its '---'"));
  }
  MaskedSource masked(*source, front_matter.body_begin, options.shortcodes);
  report_encoding(masked, diagnostics);
  DocumentBuilder builder(std::move(source), front_matter);
  find_masks(masked);
  const CmarkTree tree(masked.bytes().substr(front_matter.body_begin));
  if (options.lifts_outlines) lift_outline(tree.root());
  convert(tree.root(), masked, builder, diagnostics);
  Document document = builder.finish(diagnostics);
  check_bidi(document, diagnostics);
  return {std::move(document), std::move(diagnostics)};
}

}  // namespace daybook::markdown
