// SPDX-License-Identifier: MIT
#include "render/previews.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "config/word_table.hpp"
#include "markdown/document.hpp"
#include "render/graph_node.hpp"
#include "render/shared.hpp"
#include "site/link_graph.hpp"
#include "text/date_style.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using site::Target;

constexpr std::size_t k_most_letters = 200;
constexpr std::size_t k_most_sections = 30;  // of one page
constexpr std::size_t k_most_shards = 4096;

void append_text(std::string& out, std::string_view text) {
  out += '"';
  text::append_json_escaped(out, text);
  out += '"';
}

class Writer {
 public:
  explicit Writer(const Context& context)
      : context_(context), site_(context.site), words_(context.words()) {
    for (const site::FileNode& file : site_.files)
      std::ranges::for_each(file.links, [&](const site::ResolvedLink& link) { note(link); });
  }

  /// By address.
  std::map<std::string_view, std::string> run() {
    for (std::uint32_t i = 0; i < site_.files.size(); ++i)
      add({.kind = Target::Kind::file, .index = i});
    // A shelf's index note has the shelf's address, and the shelf knows more.
    const auto add_shelves = [&](Target::Kind kind, std::size_t count) {
      for (std::uint32_t i = 0; i < count; ++i)
        add({.kind = kind, .index = i});
    };
    add_shelves(Target::Kind::track, site_.tracks.size());
    add_shelves(Target::Kind::module, site_.modules.size());
    add_shelves(Target::Kind::folder, site_.folders.size());
    return std::move(entries_);
  }

 private:
  /// A section that somebody's link leads to.
  void note(const site::ResolvedLink& link) {
    if (link.state != site::LinkState::internal || link.fragment.empty()) return;
    if (link.target.kind != Target::Kind::file) return;
    auto& sections = sections_[site_.url(link.target).path()];
    if (sections.size() >= k_most_sections || sections.contains(link.fragment)) return;
    const markdown::Document& document = *site_.files[link.target.index].entry->document;
    const auto found =
        std::ranges::find(document.sections(), link.fragment, &markdown::Section::anchor);
    if (found == document.sections().end()) return;
    std::string told = "[";
    append_text(told, link.fragment);
    told += ',';
    append_text(told, text::ellipsize(found->title, k_most_letters));
    told += ',';
    append_text(told, text::ellipsize(markdown::plain_text(document, found->own), k_most_letters));
    sections[link.fragment] = told + "]";
  }

  std::string kind(Target page) const {
    const NodeKind kind = node_kind(site_, page);
    if (kind != NodeKind::decision) return std::string(words_[node_kind_word(kind)]);
    const auto& number = site_.adr(*site_.files[page.index].adr).adr->number;
    return number ? words_.fill("kind_decision_n", *number) : std::string(words_["kind_decision"]);
  }

  std::string day(Target page) const {
    if (page.kind != Target::Kind::file || !site_.files[page.index].date) return {};
    return text::to_long(site_.files[page.index].date->first, context_.config.language);
  }

  const site::FileNode* note_of(const std::optional<site::FileId>& id) const {
    return id ? &site_.file(*id) : nullptr;
  }

  std::string summary(Target page) const {
    const site::FileNode* file = nullptr;
    std::string otherwise;
    switch (page.kind) {
      case Target::Kind::track: {
        const site::TrackNode& track = site_.tracks[page.index];
        file = note_of(track.index_note);
        otherwise = count_of(track.sessions.size());
        break;
      }
      case Target::Kind::module: {
        const site::ModuleNode& module = site_.modules[page.index];
        file = note_of(module.index_note);
        otherwise = count_of(module.sessions.size());
        break;
      }
      case Target::Kind::folder:
        file = note_of(site_.folders[page.index].index_note);
        break;
      default:
        file = &site_.files[page.index];
        break;
    }
    if (file == nullptr || file->entry->common.summary.empty()) return otherwise;
    return text::ellipsize(file->entry->common.summary, k_most_letters);
  }

  std::string count_of(std::size_t sessions) const { return words_.count("n_sessions", sessions); }

  void add(Target page) {
    const std::string_view path = site_.url(page).path();
    std::string entry = "[";
    append_text(entry, path);
    for (const std::string& told :
         {text::ellipsize(site::page_title(site_, page, words_), k_most_letters), kind(page),
          day(page), summary(page)}) {
      entry += ',';
      append_text(entry, told);
    }
    entry += ",[";
    if (const auto sections = sections_.find(path); sections != sections_.end()) {
      std::string_view between;
      for (const auto& [anchor, told] : sections->second) {
        entry.append(between).append(told);
        between = ",";
      }
    }
    entries_.insert_or_assign(path, entry + "]]");
  }

  const Context& context_;
  const site::Site& site_;
  const config::Words& words_;
  std::map<std::string_view, std::map<std::string, std::string>> sections_;
  std::map<std::string_view, std::string> entries_;
};

constexpr std::string_view k_head = "daybookPreviews([\n";
constexpr std::string_view k_foot = "\n]);\n";

std::vector<std::string> fill_shards(const std::map<std::string_view, std::string>& entries,
                                     std::size_t count) {
  std::vector<std::string> shards(count, std::string(k_head));
  for (const auto& [path, entry] : entries) {
    std::string& shard = shards[preview_shard(path, count)];
    if (shard.size() > k_head.size()) shard += ",\n";
    shard += entry;
  }
  for (std::string& shard : shards)
    shard += k_foot;
  return shards;
}

}  // namespace

std::uint32_t preview_shard(std::string_view path, std::size_t count) {
  constexpr std::uint32_t k_basis = 0x811c9dc5;
  constexpr std::uint32_t k_prime = 0x01000193;
  std::uint32_t hash = k_basis;
  for (const char byte : path)
    hash = (hash ^ static_cast<unsigned char>(byte)) * k_prime;
  return hash & static_cast<std::uint32_t>(count - 1);
}

text::Url preview_url(std::uint32_t shard) {
  return fixed_url(fmt::format("data/previews/{:x}.js", shard));
}

Previews make_previews(const Context& context) {
  if (!context.config.previews) return {};
  const auto entries = Writer(context).run();
  std::size_t bytes = 0;
  for (const auto& [path, entry] : entries)
    bytes += entry.size();
  std::size_t count = 1;
  while (count < k_most_shards && count * k_most_preview_bytes < bytes)
    count *= 2;
  const auto is_small = [](const std::string& shard) {
    return shard.size() <= k_most_preview_bytes;
  };
  Previews previews{.shards = fill_shards(entries, count)};
  while (count < k_most_shards && !std::ranges::all_of(previews.shards, is_small)) {
    count *= 2;
    previews.shards = fill_shards(entries, count);
  }
  return previews;
}

}  // namespace daybook::render
