// SPDX-License-Identifier: MIT
// What is to be looked at again, and when: so many days after the last session that names it, and
// the longer the more often it went well since.  Does not move a day on when it has passed: a
// review is due until a session settles it.  Tested by ledger_reviews_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>

#include "base/digest.hpp"
#include "journal/words/words.hpp"
#include "site/ledger.hpp"

namespace daybook::site {
namespace {

/// Nothing after the last day that has four digits for its year, which is all that calendars take.
std::optional<text::Date> day_after(text::Date day, int days) {
  constexpr int k_last_year = 9999;
  const text::Date later = text::add_days(day, days);
  return static_cast<int>(later.year()) > k_last_year ? std::nullopt : std::optional(later);
}

using config::ReviewDays;
using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr std::uint8_t k_low_confidence = 2;

constexpr std::array<std::string_view, 6> k_reasons{"gap",     "hypothesis", "verdict",
                                                    "revisit", "confidence", "archive"};
static_assert(k_reasons.size() == static_cast<std::size_t>(ReviewReason::archive) + 1);

/// A word and which number of site.yaml it asks for.
struct WordDays {
  std::string_view word;
  int ReviewDays::*days;
};
constexpr std::array k_severities{
    WordDays{"H", &ReviewDays::high}, WordDays{"M", &ReviewDays::medium},
    WordDays{"L", &ReviewDays::low}, WordDays{"", &ReviewDays::medium}};
constexpr std::array k_verdicts{WordDays{"weak", &ReviewDays::high},
                                WordDays{"failed", &ReviewDays::high},
                                WordDays{"partial", &ReviewDays::medium}};

/// An exchange is about its question, anything else about its text.
const std::string& subject_of(const Item& item) {
  const auto* const question = item.field(ItemField::question);
  return question != nullptr ? question->text : item.text;
}

/// Whether an archive is still as the template leaves it; nothing where there is none.
std::optional<bool> is_archive_empty(const journal::Entry& entry) {
  const markdown::Document& document = *entry.document;
  std::optional<bool> empty;
  for (std::size_t i = 0; i < document.sections().size(); ++i) {
    if (entry.common.roles[i] != journal::Role::archive) continue;
    empty = empty.value_or(true);
    const markdown::NodeRange own = document.sections()[i].own;
    for (markdown::NodeId id = own.begin; id != own.end; ++id.index) {
      if (document.node(id).kind != markdown::NodeKind::paragraph) continue;
      if (!journal::is_placeholder(markdown::plain_text(document, document.subtree(id))))
        return false;
    }
  }
  return empty;
}

/// A session of a module whose verification passed.  Twice on a day is once: what was learned in
/// the morning is not yet known for long at noon.
struct Pass {
  SessionId session;
  text::DateRange date;
  std::uint32_t count = 1;  ///< it and those after it, when it counts
  text::Date last;          ///< the last day of the last of them
};

/// Those that begin after a day, of passes in order of time.
std::span<const Pass> beginning_after(std::span<const Pass> passes, text::Date day) {
  const auto from =
      std::ranges::upper_bound(passes, day, {}, [](const Pass& pass) { return pass.date.first; });
  return {from, passes.end()};
}

std::vector<Pass> passes_of(const Site& site, const std::vector<SessionId>& passed) {
  std::vector<Pass> passes;
  for (const SessionId id : passed) {
    if (const auto& date = site.file_of(id).date)
      passes.push_back({.session = id, .date = *date, .last = date->last});
  }
  for (auto pass = passes.rbegin(); pass != passes.rend(); ++pass) {
    const auto next = beginning_after(std::span(pass.base(), passes.end()), pass->date.last);
    if (next.empty()) continue;
    pass->count += next.front().count;
    pass->last = next.front().last;
  }
  return passes;
}

class ReviewFinder {
 public:
  ReviewFinder(const Site& site, const ReviewDays& days, text::Date clock)
      : site_(site), days_(days), clock_(clock) {
    for (const auto& passed : passed_in_modules(site))
      passes_.push_back(passes_of(site, passed));
  }

