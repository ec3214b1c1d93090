// SPDX-License-Identifier: MIT
// Reads one formula.  Recursion is over groups and is bounded; after the first fault nothing is
// left to read, so that every loop ends.  parser.cpp reads rows, scripts.cpp scripts and arguments,
// commands.cpp what the commands of command_table.cpp do, tables.cpp environments, words.cpp text
// and space, macros.cpp what the formula defines.  Tested by mathml_test.cpp, names_test.cpp and
// hostile_test.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "math/alphabets.hpp"
#include "math/markup.hpp"
#include "math/mathml.hpp"
#include "math/tokens.hpp"

namespace daybook::math {

class Parser {
 public:
  Parser(std::string_view tex, Display display);
  friend std::vector<std::string_view> command_names();

  /// What stands inside of the `<math>` element.
  std::string read();
  const std::optional<Fault>& fault() const { return fault_; }

 private:
  /// How large things are.
  enum class Style : std::uint8_t { display, text, script };
  /// What ends a row; it is not taken.
  enum class Stop : std::uint8_t { end, brace, bracket, right, cell, dollar };
  /// Whether a number or name goes on after its first character.
  enum class Extent : std::uint8_t { whole, character };
  /// What follows may change, and what is restored after it.
  struct State {
    Style style = Style::text;
    Font font = Font::none;
    std::optional<Role> before{};  // of what stands before in the row
  };
  struct Macro {
    std::size_t parameters = 0;
    Tokens body;
  };
  struct Command;
  struct Commands;
  struct Environment;
  struct Environments;
  struct Table;

  // parser.cpp
  Atoms row(Stop stop);
  void take_fenced(Atoms& atoms, Atom& close);
  bool row_command(Atoms& atoms, Stop stop);
  void divide(Atoms& atoms, Stop stop);
  Atom styled_rest(const Token& command, Stop stop);
  static bool stops(const Token& token, Stop stop);
  Atom nucleus(Extent extent);
  Atom read_nucleus(const Token& token, Extent extent);
  Atom group();
  Atom character(const Token& token, Extent extent);
  Atom number(const Token& first, Extent extent);
  Atom letters(const Token& first, Extent extent);
  Atom symbol(std::string_view text, Role role);
  Style smaller() const { return state_.style == Style::display ? Style::text : state_.style; }
  Spacing spacing() const {
    return state_.style == Style::script ? Spacing::none : Spacing::normal;
  }

  // scripts.cpp
  Atom with_scripts(Atom base);
  std::string read_script(const Token& sign);
  std::string primes();
  Atoms argument_atoms();
  std::string argument();
  std::string argument(Style style);
  std::optional<Atoms> optional_argument();

  // command_table.cpp
  static const Command* find_command(std::string_view name);

  // commands.cpp
  Atom command(const Token& token);
  Atom unknown(const Token& token);
  Atom fraction(const Token& token);
  Atom binomial(const Token& token);
  Atom root(const Token& token);
  Atom stacked(const Token& token);
  Atom long_arrow(const Token& token);
  Atom left_right(const Token& token);
  Atom middle(const Token& token);
  Atom big(const Token& token);
  Atom negation(const Token& token);
  Atom modulus(const Token& token);
  Atom invisible(const Token& token);
  Atom framed(const Token& token);
  Atom colored(const Token& token);
  Atom recast(const Token& token);
  Atom dots(const Token& token);
  Atom before_scripts(const Token& token);
  Atom nothing(const Token& token);
  Atom with_argument_ignored(const Token& token);
  Atom accented(const Accent& accent);
  static Atom styled(std::string_view style, const std::string& inside);
  std::optional<std::string> delimiter();
  std::string color();

  // tables.cpp
  Atom environment(const Token& token);
  Atom substack(const Token& token);
  std::string table(const Environment& environment, std::string_view columns, Stop stop);
  void read_rules(Table& table);
  void take_row_end();
  std::string lines_of(const Atoms& first);

  // words.cpp
  Atom words(const Token& token);
  Atom operator_name(const Token& token);
  Atom fixed_space(const Token& token);
  Atom measured_space(const Token& token);
  Atom tag(const Token& token);
  Atoms text_of(Font font);
  void text_command(const Token& token, Font font, std::string& text, Atoms& out);
  std::string plain_argument();
  std::optional<double> length();

  // macros.cpp
  Atom define(const Token& token);
  Atom define_operator(const Token& token);
  bool expand(const Token& token);
  Tokens raw_argument();
  Tokens name_to_define();

  void fail(const Token& token, std::string message, std::string help = {});
  bool failed() const { return fault_.has_value(); }
  bool too_deep(const Token& token);

  std::string_view tex_;
  TokenStream tokens_;
  State state_;
  std::map<std::string_view, Macro> macros_;
  std::optional<Role> lead_;  // what stands before the next row
  std::size_t depth_ = 0;
  std::size_t fences_ = 0;  // `\left` that are open
  std::optional<Fault> fault_;
};

/// One command, what reads it, and what that has to know besides the name.
struct Parser::Command {
  std::string_view name;
  Atom (Parser::*read)(const Token& token);
  std::string_view text{};     ///< of long_arrow its sign, of big the height, of framed the class,
                               ///< of recast the width of the space on both sides
  Role role = Role::ordinary;  ///< what big and recast make of their argument
};

}  // namespace daybook::math
