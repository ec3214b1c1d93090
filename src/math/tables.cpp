// SPDX-License-Identifier: MIT
// Matrices, cases, aligned equations: a part of Parser.  How columns stand is told by classes,
// which assets/math.css knows, since MathML Core has no attribute for it.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "math/parser.hpp"
#include "math/structure.hpp"
#include "text/suggest.hpp"

namespace daybook::math {

/// How one environment is drawn.
struct Parser::Environment {
  enum class Argument : std::uint8_t { none, columns, ignored };
  std::string_view name;
  std::string_view left{};
  std::string_view right{};
  std::string_view columns = "c";  ///< said again and again
  std::string_view attributes{};
  Style style = Style::text;
  Argument argument = Argument::none;

  /// Equations below each other.
  static constexpr Environment lines(std::string_view name, std::string_view columns,
                                     Argument argument = Argument::none) {
    return {.name = name,
            .columns = columns,
            .attributes = " displaystyle=\"true\" class=\"math-lines\"",
            .style = Style::display,
            .argument = argument};
  }
};

/// What is between `\begin` and `\end`.
struct Parser::Table {
  struct Row {
    std::vector<std::string> cells;
    std::string_view rule;  ///< " math-top" under a line
  };
  std::vector<Row> rows;
  std::string_view rule;  ///< below the row before the next
};

/// By what they are for.
struct Parser::Environments {
  static constexpr std::string_view k_cases = " class=\"math-cases\"";
  static constexpr std::string_view k_small = " class=\"math-small\"";
  using Argument = Environment::Argument;
  static constexpr std::array k_rows{
      Environment{.name = "matrix"},
      Environment{.name = "pmatrix", .left = "(", .right = ")"},
      Environment{.name = "bmatrix", .left = "[", .right = "]"},
      Environment{.name = "Bmatrix", .left = "{", .right = "}"},
      Environment{.name = "vmatrix", .left = "|", .right = "|"},
      Environment{.name = "Vmatrix", .left = "‖", .right = "‖"},
      Environment{.name = "smallmatrix", .attributes = k_small, .style = Style::script},
      Environment{.name = "array", .argument = Argument::columns},
      Environment{.name = "cases", .left = "{", .columns = "l", .attributes = k_cases},
      Environment{.name = "rcases", .right = "}", .columns = "l", .attributes = k_cases},
      Environment{.name = "dcases",
                  .left = "{",
                  .columns = "l",
                  .attributes = " displaystyle=\"true\" class=\"math-cases\"",
                  .style = Style::display},
      Environment::lines("aligned", "rl"),
      Environment::lines("align", "rl"),
      Environment::lines("align*", "rl"),
      Environment::lines("split", "rl"),
      Environment::lines("eqnarray", "rcl"),
      Environment::lines("eqnarray*", "rcl"),
      Environment::lines("alignedat", "rl", Argument::ignored),
      Environment::lines("alignat", "rl", Argument::ignored),
      Environment::lines("alignat*", "rl", Argument::ignored),
      Environment::lines("gathered", "c"),
      Environment::lines("gather", "c"),
      Environment::lines("gather*", "c"),
      Environment::lines("multline", "c"),
      Environment::lines("multline*", "c"),
      Environment::lines("equation", "c"),
      Environment::lines("equation*", "c"),
  };
  static constexpr Environment k_substack{
      .name = "substack", .attributes = k_small, .style = Style::script};
  static constexpr Environment k_lines = Environment::lines("", "l");
};

namespace {

std::string name_of(const Tokens& tokens) {
  std::string name;
  for (const Token& token : tokens)
    name += token.text;
  return name;
}

/// `l|cr`: one letter a column, with the lines between them left where they are.
std::string columns_of(const Tokens& tokens) {
  std::string columns;
  std::size_t depth = 0;  // of `@{…}`, which says what stands between
  for (const Token& token : tokens) {
    if (token.is("{")) ++depth;
    if (token.is("}") && depth > 0) --depth;
    if (depth == 0 && token.text.size() == 1 &&
        std::string_view("lcr|").find(token.text) != std::string_view::npos)
      columns += token.text;
  }
  return columns;
}

/// How one column stands: its letter and its lines.
struct Column {
  char align = 'c';
  bool line_before = false;
  bool line_after = false;
};
std::vector<Column> read_columns(std::string_view columns) {
  std::vector<Column> read;
  bool line = false;
  for (const char c : columns) {
    if (c != '|')
      read.push_back({c, std::exchange(line, false), false});
    else if (read.empty())
      line = true;
    else
      read.back().line_after = true;
  }
  if (read.empty()) read.emplace_back();
  return read;
}

std::string cell(std::string_view inside, const Column& column, std::string_view rules) {
  std::string classes;
  if (column.align == 'l') classes += " math-left";
  if (column.align == 'r') classes += " math-right";
  if (column.line_before) classes += " math-line-before";
  if (column.line_after) classes += " math-line-after";
  classes += rules;
  const std::string attribute =
      classes.empty() ? "" : fmt::format(" class=\"{}\"", std::string_view(classes).substr(1));
  return element("mtd", attribute, inside);
}

}  // namespace

Atom Parser::environment(const Token& token) {
  const std::string name = name_of(raw_argument());
  const auto* const found = std::ranges::find(Environments::k_rows, name, &Environment::name);
  if (found == Environments::k_rows.end()) {
    std::vector<std::string_view> names;
    for (const Environment& row : Environments::k_rows)
      names.push_back(row.name);
    const std::string_view nearest = text::nearest(name, names);
    fail(token, fmt::format("unknown environment '{}'", name),
         nearest.empty() ? "" : fmt::format("did you mean '{}'?", nearest));
    return {};
  }
  std::string columns(found->columns);
  if (tokens_.peek().is("[") && found->columns != "c") optional_argument();
  if (found->argument != Environment::Argument::none) {
    const std::string given = columns_of(raw_argument());
    if (found->argument == Environment::Argument::columns) columns = given;
  }
  const std::string xml = table(*found, columns, Stop::cell);
  const Token end = tokens_.take_word();
  const std::string closes = end.is_command("end") ? name_of(raw_argument()) : "";
  if (closes.empty())
    fail(token, fmt::format("'\\begin{{{}}}' is not closed", name));
  else if (closes != name)
    fail(end, fmt::format("'\\end{{{}}}' closes '{}'", closes, name));
  if (found->left.empty() && found->right.empty()) return {xml};
  return {element(
      "mrow", {},
      fence(found->left, " form=\"prefix\"") + xml + fence(found->right, " form=\"postfix\""))};
}

/// `\substack{i<n\\j<m}`.
Atom Parser::substack(const Token& token) {
  if (!tokens_.peek_word().is("{")) {
    fail(token, "'\\substack' without '{'");
    return {};
  }
  tokens_.take();
  const std::string xml = table(Environments::k_substack, "c", Stop::cell);
  if (!tokens_.take_word().is("}")) fail(token, "'{' is not closed");
  return {xml};
}

/// A formula of several lines without an environment.
std::string Parser::lines_of(const Atoms& first) {
  tokens_.take();
  std::string out = element("mtr", {}, cell(inside_of(first), {'l'}, {}));
  while (!failed()) {
    const Atoms atoms = row(Stop::end);
    out += element("mtr", {}, cell(inside_of(atoms), {'l'}, {}));
    if (!tokens_.peek().is_command("\\")) break;
    tokens_.take();
  }
  return element("mtable", Environments::k_lines.attributes, out);
}

/// Lines between rows, before the next.
void Parser::read_rules(Table& table) {
  while (tokens_.peek_word().kind == Token::Kind::command &&
         is_one_of(k_rules, tokens_.peek().text)) {
    tokens_.take();
    table.rule = " math-line-above";
  }
}

/// Past `\\` and the `[2pt]` that may follow it at once.
void Parser::take_row_end() {
  tokens_.take();
  if (!tokens_.peek().is("[")) return;
  const Token open = tokens_.take();
  while (tokens_.peek().kind != Token::Kind::end && !tokens_.peek().is("]"))
    tokens_.take();
  if (!tokens_.take().is("]")) fail(open, "'[' is not closed");
}

std::string Parser::table(const Environment& environment, std::string_view columns, Stop stop) {
  Table table;
  const State outer = state_;
  state_.style = environment.style;
  while (!failed()) {
    read_rules(table);
    if (!table.rows.empty() && (tokens_.peek().is_command("end") || tokens_.peek().is("}"))) break;
    Table::Row& row = table.rows.emplace_back();
    row.rule = std::exchange(table.rule, {});
    for (bool more = true; more && !failed();) {
      // In the second column of `a &- b` there is something to take b from.
      if (columns == "rl" && row.cells.size() % 2 == 1) lead_ = Role::ordinary;
      row.cells.push_back(inside_of(this->row(stop)));
      more = tokens_.peek_word().is("&");
      if (more) tokens_.take();
    }
    const bool ends = tokens_.peek().is_command("\\") || tokens_.peek().is_command("cr");
    if (!ends) break;
    take_row_end();
  }
  state_ = outer;
  const std::vector<Column> all = read_columns(columns);
  const std::string_view below = table.rule.empty() ? "" : " math-line-below";
  std::string out;
  for (const Table::Row& row : table.rows) {
    std::string rules(row.rule);
    if (&row == &table.rows.back()) rules += below;
    std::string cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      cells += cell(row.cells[i], all[i % all.size()], rules);
    out += element("mtr", {}, cells);
  }
  return element("mtable", environment.attributes, out);
}

}  // namespace daybook::math
