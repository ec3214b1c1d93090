// SPDX-License-Identifier: MIT
#include "text/diagnostic.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <tuple>

#include "text/ascii.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr unsigned k_tab_stop = 4;
constexpr unsigned k_max_width = 120;
constexpr unsigned k_context = 40;  // columns kept before the caret of a cut line
constexpr char32_t k_replacement = 0xFFFD;

// One character of the source line as it is shown.
struct Cell {
  char32_t code_point = 0;
  unsigned column = 0;  // from 0, in columns of the terminal
  unsigned width = 0;
};

struct Excerpt {
  std::string line;
  std::string marks;  // spaces, then ^~~~
};

// The cells of a line and one more of no width, the place after its last character.
std::vector<Cell> lay_out(std::string_view line) {
  std::vector<Cell> cells;
  unsigned column = 0;
  for (std::size_t i = 0; i < line.size();) {
    const Decoded decoded = decode(line, i);
    i += decoded.size;
    const bool is_tab = decoded.code_point == '\t';
    const char32_t shown =
        is_unsafe_on_terminal(decoded.code_point) ? k_replacement : decoded.code_point;
    const unsigned width = is_tab ? k_tab_stop - column % k_tab_stop : display_width(shown);
    cells.push_back({is_tab ? U'\t' : shown, column, width});
    column += width;
  }
  cells.push_back({0, column, 0});
  return cells;
}

const Cell& cell_at(const std::vector<Cell>& cells, std::uint32_t column) {
  const std::size_t index = column == 0 ? 0 : column - 1;
  return cells[std::min(index, cells.size() - 1)];
}

std::size_t first_shown(const std::vector<Cell>& cells, unsigned caret) {
  const unsigned total = cells.back().column;
  if (total <= k_max_width || caret + k_context < k_max_width) return 0;
  // At the end of a line the excerpt still fills its room.
  const unsigned left = std::min(caret - k_context, total - k_max_width + 1);
  const auto first = std::ranges::lower_bound(cells, left, {}, &Cell::column);
  return static_cast<std::size_t>(first - cells.begin());
}

Excerpt cut_around(const Place& place) {
  const std::vector<Cell> cells = lay_out(place.line_text);
  const Cell& begin = cell_at(cells, place.begin.column);
  const Cell& end = cell_at(cells, place.end_column);
  const std::size_t first = first_shown(cells, begin.column);
  const bool is_cut_left = first > 0;
  const unsigned origin = cells[first].column;
  const unsigned room = k_max_width - (is_cut_left ? 1 : 0);
  const bool is_cut_right = cells.back().column - origin > room;
  const unsigned stop = is_cut_right ? origin + room - 1 : cells.back().column;

  Excerpt excerpt;
  if (is_cut_left) excerpt.line += "…";
  for (std::size_t i = first; i < cells.size() && cells[i].column + cells[i].width <= stop; ++i) {
    if (cells[i].code_point == '\t') {
      excerpt.line.append(cells[i].width, ' ');
    } else if (i + 1 < cells.size()) {
      append_utf8(excerpt.line, cells[i].code_point);
    }
  }
  if (is_cut_right) excerpt.line += "…";
  const unsigned shown_end = std::min(end.column, stop);
  const unsigned width = shown_end > begin.column ? shown_end - begin.column : 1;
  excerpt.marks.append(begin.column - origin + (is_cut_left ? 1 : 0), ' ');
  excerpt.marks += '^' + std::string(width - 1, '~');
  return excerpt;
}

std::string_view severity_color(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "\x1b[1;31m";
    case Severity::warning:
      return "\x1b[1;33m";
    default:
      return "\x1b[1;36m";
  }
}

std::string painted(std::string_view text, std::string_view ansi, Color color) {
  if (color == Color::no) return std::string(text);
  return fmt::format("{}{}\x1b[0m", ansi, text);
}

enum class GithubPart : std::uint8_t { message, property };

std::string escape_github(std::string_view text, GithubPart part) {
  std::string out;
  for (const char c : repair_utf8(text)) {
    // A log is read on a terminal as well.
    if (is_ascii_control(c) && c != '\r' && c != '\n' && c != '\t') {
      out += "\uFFFD";
      continue;
    }
    const bool is_special = c == '%' || c == '\r' || c == '\n';
    const bool is_separator = part == GithubPart::property && (c == ':' || c == ',');
    if (is_special || is_separator) {
      out += fmt::format("%{:02X}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

Diagnostic make_diagnostic(Rule rule, Place place, std::string message, std::string help) {
  return {.rule = rule,
          .severity = rule_info(rule).severity,
          .place = std::move(place),
          .message = std::move(message),
          .help = std::move(help)};
}

void sort_worst_first(Diagnostics& diagnostics) {
  const auto is_before = [](const Diagnostic& a, const Diagnostic& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    const auto key = [](const Diagnostic& d) {
      return std::tie(d.place.path, d.place.begin, d.rule, d.message, d.help);
    };
    return key(a) < key(b);
  };
  std::ranges::stable_sort(diagnostics, is_before);
}

std::uint32_t count_of(const Diagnostics& diagnostics, Severity severity) {
  return static_cast<std::uint32_t>(
      std::ranges::count(diagnostics, severity, &Diagnostic::severity));
}

std::string format_text(const Diagnostic& diagnostic, Color color) {
  constexpr std::string_view k_faint = "\x1b[2m";
  const Place& place = diagnostic.place;
  const std::string_view paint = severity_color(diagnostic.severity);
  std::string out;
  if (!place.path.empty()) {
    out += fmt::format("{}:{}:{}: ", printable(place.path), place.begin.line, place.begin.column);
  }
  const std::string rule = fmt::format("[{}]", rule_name(diagnostic.rule));
  out += fmt::format("{}: {} {}\n", painted(severity_name(diagnostic.severity), paint, color),
                     printable(diagnostic.message), painted(rule, k_faint, color));
  if (!place.line_text.empty()) {
    const Excerpt excerpt = cut_around(place);
    const std::size_t caret = excerpt.marks.find('^');
    out += fmt::format("  {}\n  {}{}\n", excerpt.line, excerpt.marks.substr(0, caret),
                       painted(excerpt.marks.substr(caret), paint, color));
  }
  if (!diagnostic.help.empty()) out += fmt::format("  help: {}\n", printable(diagnostic.help));
  return out;
}

std::string format_github(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  const std::string_view level = diagnostic.severity == Severity::note
                                     ? std::string_view("notice")
                                     : severity_name(diagnostic.severity);
  std::string where;
  if (!place.path.empty()) {
    where = fmt::format("file={},line={},col={},", escape_github(place.path, GithubPart::property),
                        place.begin.line, place.begin.column);
  }
  std::string message = diagnostic.message;
  if (!diagnostic.help.empty()) message += "\nhelp: " + diagnostic.help;
  return fmt::format("::{} {}title={}::{}\n", level, where, rule_name(diagnostic.rule),
                     escape_github(message, GithubPart::message));
}

}  // namespace daybook::text
