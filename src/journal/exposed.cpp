// SPDX-License-Identifier: MIT
#include "journal/exposed.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/serial.hpp"
#include "markdown/quotation.hpp"

namespace daybook::journal {
namespace {

/// The source of nodes that an item was read from.
std::string_view slice(const markdown::Document& document, markdown::NodeRange range) {
  if (range.empty()) return {};
  const std::uint32_t begin = document.node(range.begin).span.begin;
  std::uint32_t end = begin;
  for (std::uint32_t i = range.begin.index; i < range.end.index; ++i)
    end = std::max(end, document.nodes()[i].span.end);
  return document.source().slice({begin, end});
}

void put_sections(base::Saver& saver, const markdown::Document& document) {
  saver.put_small(document.sections().size());
  for (const markdown::Section& section : document.sections()) {
    saver.put_text(section.title);
    saver.put_text(section.number);
    saver.put_text(section.anchor);
    saver.put(section.level);
  }
}

void put_links(base::Saver& saver, const markdown::Document& document) {
  saver.put_small(document.links().size());
  markdown::NodeId block;  // of the link before: a block of many links is put once
  for (std::size_t i = 0; i < document.links().size(); ++i) {
    const markdown::Link& link = document.links()[i];
    saver.put(link.kind);
    saver.put_text(link.destination);
    const markdown::NodeId own = markdown::quoted_block(document, i);
    if (own != block) saver.put_text(document.source().slice(document.node(own).span));
    block = own;
  }
}

/// What the ledgers and registers take from a session.
void put_items(base::Saver& saver, const markdown::Document& document, const Session& session) {
  saver.put(session.refs);
  saver.put(session.evidence);
  saver.put(session.adr_refs);
  saver.put(session.branch);
  saver.put(session.focus);
  saver.put(session.dialect);
  saver.put_small(session.items.size());
  for (const Item& item : session.items) {
    saver.put(item.type);
    saver.put(item.role);
    saver.put(item.text);
    saver.put(item.section);
    saver.put_small(document.source().line_of(item.span.begin));
    saver.put_text(slice(document, item.nodes));
    saver.put_small(item.fields.size());
    for (const FieldValue& field : item.fields) {
      saver.put(field.name);
      saver.put(field.text);
      saver.put_text(slice(document, field.nodes));
    }
  }
}

}  // namespace

base::Digest exposed_digest(const Entry& entry) {
  const markdown::Document& document = *entry.document;
  const auto* const session = std::get_if<Session>(&entry.record);
  // Of all that was written, what is withheld included.
  if (session == nullptr) return document.source().digest();
  base::Saver saver;
  put_sections(saver, document);
  saver.put(entry.common.roles);
  put_links(saver, document);
  put_items(saver, document, *session);
  saver.put(entry.languages);
  return base::digest_of(saver.bytes());
}

}  // namespace daybook::journal
