// SPDX-License-Identifier: MIT
#include "build/vanished.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
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
  Successor(const UrlLock& lock, const Addressed& now) {
    for (const site::FileNode& file : now.site.files) {
      if (lock.published.contains(file.url.path())) continue;
      new_.push_back(&file);
      add_signs(file, now.config);
    }
  }

  const site::FileNode* of(const Gone& gone) {
    for (const site::FileNode* const only :
         {paths_.the_only(gone.was.path), former_.the_only(gone.was.path),
          gone.was.id.empty() ? nullptr : ids_.the_only(gone.was.id),
          names_.the_only(beside(gone.address, text::file_name_of(gone.was.path))), of_day(gone)}) {
      if (only != nullptr) return only;
    }
    if (asked_nearest_ == k_most_nearest) return nullptr;
    ++asked_nearest_;
    return nearest_to(gone);
  }

 private:
  /// Each is compared with every new name, and who let so many addresses go has moved a folder.
  static constexpr std::size_t k_most_nearest = 50;

  /// Files by a sign; what several have is no sign.
  class Signs {
   public:
    void add(std::string sign, const site::FileNode& file) {
      const auto [known, is_new] = files_.try_emplace(std::move(sign), &file);
      if (!is_new && known->second != &file) known->second = nullptr;
    }
    const site::FileNode* the_only(const std::string& sign) const {
      const auto found = files_.find(sign);
      return found == files_.end() ? nullptr : found->second;
    }

   private:
    std::unordered_map<std::string, const site::FileNode*> files_;
  };

  void add_signs(const site::FileNode& file, const config::Config& config) {
    const std::string_view path = file.entry->path();
    const std::string_view address = file.url.path();
    paths_.add(std::string(path), file);
    if (file.history) {
      // git knows the file by its earlier names.
      for (const std::string& former : file.history->former)
        former_.add(former, file);
    }
    ids_.add(render::file_guid(config, file), file);
    names_.add(beside(address, text::file_name_of(path)), file);
    if (file.date) days_.add(beside(address, text::to_iso(file.date->first)), file);
  }

  /// A session stays among sessions: the top folder belongs to the sign.
  static std::string beside(std::string_view address, std::string_view sign) {
    return fmt::format("{}/{}", top_of(address), sign);
  }
  static std::string_view top_of(std::string_view address) {
    return address.substr(0, address.find('/'));
  }

  /// The id of a session names its day, and its address mostly begins with it.
  const site::FileNode* of_day(const Gone& gone) const {
    constexpr std::size_t k_day_size = 10;
    const std::string_view id = gone.was.id;
    const std::size_t comma = id.find(',');
    std::string_view in_id = comma == std::string_view::npos ? id : id.substr(comma + 1);
    in_id = in_id.substr(0, in_id.find(':'));
    const std::string_view in_name = text::file_name_of(gone.address).substr(0, k_day_size);
    const site::FileNode* const by_id = days_.the_only(beside(gone.address, in_id));
    const site::FileNode* const by_name = days_.the_only(beside(gone.address, in_name));
    if (by_id != nullptr && by_name != nullptr && by_id != by_name) return nullptr;
    return by_id != nullptr ? by_id : by_name;
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
      if (top_of(file->url.path()) != top_of(gone.address)) continue;
      beside.push_back(file);
      names.push_back(name_in(file->url.path()));
    }
    const std::string_view nearest = text::nearest(name_in(gone.address), names);
    if (nearest.empty()) return nullptr;
    return beside[static_cast<std::size_t>(std::ranges::find(names, nearest) - names.begin())];
  }

  std::vector<const site::FileNode*> new_;  // those whose addresses nobody knows yet
  Signs paths_;
  Signs former_;
  Signs ids_;
  Signs names_;
  Signs days_;
  std::size_t asked_nearest_ = 0;
};

/// Files that are not published, by path.
using HeldFiles = std::unordered_map<std::string_view, const site::Held*>;

HeldFiles held_files(const site::Site& site) {
  HeldFiles held;
  for (const site::Held& each : site.held)
    held.try_emplace(each.entry->path(), &each);
  return held;
}

std::unordered_set<std::string_view> addresses_of(const Addressed& now,
                                                  const std::vector<render::Page>& pages) {
  std::unordered_set<std::string_view> addresses;
  for (const render::Page& page : pages)
    addresses.insert(page.url.path());
  for (const std::uint32_t i : render::usable_redirects(now.site, now.config, now.outline).value)
    addresses.insert(now.site.redirects[i].from.path());
  return addresses;
}

std::string help_for(const Gone& gone, const HeldFiles& held_by_path, Successor& successor) {
  const auto held = held_by_path.find(gone.was.path);
  if (held != held_by_path.end())
    return fmt::format("'{}' is not published ({}); take this line out to let its address go",
                       gone.was.path, site::held_reason(held->second->why));
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
  const HeldFiles held = held_files(now.site);
  Successor successor(lock, now);
  for (const auto& [address, was] : lock.published) {
    if (addresses.contains(address)) continue;
    const text::SourceFile& source = *lock.source;
    const std::uint32_t begin = source.line_start(was.line);
    const auto end = begin + static_cast<std::uint32_t>(address.size()) + 1;
    said.push_back(
        text::make_diagnostic(text::Rule::url_vanished, source.place({begin, end}),
                              fmt::format("nothing is at '/{}' any more", address),
                              help_for({.address = address, .was = was}, held, successor)));
  }
  return said;
}

}  // namespace daybook::build
