// SPDX-License-Identifier: MIT
// The register of examples: the code that sessions show, newest first, each with its first lines.
#include <algorithm>

#include "render/records.hpp"
#include "render/register.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;
using layout::Record;
using layout::Value;

constexpr std::size_t k_most_lines = 12;
constexpr std::size_t k_most_bytes = 1200;

/// The first lines of a block of code, and how many follow.
struct Excerpt {
  std::string_view code;
  std::size_t more_lines = 0;
};

// Where what belongs to an example ends: at the next heading or the next example.
markdown::NodeId end_of_example(const site::Site& site, const site::ItemRef& ref) {
  const site::FileNode& file = site.file_of(ref.session);
  const markdown::Document& document = *file.entry->document;
  const Item& item = site.item(ref);
  const auto next = std::ranges::upper_bound(document.sections(), item.nodes.begin, {},
                                             &markdown::Section::heading);
  const markdown::NodeId end =
      next == document.sections().end() ? document.all().end : next->heading;
  const auto& items = site.session(ref.session).session->items;
  for (std::size_t i = ref.item + 1; i < items.size(); ++i) {
    if (items[i].type == ItemType::example && items[i].nodes.begin > item.nodes.begin)
      return std::min(end, items[i].nodes.begin);
  }
  return end;
}

// The first block of code of an example; empty when it has none.
std::string_view code_of(const site::Site& site, const site::ItemRef& ref) {
  const markdown::Document& document = *site.file_of(ref.session).entry->document;
  const markdown::NodeId end = end_of_example(site, ref);
  for (markdown::NodeId id = site.item(ref).nodes.begin; id < end; ++id.index) {
    if (document.node(id).kind == markdown::NodeKind::code_block) return document.literal(id);
  }
  return {};
}

Excerpt excerpt_of(std::string_view code) {
  while (code.ends_with('\n'))
    code.remove_suffix(1);
  Excerpt excerpt{.code = text::cut_to_bytes(code, k_most_bytes)};
  std::size_t end = 0;
  for (std::size_t line = 0; line < k_most_lines && end != std::string_view::npos; ++line)
    end = excerpt.code.find('\n', line == 0 ? 0 : end + 1);
  excerpt.code = excerpt.code.substr(0, end);
  const std::string_view rest = code.substr(excerpt.code.size());
  excerpt.more_lines = static_cast<std::size_t>(std::ranges::count(rest, '\n'));
  if (!rest.empty() && excerpt.more_lines == 0) excerpt.more_lines = 1;
  return excerpt;
}

const site::ItemRef& ref_of(const site::Site& site, std::uint32_t row) {
  return site.items_of(ItemType::example)[row];
}

std::size_t count(const site::Site& site) {
  return site.items_of(ItemType::example).size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  Facets facets = facets_of(site, ref_of(site, row));
  if (const auto* const language = site.item(ref_of(site, row)).field(ItemField::language))
    facets.kind = language->text;
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  const site::ItemRef& ref = ref_of(site, row);
  return html_size(site.item(ref).text) + html_size(excerpt_of(code_of(site, ref)).code);
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::ItemRef& ref = ref_of(scene.site(), index);
  const Item& item = scene.site().item(ref);
  const Excerpt excerpt = excerpt_of(code_of(scene.site(), ref));
  Record record = item_record(scene, ref);
  record.set("language", field_value(item, ItemField::language));
  record.set("result", field_value(item, ItemField::result));
  record.set("code", text_or_none(excerpt.code));
  record.set("more_lines", excerpt.more_lines);
  return record;
}

}  // namespace

const Register k_examples_register{.kind = PageKind::examples,
                                   .name = "examples",
                                   .title = "examples",
                                   .shelf = "learnings",
                                   .count = count,
                                   .facets = facets,
                                   .weight = weight,
                                   .row = row,
                                   .kind_title = "filter_language"};

}  // namespace daybook::render
