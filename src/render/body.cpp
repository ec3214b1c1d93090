// SPDX-License-Identifier: MIT
#include "render/body.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <vector>

#include "config/word_table.hpp"
#include "render/link_target.hpp"
#include "render/marks.hpp"
#include "render/shortcodes.hpp"
#include "site/transclude.hpp"
#include "text/escape.hpp"

namespace daybook::render {
namespace {

using markdown::NodeKind;
using markdown::Section;
using site::LinkState;

constexpr int k_title_level = 1;
constexpr int k_no_heading = 7;
constexpr int k_lowest_level = 6;
// A page grows by no more than this, whatever its texts become in HTML; link() has bounded them.
constexpr std::size_t k_most_bytes = 1'000'000;

int highest_heading(const site::FileNode& file) {
  const auto& title = file.entry->common.title_node;
  const auto nodes = file.entry->document->nodes();
  int highest = k_no_heading;
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].kind != NodeKind::heading || (title && title->index == i)) continue;
    highest = std::min(highest, static_cast<int>(nodes[i].level));
  }
  return highest;
}

// How far headings move so that the highest stands one below `above`.
int shift_below(int above, int highest) {
  return highest == k_no_heading ? 0 : above + 1 - highest;
}

// The h1 is the page's title, so the highest heading of the text becomes an h2.
int heading_shift(const site::FileNode& file) {
  return shift_below(k_title_level, highest_heading(file));
}

markdown::RawHtml raw_html(const config::Config& config) {
  if (config.raw_html == config::RawHtml::escape) return markdown::RawHtml::escape;
  return config.remote_images ? markdown::RawHtml::allow_remote : markdown::RawHtml::allow;
}

/// How one text is written: a page's own, or one that it shows of another.
struct Passage {
  std::span<const markdown::NodeId> without = {};
  int shift = 0;              ///< of its headings
  int above = k_title_level;  ///< the level of the heading it stands below
  unsigned depth = 0;         ///< 0: the page's own
  std::string prefix = {};    ///< of its ids
};

/// Writes a page's text with the texts it shows.
class BodyWriter {
 public:
  BodyWriter(const Context& context, const Hrefs& hrefs, const BodyOptions& options)
      : context_(context),
        hrefs_(hrefs),
        options_(options),
        shortcodes_(context, hrefs, options.said) {}

  /// A whole text without its title.
  void write(const site::FileNode& file, const Passage& passage, std::string& out) {
    const markdown::Document& document = *file.entry->document;
    markdown::HtmlOptions html = options_of(file, passage);
    std::vector<markdown::Mark> marks;
    if (options_.anchors == markdown::Anchors::yes) marks = section_marks(file);
    html.marks = marks;
    html.footnotes = markdown::Footnotes::elsewhere;
    std::vector<markdown::NodeId> left_out(passage.without.begin(), passage.without.end());
    if (const auto& title = file.entry->common.title_node) left_out.push_back(*title);
    std::ranges::sort(left_out);
    markdown::NodeRange rest = document.all();
    for (const markdown::NodeId block : left_out) {
      markdown::write_html(document, {rest.begin, block}, html, out);
      rest.begin = document.node(block).subtree_end;
    }
    markdown::write_html(document, rest, html, out);
    markdown::write_footnotes(document, html, out);
  }

 private:
  markdown::HtmlOptions options_of(const site::FileNode& file, const Passage& passage) {
    markdown::HtmlOptions html;
    html.resolve = [this, &file](std::size_t index) {
      return link_target(context_, file, hrefs_, index);
    };
    if (!file.transclusions.empty()) {
      html.transclude = [this, &file, &passage](std::size_t index, std::string& out) {
        return transclude(file, index, passage, out);
      };
    }
    html.shortcode = [this, &file](markdown::NodeId id, std::string_view inner, std::string& out) {
      return shortcodes_.write(file, id, inner, out);
    };
    html.raw_html = raw_html(context_.config);
    html.anchors = options_.anchors;
    html.formulas = options_.formulas;
    if (options_.anchors == markdown::Anchors::no) html.code = markdown::CodeBlocks::plain;
    if (passage.depth == 0) html.first_image = markdown::FirstImage::eager;
    html.heading_shift = passage.shift;
    html.id_prefix = passage.prefix;
    put_into_words(context_.words(), html);
    return html;
  }

  bool transclude(const site::FileNode& file, std::size_t link, const Passage& around,
                  std::string& out) {
    const auto found =
        std::ranges::lower_bound(file.transclusions, link, {}, &site::Transclusion::link);
    if (found == file.transclusions.end() || found->link != link) return false;
    if (around.depth >= site::k_most_nested_texts || (around.depth > 0 && found->in_cycle))
      return false;
    const site::FileNode& source = context_.site.file(found->source);
    const Passage passage{
        .shift = 0,
        .above = level_above(file, file.entry->document->links()[link].node, around),
        .depth = around.depth + 1,
        .prefix = fmt::format("embed.{}.", ++count_)};
    std::string html = "<figure class=\"transclusion\">\n";
    write_caption(file, *found, html);
    if (found->section)
      write_section(source, source.entry->document->sections()[*found->section], passage, html);
    else
      write_whole(source, passage, html);
    html += "</figure>\n";
    if (around.depth == 0) bytes_ += html.size();
    if (bytes_ > k_most_bytes) return false;
    out += html;
    return true;
  }

