// SPDX-License-Identifier: MIT
#include "build/publish.hpp"

#include <iterator>
#include <utility>

#include "journal/read.hpp"
#include "markdown/parse.hpp"

namespace daybook::build {
namespace {

/// With what is withheld of it.
journal::Facts read_facts(std::shared_ptr<const text::SourceFile> source,
                          const journal::Placement& placement, const Reader& reader) {
  auto parsed = markdown::parse(std::move(source), {.shortcodes = reader.shortcodes});
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  journal::Facts facts = journal::read_facts(std::move(document), std::move(parsed.diagnostics),
                                             placement, reader.vocabulary);
  auto withheld = journal::find_withheld(facts.entry, reader.private_sections);
  facts.entry.withheld = std::move(withheld.value);
  std::ranges::move(withheld.diagnostics, std::back_inserter(facts.entry.diagnostics));
  return facts;
}

journal::Entry read_published(const journal::Entry& whole, const journal::Placement& placement,
                              const Reader& reader) {
  const auto bytes = journal::withheld_bytes(whole, whole.withheld);
  auto source = std::make_shared<const text::SourceFile>(whole.document->source(), bytes);
  // What there is to say of the file was said of the whole.
  auto parsed = markdown::parse(std::move(source), {.shortcodes = reader.shortcodes});
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  journal::Entry entry =
      journal::read_again(std::move(document), whole, placement, reader.vocabulary);
  entry.diagnostics = whole.diagnostics;
  entry.withheld = whole.withheld;
  return entry;
}

}  // namespace

std::shared_ptr<const journal::Entry> read_entry(std::shared_ptr<const text::SourceFile> source,
                                                 const journal::Placement& placement,
                                                 const Reader& reader) {
  journal::Facts facts = read_facts(std::move(source), placement, reader);
  const auto whole = [&] {
    return std::make_shared<const journal::Entry>(journal::read_rest(std::move(facts)));
  };
  if (facts.entry.withheld.empty() || reader.parts == Parts::written) return whole();
  auto published = std::make_shared<journal::Entry>(read_published(facts.entry, placement, reader));
  if (reader.parts == Parts::both) published->written = whole();
  return published;
}

}  // namespace daybook::build
