// SPDX-License-Identifier: MIT
#include "markdown/formula_lines.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "markdown/line_prefix.hpp"
#include "markdown/tex_guess.hpp"
#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

constexpr std::uint32_t k_most_lines = 50;
constexpr std::size_t k_tab = 4;
constexpr std::size_t k_npos = std::string_view::npos;

/// How the formula is begun.
enum class Mark : std::uint8_t { dollar, round, square };

bool is_one_of(char c, std::string_view of) {
  return of.find(c) != k_npos;
}
bool is_space(char c) {
  return c == ' ' || c == '\t';
}

Mark mark_at(std::string_view line, std::size_t at) {
  if (line[at] == '$') return Mark::dollar;
  return line[at + 1] == '(' ? Mark::round : Mark::square;
}

/// Whether words before and after a mark let it begin a formula.
bool may_begin(std::string_view line, std::size_t at, Mark mark) {
  const char before = at > 0 ? line[at - 1] : ' ';
  if (mark != Mark::dollar) return before != ']' && before != '!';
  if (text::is_ascii_digit(before) || text::is_ascii_letter(before)) return false;
  return at + 1 < line.size() && !is_one_of(line[at + 1], " \t$`");
}

/// Where the mark that ends the formula begins; npos: not in this line, or, after something that
/// stands in no formula, nowhere (`never`).
struct End {
  std::size_t at = k_npos;
  bool never = false;
};

End find_end(std::string_view line, std::size_t from, Mark mark) {
  for (std::size_t i = from; i < line.size(); ++i) {
    if (line[i] == '`') return {.never = true};
    if (line[i] == '$') return {.at = i, .never = mark != Mark::dollar};
    if (line[i] != '\\' || ++i == line.size()) continue;
    if (mark == Mark::dollar) continue;
    if (line[i] == (mark == Mark::round ? ')' : ']')) return {.at = i - 1};
    if (is_one_of(line[i], "()[]")) return {.never = true};
  }
  return {};
}

bool may_end(std::string_view line, std::size_t end, Mark mark) {
  const char after = end < line.size() ? line[end] : ' ';
  if (mark != Mark::dollar) return after != '(' && line.substr(end, 2) != "\\(";
  const bool name_follows = text::is_ascii_letter(after) || text::is_ascii_digit(after);
  return !name_follows && !is_one_of(after, "${_");
}

/// `---`, `===`, `|---|`: a line that makes something else of those above it.
bool is_underline(std::string_view words) {
  return words.find_first_not_of("-=*_|: \t") == k_npos;
}

bool is_heading(std::string_view words) {
  const auto marks = words.find_first_not_of('#');
  return marks > 0 && marks <= 6 && marks != k_npos && is_space(words[marks]);
}

std::size_t column_of(std::string_view line, std::size_t at) {
  std::size_t column = 0;
  for (const char c : line.substr(0, at))
    column += c == '\t' ? k_tab - column % k_tab : 1;
  return column;
}

class Reader {
 public:
  Reader(const MaskedSource& source, std::uint32_t number, const LineGuess& guess)
      : source_(source), guess_(guess), number_(number), line_(source.body_line(number)) {}

  FormulaFound run(std::size_t at) {
    mark_ = mark_at(line_, at);
    const std::size_t size = mark_ == Mark::dollar ? 1 : 2;
    if (!may_begin(line_, at, mark_)) return {};
    const bool leads = at == guess_.content;
    std::size_t from = at + size;
    std::size_t begin = at;
    for (std::uint32_t i = 0; i < k_most_lines; ++i) {
      const End end = find_end(line_, from, mark_);
      if (end.never) return {};
      // What mask_rules.hpp did not take for a formula on one line is none.
      if (i == 0 && mark_ == Mark::dollar && end.at != k_npos) return {};
      if (end.at != k_npos) return finish(begin, from, end.at, end.at + size, leads);
      take(begin, from, line_.find_last_not_of(" \t") + 1);
      if (!next_line()) return {};
      begin = from = content_;
    }
    return {};
  }

 private:
  void take(std::size_t begin, std::size_t from, std::size_t end) {
    const std::uint32_t start = source_.body_line_start(number_);
    found_.pieces.push_back(
        {start + static_cast<std::uint32_t>(begin), start + static_cast<std::uint32_t>(end)});
    // What a heading or an item begins with is no part of the formula that was meant.
    if (end > from)
      tex_.append(line_.substr(from + skipped_, end - from - skipped_)).push_back('\n');
  }

  /// Whether the paragraph goes on in the next line, or went on before that began something else.
  bool next_line() {
    if (is_heading(first_words()) || number_ == source_.source().line_count()) return false;
    line_ = source_.body_line(++number_);
    content_ = skip_quotes(line_, guess_.quotes);
    const std::string_view words = line_.substr(content_);
    if (words.empty() || is_blank(line_) || is_underline(words)) return false;
    if (fence_at(line_, content_).size > 0) return false;
    const std::size_t item = list_marker_size(line_, content_);
    skipped_ = 0;
    if (is_heading(words) || (item > 0 && leaves_item())) {
      found_.broken = true;
      skipped_ = is_heading(words) ? words.find_first_not_of('#') : item;
    }
    return true;
  }

  std::string_view first_words() const {
    return found_.pieces.size() == 1 ? line_.substr(guess_.content) : std::string_view{};
  }

  /// Whether a list marker begins the next item of the list, and none inside of this one.
  bool leaves_item() const {
    const auto quotes =
        static_cast<std::size_t>(std::ranges::count(line_.substr(0, content_), '>'));
    if (quotes < guess_.quotes) return true;
    return guess_.items > 0 && (quotes > 0 || column_of(line_, content_) < guess_.inside);
  }

  FormulaFound finish(std::size_t begin, std::size_t from, std::size_t at, std::size_t end,
                      bool leads) {
    const bool empty = at <= from;
    if (mark_ == Mark::dollar && (empty || is_space(line_[at - 1]))) return {};
    if (!may_end(line_, end, mark_)) return {};
    take(begin, from, at);
    found_.pieces.back().end += static_cast<std::uint32_t>(end - at);
    const TexGuess guess = guess_tex(tex_);
    const bool ends = line_.find_first_not_of(" \t", end) == k_npos;
    const bool alone = leads && ends;
    // `[0, 1]` and `[a = b]` among words are brackets.
    const bool is_certain = found_.broken || (mark_ == Mark::square && !alone);
    if (guess < (is_certain ? TexGuess::certain : TexGuess::likely)) return {};
    found_.kind = mark_ == Mark::square ? RegionKind::math_display : RegionKind::math_inline;
    if (found_.broken) found_.pieces.resize(1);
    return std::move(found_);
  }

  const MaskedSource& source_;
  const LineGuess& guess_;
  std::uint32_t number_;
  std::string_view line_;
  Mark mark_ = Mark::dollar;
  std::size_t content_ = 0;  // where the words of the line begin
  std::size_t skipped_ = 0;  // of them, a list marker or the signs of a heading
  std::string tex_;
  FormulaFound found_;
};

}  // namespace

FormulaFound FormulaLines::find(std::uint32_t number, std::size_t at,
                                const LineGuess& guess) const {
  return Reader(source_, number, guess).run(at);
}

}  // namespace daybook::markdown
