// SPDX-License-Identifier: MIT
// Only the stem of the name is replaced, wherever it stands in a link's destination: folders,
// ending and fragment stay as they were written.  Tested by rename_test.cpp.
#include "site/rename.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "site/headings.hpp"
#include "site/rename_names.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

using markdown::LinkKind;

constexpr std::size_t k_nowhere = std::string_view::npos;

/// What may stand before a path in running text: a path that goes on to the left, as in
/// `HEAD:notes/a.md` or an address, is another one.
constexpr std::string_view k_before = " \t\r\n()[]<>{}`\"'|";
/// What may stand behind one.
constexpr std::string_view k_behind = " \t\r\n()[]<>{}`\"'|,;:*#";

/// Among a file's edits: for which rename.
using Edits = std::map<std::size_t, std::vector<text::Edit>>;

/// A name as it stands in a destination that is written with escapes: there one bracket alone would
/// end the link.
std::string encoded_destination(std::string_view name) {
  std::string out;
  for (const char c : text::percent_encode_path(name)) {
    if (c == '(' || c == ')')
      out += c == '(' ? "%28" : "%29";
    else
      out += c;
  }
  return out;
}

/// The bytes of a link that are its destination, without title and brackets; empty for a reference,
/// whose destination is elsewhere, and where it was written with escapes.
std::string_view destination_part(std::string_view link, const markdown::Link& parsed) {
  if (is_wiki(parsed.kind)) {
    const std::size_t open = link.find("[[");
    if (open == k_nowhere) return {};
    link.remove_prefix(open + 2);
    return link.substr(0, link.find_first_of("|]"));
  }
  if (parsed.kind == LinkKind::autolink) return link;
  for (std::size_t open = link.find("]("); open != k_nowhere; open = link.find("](", open + 1)) {
    std::string_view rest = link.substr(open + 2);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n<"), rest.size()));
    if (!parsed.destination.empty() && rest.starts_with(parsed.destination))
      return rest.substr(0, parsed.destination.size());
  }
  return {};
}

/// The last part of a destination's path, without query and fragment.
std::string_view last_part(std::string_view destination) {
  return text::file_name_of(destination.substr(0, destination.find_first_of("#?")));
}

bool is_one_of(std::string_view bytes, std::size_t at, std::string_view signs) {
  return at >= bytes.size() || signs.find(bytes[at]) != k_nowhere;
}

/// Collects the edits of one file.
class Editor {
 public:
  Editor(const journal::Entry& entry, const Names& names) : entry_(entry), names_(names) {
    for (const markdown::Node& node : entry.document->nodes()) {
      if (node.kind == markdown::NodeKind::code_block) code_.push_back(node.span);
    }
  }

  Edits take() {
    for (auto& [rename, edits] : edits_) {
      std::ranges::sort(edits, {}, [](const text::Edit& edit) { return edit.span.begin; });
      // Two ways to one place write the same there.
      const auto is_same = [](const text::Edit& a, const text::Edit& b) {
        return a.span == b.span;
      };
      edits.erase(std::unique(edits.begin(), edits.end(), is_same), edits.end());
    }
    return std::move(edits_);
  }

  /// Replaces the stem in the last part of a destination; false when that is no name of the file.
  bool edit_in(std::string_view destination, std::size_t rename) {
    const Name& name = names_[rename];
    const std::string_view part = text::trim(last_part(destination));
    const std::string decoded = text::percent_decode(part);
    const bool has_ending = loose_name(text::stem_of(decoded)) == loose_name(name.stem);
    if (!has_ending && loose_name(decoded) != loose_name(name.stem)) return false;
    const std::string_view stem =
        has_ending ? part.substr(0, part.size() - text::extension_of(part).size()) : part;
    const bool is_encoded = text::percent_decode(stem) != stem;
    add(rename, offset_of(stem), stem.size(),
        is_encoded ? encoded_destination(name.new_stem) : name.new_stem);
    return true;
  }

