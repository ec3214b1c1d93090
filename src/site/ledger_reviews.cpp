// SPDX-License-Identifier: MIT
// What is to be looked at again, and when: so many days after the last session that says so.  Does
// not move a day on when it has passed: a review is due until a session settles it.  Tested by
// ledger_reviews_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "site/ledger.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

constexpr int k_soon = 2;
constexpr int k_normal = 7;
constexpr int k_late = 21;
constexpr std::uint8_t k_low_confidence = 2;

constexpr std::array<std::string_view, 5> k_reasons{"gap", "hypothesis", "verdict", "revisit",
                                                    "confidence"};
static_assert(k_reasons.size() == static_cast<std::size_t>(ReviewReason::confidence) + 1);

struct WordInterval {
  std::string_view word;
  int days;
};
constexpr std::array k_severity_days{WordInterval{"H", k_soon}, WordInterval{"M", k_normal},
                                     WordInterval{"L", k_late}, WordInterval{"", k_normal}};
constexpr std::array k_verdict_days{WordInterval{"weak", k_soon}, WordInterval{"failed", k_soon},
                                    WordInterval{"partial", k_normal}};

/// An exchange is about its question, anything else about its text.
const std::string& subject_of(const Item& item) {
  const auto* const question = item.field(ItemField::question);
  return question != nullptr ? question->text : item.text;
}

/// The days for a word; nothing for a word that asks for no review.
template <class Table>
std::optional<int> days_for(const Table& table, std::string_view word) {
  const auto* const row = std::ranges::find(table, word, &WordInterval::word);
  return row == table.end() ? std::nullopt : std::optional(row->days);
}

class ReviewFinder {
 public:
  explicit ReviewFinder(const Site& site) : site_(site) {}

  std::vector<Review> find() {
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i)
      read_session(SessionId{i});
    std::vector<Review> reviews = from_gaps();
    for (auto& [key, review] : by_key_)
      reviews.push_back(std::move(review));
    for (Review& review : reviews)
      set_due(review);
    std::ranges::stable_sort(reviews, {}, [](const Review& review) {
      return std::tuple(!review.due, review.due.value_or(text::Date{}), review.interval_days,
                        review.reason, review.sessions.back(), review.item.value_or(0),
                        std::string_view(review.text));
    });
    return reviews;
  }

 private:
  /// What is one thing: in which module (or session), and in what words.
  using Key = std::tuple<ReviewReason, std::uint32_t, std::string>;

  std::vector<Review> from_gaps() const {
    std::vector<Review> reviews;
    for (const Gap& gap : site_.gaps) {
      if (gap.closed) continue;
      reviews.push_back(
          {.reason = ReviewReason::gap,
           .text = gap.text,
           .severity = gap.severity,
           .interval_days = days_for(k_severity_days, gap.severity).value_or(k_normal),
           .due = {},
           .sessions = gap.sessions,
           .item = gap.item});
    }
    return reviews;
  }

  void read_session(SessionId id) {
    const journal::Session& session = *site_.session(id).session;
    for (std::uint32_t k = 0; k < session.items.size(); ++k)
      read_item(id, k, session.items[k]);
    if (session.confidence) {
      const bool is_low = *session.confidence <= k_low_confidence;
      const int days = *session.confidence < k_low_confidence ? k_soon : k_normal;
      note({ReviewReason::confidence, module_or_session(id), {}}, id, is_low ? days : 0, {});
    }
    if (session.revisit)
      note({ReviewReason::revisit, module_or_session(id), {}}, id, *session.revisit ? k_late : 0,
           {});
  }

  void read_item(SessionId id, std::uint32_t index, const Item& item) {
    switch (item.type) {
      case ItemType::exchange:
      case ItemType::verification:
        read_verdict(id, index, item);
        return;
      case ItemType::hypothesis:
        note({ReviewReason::hypothesis, 0, text_key(item.text)}, id, k_normal, index);
        return;
      case ItemType::fact:
        // What has become a fact is a hypothesis no more.
        settle({ReviewReason::hypothesis, 0, text_key(item.text)});
        return;
      default:
        return;
    }
  }

  void read_verdict(SessionId id, std::uint32_t index, const Item& item) {
    const auto* const verdict = item.field(ItemField::verdict);
    if (verdict == nullptr || verdict->text == "not_started") return;
    const Key key{ReviewReason::verdict, module_or_session(id), text_key(subject_of(item))};
    note(key, id, days_for(k_verdict_days, verdict->text).value_or(0), index);
  }

  /// The last word on a thing counts; zero days settle it.
  void note(const Key& key, SessionId id, int days, std::optional<std::uint32_t> item) {
    if (days == 0) {
      settle(key);
      return;
    }
    Review& review = by_key_[key];
    review.reason = std::get<ReviewReason>(key);
    review.interval_days = days;
    review.item = item;
    review.text = item ? site_.session(id).session->items[*item].text
                       : site_.file_of(id).entry->common.title.value;
    if (review.sessions.empty() || review.sessions.back() != id) review.sessions.push_back(id);
  }

  void settle(const Key& key) { by_key_.erase(key); }

  /// Sessions without a module share nothing; their numbers follow those of the modules.
  std::uint32_t module_or_session(SessionId id) const {
    const auto module = site_.file_of(id).module;
    return module ? module->index : static_cast<std::uint32_t>(site_.modules.size()) + id.index;
  }

  void set_due(Review& review) const {
    const auto& date = site_.file_of(review.sessions.back()).date;
    if (date) review.due = text::add_days(date->last, review.interval_days);
  }

  const Site& site_;
  std::map<Key, Review> by_key_;
};

}  // namespace

std::string_view review_reason_name(ReviewReason reason) {
  return k_reasons.at(static_cast<std::size_t>(reason));
}

std::vector<Review> find_reviews(const Site& site) {
  return ReviewFinder(site).find();
}

}  // namespace daybook::site
