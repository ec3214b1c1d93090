// SPDX-License-Identifier: MIT
// The register of reviews: what is to be looked at again, by the day it is due.
#include <array>

#include "config/word_table.hpp"
#include "render/calendar.hpp"
#include "render/feed.hpp"
#include "render/records.hpp"
#include "render/register.hpp"
#include "render/register_heads.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

struct Heading {
  std::string_view name;
  config::Word title;
};
constexpr std::array<Heading, 4> k_headings{{{"overdue", "due_overdue"},
                                             {"this_week", "due_this_week"},
                                             {"later", "due_later"},
                                             {"undated", "due_undated"}}};
static_assert(k_headings.size() == static_cast<std::size_t>(site::ReviewTime::undated) + 1);

const Heading& heading_of(const site::Review& review) {
  return k_headings.at(static_cast<std::size_t>(review.time));
}

std::size_t count(const site::Site& site) {
  return site.reviews.size();
}

Facets facets(const site::Site& site, std::uint32_t row) {
  const site::Review& review = site.reviews[row];
  Facets facets = facets_of(site, review.sessions.back());
  facets.state = site::review_reason_name(review.reason);
  return facets;
}

std::size_t weight(const site::Site& site, std::uint32_t row) {
  return site.reviews[row].text.size();
}

Record row(const Scene& scene, std::uint32_t index) {
  const site::Review& review = scene.site().reviews[index];
  const site::FileNode& file = scene.site().file_of(review.sessions.back());
  const int late = review.due ? text::days_between(*review.due, scene.context.clock) : 0;
  return Record{
      {"text", Value::borrowed(review.text)},
      {"time", Value::borrowed(scene.words()[heading_of(review).title])},
      {"reason", Value::borrowed(site::review_reason_name(review.reason))},
      {"why", review_why(scene.words(), review)},
      {"due", review.due ? date_value(scene, text::DateRange{*review.due, *review.due}) : Value()},
      {"late_days", days_value(late > 0 ? std::optional<int>(late) : std::nullopt)},
      {"interval_days", review.interval_days},
      {"passes", review.passes},
      {"session", session_link(scene, review.sessions.back())},
      {"track", track_link(scene, file.track)},
      {"module", module_link(scene, file.module)}};
}

std::vector<std::size_t> count_times(const site::Site& site,
                                     const std::vector<std::uint32_t>& rows) {
  std::vector<std::size_t> counts(k_headings.size());
  for (const std::uint32_t index : rows)
    ++counts.at(static_cast<std::size_t>(site.reviews[index].time));
  return counts;
}

void head(const Scene& scene, std::uint32_t list, Record& page) {
  const std::vector<std::size_t>& counts = scene.shared.heads->lists[list].review_times.get(
      [&] { return count_times(scene.site(), scene.shared.registers.lists[list]); });
  List times;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts.at(i) > 0)
      times.push_back(Record{{"name", Value::borrowed(k_headings.at(i).name)},
                             {"title", Value::borrowed(scene.words()[k_headings.at(i).title])},
                             {"count", counts.at(i)}});
  }
  page.set("times", std::move(times));
  page.set("calendar_href", scene.hrefs.to(reviews_calendar_url()));
  page.set("reviews_feed_href", feed_href(scene, {.kind = FeedOf::Kind::reviews}));
}

}  // namespace

const Register k_reviews_register{.kind = PageKind::reviews,
                                  .name = "reviews",
                                  .title = "reviews",
                                  .shelf = "capabilities",
                                  .count = count,
                                  .facets = facets,
                                  .weight = weight,
                                  .row = row,
                                  .head = head,
                                  .state_title = "filter_why",
                                  .state_words = "reason"};

}  // namespace daybook::render
