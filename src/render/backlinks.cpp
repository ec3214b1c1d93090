// SPDX-License-Identifier: MIT
#include "render/backlinks.hpp"

#include <algorithm>

#include "markdown/quotation.hpp"
#include "render/body.hpp"
#include "render/records.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

// So that a page stays small, however many lead to it.
constexpr std::size_t k_most_open = 30;
constexpr std::size_t k_most_shown = 200;
constexpr std::size_t k_longest_title = 120;

/// Newest first, those without a date last; in order of path otherwise.
std::vector<const site::Backlink*> newest_first(const site::Site& site,
                                                const std::vector<site::Backlink>& links) {
  std::vector<const site::Backlink*> order;
  order.reserve(links.size());
  for (const site::Backlink& link : links)
    order.push_back(&link);
  const auto day = [&](const site::Backlink* link) {
    const auto& date = site.file(link->from).date;
    return date ? date->first : text::Date{};
  };
  std::ranges::stable_sort(order, [&](const auto* a, const auto* b) {
    const bool a_dated = site.file(a->from).date.has_value();
    const bool b_dated = site.file(b->from).date.has_value();
    if (a_dated != b_dated) return a_dated;
    return a_dated && day(a) > day(b);
  });
  return order;
}

/// The anchor of the section in which a node stands; empty above the first and for the title.
std::string_view anchor_of(const site::FileNode& file, markdown::NodeId node) {
  for (const markdown::Section& section : file.entry->document->sections()) {
    if (section.heading != node && (node < section.own.begin || section.own.end <= node)) continue;
    if (section.heading != file.entry->common.title_node) return section.anchor;
  }
  return {};
}

void set_quotation(const Scene& scene, const site::FileNode& file, std::uint32_t link,
                   Record& row) {
  const markdown::Document& document = *file.entry->document;
  const auto quotation = markdown::quote_link(document, link, {.shown = [&](std::size_t index) {
                                                return link_title(scene.site(), file, index);
                                              }});
  row.set("before", quotation.before);
  row.set("words", quotation.words);
  row.set("after", quotation.after);
}

Record backlink_row(const Scene& scene, const site::Backlink& backlink) {
  const site::FileNode& file = scene.site().file(backlink.from);
  const std::string& title = file.entry->common.title.value;
  const bool in_text = backlink.link != site::Backlink::k_front_matter;
  const auto links = file.entry->document->links();
  const site::Target page{site::Target::Kind::file, backlink.from.index};
  const std::string_view anchor =
      in_text ? anchor_of(file, links[backlink.link].node) : std::string_view{};
  Record row{{"title", text::ellipsize(title, k_longest_title)},
             {"href", scene.hrefs.to(page, anchor)},
             {"kind", Value::borrowed(file_kind(file))},
             {"date", date_value(scene, file.date)},
             {"in_front_matter", !in_text},
             {"before", Value()},
             {"words", Value()},
             {"after", Value()},
             {"more", backlink.count - 1}};
  if (in_text) set_quotation(scene, file, backlink.link, row);
  return row;
}

}  // namespace

void set_backlinks(const Scene& scene, const std::vector<site::Backlink>& linked_from,
                   Record& page) {
  const auto order = newest_first(scene.site(), linked_from);
  List open;
  List folded;
  for (std::size_t i = 0; i < std::min(order.size(), k_most_shown); ++i)
    (i < k_most_open ? open : folded).push_back(backlink_row(scene, *order[i]));
  page.set("backlinks", std::move(open));
  page.set("more_backlinks", std::move(folded));
  page.set("backlinks_left_out", order.size() - std::min(order.size(), k_most_shown));
}

}  // namespace daybook::render
