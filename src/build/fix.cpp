// SPDX-License-Identifier: MIT
#include "build/fix.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "build/rename_guard.hpp"
#include "build/scan.hpp"
#include "site/rename.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/unified_diff.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

class Planner {
 public:
  Planner(const io::FileSystem& files, const std::string& folder, const Journal& journal)
      : files_(files), folder_(folder), journal_(journal) {
    const auto take = [this](std::string_view path) { taken_.insert(text::fold_case(path)); };
    std::ranges::for_each(journal.found.markdown, take);
    std::ranges::for_each(journal.found.others, take, &site::OtherFile::path);
    for (const auto& entry : journal.site.entries)
      entries_.emplace(entry->path(), entry.get());
    for (const auto& entry : journal.site.held_entries)
      entries_.emplace(entry->path(), entry.get());
  }

  FixPlan plan(std::span<const text::Fix> fixes) {
    for (const text::Fix& fix : fixes)
      mend(fix);
    rename_all(fixes);
    FixPlan plan{.changes = {}, .left = std::move(left_)};
    for (const auto& [path, entry] : entries_) {
      const auto name = new_paths_.find(path);
      const auto edits = edits_.find(path);
      if (edits == edits_.end() && name == new_paths_.end()) continue;
      const text::SourceFile& source = entry->as_written().document->source();
      plan.changes.push_back(
          {.path = std::string(path),
           .new_path = name == new_paths_.end() ? std::string(path) : name->second,
           .digest = source.digest(),
           .before = std::string(source.bytes()),
           .edits = {}});
      if (edits != edits_.end())
        plan.changes.back().edits.assign(edits->second.begin(), edits->second.end());
    }
    return plan;
  }

 private:
  using Edits = std::vector<text::Edit>;

  struct ByPlace {
    bool operator()(const text::Edit& a, const text::Edit& b) const {
      return std::pair(a.span.begin, a.span.end) < std::pair(b.span.begin, b.span.end);
    }
  };
  /// Of one file.  No two touch the same byte, so the one before a place ends last.
  using Edited = std::multiset<text::Edit, ByPlace>;

  /// Whether the edits touch nothing that is edited already.
  bool fits(std::string_view path, const Edits& edits) const {
    const auto there = edits_.find(path);
    if (there == edits_.end()) return true;
    return std::ranges::none_of(edits, [&](const text::Edit& edit) {
      const auto after = there->second.upper_bound({{edit.span.end, UINT32_MAX}, {}});
      return after != there->second.begin() && std::prev(after)->span.end >= edit.span.begin;
    });
  }

  /// Whether all of it is done by the edits there are: two rules may mend one fault.
  bool is_done(const text::Fix& fix) const {
    const Edited& there = edits_.find(fix.path)->second;
    return std::ranges::all_of(fix.edits, [&](const text::Edit& edit) {
      const auto [first, last] = there.equal_range(edit);
      return std::any_of(first, last, [&](const auto& each) { return each.text == edit.text; });
    });
  }

  void add(const std::string& path, const Edits& edits) {
    if (!edits.empty()) edits_[path].insert(edits.begin(), edits.end());
  }

  /// Of such a file only the text in UTF-8 has places.
  static constexpr std::string_view k_no_places = "the file is not saved in UTF-8";
  bool is_converted(std::string_view path) const {
    const auto entry = entries_.find(path);
    return entry != entries_.end() && entry->second->document->source().is_converted();
  }

  void mend(const text::Fix& fix) {
    if (!fix.edits.empty() && files_.info(io::join(folder_, fix.path)).read_only) {
      leave(fix, "the file is read-only");
      return;
    }
    if (!fix.edits.empty() && is_converted(fix.path)) {
      leave(fix, k_no_places);
      return;
    }
    if (fits(fix.path, fix.edits)) {
      add(fix.path, fix.edits);
      return;
    }
    if (!is_done(fix)) leave(fix, "another fix comes first");
  }

  void leave(const text::Fix& fix, std::string_view why) {
    const auto entry = entries_.find(fix.path);
    const std::uint32_t line =
        entry == entries_.end()
            ? 1
            : entry->second->document->source().line_of(fix.edits.front().span.begin);
    left_.push_back(fmt::format("{}:{} is not mended ({}): {}", fix.path, line,
                                text::rule_name(fix.rule), why));
  }

