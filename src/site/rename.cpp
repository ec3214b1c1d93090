// SPDX-License-Identifier: MIT
// Only the stem of the name is replaced, wherever it stands in a link's destination: folders,
// ending and fragment stay as they were written.  Tested by rename_test.cpp.
#include "site/rename.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

using markdown::LinkKind;

constexpr std::size_t k_nowhere = std::string_view::npos;

/// What may stand before and after a path in running text.
constexpr std::string_view k_around = " \t\r\n()[]<>{}`\"'|,;:*";

struct Name {
  std::string_view path;
  std::string_view stem;
  std::string_view extension;  ///< with its dot
  std::string new_stem;
};

bool is_wiki(LinkKind kind) {
  return kind == LinkKind::wiki || kind == LinkKind::embed;
}

/// The bytes of a link in which its destination stands; empty for a reference, whose destination is
/// elsewhere.
std::string_view destination_part(std::string_view link, LinkKind kind) {
  if (is_wiki(kind)) {
    const std::size_t open = link.find("[[");
    if (open == k_nowhere) return {};
    link.remove_prefix(open + 2);
    return link.substr(0, link.find_first_of("|]"));
  }
  if (kind == LinkKind::autolink) return link;
  const std::size_t open = link.rfind("](");
  return open == k_nowhere ? std::string_view{} : link.substr(open + 2);
}

bool may_surround(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() || k_around.find(bytes[at]) != k_nowhere;
}

/// Collects the edits of one file.
class Editor {
 public:
  Editor(const journal::Entry& entry, const Name& name) : entry_(entry), name_(name) {}

  std::vector<text::Edit> take() {
    std::ranges::sort(edits_, {}, [](const text::Edit& edit) { return edit.span.begin; });
    return std::move(edits_);
  }

  /// Replaces the last stem in a part of the file, plain or percent-encoded.
  bool edit_in(std::string_view part) {
    const std::string encoded = text::percent_encode_path(name_.stem);
    for (const std::string_view stem : {name_.stem, std::string_view(encoded)}) {
      const std::size_t at = part.rfind(stem);
      if (at == k_nowhere) continue;
      const std::size_t end = at + stem.size();
      const bool begins = at == 0 || part[at - 1] == '/' || may_surround(part, at - 1);
      const bool ends = may_surround(part, end) || part[end] == '.' || part[end] == '#';
      if (!begins || !ends) continue;
      const bool is_encoded = stem != name_.stem;
      add(offset_of(part) + at, stem.size(),
          is_encoded ? text::percent_encode_path(name_.new_stem) : name_.new_stem);
      return true;
    }
    return false;
  }

  /// Replaces the stem wherever the file's path is written out.
  void edit_mentions() {
    const std::string_view bytes = entry_.document->source().bytes();
    const std::string file_name = std::string(name_.stem) + std::string(name_.extension);
    for (std::size_t at = bytes.find(file_name); at != k_nowhere;
         at = bytes.find(file_name, at + file_name.size())) {
      if (!may_surround(bytes, at + file_name.size()) && bytes[at + file_name.size()] != '#')
        continue;
      std::size_t begin = at;
      while (begin > 0 && !may_surround(bytes, begin - 1))
        --begin;
      if (!leads_here(bytes.substr(begin, at + file_name.size() - begin))) continue;
      add(at, name_.stem.size(), name_.new_stem);
    }
  }

  /// Replaces the stem in wiki links of a file whose links were not resolved.
  void edit_wiki_links() {
    const std::string_view bytes = entry_.document->source().bytes();
    for (const markdown::Link& link : entry_.document->links()) {
      if (is_wiki(link.kind))
        edit_in(destination_part(bytes.substr(link.span.begin, link.span.size()), link.kind));
    }
  }

 private:
  std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - entry_.document->source().bytes().data());
  }

  bool leads_here(std::string_view written) const {
    const auto beside = text::resolve_path(entry_.path(), written);
    const auto from_root = text::resolve_path("", written);
    return beside == name_.path || from_root == name_.path;
  }

  void add(std::size_t at, std::size_t size, std::string words) {
    const text::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
    if (std::ranges::find(edits_, span, &text::Edit::span) != edits_.end()) return;
    edits_.push_back({span, std::move(words)});
  }

  const journal::Entry& entry_;
  const Name& name_;
  std::vector<text::Edit> edits_;
};

/// Whether a link leads to the file by its name: not by its number, title, alias or from within.
bool is_by_name(const markdown::Link& link, const Name& name) {
  if (link.kind == LinkKind::adr || link.kind == LinkKind::issue) return false;
  const std::string_view target = link.destination.substr(0, link.destination.find('#'));
  if (text::trim(target).empty()) return false;
  if (!is_wiki(link.kind)) return true;
  const std::string_view last = text::trim(text::file_name_of(target));
  const std::string_view stem = text::is_markdown_name(last) ? text::stem_of(last) : last;
  return text::fold_case(stem) == text::fold_case(name.stem);
}

/// The line of the first link that cannot be written anew; nothing when all were.
std::optional<std::uint32_t> edit_links(const FileNode& node, std::uint32_t target,
                                        const Name& name, Editor& editor) {
  const markdown::Document& document = *node.entry->document;
  const Target wanted{Target::Kind::file, target};
  for (std::size_t i = 0; i < node.links.size(); ++i) {
    const markdown::Link& link = document.links()[i];
    if (node.links[i].target != wanted || !is_by_name(link, name)) continue;
    const std::string_view written = document.source().slice(link.span);
    if (!editor.edit_in(destination_part(written, link.kind)))
      return document.source().line_of(link.span.begin);
  }
  const auto* const session = std::get_if<journal::Session>(&node.entry->record);
  for (std::size_t i = 0; i < node.evidence.size(); ++i) {
    if (session == nullptr || node.evidence[i].target != wanted) continue;
    const text::Span span = session->evidence[i].span;
    if (!editor.edit_in(document.source().slice(span)))
      return document.source().line_of(span.begin);
  }
  return std::nullopt;
}

}  // namespace

base::Result<std::vector<FileEdits>> edits_for_rename(const Site& site, std::string_view path,
                                                      std::string_view new_name) {
  const auto file =
      std::ranges::find(site.files, path, [](const FileNode& node) { return node.entry->path(); });
  if (file == site.files.end()) return base::Error{"it is not published"};
  const auto target = static_cast<std::uint32_t>(file - site.files.begin());
  const Name name{.path = path,
                  .stem = text::stem_of(path),
                  .extension = text::extension_of(path),
                  .new_stem = std::string(text::stem_of(new_name))};
  std::vector<FileEdits> all;
  const auto keep = [&](const journal::Entry& entry, Editor& editor) {
    auto edits = editor.take();
    if (!edits.empty()) all.push_back({std::string(entry.path()), std::move(edits)});
  };
  for (const FileNode& node : site.files) {
    Editor editor(*node.entry, name);
    if (const auto line = edit_links(node, target, name, editor))
      return base::Error{
          fmt::format("the link at {}:{} cannot be rewritten", node.entry->path(), *line)};
    editor.edit_mentions();
    keep(*node.entry, editor);
  }
  for (const Held& held : site.held) {
    Editor editor(*held.entry, name);
    editor.edit_mentions();
    editor.edit_wiki_links();
    keep(*held.entry, editor);
  }
  std::ranges::sort(all, {}, &FileEdits::path);
  return all;
}

}  // namespace daybook::site