  /// Replaces the stem wherever the path of a file is written out, but in blocks of code.
  void edit_mentions() {
    const std::string_view bytes = entry_.document->source().bytes();
    for (const std::string_view extension : names_.extensions()) {
      for (std::size_t at = bytes.find(extension); at != k_nowhere;
           at = bytes.find(extension, at + 1)) {
        const std::size_t end = at + extension.size();
        if (ends_mention(bytes, end) && !is_code(at)) edit_mention(bytes.substr(0, end));
      }
    }
  }

  /// Replaces the stem in links of a file whose links were not resolved, since it is not published.
  template <class Refuse>
  void edit_unresolved_links(Refuse refuse) {
    for (const markdown::Link& link : entry_.document->links()) {
      const std::string_view part =
          destination_part(entry_.document->source().slice(link.span), link);
      const std::string written =
          text::percent_decode(text::trim(last_part(part.empty() ? link.destination : part)));
      for (const std::string_view stem : {std::string_view(written), text::stem_of(written)}) {
        for (const auto& [key, rename] : names_.of_stem(stem)) {
          if (!is_wiki(link.kind) && !leads_to(link, names_[rename].path)) continue;
          if (part.empty() || !edit_in(part, rename))
            refuse(rename, entry_.document->source().line_of(link.span.begin));
        }
        if (text::stem_of(written) == written) break;
      }
    }
  }

 private:
  static bool ends_mention(std::string_view bytes, std::size_t at) {
    // A full stop ends a sentence, unless a name goes on behind it.
    return is_one_of(bytes, at, k_behind) ||
           (bytes[at] == '.' && is_one_of(bytes, at + 1, k_behind));
  }

  /// What a program printed, or was given, stays what it was.
  bool is_code(std::size_t at) const {
    const auto next = std::ranges::upper_bound(code_, at, {}, &text::Span::begin);
    return next != code_.begin() && at < std::prev(next)->end;
  }

  bool leads_to(const markdown::Link& link, std::string_view path) const {
    const std::string written =
        text::percent_decode(link.destination.substr(0, link.destination.find_first_of("#?")));
    return std::ranges::any_of(
        std::array{entry_.path(), std::string_view{}}, [&](std::string_view from) {
          const auto target = text::resolve_path(from, written);
          return target &&
                 (*target == path || *target + std::string(text::extension_of(path)) == path);
        });
  }

  std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - entry_.document->source().bytes().data());
  }

  /// `text` is the file up to where a mention may end.
  void edit_mention(std::string_view text) {
    names_.each_at_end(text, [&](std::string_view file) {
      const std::size_t at = text.size() - file.size();
      std::size_t begin = at;
      while (begin > 0 && !is_one_of(text, begin - 1, k_before))
        --begin;
      const std::string_view written = text.substr(begin);
      const auto beside = text::resolve_path(entry_.path(), written);
      const auto from_root = text::resolve_path("", written);
      if (beside) edit_path(*beside, file, at);
      if (from_root && from_root != beside) edit_path(*from_root, file, at);
    });
  }

  void edit_path(std::string_view path, std::string_view file, std::size_t at) {
    for (const auto& [key, rename] : names_.of_path(path)) {
      if (names_[rename].file == file)
        add(rename, at, names_[rename].stem.size(), names_[rename].new_stem);
    }
  }

  void add(std::size_t rename, std::size_t at, std::size_t size, std::string words) {
    const text::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
    edits_[rename].push_back({span, std::move(words)});
  }

  const journal::Entry& entry_;
  const Names& names_;
  std::vector<text::Span> code_;  // of its blocks, in order
  Edits edits_;
};

/// Whether a link leads to the file by its name: not by its number, title, alias or from within.
bool is_by_name(const markdown::Link& link, const Name& name) {
  if (link.kind == LinkKind::adr || link.kind == LinkKind::issue) return false;
  const std::string_view target = link.destination.substr(0, link.destination.find('#'));
  if (text::trim(target).empty()) return false;
  if (!is_wiki(link.kind)) return true;
  const std::string_view last = text::trim(text::file_name_of(target));
  const std::string_view stem = text::is_markdown_name(last) ? text::stem_of(last) : last;
  return loose_name(stem) == loose_name(name.stem);
}