  std::vector<Review> find() {
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i)
      read_session(SessionId{i});
    for (const Gap& gap : site_.gaps)
      add_gap(gap);
    for (const Knowledge& knowledge : site_.knowledge)
      add_hypothesis(knowledge);
    for (auto& [key, entry] : by_key_)
      finish(key, std::move(entry));
    std::ranges::stable_sort(reviews_, {}, [](const Review& review) {
      return std::tuple(!review.due, review.due.value_or(text::Date{}), review.interval_days,
                        review.reason, review.sessions.back(), review.item.value_or(0),
                        review.text);
    });
    return std::move(reviews_);
  }

 private:
  /// What is one thing: in which module (or session), and in what words.
  using Key = std::tuple<ReviewReason, std::uint32_t, std::string>;
  struct Entry {
    Review review;
    std::optional<text::Date> since;  ///< the last day of the last session or pass that counts
  };

  void add_gap(const Gap& gap) {
    if (gap.closed) return;
    const auto* const row = std::ranges::find(k_severities, gap.severity, &WordDays::word);
    Entry entry;
    entry.review = {.reason = ReviewReason::gap,
                    .text = gap.text,
                    .severity = gap.severity,
                    .interval_days = row == k_severities.end() ? days_.medium : days_.*(row->days),
                    .passes = 0,
                    .due = {},
                    .sessions = gap.sessions,
                    .item = gap.item,
                    .identity = {}};
    entry.since = last_day(gap.sessions.back());
    pass_in_module(entry, gap.module);
    finish({ReviewReason::gap, 0, text_key(gap.text)}, std::move(entry));
  }

  /// One that is neither confirmed nor refuted.
  void add_hypothesis(const Knowledge& knowledge) {
    if (knowledge.type != ItemType::hypothesis || knowledge.state != KnowledgeState::open) return;
    const Key key{ReviewReason::hypothesis, 0, text_key(knowledge.text)};
    for (const ItemRef& ref : knowledge.mentions)
      note(key, ref.session, days_.medium, ref.item);
    finish(key, std::move(by_key_[key]));
    settle(key);
  }

  void read_session(SessionId id) {
    const journal::Session& session = *site_.session(id).session;
    for (std::uint32_t k = 0; k < session.items.size(); ++k)
      read_item(id, k, session.items[k]);
    if (session.confidence) {
      const bool is_low = *session.confidence <= k_low_confidence;
      const int days = *session.confidence < k_low_confidence ? days_.high : days_.medium;
      note({ReviewReason::confidence, module_or_session(id), {}}, id, is_low ? days : 0, {});
    }
    if (session.revisit)
      note({ReviewReason::revisit, module_or_session(id), {}}, id, *session.revisit ? days_.low : 0,
           {});
    if (session.kind == journal::SessionKind::work) read_archive(id);
  }

  void read_item(SessionId id, std::uint32_t index, const Item& item) {
    if (item.type == ItemType::exchange || item.type == ItemType::verification)
      read_verdict(id, index, item);
  }

  void read_verdict(SessionId id, std::uint32_t index, const Item& item) {
    const auto* const verdict = item.field(ItemField::verdict);
    if (verdict == nullptr || verdict->text == "not_started") return;
    const Key key{ReviewReason::verdict, module_or_session(id), text_key(subject_of(item))};
    const auto* const bad = std::ranges::find(k_verdicts, verdict->text, &WordDays::word);
    if (bad != k_verdicts.end()) {
      note(key, id, days_.*(bad->days), index);
    } else if (const auto noted = by_key_.find(key); noted != by_key_.end()) {
      pass(noted->second, id);
    }
  }

  // The archive of a work log is asked for once, while people still remember.
  void read_archive(SessionId id) {
    const auto day = last_day(id);
    if (!day || !is_archive_empty(*site_.file_of(id).entry).value_or(false)) return;
    if (text::days_between(*day, clock_) > days_.archive_end) return;
    note({ReviewReason::archive, of_session(id), {}}, id, days_.archive, {});
  }

  /// The last word on a thing counts; zero days settle it.
  void note(const Key& key, SessionId id, int days, std::optional<std::uint32_t> item) {
    if (days == 0) {
      settle(key);
      return;
    }
    Entry& entry = by_key_[key];
    entry.since = last_day(id);
    Review& review = entry.review;
    review.reason = std::get<ReviewReason>(key);
    review.interval_days = days;
    review.passes = 0;
    review.item = item;
    review.text = item ? site_.session(id).session->items[*item].text
                       : site_.file_of(id).entry->common.title.value;
    if (review.sessions.empty() || review.sessions.back() != id) review.sessions.push_back(id);
  }