  void rename_all(std::span<const text::Fix> fixes) {
    std::vector<site::Rename> renames;
    for (const text::Fix& fix : fixes) {
      if (!fix.new_name.empty()) renames.push_back({fix.path, fix.new_name});
    }
    if (renames.empty()) return;
    const auto edits = site::edits_for_renames(journal_.site, renames);
    RenameGuard guard(files_, folder_, journal_);
    std::set<std::string_view> leaving;  // files whose rename is still to come
    for (const site::Rename& each : renames)
      leaving.insert(each.path);
    std::vector<std::size_t> rest(renames.size());
    std::iota(rest.begin(), rest.end(), std::size_t{0});
    // A name that another file gives up is free once that is planned; in a ring none ever is.
    for (bool goes_on = true; goes_on;) {
      std::vector<std::size_t> waiting;
      for (const std::size_t i : rest) {
        if (leaving.contains(new_path_of(renames[i]))) {
          waiting.push_back(i);
          continue;
        }
        rename(renames[i], edits[i], guard);
        leaving.erase(renames[i].path);
      }
      goes_on = waiting.size() < rest.size();
      rest = std::move(waiting);
    }
    for (const std::size_t i : rest)
      rename(renames[i], edits[i], guard);
  }

  static std::string new_path_of(const site::Rename& rename) {
    return io::join(text::folder_of(rename.path), rename.new_name);
  }

  /// Why a file cannot have its new name; empty when it can.
  std::string refusal(const site::Rename& wanted,
                      const base::Result<std::vector<site::FileEdits>>& edits,
                      RenameGuard& guard) const {
    const std::string new_path = new_path_of(wanted);
    const bool is_there = files_.info(io::join(folder_, new_path)).type != io::FileType::none &&
                          text::fold_case(new_path) != text::fold_case(wanted.path) &&
                          !new_paths_.contains(new_path);
    if (is_there || taken_.contains(text::fold_case(new_path)))
      return "there is a file of that name";
    if (is_in_navigation(wanted.path)) return "'navigation' in site.yaml leads to it";
    if (!edits) return edits.error().message;
    if (std::string why = guard.refusal(wanted.path, edits.value()); !why.empty()) return why;
    for (const site::FileEdits& file : edits.value()) {
      if (!file.edits.empty() && is_converted(file.path))
        return fmt::format("'{}', which leads to it, is not saved in UTF-8", file.path);
    }
    const bool is_free = std::ranges::all_of(
        edits.value(), [&](const site::FileEdits& file) { return fits(file.path, file.edits); });
    return is_free ? "" : "another fix comes first";
  }

  void rename(const site::Rename& wanted, const base::Result<std::vector<site::FileEdits>>& edits,
              RenameGuard& guard) {
    if (new_paths_.contains(wanted.path)) return;
    const std::string why = refusal(wanted, edits, guard);
    if (!why.empty()) {
      left_.push_back(
          fmt::format("'{}' is not renamed to '{}': {}", wanted.path, wanted.new_name, why));
      return;
    }
    for (const site::FileEdits& file : edits.value())
      add(file.path, file.edits);
    taken_.erase(text::fold_case(wanted.path));
    taken_.insert(text::fold_case(new_path_of(wanted)));
    new_paths_.emplace(wanted.path, new_path_of(wanted));
  }

  bool is_in_navigation(std::string_view path) const {
    return std::ranges::any_of(journal_.config.navigation, [&](const auto& entry) {
      const std::string_view written = std::string_view(entry.link);
      const auto target =
          text::resolve_path("", text::percent_decode(written.substr(0, written.find('#'))));
      return target && text::folder_of(*target) == text::folder_of(path) &&
             text::stem_of(*target) == text::stem_of(path);
    });
  }

  const io::FileSystem& files_;
  const std::string& folder_;
  const Journal& journal_;
  std::map<std::string_view, const journal::Entry*> entries_;
  std::set<std::string> taken_;  // paths in folded case, as some disks compare them
  std::map<std::string, Edited, std::less<>> edits_;
  std::map<std::string, std::string, std::less<>> new_paths_;
  std::vector<std::string> left_;
};

base::Result<base::Done> check_unchanged(const io::FileSystem& files, const std::string& journal,
                                         const FixPlan& plan) {
  for (const FileChange& change : plan.changes) {
    const auto bytes = files.read(io::join(journal, change.path), k_largest_file);
    if (!bytes) return bytes.error();
    if (base::digest_of(bytes.value()) != change.digest) {
      return base::Error{
          fmt::format("'{}' has changed since it was read; nothing was written", change.path)};
    }
    const bool is_renamed = change.new_path != change.path;
    const std::string to = io::join(journal, change.new_path);
    const bool is_given_up = std::ranges::any_of(plan.changes, [&](const FileChange& other) {
      return other.path == change.new_path && other.new_path != other.path;
    });
    if (is_renamed && !is_given_up && files.info(to).type != io::FileType::none)
      return base::Error{fmt::format("'{}' exists; nothing was written", change.new_path)};
  }
  return base::Done{};
}

