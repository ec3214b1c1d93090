// SPDX-License-Identifier: MIT
#include "markdown/parse.hpp"

#include <fmt/format.h>
#include <utility>

#include "markdown/cmark_guest.hpp"
#include "markdown/convert.hpp"
#include "markdown/document_builder.hpp"
#include "markdown/front_matter.hpp"
#include "markdown/mask_finder.hpp"
#include "markdown/masked_source.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

text::Span first_byte(std::size_t offset) {
  const auto begin = static_cast<std::uint32_t>(offset);
  return {begin, begin + 1};
}

void report_encoding(const text::SourceFile& source, text::Diagnostics& diagnostics) {
  const auto invalid = text::invalid_bytes(source.bytes(), source.bytes().size());
  if (!invalid.empty()) {
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::encoding_invalid, source.place(first_byte(invalid.front())),
        fmt::format("{} of the file's bytes {} not UTF-8", invalid.size(),
                    invalid.size() == 1 ? "is" : "are"),
        "save the file as UTF-8"));
  }
  const auto nul = source.bytes().find('\0');
  if (nul != std::string_view::npos) {
    diagnostics.push_back(text::make_diagnostic(text::Rule::encoding_nul,
                                                source.place(first_byte(nul)),
                                                "the file holds a NUL byte", "remove it"));
  }
}

}  // namespace

text::Checked<Document> parse(std::shared_ptr<const text::SourceFile> source) {
  text::Diagnostics diagnostics;
  const FrontMatter front_matter = split_front_matter(*source);
  if (front_matter.unclosed) {
    const auto end = static_cast<std::uint32_t>(source->line(1).size());
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::front_matter_unclosed, source->place({front_matter.body_begin, end}),
        "the front matter has no end; the file is read as Markdown",
        "end the front matter with a line '---'"));
  }
  report_encoding(*source, diagnostics);
  DocumentBuilder builder(source, front_matter);
  MaskedSource masked(*source, front_matter.body_begin);
  find_masks(masked);
  const CmarkTree tree(masked.bytes().substr(front_matter.body_begin));
  convert(tree.root(), masked, builder, diagnostics);
  return {builder.finish(), std::move(diagnostics)};
}

}  // namespace daybook::markdown
