// SPDX-License-Identifier: MIT
// Any bytes as a file of the journal: front matter, Markdown, sections, metadata and items. Besides
// what the sanitizers see, all that was read has to lie in the file and be text.  Its own test is
// ctest's fuzz.read.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "entry.hpp"
#include "require.hpp"
#include "text/utf8.hpp"

namespace {

using namespace daybook;
using fuzz::check_span;
using fuzz::require;

/// Texts go on into pages as they are.
void check_text(std::string_view text) {
  require(text::invalid_bytes(text, 1).empty() && text.find('\0') == std::string_view::npos);
}

void check_entry(const journal::Entry& entry) {
  const markdown::Document& document = *entry.document;
  const std::size_t size = document.source().bytes().size();
  check_span(document.front_matter(), size);
  require(entry.common.roles.size() == document.sections().size());
  require(entry.common.uses.size() == entry.common.statements.size());
  require(!entry.common.title.value.empty());
  check_text(entry.common.title.value);
  check_text(entry.common.summary);
  check_text(document.text_store());
  for (const markdown::Node& node : document.nodes()) {
    check_text(document.literal(node));
    check_text(document.detail(node));
  }
  check_text(markdown::plain_text(document, document.all()));
  for (const auto& tag : entry.common.tags)
    check_text(tag.value);
  for (const std::string& alias : entry.common.aliases)
    check_text(alias);
  for (const markdown::Section& section : document.sections()) {
    check_span(section.span, size);
    check_text(section.title);
    check_text(section.anchor);
  }
  for (const journal::Statement& statement : entry.common.statements) {
    check_span(statement.span, size);
    check_text(statement.text);
  }
  const auto* const session = std::get_if<journal::Session>(&entry.record);
  if (session == nullptr) return;
  for (const journal::Item& item : session->items) {
    check_span(item.span, size);
    require(!item.text.empty());
    check_text(item.text);
    for (const journal::FieldValue& field : item.fields)
      check_text(field.text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check_entry(*fuzz::entry_of("sessions/a.md", std::string(data, data + size)));
  return 0;
}
