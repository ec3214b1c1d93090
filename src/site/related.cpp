// SPDX-License-Identifier: MIT
#include "site/related.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "base/parallel.hpp"
#include "config/word_table.hpp"
#include "site/backlinks.hpp"
#include "site/site.hpp"

namespace daybook::site {
namespace {

/// How much it counts, times the rarity of what is in common; and how it is said.
struct Row {
  std::uint32_t weight;
  config::Word words;  ///< with a place for the name of the thing, where it has one
};
// In the order of Likeness.
constexpr std::array k_rows{Row{6, "alike_link"},     Row{4, "alike_tag"},
                            Row{4, "alike_decision"}, Row{4, "alike_resource"},
                            Row{3, "alike_term"},     Row{3, "alike_module"},
                            Row{1, "alike_track"}};

const Row& row_of(Likeness likeness) {
  return k_rows.at(static_cast<std::size_t>(likeness));
}

/// Sessions that have something; each once, oldest first.
using Bearers = std::vector<SessionId>;

class Finder {
 public:
  explicit Finder(const Site& site)
      : site_(site),
        count_(site.sessions.size()),
        things_(count_),
        modules_(site.modules.size()),
        tracks_(site.tracks.size()) {
    index();
  }

  std::vector<std::vector<Related>> run(unsigned jobs) const {
    // So many that marking whom they are compared with costs little for each.
    constexpr std::size_t k_at_once = 256;
    std::vector<std::vector<Related>> all(count_);
    base::parallel_for(jobs, (count_ + k_at_once - 1) / k_at_once, [&](std::size_t group) {
      Scores scores(count_);
      const std::size_t first = group * k_at_once;
      for (std::size_t i = first; i < std::min(first + k_at_once, count_); ++i)
        all[i] = like({static_cast<std::uint32_t>(i)}, scores);
    });
    return all;
  }

 private:
  /// Of the session being compared, by the other one.
  class Scores {
   public:
    explicit Scores(std::size_t count) : scores_(count) {}

    void add(SessionId other, std::uint64_t points) {
      if (scores_[other.index] == 0) touched_.push_back(other);
      scores_[other.index] += points;
    }
    /// Those that have a score.
    std::span<const SessionId> touched() const { return touched_; }
    std::uint64_t of(SessionId other) const { return scores_[other.index]; }
    void clear() {
      for (const SessionId other : touched_)
        scores_[other.index] = 0;
      touched_.clear();
    }

   private:
    std::vector<std::uint64_t> scores_;
    std::vector<SessionId> touched_;
  };

  struct Found {
    std::uint64_t score;
    std::uint32_t days;
    SessionId session;
  };

  void index() {
    for (std::uint32_t i = 0; i < site_.tags.size(); ++i) {
      for (const FileId file : site_.tags[i].files)
        add({Likeness::tag, i}, site_.file(file).session);
    }
    for (std::uint32_t i = 0; i < site_.resources.size(); ++i) {
      for (const ResourceUse& use : site_.resources[i].uses)
        add({Likeness::resource, i}, use.session);
    }
    for (std::uint32_t i = 0; i < site_.terms.size(); ++i) {
      for (const ItemRef& mention : site_.terms[i].mentions)
        add({Likeness::term, i}, mention.session);
    }
    for (std::uint32_t i = 0; i < count_; ++i)
      index_session({i});
    for (auto& [thing, bearers] : bearers_) {
      std::ranges::sort(bearers);
      bearers.erase(std::unique(bearers.begin(), bearers.end()), bearers.end());
      // What nobody else has, and what so many have that it tells nothing.
      if (bearers.size() < 2 || bearers.size() > most_bearers()) continue;
      for (const SessionId id : bearers)
        things_[id.index].push_back({thing, &bearers});
    }
  }

  void index_session(SessionId id) {
    for (const Reference& reference : references_of(site_, site_.session(id).file)) {
      if (reference.page.kind != Target::Kind::file) continue;
      const FileNode& other = site_.files[reference.page.index];
      if (other.adr) add({Likeness::decision, other.adr->index}, id);
      if (!other.session) continue;
      // The two ends of a link are all that have it.
      const auto [low, high] = std::minmax(id, *other.session);
      links_.emplace(low, high);
      links_.emplace(high, low);
    }
    const FileNode& file = site_.file_of(id);
    if (file.module) modules_[file.module->index].push_back(id);
    if (file.track) ++tracks_[file.track->index];
  }

  void add(Trait thing, std::optional<SessionId> bearer) {
    if (bearer) bearers_[thing].push_back(*bearer);
  }

  std::size_t most_bearers() const {
    constexpr std::size_t k_few = 8;     // sessions: what all have is told too
    constexpr std::size_t k_half = 40;   // up to here half of them may have it
    constexpr std::size_t k_part = 20;   // in a long journal one in so many
    constexpr std::size_t k_most = 250;  // so that the work grows as the journal does
    if (count_ <= k_few) return k_few;
    return std::max(std::min(count_ / 2, k_half), std::min(count_ / k_part, k_most));
  }

  // Twice the logarithm of how many sessions there are for each that has it, in whole numbers.
  std::uint64_t weigh(Likeness likeness, std::size_t bearers) const {
    const auto all = static_cast<std::uint64_t>(count_);
    const auto some = static_cast<std::uint64_t>(std::max<std::size_t>(bearers, 1));
    return row_of(likeness).weight *
           static_cast<std::uint64_t>(std::bit_width(all * all / (some * some)));
  }

