// SPDX-License-Identifier: MIT
// The glossary: every term that a session explains, by its first letter.
#include "render/register_mentions.hpp"
#include "site/ledger.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::Record;
using layout::Value;

constexpr char32_t k_first_without_case = 0x2E80;  // where the East Asian scripts begin

std::size_t count(const site::Site& site) {
  return site.terms.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  return facets_of(site, site.terms[row].mentions);
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::Term& term = site.terms[row];
  return html_size(term.term) + html_size(term.explanation) + mentions_size(term.mentions.size());
}

// Terms stand in the order of their keys, so those of a letter follow one another, and ASCII's
// digits and signs before them all; other signs have headings of their own.  Scripts of thousands
// of letters share one heading.
std::string heading(const Scene& scene, std::uint32_t row) {
  const site::Site& site = scene.site();
  const std::string key = site::text_key(site.terms[row].term);
  const text::Decoded first = text::decode(key, 0);
  if (!text::is_letter(first.code_point))
    return first.code_point < U'a' ? "0–9" : key.substr(0, first.size);
  if (first.code_point >= k_first_without_case) return "文";
  if (first.size == 1) return {static_cast<char>(key[0] - 'a' + 'A')};
  return key.substr(0, first.size);
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Term& term = scene.site().terms[index];
  Record record{{"term", Value::borrowed(term.term)},
                {"explanation", text_or_none(term.explanation)}};
  set_mentions(scene, term.mentions, record);
  record.set("explained_in", item_link(scene, term.mentions[term.explained]));
  return record;
}

}  // namespace

const Register k_glossary_register{.kind = PageKind::glossary,
                                   .name = "glossary",
                                   .title = "glossary",
                                   .shelf = "learnings",
                                   .count = count,
                                   .facets = facets,
                                   .weight = weight,
                                   .row = row,
                                   .heading = heading};

}  // namespace daybook::render
