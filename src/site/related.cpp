// SPDX-License-Identifier: MIT
#include "site/related.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "base/serial.hpp"
#include "site/backlinks.hpp"
#include "site/site.hpp"

namespace daybook::site {
namespace {

// How much each Likeness counts, times the rarity of what is in common.
constexpr std::array<std::uint32_t, 7> k_weights{6, 4, 4, 4, 3, 3, 1};

/// Sessions that have something; each once, oldest first.
using Bearers = std::vector<SessionId>;

/// A thing that sessions have, what it counts, and who has it.
struct Thing {
  Trait trait;
  std::uint32_t points = 0;
  const Bearers* bearers = nullptr;
};

/// What is asked of a session for each one it is compared with.
struct Place {
  std::int32_t day = k_none;  ///< since 1970
  std::uint32_t module = UINT32_MAX;
  std::uint32_t track = UINT32_MAX;

  static constexpr std::int32_t k_none = INT32_MIN;
};

template <class Id>
std::uint32_t index_or_none(const std::optional<Id>& id) {
  return id ? id->index : UINT32_MAX;
}

/// Of the session being compared, by the other one.
class Scores {
 public:
  explicit Scores(std::size_t count) : scores_(count) {}

  void add(SessionId other, std::uint32_t points) {
    if (scores_[other.index] == 0) touched_.push_back(other);
    scores_[other.index] += points;
  }
  /// Those that have a score.
  std::span<const SessionId> touched() const { return touched_; }
  std::uint32_t of(SessionId other) const { return scores_[other.index]; }
  /// It has none from now on, and is among the touched still.
  void drop(SessionId other) { scores_[other.index] = 0; }
  void clear() {
    for (const SessionId other : touched_)
      scores_[other.index] = 0;
    touched_.clear();
  }

 private:
  std::vector<std::uint32_t> scores_;
  std::vector<SessionId> touched_;
};

struct Found {
  std::uint64_t score;
  std::uint32_t days;
  SessionId session;

  bool is_before(const Found& other) const {
    if (score != other.score) return score > other.score;
    return days != other.days ? days < other.days : session < other.session;
  }
};

/// The few best, the best first.
class Best {
 public:
  /// No score below this one gets in.
  std::uint64_t least() const { return count_ < k_most_related ? 0 : found_.back().score; }
  void add(const Found& found) {
    if (count_ == k_most_related && !found.is_before(found_.back())) return;
    std::size_t at = std::min(count_, k_most_related - 1);
    for (; at > 0 && found.is_before(found_[at - 1]); --at)
      found_[at] = found_[at - 1];
    found_[at] = found;
    count_ = std::min(count_ + 1, k_most_related);
  }
  std::span<const Found> all() const { return std::span(found_).first(count_); }

 private:
  std::array<Found, k_most_related> found_{};
  std::size_t count_ = 0;
};

class Finder {
 public:
  explicit Finder(const Site& site)
      : site_(site),
        count_(site.sessions.size()),
        places_(count_),
        things_(count_),
        modules_(site.modules.size()),
        tracks_(site.tracks.size()) {
    index();
  }

  /// Of all that is compared.
  base::Digest digest() const {
    base::Saver saver;
    saver.put(bearers_.size());
    for (const std::vector<Bearers>& same : bearers_)
      saver.put(same);
    saver.put(places_);
    saver.put(links_);
    saver.put(modules_);
    return base::digest_of(saver.bytes());
  }

  std::vector<RelatedTo> run(unsigned jobs) const {
    // So many that marking whom they are compared with costs little for each.
    constexpr std::size_t k_at_once = 256;
    std::vector<RelatedTo> all(count_);
    base::parallel_for(jobs, (count_ + k_at_once - 1) / k_at_once, [&](std::size_t group) {
      Scores scores(count_);
      const std::size_t first = group * k_at_once;
      for (std::size_t i = first; i < std::min(first + k_at_once, count_); ++i)
        all[i] = like({static_cast<std::uint32_t>(i)}, scores);
    });
    return all;
  }

 private:
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
    std::ranges::sort(links_);
    links_.erase(std::unique(links_.begin(), links_.end()), links_.end());
    for (std::size_t likeness = 0; likeness < bearers_.size(); ++likeness) {
      for (std::uint32_t i = 0; i < bearers_[likeness].size(); ++i)
        give({static_cast<Likeness>(likeness), i}, bearers_[likeness][i]);
    }
  }

  void index_session(SessionId id) {
    for (const Reference& reference : references_of(site_, site_.session(id).file)) {
      if (reference.page.kind != Target::Kind::file) continue;
      const FileNode& other = site_.files[reference.page.index];
      if (other.adr) add({Likeness::decision, other.adr->index}, id);
      if (!other.session) continue;
      // The two ends of a link are all that have it.
      links_.emplace_back(id, *other.session);
      links_.emplace_back(*other.session, id);
    }
    const FileNode& file = site_.file_of(id);
    if (file.module) modules_[file.module->index].push_back(id);
    if (file.track) ++tracks_[file.track->index];
    const text::Date epoch(std::chrono::sys_days{});
    places_[id.index] = {
        .day = file.date ? text::days_between(epoch, file.date->first) : Place::k_none,
        .module = index_or_none(file.module),
        .track = index_or_none(file.track)};
  }

  void add(Trait thing, std::optional<SessionId> bearer) {
    if (!bearer) return;
    auto& same = bearers_.at(static_cast<std::size_t>(thing.likeness));
    if (same.size() <= thing.index) same.resize(thing.index + std::size_t{1});
    same[thing.index].push_back(*bearer);
  }