/// Edits what leads to the files, and says of each link that cannot be written anew its rename and
/// its line.
template <class Refuse>
void edit_links(const Site& site, const FileNode& node, const Names& names, Editor& editor,
                Refuse refuse) {
  const markdown::Document& document = *node.entry->document;
  const auto of_target = [&](const ResolvedLink& link) {
    const bool is_file = link.target.kind == Target::Kind::file;
    return names.of_path(is_file ? site.files[link.target.index].entry->path() : "");
  };
  for (std::size_t i = 0; i < node.links.size(); ++i) {
    const markdown::Link& link = document.links()[i];
    const std::string_view written = document.source().slice(link.span);
    for (const auto& [path, rename] : of_target(node.links[i])) {
      if (!is_by_name(link, names[rename])) continue;
      if (!editor.edit_in(destination_part(written, link), rename))
        refuse(rename, document.source().line_of(link.span.begin));
    }
  }
  const auto* const session = std::get_if<journal::Session>(&node.entry->record);
  for (std::size_t i = 0; session != nullptr && i < node.evidence.size(); ++i) {
    const text::Span span = session->evidence[i].span;
    for (const auto& [path, rename] : of_target(node.evidence[i])) {
      if (!editor.edit_in(text::trim(document.source().slice(span)), rename))
        refuse(rename, document.source().line_of(span.begin));
    }
  }
}

/// A wiki link finds a file by its stem in any folder, so no other file may have the new one.  One
/// in the same folder that is renamed itself gives it up: whether it does is the caller's to see.
void refuse_shared_names(const Site& site, std::span<const Rename> renames, const Names& names,
                         std::vector<base::Result<std::vector<FileEdits>>>& all) {
  std::multimap<std::string, std::string_view> stems;
  for (const auto* const entries : {&site.entries, &site.held_entries}) {
    for (const auto& entry : *entries)
      stems.emplace(loose_name(text::stem_of(entry->path())), entry->path());
  }
  std::set<std::string_view> leaving;
  for (const Rename& rename : renames)
    leaving.insert(rename.path);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto [first, last] = stems.equal_range(loose_name(names[i].new_stem));
    const auto other = std::find_if(first, last, [&](const auto& each) {
      const bool is_beside = text::folder_of(each.second) == text::folder_of(names[i].path);
      return each.second != names[i].path && !(is_beside && leaving.contains(each.second));
    });
    if (all[i] && other != last)
      all[i] = base::Error{fmt::format("'{}' is called so too", other->second)};
    // The next of these would share it.
    stems.emplace(loose_name(names[i].new_stem), names[i].path);
  }
}

}  // namespace

std::vector<base::Result<std::vector<FileEdits>>> edits_for_renames(
    const Site& site, std::span<const Rename> renames) {
  const Names names(renames);
  std::set<std::string_view> published;
  for (const FileNode& node : site.files)
    published.insert(node.entry->path());
  std::vector<base::Result<std::vector<FileEdits>>> all;
  for (const Rename& rename : renames) {
    if (published.contains(rename.path))
      all.emplace_back(std::vector<FileEdits>());
    else
      all.emplace_back(base::Error{"it is not published (--drafts reads drafts)"});
  }
  const auto keep = [&](const journal::Entry& entry, Editor& editor) {
    for (auto& [rename, edits] : editor.take()) {
      if (all[rename]) all[rename].value().push_back({std::string(entry.path()), std::move(edits)});
    }
  };
  const auto refuse_at = [&](const journal::Entry& entry) {
    return [&](std::size_t rename, std::uint32_t line) {
      if (!all[rename]) return;
      all[rename] =
          base::Error{fmt::format("the link at {}:{} cannot be rewritten", entry.path(), line)};
    };
  };
  refuse_shared_names(site, renames, names, all);
  for (const FileNode& node : site.files) {
    Editor editor(*node.entry, names);
    edit_links(site, node, names, editor, refuse_at(*node.entry));
    editor.edit_mentions();
    keep(*node.entry, editor);
  }
  for (const Held& held : site.held) {
    Editor editor(*held.entry, names);
    editor.edit_unresolved_links(refuse_at(*held.entry));
    editor.edit_mentions();
    keep(*held.entry, editor);
  }
  for (auto& edits : all) {
    if (edits) std::ranges::sort(edits.value(), {}, &FileEdits::path);
  }
  return all;
}

}  // namespace daybook::site
