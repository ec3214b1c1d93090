// SPDX-License-Identifier: MIT
#include "layout/scope.hpp"

#include <algorithm>
#include <utility>

namespace daybook::layout {

Scope::Scope(std::span<const std::string> globals, std::span<const std::string> captured)
    : globals_(globals) {
  levels_.push_back({Kind::layout, 0, {}});
  for (const std::string& name : captured)
    declare(name);
}

const Scope::Name* Scope::find_local(std::string_view name, std::size_t from) const {
  // Names of a block's surroundings are out of its sight, those of the layout itself are not.
  std::size_t hidden_begin = names_.size();
  std::size_t hidden_end = names_.size();
  for (const Level& level : levels_) {
    if (level.kind != Kind::block) continue;
    hidden_begin = levels_.size() > 1 ? levels_[1].first_name : names_.size();
    hidden_end = level.first_name;
  }
  for (std::size_t i = names_.size(); i-- > from;) {
    const bool hidden = i >= hidden_begin && i < hidden_end;
    if (!hidden && names_[i].text == name) return &names_[i];
  }
  return nullptr;
}

Scope::Found Scope::find(std::string_view name) const {
  if (const Name* local = find_local(name, 0)) return {Found::Where::local, local->slot};
  const auto it = std::ranges::find(globals_, name);
  if (it == globals_.end()) return {};
  return {Found::Where::global, static_cast<std::uint32_t>(it - globals_.begin())};
}

void Scope::open(Kind kind) {
  levels_.push_back({kind, names_.size(), {}});
}

std::vector<Reset> Scope::close() {
  Level level = std::move(levels_.back());
  levels_.pop_back();
  names_.resize(level.first_name);
  return std::move(level.resets);
}

std::uint32_t Scope::declare(std::string_view name) {
  names_.push_back({name, next_slot_});
  return next_slot_++;
}

std::uint32_t Scope::assign(std::string_view name) {
  if (const Name* own = find_local(name, levels_.back().first_name)) return own->slot;
  const Name* hidden = find_local(name, 0);
  const std::uint32_t hidden_slot = hidden != nullptr ? hidden->slot : k_nothing;
  const std::uint32_t slot = declare(name);
  levels_.back().resets.push_back({slot, hidden_slot});
  return slot;
}

std::vector<Visible> Scope::visible_locals() const {
  std::vector<Visible> visible;
  for (const Name& name : names_) {
    const Name* seen = find_local(name.text, 0);
    if (seen == &name) visible.push_back({std::string(name.text), name.slot});
  }
  std::ranges::sort(visible, {}, &Visible::name);
  return visible;
}

std::vector<std::string_view> Scope::all_names() const {
  std::vector<std::string_view> all(globals_.begin(), globals_.end());
  for (const Name& name : names_) {
    if (find_local(name.text, 0) == &name) all.push_back(name.text);
  }
  return all;
}

}  // namespace daybook::layout