  void give(Trait trait, Bearers& bearers) {
    std::ranges::sort(bearers);
    bearers.erase(std::unique(bearers.begin(), bearers.end()), bearers.end());
    // What nobody else has, and what so many have that it tells nothing.
    if (bearers.size() < 2 || bearers.size() > most_bearers()) return;
    const std::uint32_t points = weigh(trait.likeness, bearers.size());
    for (const SessionId id : bearers)
      things_[id.index].push_back({.trait = trait, .points = points, .bearers = &bearers});
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
  std::uint32_t weigh(Likeness likeness, std::size_t bearers) const {
    const auto all = static_cast<std::uint64_t>(count_);
    const auto some = static_cast<std::uint64_t>(std::max<std::size_t>(bearers, 1));
    return k_weights.at(static_cast<std::size_t>(likeness)) *
           static_cast<std::uint32_t>(std::bit_width(all * all / (some * some)));
  }

  RelatedTo like(SessionId id, Scores& scores) const {
    for (const Thing& thing : things_[id.index]) {
      for (const SessionId other : *thing.bearers)
        scores.add(other, thing.points);
    }
    const std::uint32_t of_link = weigh(Likeness::link, 2);
    for (auto link = std::ranges::lower_bound(links_, std::pair(id, SessionId{0}));
         link != links_.end() && link->first == id; ++link)
      scores.add(link->second, of_link);
    const std::uint32_t module = places_[id.index].module;
    if (module != UINT32_MAX && modules_[module].size() <= most_bearers()) {
      for (const SessionId other : modules_[module])
        scores.add(other, 1);
    }
    const SessionNode& own = site_.session(id);
    scores.drop(id);
    for (const auto& near : {own.previous, own.next, own.module_previous, own.module_next}) {
      if (near) scores.drop(*near);
    }
    RelatedTo related;
    const Best best = best_of(places_[id.index], scores);
    for (const Found& each : best.all())
      related.push_back({.session = each.session, .in = shared_by(id, each.session)});
    scores.clear();
    return related;
  }

  Best best_of(const Place& own, const Scores& scores) const {
    // Module and track count for whoever was found, however many stand in them.
    const std::uint64_t of_module =
        own.module == UINT32_MAX ? 0 : weigh(Likeness::module, modules_[own.module].size());
    const std::uint64_t of_track =
        own.track == UINT32_MAX ? 0 : weigh(Likeness::track, tracks_[own.track]);
    Best best;
    for (const SessionId other : scores.touched()) {
      const std::uint64_t score = scores.of(other);
      // Most can be told to be too little without a look at them.
      if (score == 0 || k_whole * (score + of_module + of_track) < best.least()) continue;
      const Place& place = places_[other.index];
      const std::uint64_t points = score + (place.module == own.module ? of_module : 0) +
                                   (place.track == own.track ? of_track : 0);
      const std::uint32_t days = days_apart(own, place);
      best.add({.score = faded(points, days), .days = days, .session = other});
    }
    return best;
  }

  // Without a date it is as if it were long ago.
  static std::uint32_t days_apart(const Place& one, const Place& other) {
    constexpr std::uint32_t k_long = 10'000;
    if (one.day == Place::k_none || other.day == Place::k_none) return k_long;
    return static_cast<std::uint32_t>(std::abs(one.day - other.day));
  }

  // A quarter at most is lost to time; half of that in a year.
  static std::uint64_t faded(std::uint64_t points, std::uint32_t days) {
    constexpr std::uint64_t k_lost = 250;
    constexpr std::uint64_t k_year = 365;
    return points * (k_whole - k_lost * days / (days + k_year));
  }

  std::vector<Trait> shared_by(SessionId one, SessionId other) const {
    std::vector<Trait> in;
    if (std::ranges::binary_search(links_, std::pair(one, other)))
      in.push_back({Likeness::link, 0});
    for (const Thing& thing : things_[one.index]) {
      if (std::ranges::binary_search(*thing.bearers, other)) in.push_back(thing.trait);
    }
    const Place& a = places_[one.index];
    const Place& b = places_[other.index];
    if (a.module != UINT32_MAX && a.module == b.module)
      in.push_back({Likeness::module, a.module});
    else if (a.track != UINT32_MAX && a.track == b.track)
      in.push_back({Likeness::track, a.track});
    return in;
  }

  static constexpr std::uint64_t k_whole = 1000;

  const Site& site_;
  std::size_t count_;
  std::array<std::vector<Bearers>, k_weights.size()> bearers_;  // by likeness, then index
  std::vector<Place> places_;                                   // by session
  std::vector<std::vector<Thing>> things_;                      // by session
  std::vector<std::pair<SessionId, SessionId>> links_;          // both ways round
  std::vector<Bearers> modules_;
  std::vector<std::size_t> tracks_;  // how many sessions
};

std::string remembered(const base::Digest& asked, const std::vector<RelatedTo>& found) {
  base::Saver saver;
  saver.put(asked);
  saver.put(found);
  return saver.take();
}

/// What was found when the same was asked.
std::optional<std::vector<RelatedTo>> recalled(std::string_view bytes, const base::Digest& asked) {
  base::Loader loader(bytes);
  if (loader.take<base::Digest>() != asked) return std::nullopt;
  auto found = loader.take<std::vector<RelatedTo>>();
  if (!loader.ok() || !loader.at_end()) return std::nullopt;
  return found;
}

}  // namespace

std::vector<RelatedTo> find_related(const Site& site, unsigned jobs, const RelatedMemo* memo) {
  const Finder finder(site);
  if (memo == nullptr) return finder.run(jobs);
  const base::Digest asked = finder.digest();
  if (auto known = recalled(memo->take(), asked)) return *std::move(known);
  auto found = finder.run(jobs);
  memo->put(remembered(asked, found));
  return found;
}

}  // namespace daybook::site
