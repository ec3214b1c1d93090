// SPDX-License-Identifier: MIT
#include "build/vanished.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_set>

#include "render/feed_model.hpp"
#include "render/plan.hpp"
#include "render/redirects.hpp"
#include "text/suggest.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

/// An address that is gone.
struct Gone {
  std::string_view address;
  const site::PublishedUrl& was;
};

/// Finds the file that an address may have moved to: the surest sign first.
class Successor {
 public:
  Successor(const UrlLock& lock, const Addressed& now) : now_(now) {
    for (const site::FileNode& file : now.site.files) {
      if (!lock.published.contains(file.url.path())) new_.push_back(&file);
    }
  }

  const site::FileNode* of(const Gone& gone) const {
    for (const auto sign : {&Successor::has_path, &Successor::had_path, &Successor::has_id,
                            &Successor::has_name, &Successor::has_day}) {
      const site::FileNode* const only = the_only(sign, gone);
      if (only != nullptr) return only;
    }
    return nearest_to(gone);
  }

 private:
  using Sign = bool (Successor::*)(const site::FileNode& file, const Gone& gone) const;

  bool has_path(const site::FileNode& file, const Gone& gone) const {
    return file.entry->path() == gone.was.path;
  }
  // git knows the file by its earlier name.
  bool had_path(const site::FileNode& file, const Gone& gone) const {
    return file.history &&
           std::ranges::find(file.history->former, gone.was.path) != file.history->former.end();
  }
  bool has_id(const site::FileNode& file, const Gone& gone) const {
    return !gone.was.id.empty() && render::file_guid(now_.config, file) == gone.was.id;
  }
  bool has_name(const site::FileNode& file, const Gone& gone) const {
    return text::file_name_of(file.entry->path()) == text::file_name_of(gone.was.path) &&
           is_beside(file, gone);
  }
  // The id of a session names its day.
  bool has_day(const site::FileNode& file, const Gone& gone) const {
    if (!file.date || !is_beside(file, gone)) return false;
    const std::string day = text::to_iso(file.date->first);
    return gone.was.id.find("," + day + ":") != std::string::npos ||
           text::file_name_of(gone.address).starts_with(day);
  }
  // A session stays among sessions.
  static bool is_beside(const site::FileNode& file, const Gone& gone) {
    const std::string_view path = file.url.path();
    return path.substr(0, path.find('/')) == gone.address.substr(0, gone.address.find('/'));
  }

  const site::FileNode* the_only(Sign sign, const Gone& gone) const {
    const site::FileNode* found = nullptr;
    for (const site::FileNode* const file : new_) {
      if (!(this->*sign)(*file, gone)) continue;
      if (found != nullptr) return nullptr;
      found = file;
    }
    return found;
  }

  // What all addresses have in common, folder and ending, would make any two near.
  static std::string_view name_in(std::string_view address) {
    const std::string_view name = text::file_name_of(address);
    return name.substr(0, name.rfind('.'));
  }

  const site::FileNode* nearest_to(const Gone& gone) const {
    std::vector<const site::FileNode*> beside;
    std::vector<std::string_view> names;
    for (const site::FileNode* const file : new_) {
      if (!is_beside(*file, gone)) continue;
      beside.push_back(file);
      names.push_back(name_in(file->url.path()));
    }
    const std::string_view nearest = text::nearest(name_in(gone.address), names);
    if (nearest.empty()) return nullptr;
    return beside[static_cast<std::size_t>(std::ranges::find(names, nearest) - names.begin())];
  }

  const Addressed& now_;
  std::vector<const site::FileNode*> new_;  // those whose addresses nobody knows yet
};

std::unordered_set<std::string_view> addresses_of(const Addressed& now,
                                                  const std::vector<render::Page>& pages) {
  std::unordered_set<std::string_view> addresses;
  for (const render::Page& page : pages)
    addresses.insert(page.url.path());
  for (const std::uint32_t i : render::usable_redirects(now.site, now.config, now.outline).value)
    addresses.insert(now.site.redirects[i].from.path());
  return addresses;
}

std::string help_for(const Gone& gone, const Addressed& now, const Successor& successor) {
  const auto held = std::ranges::find_if(
      now.site.held, [&](const site::Held& each) { return each.entry->path() == gone.was.path; });
  if (held != now.site.held.end())
    return fmt::format("'{}' is not published ({}); take this line out to let its address go",
                       gone.was.path, site::held_reason(held->why));
  if (const site::FileNode* const file = successor.of(gone))
    return fmt::format("is it '{}' now? write into its front matter: aliases: [/{}]",
                       file->entry->path(), gone.address);
  return fmt::format(
      "write into the front matter of the page that takes its place: aliases: "
      "[/{}]; or take this line out to let the address go",
      gone.address);
}

}  // namespace

text::Diagnostics find_vanished(const UrlLock& lock, const Addressed& now) {
  text::Diagnostics said;
  if (lock.published.empty()) return said;
  const std::vector<render::Page> pages = render::pages_of(now.site, now.config, now.outline);
  const std::unordered_set<std::string_view> addresses = addresses_of(now, pages);
  const Successor successor(lock, now);
  for (const auto& [address, was] : lock.published) {
    if (addresses.contains(address)) continue;
    const text::SourceFile& source = *lock.source;
    const std::uint32_t begin = source.line_start(was.line);
    const auto end = begin + static_cast<std::uint32_t>(address.size()) + 1;
    said.push_back(
        text::make_diagnostic(text::Rule::url_vanished, source.place({begin, end}),
                              fmt::format("nothing is at '/{}' any more", address),
                              help_for({.address = address, .was = was}, now, successor)));
  }
  return said;
}

}  // namespace daybook::build
