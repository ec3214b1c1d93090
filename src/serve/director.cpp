// SPDX-License-Identifier: MIT
#include "serve/director.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string_view>
#include <utility>

namespace daybook::serve {
namespace {

/// What pages load as they are opened: the theme's files and the journal's own.
bool is_part_of_pages(std::string_view address) {
  return address.starts_with("assets/") || address.starts_with("files/");
}

/// Whether pages of both that are equal look alike.
bool look_alike(const Site& one, const Site& other) {
  const auto next = [](const Site& site, auto at) {
    while (at != site.files.end() && !is_part_of_pages(at->first))
      ++at;
    return at;
  };
  auto a = next(one, one.files.begin());
  auto b = next(other, other.files.begin());
  while (a != one.files.end() && b != other.files.end()) {
    if (*a != *b) return false;
    a = next(one, std::next(a));
    b = next(other, std::next(b));
  }
  return a == one.files.end() && b == other.files.end();
}

}  // namespace

std::string Director::next_stamp() {
  return fmt::format("{}.{}", run_, ++number_);
}

bool Director::show_site(std::shared_ptr<const Site> site, std::string prefix,
                         std::vector<NextPage> newer) {
  const auto last = stage_.scene();
  const bool is_like_it = last->site != nullptr && last->fault.empty() && last->prefix == prefix;
  const bool is_ahead = std::ranges::any_of(
      last->early, [](const auto& page) { return page.second.bytes != nullptr; });
  if (is_like_it && !is_ahead && last->site->files == site->files) {
    bool is_new = false;
    for (NextPage& page : newer)
      is_new |= show_early(std::move(page));
    return is_new;
  }
  Scene scene{.stamp = next_stamp(), .prefix = std::move(prefix), .site = site, .fault = {}};
  scene.site_stamp = scene.stamp;
  const bool keeps_stamps = is_like_it && look_alike(*last->site, *site);
  for (NextPage& page : newer) {
    const auto built = site->files.find(page.address);
    const base::Digest digest = base::digest_of(page.bytes);
    if (built == site->files.end() || built->second == digest) continue;
    const auto shown = last->early.find(page.address);
    const bool is_shown =
        keeps_stamps && shown != last->early.end() && shown->second.digest == digest;
    scene.early.emplace(std::move(page.address),
                        EarlyPage{is_shown ? shown->second.stamp : scene.stamp, digest,
                                  std::make_shared<const std::string>(std::move(page.bytes))});
  }
  for (const auto& [address, page] : last->early) {
    const auto built = site->files.find(address);
    if (keeps_stamps && page.bytes != nullptr && built != site->files.end() &&
        built->second == page.digest)
      scene.early.emplace(address, EarlyPage{page.stamp, page.digest, nullptr});
  }
  stage_.show(std::move(scene));
  return true;
}

bool Director::show_early(NextPage page) {
  const auto last = stage_.scene();
  if (last->site == nullptr || !last->fault.empty()) return false;
  const auto built = last->site->files.find(page.address);
  if (built == last->site->files.end()) return false;
  const auto shown = last->early.find(page.address);
  const base::Digest digest = base::digest_of(page.bytes);
  if (digest == (shown == last->early.end() ? built->second : shown->second.digest)) return false;
  Scene scene = *last;
  if (scene.site_stamp.empty()) scene.site_stamp = scene.stamp;
  scene.stamp = next_stamp();
  scene.early.insert_or_assign(
      std::move(page.address),
      EarlyPage{scene.stamp, digest, std::make_shared<const std::string>(std::move(page.bytes))});
  stage_.show(std::move(scene));
  return true;
}

void Director::show_fault(std::string fault, const std::shared_ptr<const Site>& site,
                          std::string prefix) {
  const auto last = stage_.scene();
  if (fault == last->fault) return;
  Scene scene{.stamp = {}, .prefix = last->prefix, .site = last->site, .fault = std::move(fault)};
  if (scene.site == nullptr && site != nullptr) {
    scene.site = site;
    scene.prefix = std::move(prefix);
  }
  scene.stamp = next_stamp();
  stage_.show(std::move(scene));
}

}  // namespace daybook::serve
