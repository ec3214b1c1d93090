// SPDX-License-Identifier: MIT
#include "build/publish.hpp"

#include <iterator>
#include <optional>
#include <utility>

#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "markdown/without_blocks.hpp"

namespace daybook::build {
namespace {

/// A file with all that is written in it.
struct Whole {
  journal::Facts facts;        ///< with what is withheld of it
  bool is_well_formed = true;  ///< its Markdown gave nothing to say
};

Whole read_whole(std::shared_ptr<const text::SourceFile> source,
                 const journal::Placement& placement, const Reader& reader) {
  auto parsed =
      markdown::parse(std::move(source), {.shortcodes = reader.shortcodes, .lifts_outlines = true});
  const bool is_well_formed = parsed.diagnostics.empty();
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  Whole whole{.facts = journal::read_facts(std::move(document), std::move(parsed.diagnostics),
                                           placement, reader.vocabulary),
              .is_well_formed = is_well_formed};
  journal::Entry& entry = whole.facts.entry;
  auto withheld = journal::find_withheld(entry, reader.private_sections);
  entry.withheld = std::move(withheld.value);
  std::ranges::move(withheld.diagnostics, std::back_inserter(entry.diagnostics));
  return whole;
}

/// What there is to say of the file was said of the whole.
std::shared_ptr<const markdown::Document> published_document(const Whole& whole,
                                                             const Reader& reader) {
  const journal::Entry& entry = whole.facts.entry;
  const auto bytes = journal::withheld_bytes(entry, entry.withheld);
  auto left = std::make_shared<const text::SourceFile>(entry.document->source(), bytes);
  auto document =
      whole.is_well_formed ? markdown::without_blocks(*entry.document, left, bytes) : std::nullopt;
  if (!document) {
    // What is left of a file has the form that all of it has.
    const bool is_outline = markdown::is_outline(*entry.document);
    document = markdown::parse(std::move(left),
                               {.shortcodes = reader.shortcodes, .lifts_outlines = is_outline})
                   .value;
  }
  return std::make_shared<const markdown::Document>(*std::move(document));
}

journal::Entry read_published(const Whole& file, const journal::Placement& placement,
                              const Reader& reader) {
  const journal::Entry& whole = file.facts.entry;
  journal::Entry entry =
      journal::read_again(published_document(file, reader), whole, placement, reader.vocabulary);
  entry.diagnostics = whole.diagnostics;
  entry.withheld = whole.withheld;
  return entry;
}

}  // namespace

std::shared_ptr<const journal::Entry> read_entry(std::shared_ptr<const text::SourceFile> source,
                                                 const journal::Placement& placement,
                                                 const Reader& reader) {
  Whole file = read_whole(std::move(source), placement, reader);
  const auto whole = [&] {
    return std::make_shared<const journal::Entry>(journal::read_rest(std::move(file.facts)));
  };
  if (file.facts.entry.withheld.empty() || reader.parts == Parts::written) return whole();
  auto published = std::make_shared<journal::Entry>(read_published(file, placement, reader));
  if (reader.parts == Parts::both) published->written = whole();
  return published;
}

}  // namespace daybook::build