  void settle(const Key& key) { by_key_.erase(key); }

  void pass(Entry& entry, SessionId id) const {
    const auto& date = site_.file_of(id).date;
    if (!date || (entry.since && date->first <= *entry.since)) return;
    ++entry.review.passes;
    entry.since = date->last;
  }

  void pass_in_module(Entry& entry, std::optional<ModuleId> module) const {
    if (!module) return;
    const auto& all = passes_[module->index];
    const auto later =
        std::ranges::upper_bound(all, entry.review.sessions.back(), {}, &Pass::session);
    std::span<const Pass> rest(later, all.end());
    if (entry.since) rest = beginning_after(rest, *entry.since);
    if (rest.empty()) return;
    entry.review.passes += rest.front().count;
    entry.since = rest.front().last;
  }

  /// Grows the interval by the passes.  What the author has to close himself stays, however often
  /// it went well; anything else is learned when its interval would be longer than the longest.
  void finish(const Key& key, Entry entry) {
    Review& review = entry.review;
    const bool is_of_module =
        review.reason == ReviewReason::confidence || review.reason == ReviewReason::revisit;
    if (is_of_module) pass_in_module(entry, site_.file_of(review.sessions.back()).module);
    std::int64_t days = review.interval_days;
    for (std::uint32_t i = 0; i < review.passes && days <= days_.longest; ++i)
      days *= days_.factor;
    const bool is_learned = review.passes > 0 && days > days_.longest;
    if (is_learned && review.reason != ReviewReason::gap) return;
    if (review.passes > 0)
      review.interval_days = static_cast<int>(std::min<std::int64_t>(days, days_.longest));
    if (entry.since) review.due = day_after(*entry.since, review.interval_days);
    review.time = time_of(review.due);
    review.identity = identity_of(key, review);
    reviews_.push_back(std::move(review));
  }

  ReviewTime time_of(const std::optional<text::Date>& due) const {
    constexpr int k_week = 7;
    if (!due) return ReviewTime::undated;
    const int days = text::days_between(clock_, *due);
    if (days < 0) return ReviewTime::overdue;
    return days < k_week ? ReviewTime::this_week : ReviewTime::later;
  }

  base::Digest identity_of(const Key& key, const Review& review) const {
    std::string about(review_reason_name(review.reason));
    about += '\n' + std::get<std::string>(key) + '\n';
    if (review.reason == ReviewReason::gap || review.reason == ReviewReason::hypothesis)
      return base::digest_of(about);
    const FileNode& file = site_.file_of(review.sessions.back());
    if (!file.module || review.reason == ReviewReason::archive)
      return base::digest_of(about + "session\n" + file.id);
    const std::string track = file.track ? site_.track(*file.track).name : std::string();
    about += "module\n" + track + '\n' + site_.module(*file.module).name;
    return base::digest_of(about);
  }

  std::optional<text::Date> last_day(SessionId id) const {
    const auto& date = site_.file_of(id).date;
    return date ? std::optional(date->last) : std::nullopt;
  }

  /// Sessions without a module share nothing; their numbers follow those of the modules.
  std::uint32_t of_session(SessionId id) const {
    return static_cast<std::uint32_t>(site_.modules.size()) + id.index;
  }
  std::uint32_t module_or_session(SessionId id) const {
    const auto module = site_.file_of(id).module;
    return module ? module->index : of_session(id);
  }

  const Site& site_;
  const ReviewDays& days_;
  text::Date clock_;
  std::vector<std::vector<Pass>> passes_;  // of each module
  std::map<Key, Entry> by_key_;
  std::vector<Review> reviews_;
};

}  // namespace

std::string_view review_reason_name(ReviewReason reason) {
  return k_reasons.at(static_cast<std::size_t>(reason));
}

std::vector<Review> find_reviews(const Site& site, const ReviewDays& days, text::Date clock) {
  return ReviewFinder(site, days, clock).find();
}

}  // namespace daybook::site
