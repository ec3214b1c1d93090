// SPDX-License-Identifier: MIT
// Digests of parts of a Site.  A reference to another page counts as what is said of that page, not
// as its number, which a new file moves.  Internal to render.  Tested by page_inputs_test.cpp.
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/digest.hpp"
#include "base/fields.hpp"
#include "layout/value.hpp"
#include "site/related.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// Adds up values; equal sums have equal values.
class SiteSum {
 public:
  /// `cards` by file; empty while they are made.
  SiteSum(const site::Site& site, std::span<const base::Digest> cards)
      : site_(site), cards_(cards) {}

  base::Digest take() const { return base::digest_of(bytes_); }

  SiteSum& add(std::string_view text) {
    add(text.size());
    bytes_ += text;
    if (bytes_.size() >= k_most_held) fold();
    return *this;
  }
  SiteSum& add(const std::string& text) { return add(std::string_view(text)); }
  SiteSum& add(const char* text) { return add(std::string_view(text)); }

  template <class T>
  requires(std::integral<T> || std::is_enum_v<T>) SiteSum& add(T number) {
    bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
    return *this;
  }

  SiteSum& add(const base::Digest& digest) { return add(digest.high).add(digest.low); }
  SiteSum& add(const text::Url& url) { return add(url.path()); }
  SiteSum& add(std::chrono::year_month_day day) {
    return add(static_cast<int>(day.year()))
        .add(static_cast<unsigned>(day.month()))
        .add(static_cast<unsigned>(day.day()));
  }

  // A page is told by its card.
  SiteSum& add(site::FileId id) { return add(cards_[id.index]); }
  SiteSum& add(site::SessionId id) { return add(site_.session(id).file); }
  SiteSum& add(site::AdrId id) { return add(site_.adr(id).file); }
  SiteSum& add(site::TrackId id) {
    const site::TrackNode& track = site_.track(id);
    return add(track.name).add(track.title).add(track.url);
  }
  SiteSum& add(site::ModuleId id) {
    const site::ModuleNode& module = site_.module(id);
    return add(module.name).add(module.title).add(module.url);
  }
  SiteSum& add(site::FolderId id) {
    return add(site_.folders[id.index].path).add(site_.folders[id.index].url);
  }
  SiteSum& add(site::TagId id) {
    return add(site_.tags[id.index].name).add(site_.tags[id.index].url);
  }
  SiteSum& add(site::AssetId id) {
    const site::AssetNode& asset = site_.assets[id.index];
    return add(asset.path).add(asset.url).add(asset.image);
  }
  SiteSum& add(const site::Target& target);
  // What sessions have in common is told by its name.
  SiteSum& add(const site::Trait& trait);

  // Whose text it is is said by whoever adds the node it is from.
  SiteSum& add(const journal::Entry* /*entry*/) { return *this; }
  SiteSum& add(const journal::Session* /*session*/) { return *this; }
  SiteSum& add(const journal::Adr* /*adr*/) { return *this; }

  template <class T>
  SiteSum& add(const std::optional<T>& value) {
    add(value.has_value());
    return value ? add(*value) : *this;
  }
  template <class T>
  SiteSum& add(const std::vector<T>& values) {
    add(values.size());
    for (const T& value : values)
      add(value);
    return *this;
  }
  template <class A, class B>
  SiteSum& add(const std::pair<A, B>& value) {
    return add(value.first).add(value.second);
  }
  template <class K, class V, class C>
  SiteSum& add(const std::map<K, V, C>& values) {
    add(values.size());
    for (const auto& [key, value] : values)
      add(key).add(value);
    return *this;
  }

  /// Anything else is its members.
  template <class T>
  requires std::is_aggregate_v<T> SiteSum& add(const T& value) {
    base::for_each_field(value, [this](const auto& member) { this->add(member); });
    return *this;
  }

  /// The data of layouts.
  SiteSum& add(const layout::Value& value);

 private:
  static constexpr std::size_t k_most_held = 65536;

  // What is added up need not be held: the lists of a large journal are tens of megabytes.
  void fold() {
    const base::Digest so_far = base::digest_of(bytes_);
    bytes_.clear();
    add(so_far);
  }

  const site::Site& site_;
  std::span<const base::Digest> cards_;
  std::string bytes_;
};

}  // namespace daybook::render
