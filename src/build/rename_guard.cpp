// SPDX-License-Identifier: MIT
#include "build/rename_guard.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "build/scan.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::size_t k_nowhere = std::string_view::npos;
constexpr std::array<std::string_view, 2> k_attributes{"href", "src"};
constexpr std::string_view k_spaces = " \t\r\n";

/// Folders with nothing that an author wrote by hand.
constexpr std::array<std::string_view, 2> k_not_walked{".git", "node_modules"};

/// The value of an attribute, `begin` behind its name: in quotes or not.  Empty when none follows.
std::string_view value_at(std::string_view html, std::size_t begin) {
  std::size_t at = html.find_first_not_of(k_spaces, begin);
  if (at == k_nowhere || html[at] != '=') return {};
  at = html.find_first_not_of(k_spaces, at + 1);
  if (at == k_nowhere) return {};
  const bool is_quoted = html[at] == '"' || html[at] == '\'';
  const std::size_t end =
      is_quoted ? html.find(html[at], at + 1) : html.find_first_of(" \t\r\n>", at);
  if (is_quoted) ++at;
  return html.substr(at, std::min(end, html.size()) - at);
}

/// Calls for each value of `href` and `src` in a piece of HTML.
template <class Call>
void each_reference(std::string_view html, Call call) {
  const std::string lower = text::lower(html);
  if (lower.size() != html.size()) return;  // no place in one is a place in the other
  for (const std::string_view name : k_attributes) {
    for (std::size_t at = lower.find(name); at != k_nowhere; at = lower.find(name, at + 1)) {
      const std::string_view value = value_at(html, at + name.size());
      if (!value.empty()) call(value);
    }
  }
}

std::string without_ending(std::string_view path) {
  return std::string(path.substr(0, path.size() - text::extension_of(path).size()));
}

bool is_html(const markdown::Node& node) {
  return node.kind == markdown::NodeKind::html_block ||
         node.kind == markdown::NodeKind::html_inline;
}

}  // namespace

RenameGuard::RenameGuard(const io::FileSystem& files, const std::string& folder,
                         const Journal& journal)
    : files_(files), folder_(folder), journal_(journal) {
  if (const auto real = files.real_path(journal.output)) output_ = real.value();
  walk();
  for (const auto* const entries : {&journal.site.entries, &journal.site.held_entries}) {
    for (const auto& entry : *entries)
      collect_references(*entry);
  }
}

void RenameGuard::walk() {
  std::vector<std::string> folders{""};
  while (!folders.empty()) {
    const std::string at = std::move(folders.back());
    folders.pop_back();
    const auto names = files_.list(io::join(folder_, at));
    if (!names) continue;
    for (const io::FolderEntry& entry : names.value())
      look_at(io::join(at, entry.name), entry, folders);
  }
  std::ranges::sort(unread_, {}, &Unread::path);
  std::vector<std::string_view> texts;
  for (const Unread& each : unread_)
    texts.emplace_back(each.bytes);
  unread_names_.emplace(std::move(texts));
  std::ranges::sort(links_, {}, &SymbolicLink::path);
}

void RenameGuard::look_at(const std::string& path, const io::FolderEntry& entry,
                          std::vector<std::string>& folders) {
  const std::string full = io::join(folder_, path);
  if (entry.type == io::FileType::folder) {
    const auto real =
        output_.empty() ? base::Result<std::string>(std::string()) : files_.real_path(full);
    const bool is_output = real && !output_.empty() && real.value() == output_;
    if (!is_output && std::ranges::find(k_not_walked, entry.name) == k_not_walked.end())
      folders.push_back(path);
  } else if (entry.type == io::FileType::link) {
    if (auto real = files_.real_path(full)) links_.push_back({path, std::move(real).value()});
  } else if (entry.type == io::FileType::file && text::is_markdown_name(path) &&
             !std::ranges::binary_search(journal_.found.markdown, path)) {
    if (auto bytes = files_.read(full, k_largest_file))
      unread_.push_back({path, std::move(bytes).value()});
  }
}

void RenameGuard::collect_references(const journal::Entry& entry) {
  const text::SourceFile& source = entry.document->source();
  for (const markdown::Node& node : entry.document->nodes()) {
    if (!is_html(node)) continue;
    each_reference(source.slice(node.span), [&](std::string_view value) {
      const std::string written = text::percent_decode(value.substr(0, value.find_first_of("?#")));
      const auto begin = static_cast<std::uint32_t>(value.data() - source.bytes().data());
      const Reference reference{&entry, {begin, begin + static_cast<std::uint32_t>(value.size())}};
      const auto beside = text::resolve_path(entry.path(), written);
      const auto from_root = text::resolve_path("", written);
      if (beside) references_.emplace(without_ending(*beside), reference);
      if (from_root && from_root != beside)
        references_.emplace(without_ending(*from_root), reference);
    });
  }
}

std::string RenameGuard::refused_by_html(std::string_view path,
                                         std::span<const site::FileEdits> edits) const {
  const auto [first, last] = references_.equal_range(without_ending(path));
  for (auto it = first; it != last; ++it) {
    // Clang 14 takes no name of a structured binding into a lambda.
    const journal::Entry* const from = it->second.from;
    const text::Span span = it->second.span;
    const auto of_file = std::ranges::find(edits, from->path(), &site::FileEdits::path);
    const bool is_edited =
        of_file != edits.end() && std::ranges::any_of(of_file->edits, [&](const text::Edit& edit) {
          return edit.span.begin >= span.begin && edit.span.end <= span.end;
        });
    if (!is_edited) {
      return fmt::format("the HTML at {}:{} cannot be rewritten", from->path(),
                         from->document->source().line_of(span.begin));
    }
  }
  return {};
}

std::string RenameGuard::refusal(std::string_view path, std::span<const site::FileEdits> edits) {
  if (files_.info(io::join(folder_, path)).read_only) return "it is read-only";
  const auto real = files_.real_path(io::join(folder_, path));
  const auto link = std::ranges::find_if(
      links_, [&](const SymbolicLink& each) { return real && each.target == real.value(); });
  if (link != links_.end()) return fmt::format("the symbolic link '{}' leads to it", link->path);
  if (const auto unread = unread_names_->naming(path))
    return fmt::format("'{}' names it, which the journal leaves out", unread_[*unread].path);
  for (const site::FileEdits& file : edits) {
    if (files_.info(io::join(folder_, file.path)).read_only)
      return fmt::format("'{}' leads to it and is read-only", file.path);
  }
  return refused_by_html(path, edits);
}

}  // namespace daybook::build
