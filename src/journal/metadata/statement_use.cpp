// SPDX-License-Identifier: MIT
#include "journal/metadata/statement_use.hpp"

#include <algorithm>
#include <set>

#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/clock.hpp"
#include "text/date.hpp"
#include "text/duration.hpp"

namespace daybook::journal {
namespace {

/// Whether a value has the form its field is read in; another statement may count then.
bool is_readable(const Statement& statement) {
  switch (statement.field) {
    case MetaField::date:
      return text::find_date(statement.text).kind == text::DateReading::Kind::date;
    case MetaField::duration:
      return text::parse_duration(statement.text, text::DurationUnit::minutes).has_value() ||
             text::find_clock(statement.text).has_value();
    case MetaField::start_time:
      return text::find_clock(statement.text).has_value();
    case MetaField::level:
    case MetaField::level_before:
    case MetaField::level_after:
      return std::ranges::any_of(levels_in(statement.text),
                                 [](unsigned level) { return level <= k_highest_level; });
    case MetaField::confidence:
      return confidence_in(statement.text).has_value();
    case MetaField::goal_type:
      return find_goal_type(statement.text).has_value();
    default:
      return true;
  }
}

/// Fields whose statements add up, as far as they stand in the place that is trusted most.
bool is_list(MetaField field) {
  return field == MetaField::tags || field == MetaField::refs || field == MetaField::evidence ||
         field == MetaField::aliases;
}

}  // namespace

std::vector<Use> uses_of(const Metadata& metadata) {
  std::vector<Use> uses(metadata.statements.size(), Use::not_filled_in);
  std::set<MetaField> fields;
  for (const Statement& statement : metadata.statements)
    fields.insert(statement.field);
  for (const MetaField field : fields) {
    const Statement* winner = nullptr;
    for (const Statement* const statement : stated(metadata, field)) {
      Use& use = uses[static_cast<std::size_t>(statement - metadata.statements.data())];
      if (!is_readable(*statement)) {
        use = Use::unreadable;
        continue;
      }
      if (winner == nullptr) winner = statement;
      const bool adds_up = is_list(field) && statement->where == winner->where;
      use = statement == winner || adds_up ? Use::counts : Use::beaten;
    }
  }
  return uses;
}

}  // namespace daybook::journal
