// SPDX-License-Identifier: MIT
// The ways of writing one day: each read_…() tries to read its own at a cursor and moves past it,
// or stays.  Guesses no month.  Private to date_finder.cpp; tested by date_test.cpp.
#pragma once

#include <optional>

#include "text/scanner.hpp"

namespace daybook::text::date_forms {

/// How a day is written; `ambiguous` is `03/04/2026`.
enum class Form { numeric, chinese, named, ambiguous };

inline constexpr int k_unsaid = -1;

/// A day as far as it was written.
struct Part {
  Form form = Form::numeric;
  int year = k_unsaid;
  int month = k_unsaid;
  int day = k_unsaid;
};

/// Any of them, in the order in which they are told apart.
std::optional<Part> read_part(Scanner& scanner);
/// `January 8, 2026`, `Jan. 8`.
std::optional<Part> read_month_first(Scanner& scanner);
/// `8 Jan 2026`, `8. Januar 2026`, `8 de enero de 2026`, `8th of January`.
std::optional<Part> read_day_first(Scanner& scanner);
/// `03-07` behind `2026-03-05 to`.
std::optional<Part> read_month_and_day(Scanner& scanner);

/// `2026`, of four digits.
std::optional<int> take_year(Scanner& scanner);
/// `8`, `08`, `8th`, `1er`.
std::optional<int> take_day(Scanner& scanner);
std::optional<int> take_month_name(Scanner& scanner);
/// The year after a month and day, with what parts it from them; k_unsaid when there is none.
int take_year_after(Scanner& scanner);
/// Whether it is a year that somebody keeps a journal in.
bool is_likely_year(int year);

}  // namespace daybook::text::date_forms