  void write_whole(const site::FileNode& source, Passage passage, std::string& out) {
    passage.shift = shift_below(passage.above, highest_heading(source));
    passage.without = source.entry->common.told_header;
    write(source, passage, out);
  }

  void write_section(const site::FileNode& source, const Section& section, Passage passage,
                     std::string& out) {
    passage.shift = shift_below(passage.above, section.level);
    markdown::write_html(*source.entry->document, {section.heading, section.body.end},
                         options_of(source, passage), out);
  }

  void write_caption(const site::FileNode& file, const site::Transclusion& shown,
                     std::string& out) const {
    const markdown::Document& document = *file.entry->document;
    const site::FileNode& source = context_.site.file(shown.source);
    std::string title(document.detail(document.links()[shown.link].node));
    if (title.empty()) title = source.entry->common.title.value;
    if (shown.section)
      title.append(" › ").append(source.entry->document->sections()[*shown.section].title);
    const site::ResolvedLink& link = file.links[shown.link];
    out += "<figcaption><a href=\"";
    text::append_escaped(out, hrefs_.to(link.target, link.fragment));
    out += "\">";
    text::append_escaped(out, title);
    out += "</a></figcaption>\n";
  }

  // The level, on the page, of the heading below which a node stands.
  static int level_above(const site::FileNode& file, markdown::NodeId node, const Passage& around) {
    const auto sections = file.entry->document->sections();
    const auto after = std::ranges::upper_bound(sections, node, {}, &Section::heading);
    if (after == sections.begin()) return around.above;
    const Section& section = *std::prev(after);
    if (section.heading == file.entry->common.title_node) return around.above;
    return std::clamp(section.level + around.shift, k_title_level, k_lowest_level);
  }

  const Context& context_;
  const Hrefs& hrefs_;
  const BodyOptions& options_;
  Shortcodes shortcodes_;
  unsigned count_ = 0;
  std::size_t bytes_ = 0;  // of what is shown
};

// By section: how many headings stand above it on the page.
std::vector<unsigned> section_depths(const site::FileNode& file) {
  const auto sections = file.entry->document->sections();
  const auto& title = file.entry->common.title_node;
  std::vector<unsigned> depths(sections.size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::uint32_t parent = sections[i].parent;
    const bool is_top = parent == Section::k_no_parent || sections[parent].heading == title;
    depths[i] = is_top ? 0 : depths[parent] + 1;
  }
  return depths;
}

layout::Record contents_entry(const Section& section) {
  std::string title(section.number);
  if (!title.empty()) title += ' ';
  title += section.title;
  return layout::Record{{"title", std::move(title)},
                        {"href", fmt::format("#{}", text::percent_encode_path(section.anchor))}};
}

}  // namespace

std::string_view title_anchor(const site::FileNode& file) {
  const journal::Entry& entry = *file.entry;
  if (!entry.common.title_node) return {};
  return entry.document->literal(*entry.common.title_node);
}

std::string_view shown_title(const site::FileNode* note, std::string_view name) {
  const bool has_heading = note != nullptr && note->entry->common.title_node.has_value();
  return has_heading ? std::string_view(note->entry->common.title.value) : name;
}

void put_into_words(const config::Words& words, markdown::HtmlOptions& html) {
  html.words = {.task = words["text_task"],
                .table = words["text_table"],
                .formula = words["text_formula"],
                .footnotes = words["text_footnotes"],
                .footnote = words["text_footnote"],
                .back_to = words["text_back_to"],
                .terminal = words["text_terminal"],
                .output = words["text_output"]};
  html.callout_title = [&words](std::string_view type) { return words.find("callout", type); };
}

std::string body_html(const Context& context, const site::FileNode& file, const Hrefs& hrefs,
                      const BodyOptions& options) {
  std::string out;
  BodyWriter(context, hrefs, options)
      .write(file, {.without = options.without, .shift = heading_shift(file)}, out);
  return out;
}

std::string_view link_title(const site::Site& site, const site::FileNode& file, std::size_t link) {
  const site::ResolvedLink& resolved = file.links[link];
  if (resolved.state != LinkState::internal) return {};
  return target_title(site, resolved.target);
}

layout::Value contents_list(const site::FileNode& file) {
  const auto sections = file.entry->document->sections();
  const std::vector<unsigned> depths = section_depths(file);
  const auto& title = file.entry->common.title_node;
  layout::List contents;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].heading == title || depths[i] != 0) continue;
    layout::List children;
    for (std::size_t k = i + 1; k < sections.size() && depths[k] != 0; ++k) {
      if (depths[k] == 1) children.push_back(contents_entry(sections[k]));
    }
    layout::Record entry = contents_entry(sections[i]);
    entry.set("children", std::move(children));
    contents.push_back(std::move(entry));
  }
  return contents;
}

}  // namespace daybook::render
