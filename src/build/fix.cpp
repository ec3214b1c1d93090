// SPDX-License-Identifier: MIT
#include "build/fix.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

#include "build/scan.hpp"
#include "site/rename.hpp"
#include "text/unicode.hpp"
#include "text/unified_diff.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

class Planner {
 public:
  explicit Planner(const Journal& journal) : journal_(journal) {
    const auto take = [this](std::string_view path) { taken_.insert(text::fold_case(path)); };
    std::ranges::for_each(journal.found.markdown, take);
    std::ranges::for_each(journal.found.others, take, &site::OtherFile::path);
    for (const auto& entry : journal.site.entries)
      entries_.emplace(entry->path(), entry.get());
    for (const auto& entry : journal.site.held_entries)
      entries_.emplace(entry->path(), entry.get());
  }

  FixPlan plan(std::span<const text::Fix> fixes) {
    for (const text::Fix& fix : fixes) {
      if (fits(fix.path, fix.edits)) add(fix.path, fix.edits);
    }
    for (const text::Fix& fix : fixes) {
      if (!fix.new_name.empty()) rename(fix);
    }
    FixPlan plan{.changes = {}, .left = std::move(left_)};
    for (const auto& [path, entry] : entries_) {
      const auto name = new_paths_.find(path);
      if (!edits_.contains(path) && name == new_paths_.end()) continue;
      const text::SourceFile& source = entry->document->source();
      plan.changes.push_back(
          {.path = std::string(path),
           .new_path = name == new_paths_.end() ? std::string(path) : name->second,
           .digest = source.digest(),
           .before = std::string(source.bytes()),
           .after = edited(source.bytes(), path)});
    }
    return plan;
  }

 private:
  using Edits = std::vector<text::Edit>;

  /// Whether the edits touch nothing that is edited already.
  bool fits(std::string_view path, const Edits& edits) const {
    const auto there = edits_.find(path);
    if (there == edits_.end()) return true;
    return std::ranges::none_of(edits, [&](const text::Edit& edit) {
      return std::ranges::any_of(there->second, [&](const text::Edit& other) {
        return edit.span.begin <= other.span.end && other.span.begin <= edit.span.end;
      });
    });
  }

  void add(const std::string& path, const Edits& edits) {
    if (edits.empty()) return;
    Edits& all = edits_[path];
    all.insert(all.end(), edits.begin(), edits.end());
    std::ranges::sort(all, {}, [](const text::Edit& edit) { return edit.span.begin; });
  }

  void rename(const text::Fix& fix) {
    const std::string new_path = io::join(text::folder_of(fix.path), fix.new_name);
    const auto leave = [&](std::string_view why) {
      left_.push_back(fmt::format("'{}' is not renamed to '{}': {}", fix.path, fix.new_name, why));
    };
    if (new_paths_.contains(fix.path)) return;
    if (taken_.contains(text::fold_case(new_path))) {
      leave("there is a file of that name");
      return;
    }
    auto edits = site::edits_for_rename(journal_.site, fix.path, fix.new_name);
    if (!edits) {
      leave(edits.error().message);
      return;
    }
    const bool is_free = std::ranges::all_of(
        edits.value(), [&](const site::FileEdits& file) { return fits(file.path, file.edits); });
    if (!is_free) {
      leave("another fix comes first");
      return;
    }
    for (const site::FileEdits& file : edits.value())
      add(file.path, file.edits);
    taken_.insert(text::fold_case(new_path));
    new_paths_.emplace(fix.path, new_path);
  }

  std::string edited(std::string_view bytes, std::string_view path) const {
    const auto edits = edits_.find(path);
    if (edits == edits_.end()) return std::string(bytes);
    std::string out;
    std::size_t at = 0;
    for (const text::Edit& edit : edits->second) {
      out += bytes.substr(at, edit.span.begin - at);
      out += edit.text;
      at = edit.span.end;
    }
    return out += bytes.substr(at);
  }

  const Journal& journal_;
  std::map<std::string_view, const journal::Entry*> entries_;
  std::set<std::string> taken_;  // paths in folded case, as some disks compare them
  std::map<std::string, Edits, std::less<>> edits_;
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
    if (is_renamed && files.info(to).type != io::FileType::none)
      return base::Error{fmt::format("'{}' exists; nothing was written", change.new_path)};
  }
  return base::Done{};
}

}  // namespace

FixPlan plan_fixes(const Journal& journal, std::span<const text::Fix> fixes) {
  return Planner(journal).plan(fixes);
}

std::string show(const FixPlan& plan) {
  std::string out;
  for (const FileChange& change : plan.changes) {
    out += fmt::format("diff --git a/{} b/{}\n", change.path, change.new_path);
    if (change.path != change.new_path)
      out += fmt::format("rename from {}\nrename to {}\n", change.path, change.new_path);
    const std::string hunks = text::unified_hunks(change.before, change.after);
    if (!hunks.empty())
      out += fmt::format("--- a/{}\n+++ b/{}\n{}", change.path, change.new_path, hunks);
  }
  return out;
}

base::Result<base::Done> apply_fixes(io::FileSystem& files, const std::string& journal,
                                     const FixPlan& plan) {
  if (auto unchanged = check_unchanged(files, journal, plan); !unchanged) return unchanged;
  for (const FileChange& change : plan.changes) {
    if (change.before == change.after) continue;
    auto done = files.replace(io::join(journal, change.path), change.after);
    if (!done) return done;
  }
  for (const FileChange& change : plan.changes) {
    if (change.path == change.new_path) continue;
    auto done = files.rename(io::join(journal, change.path), io::join(journal, change.new_path));
    if (!done) return done;
  }
  return base::Done{};
}

}  // namespace daybook::build
