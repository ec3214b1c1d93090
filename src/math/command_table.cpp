// SPDX-License-Identifier: MIT
// Which command is read by what: a part of Parser.  Also the list of all names, where the commands
// come before the symbols since the first of equally near names is suggested.  Tested by
// names_test.cpp.
#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "math/parser.hpp"
#include "math/structure.hpp"

namespace daybook::math {

/// In the order of the functions.
struct Parser::Commands {
  static constexpr std::array k_rows{
      Command{"frac", &Parser::fraction},
      Command{"dfrac", &Parser::fraction},
      Command{"tfrac", &Parser::fraction},
      Command{"cfrac", &Parser::fraction},
      Command{"binom", &Parser::binomial},
      Command{"dbinom", &Parser::binomial},
      Command{"tbinom", &Parser::binomial},
      Command{"sqrt", &Parser::root},
      Command{"overset", &Parser::stacked},
      Command{"underset", &Parser::stacked},
      Command{"stackrel", &Parser::stacked},
      Command{"xrightarrow", &Parser::long_arrow, "→"},
      Command{"xleftarrow", &Parser::long_arrow, "←"},
      Command{"xleftrightarrow", &Parser::long_arrow, "↔"},
      Command{"xRightarrow", &Parser::long_arrow, "⇒"},
      Command{"xLeftarrow", &Parser::long_arrow, "⇐"},
      Command{"xLeftrightarrow", &Parser::long_arrow, "⇔"},
      Command{"xhookrightarrow", &Parser::long_arrow, "↪"},
      Command{"xhookleftarrow", &Parser::long_arrow, "↩"},
      Command{"xmapsto", &Parser::long_arrow, "↦"},
      Command{"xlongequal", &Parser::long_arrow, "="},
      Command{"left", &Parser::left_right},
      Command{"middle", &Parser::middle},
      Command{"big", &Parser::big, "1.2em"},
      Command{"Big", &Parser::big, "1.8em"},
      Command{"bigg", &Parser::big, "2.4em"},
      Command{"Bigg", &Parser::big, "3em"},
      Command{"bigl", &Parser::big, "1.2em", Role::open},
      Command{"Bigl", &Parser::big, "1.8em", Role::open},
      Command{"biggl", &Parser::big, "2.4em", Role::open},
      Command{"Biggl", &Parser::big, "3em", Role::open},
      Command{"bigr", &Parser::big, "1.2em", Role::close},
      Command{"Bigr", &Parser::big, "1.8em", Role::close},
      Command{"biggr", &Parser::big, "2.4em", Role::close},
      Command{"Biggr", &Parser::big, "3em", Role::close},
      Command{"bigm", &Parser::big, "1.2em", Role::relation},
      Command{"Bigm", &Parser::big, "1.8em", Role::relation},
      Command{"biggm", &Parser::big, "2.4em", Role::relation},
      Command{"Biggm", &Parser::big, "3em", Role::relation},
      Command{"not", &Parser::negation},
      Command{"bmod", &Parser::modulus},
      Command{"pmod", &Parser::modulus},
      Command{"mod", &Parser::modulus},
      Command{"pod", &Parser::modulus},
      Command{"phantom", &Parser::invisible},
      Command{"hphantom", &Parser::invisible},
      Command{"vphantom", &Parser::invisible},
      Command{"smash", &Parser::invisible},
      Command{"mathstrut", &Parser::invisible},
      Command{"strut", &Parser::invisible},
      Command{"rlap", &Parser::invisible},
      Command{"mathrlap", &Parser::invisible},
      Command{"boxed", &Parser::framed, "math-box"},
      Command{"fbox", &Parser::framed, "math-box"},
      Command{"cancel", &Parser::framed, "math-cancel"},
      Command{"bcancel", &Parser::framed, "math-bcancel"},
      Command{"xcancel", &Parser::framed, "math-xcancel"},
      Command{"sout", &Parser::framed, "math-sout"},
      Command{"overline", &Parser::framed, "math-over"},
      Command{"underline", &Parser::framed, "math-under"},
      Command{"underbar", &Parser::framed, "math-under"},
      Command{"textcolor", &Parser::colored},
      Command{"mathop", &Parser::recast, "", Role::large},
      Command{"mathrel", &Parser::recast, "0.2778em", Role::relation},
      Command{"mathbin", &Parser::recast, "0.2222em", Role::binary},
      Command{"mathord", &Parser::recast, "", Role::ordinary},
      Command{"mathopen", &Parser::recast, "", Role::open},
      Command{"mathclose", &Parser::recast, "", Role::close},
      Command{"mathpunct", &Parser::recast, "", Role::punctuation},
      Command{"mathinner", &Parser::recast, "", Role::inner},
      Command{"ensuremath", &Parser::recast, "", Role::ordinary},
      Command{"dots", &Parser::dots},
      Command{"prescript", &Parser::before_scripts},
      Command{"nonumber", &Parser::nothing},
      Command{"notag", &Parser::nothing},
      Command{"relax", &Parser::nothing},
      Command{"allowbreak", &Parser::nothing},
      Command{"nobreak", &Parser::nothing},
      Command{"noindent", &Parser::nothing},
      Command{"hfill", &Parser::nothing},
      Command{"displaylimits", &Parser::nothing},
      Command{"label", &Parser::with_argument_ignored},
      Command{"begin", &Parser::environment},
      Command{"substack", &Parser::substack},
      Command{"operatorname", &Parser::operator_name},
      Command{"operatornamewithlimits", &Parser::operator_name},
      Command{",", &Parser::fixed_space},
      Command{"thinspace", &Parser::fixed_space},
      Command{":", &Parser::fixed_space},
      Command{">", &Parser::fixed_space},
      Command{"medspace", &Parser::fixed_space},
      Command{";", &Parser::fixed_space},
      Command{"thickspace", &Parser::fixed_space},
      Command{"enspace", &Parser::fixed_space},
      Command{"quad", &Parser::fixed_space},
      Command{"qquad", &Parser::fixed_space},
      Command{"!", &Parser::fixed_space},
      Command{"negthinspace", &Parser::fixed_space},
      Command{" ", &Parser::fixed_space},
      Command{"space", &Parser::fixed_space},
      Command{"nobreakspace", &Parser::fixed_space},
      Command{"hspace", &Parser::measured_space},
      Command{"kern", &Parser::measured_space},
      Command{"mkern", &Parser::measured_space},
      Command{"hskip", &Parser::measured_space},
      Command{"mskip", &Parser::measured_space},
      Command{"mspace", &Parser::measured_space},
      Command{"tag", &Parser::tag},
      Command{"newcommand", &Parser::define},
      Command{"renewcommand", &Parser::define},
      Command{"providecommand", &Parser::define},
      Command{"def", &Parser::define},
      Command{"DeclareMathOperator", &Parser::define_operator}};
};

const Parser::Command* Parser::find_command(std::string_view name) {
  const auto* const found = std::ranges::find(Commands::k_rows, name, &Command::name);
  return found == Commands::k_rows.end() ? nullptr : found;
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Parser::Command& command : Parser::Commands::k_rows)
    names.push_back(command.name);
  const std::array<std::span<const std::string_view>, 5> lists{k_divisions, k_styles, k_limits,
                                                               k_rules, k_ends};
  for (const auto list : lists)
    names.insert(names.end(), list.begin(), list.end());
  add_font_names(names);
  std::vector<std::string_view> symbols;
  add_symbol_names(symbols);
  std::ranges::copy_if(symbols, std::back_inserter(names), is_command_name);
  return names;
}

}  // namespace daybook::math