  std::vector<Related> like(SessionId id, Scores& scores) const {
    for (const auto& [thing, bearers] : things_[id.index]) {
      const std::uint64_t points = weigh(thing.likeness, bearers->size());
      for (const SessionId other : *bearers)
        scores.add(other, points);
    }
    const auto end = links_.end();
    for (auto link = links_.lower_bound({id, SessionId{0}}); link != end && link->first == id;
         ++link)
      scores.add(link->second, weigh(Likeness::link, 2));
    const auto module = site_.file_of(id).module;
    if (module && modules_[module->index].size() <= most_bearers()) {
      for (const SessionId other : modules_[module->index])
        scores.add(other, 1);
    }
    std::vector<Related> related;
    for (const Found& each : best_of(id, scores))
      related.push_back({.session = each.session, .in = shared_by(id, each.session)});
    scores.clear();
    return related;
  }

  std::vector<Found> best_of(SessionId id, const Scores& scores) const {
    std::vector<Found> found;
    const SessionNode& own = site_.session(id);
    for (const SessionId other : scores.touched()) {
      const bool is_near = other == own.previous || other == own.next ||
                           other == own.module_previous || other == own.module_next;
      if (other == id || is_near) continue;
      const std::uint32_t days = days_apart(id, other);
      found.push_back({faded(scores.of(other) + shelf_points(id, other), days), days, other});
    }
    const auto before = [](const Found& a, const Found& b) {
      if (a.score != b.score) return a.score > b.score;
      if (a.days != b.days) return a.days < b.days;
      return a.session < b.session;
    };
    const std::size_t kept = std::min(found.size(), k_most_related);
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), before);
    found.resize(kept);
    return found;
  }

  // Module and track count for whoever was found, however many stand in them.
  std::uint64_t shelf_points(SessionId id, SessionId other) const {
    const FileNode& a = site_.file_of(id);
    const FileNode& b = site_.file_of(other);
    std::uint64_t points = 0;
    if (a.module && a.module == b.module)
      points += weigh(Likeness::module, modules_[a.module->index].size());
    if (a.track && a.track == b.track) points += weigh(Likeness::track, tracks_[a.track->index]);
    return points;
  }

  // Without a date it is as if it were long ago.
  std::uint32_t days_apart(SessionId one, SessionId other) const {
    const auto& a = site_.file_of(one).date;
    const auto& b = site_.file_of(other).date;
    constexpr std::uint32_t k_long = 10'000;
    if (!a || !b) return k_long;
    return static_cast<std::uint32_t>(std::abs(text::days_between(a->first, b->first)));
  }

  // A quarter at most is lost to time; half of that in a year.
  static std::uint64_t faded(std::uint64_t points, std::uint32_t days) {
    constexpr std::uint64_t k_whole = 1000;
    constexpr std::uint64_t k_lost = 250;
    constexpr std::uint64_t k_year = 365;
    return points * (k_whole - k_lost * days / (days + k_year));
  }

  std::vector<Trait> shared_by(SessionId one, SessionId other) const {
    std::vector<Trait> in;
    if (links_.contains({one, other})) in.push_back({Likeness::link, 0});
    const auto& own = things_[one.index];
    for (const auto& [thing, bearers] : own) {
      if (std::ranges::binary_search(*bearers, other)) in.push_back(thing);
    }
    const FileNode& a = site_.file_of(one);
    const FileNode& b = site_.file_of(other);
    if (a.module && a.module == b.module)
      in.push_back({Likeness::module, a.module->index});
    else if (a.track && a.track == b.track)
      in.push_back({Likeness::track, a.track->index});
    return in;
  }

  const Site& site_;
  std::size_t count_;
  std::map<Trait, Bearers> bearers_;
  std::vector<std::vector<std::pair<Trait, const Bearers*>>> things_;  // by session
  std::set<std::pair<SessionId, SessionId>> links_;                    // both ways round
  std::vector<Bearers> modules_;
  std::vector<std::size_t> tracks_;  // how many sessions
};

std::string name_of(const Site& site, const Trait& thing, const config::Words& words) {
  switch (thing.likeness) {
    case Likeness::tag:
      return site.tags[thing.index].name;
    case Likeness::decision: {
      const AdrNode& node = site.adrs[thing.index];
      if (node.adr->number) return fmt::format("ADR-{}", *node.adr->number);
      return words.fill("quoted", site.file(node.file).entry->common.title.value);
    }
    case Likeness::resource:
      return site.resources[thing.index].title;
    case Likeness::term:
      return site.terms[thing.index].term;
    case Likeness::link:
    case Likeness::module:
    case Likeness::track:
      break;
  }
  return {};
}

/// "a", "a and b", "a, b and 3 more".
std::string enumerate(const config::Words& words, const std::vector<std::string>& names) {
  if (names.size() == 1) return names.front();
  if (names.size() == 2) return words.fill("a_and_b", names[0], names[1]);
  if (names.size() == 3) return words.fill("a_b_and_c", names[0], names[1], names[2]);
  return words.fill("a_b_and_more", names[0], names[1], names.size() - 2);
}

}  // namespace

std::vector<std::vector<Related>> find_related(const Site& site, unsigned jobs) {
  return Finder(site).run(jobs);
}

std::string related_why(const Site& site, const Related& related, const config::Words& words) {
  std::string why;
  for (std::size_t i = 0; i < related.in.size();) {
    const Likeness likeness = related.in[i].likeness;
    std::vector<std::string> names;
    for (; i < related.in.size() && related.in[i].likeness == likeness; ++i)
      names.push_back(name_of(site, related.in[i], words));
    const std::string more = words.fill(row_of(likeness).words, enumerate(words, names));
    why = why.empty() ? more : words.fill("alike_then", why, more);
  }
  return why;
}

}  // namespace daybook::site
