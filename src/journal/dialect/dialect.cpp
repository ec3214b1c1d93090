// SPDX-License-Identifier: MIT
#include "journal/dialect/dialect.hpp"

#include <cstddef>
#include <map>
#include <utility>

namespace daybook::journal {

namespace {

/// Puts each row of `more` in the place of the one with the same key, or behind them all.
template <class Row, class Key>
void merge(std::vector<Row>& rows, const std::vector<Row>& more, Key key) {
  std::map<decltype(key(more.front())), std::size_t> places;
  for (std::size_t i = 0; i < rows.size(); ++i)
    places.emplace(key(rows[i]), i);
  for (const Row& row : more) {
    const auto [place, is_new] = places.emplace(key(row), rows.size());
    if (is_new) {
      rows.push_back(row);
    } else {
      rows[place->second] = row;
    }
  }
}

}  // namespace

bool SectionTarget::fits(Role section_role, std::string_view key) const {
  return role ? section_role == *role : key == heading;
}

void extend(Dialect& dialect, const Dialect& more) {
  const auto mark = [](const auto& row) { return row.mark; };
  const auto word = [](const auto& row) { return row.word; };
  const auto target = [](const SectionTarget& row) { return std::pair(row.role, row.heading); };
  merge(dialect.evidence.roles, more.evidence.roles, mark);
  merge(dialect.evidence.fields, more.evidence.fields, mark);
  merge(dialect.evidence.title_words, more.evidence.title_words, mark);
  merge(dialect.required, more.required, target);
  merge(dialect.limits, more.limits, [&](const Limit& row) { return target(row.section); });
  merge(dialect.headings, more.headings, word);
  merge(dialect.fields, more.fields, word);
  merge(dialect.labels, more.labels, word);
}

}  // namespace daybook::journal