/// A plan on its way to the disk: names first, which are refused most often, then bytes.  What was
/// done is undone when something is refused.
class Application {
 public:
  Application(io::FileSystem& files, const std::string& journal, const FixPlan& plan)
      : files_(files), journal_(journal), plan_(plan) {}

  base::Result<base::Done> run() {
    for (const FileChange* const change : in_order()) {
      auto done = files_.rename(at(change->path), at(change->new_path));
      if (!done) return undo(done.error());
      renamed_.push_back(change);
    }
    for (const FileChange& change : plan_.changes) {
      const std::string after = text::edited(change.before, change.edits);
      if (change.before == after) continue;
      auto done = files_.replace(at(change.new_path), after);
      if (!done) return undo(done.error());
      written_.push_back(&change);
    }
    return base::Done{};
  }

 private:
  std::string at(const std::string& path) const { return io::join(journal_, path); }

  /// The renames, a name's giving up before its taking.
  std::vector<const FileChange*> in_order() const {
    std::map<std::string_view, const FileChange*> by_path;
    for (const FileChange& change : plan_.changes) {
      if (change.path != change.new_path) by_path.emplace(change.path, &change);
    }
    std::vector<const FileChange*> order;
    while (!by_path.empty()) {
      // Along the chain of names to its end, which nobody holds; a plan has no rings.
      auto at = by_path.begin();
      std::vector<const FileChange*> chain;
      for (; at != by_path.end(); at = by_path.find(chain.back()->new_path)) {
        chain.push_back(at->second);
        by_path.erase(at);
      }
      order.insert(order.end(), chain.rbegin(), chain.rend());
    }
    return order;
  }

  base::Error undo(const base::Error& error) {
    bool is_undone = true;
    for (const FileChange* const change : written_)
      is_undone = files_.replace(at(change->new_path), change->before) && is_undone;
    std::ranges::reverse(renamed_);
    for (const FileChange* const change : renamed_)
      is_undone = files_.rename(at(change->new_path), at(change->path)) && is_undone;
    return {error.message + (is_undone ? "; nothing was changed"
                                       : "; some files were changed, and could not be put back")};
  }

  io::FileSystem& files_;
  const std::string& journal_;
  const FixPlan& plan_;
  std::vector<const FileChange*> renamed_;
  std::vector<const FileChange*> written_;
};

/// A path as git writes it: in quotes, with escapes, when it holds what would end the line.
std::string git_path(std::string_view side, std::string_view path) {
  const auto is_special = [](char c) { return text::is_ascii_control(c) || c == '"' || c == '\\'; };
  if (std::ranges::none_of(path, is_special)) return std::string(side) + std::string(path);
  std::string out = "\"" + std::string(side);
  for (const char c : path) {
    if (c == '"' || c == '\\')
      out += std::string("\\") + c;
    else if (is_special(c))
      out += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    else
      out += c;
  }
  return out + "\"";
}

}  // namespace

FixPlan plan_fixes(const io::FileSystem& files, const std::string& folder, const Journal& journal,
                   std::span<const text::Fix> fixes) {
  return Planner(files, folder, journal).plan(fixes);
}

std::string show(const FixPlan& plan) {
  std::string out;
  for (const FileChange& change : plan.changes) {
    const std::string before = git_path("a/", change.path);
    const std::string after = git_path("b/", change.new_path);
    out += fmt::format("diff --git {} {}\n", before, after);
    if (change.path != change.new_path)
      out += fmt::format("rename from {}\nrename to {}\n", git_path("", change.path),
                         git_path("", change.new_path));
    const std::string hunks = text::unified_hunks(change.before, change.edits);
    if (!hunks.empty()) out += fmt::format("--- {}\n+++ {}\n{}", before, after, hunks);
  }
  return out;
}

base::Result<base::Done> apply_fixes(io::FileSystem& files, const std::string& journal,
                                     const FixPlan& plan) {
  if (auto unchanged = check_unchanged(files, journal, plan); !unchanged) return unchanged;
  return Application(files, journal, plan).run();
}

}  // namespace daybook::build
