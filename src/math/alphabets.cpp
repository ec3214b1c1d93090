// SPDX-License-Identifier: MIT
#include "math/alphabets.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace daybook::math {
namespace {

using Reach = FontCommand::Reach;

constexpr std::array k_fonts{
    FontCommand{"mathrm", Font::upright},
    FontCommand{"mathup", Font::upright},
    FontCommand{"mathnormal", Font::none},
    FontCommand{"mathit", Font::italic},
    FontCommand{"mathbf", Font::bold},
    FontCommand{"boldsymbol", Font::bold_italic},
    FontCommand{"bm", Font::bold_italic},
    FontCommand{"bold", Font::bold},
    FontCommand{"mathsf", Font::sans},
    FontCommand{"mathtt", Font::typewriter},
    FontCommand{"mathcal", Font::script},
    FontCommand{"mathscr", Font::script},
    FontCommand{"mathfrak", Font::fraktur},
    FontCommand{"mathbb", Font::blackboard},
    FontCommand{"Bbb", Font::blackboard},
    FontCommand{"rm", Font::upright, Reach::group},
    FontCommand{"it", Font::italic, Reach::group},
    FontCommand{"bf", Font::bold, Reach::group},
    FontCommand{"sf", Font::sans, Reach::group},
    FontCommand{"tt", Font::typewriter, Reach::group},
    FontCommand{"cal", Font::script, Reach::group},
};

constexpr std::array k_text_fonts{
    FontCommand{"text", Font::none},         FontCommand{"mbox", Font::none},
    FontCommand{"hbox", Font::none},         FontCommand{"textrm", Font::none},
    FontCommand{"textnormal", Font::none},   FontCommand{"textup", Font::none},
    FontCommand{"textbf", Font::bold},       FontCommand{"textit", Font::italic},
    FontCommand{"emph", Font::italic},       FontCommand{"textsf", Font::sans},
    FontCommand{"texttt", Font::typewriter},
};

/// Where an alphabet begins; 0: it has none.
struct Alphabet {
  Font font;
  char32_t capitals;  // A to Z, then a to z
  char32_t digits;
  char32_t greek;  // Α to Ω with ∇, then α to ω and the variants
};
constexpr std::array k_alphabets{
    Alphabet{Font::italic, 0x1D434, 0, 0x1D6E2},
    Alphabet{Font::bold, 0x1D400, 0x1D7CE, 0x1D6A8},
    Alphabet{Font::bold_italic, 0x1D468, 0x1D7CE, 0x1D71C},
    Alphabet{Font::sans, 0x1D5A0, 0x1D7E2, 0},
    Alphabet{Font::typewriter, 0x1D670, 0x1D7F6, 0},
    Alphabet{Font::script, 0x1D49C, 0, 0},
    Alphabet{Font::fraktur, 0x1D504, 0, 0},
    Alphabet{Font::blackboard, 0x1D538, 0x1D7D8, 0},
};

/// Letters that Unicode had before it had their alphabet.
struct Older {
  Font font;
  char32_t letter;
  char32_t is;
};
constexpr std::array k_older{
    Older{Font::italic, U'h', U'ℎ'},     Older{Font::script, U'B', U'ℬ'},
    Older{Font::script, U'E', U'ℰ'},     Older{Font::script, U'F', U'ℱ'},
    Older{Font::script, U'H', U'ℋ'},     Older{Font::script, U'I', U'ℐ'},
    Older{Font::script, U'L', U'ℒ'},     Older{Font::script, U'M', U'ℳ'},
    Older{Font::script, U'R', U'ℛ'},     Older{Font::script, U'e', U'ℯ'},
    Older{Font::script, U'g', U'ℊ'},     Older{Font::script, U'o', U'ℴ'},
    Older{Font::fraktur, U'C', U'ℭ'},    Older{Font::fraktur, U'H', U'ℌ'},
    Older{Font::fraktur, U'I', U'ℑ'},    Older{Font::fraktur, U'R', U'ℜ'},
    Older{Font::fraktur, U'Z', U'ℨ'},    Older{Font::blackboard, U'C', U'ℂ'},
    Older{Font::blackboard, U'H', U'ℍ'}, Older{Font::blackboard, U'N', U'ℕ'},
    Older{Font::blackboard, U'P', U'ℙ'}, Older{Font::blackboard, U'Q', U'ℚ'},
    Older{Font::blackboard, U'R', U'ℝ'}, Older{Font::blackboard, U'Z', U'ℤ'},
};

// Behind ω come ∂ and six letters of another form, in this order.
constexpr std::u32string_view k_greek_tail = U"∂ϵϑϰϕϱϖ";
constexpr char32_t k_small_letters = 26;
constexpr char32_t k_nabla = 25;
constexpr char32_t k_small_greek = 26;

bool is_in(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

/// The place of a character in the Greek part of an alphabet.
char32_t greek_place(char32_t c) {
  if (is_in(c, U'Α', U'Ω')) return c - U'Α' + 1;
  if (c == U'∇') return k_nabla + 1;
  if (is_in(c, U'α', U'ω')) return c - U'α' + k_small_greek + 1;
  const auto tail = k_greek_tail.find(c);
  if (tail == std::u32string_view::npos) return 0;
  return static_cast<char32_t>(tail) + k_small_greek + k_nabla + 1;
}

char32_t in_alphabet(char32_t c, const Alphabet& alphabet) {
  if (is_in(c, U'A', U'Z')) return alphabet.capitals + c - U'A';
  if (is_in(c, U'a', U'z')) return alphabet.capitals + k_small_letters + c - U'a';
  if (is_in(c, U'0', U'9')) return alphabet.digits == 0 ? c : alphabet.digits + c - U'0';
  const char32_t place = greek_place(c);
  return place == 0 || alphabet.greek == 0 ? c : alphabet.greek + place - 1;
}

}  // namespace

const FontCommand* find_font(std::string_view name) {
  const auto* const found = std::ranges::find(k_fonts, name, &FontCommand::name);
  return found == k_fonts.end() ? nullptr : found;
}

const FontCommand* find_text_font(std::string_view name) {
  const auto* const found = std::ranges::find(k_text_fonts, name, &FontCommand::name);
  return found == k_text_fonts.end() ? nullptr : found;
}

void add_font_names(std::vector<std::string_view>& names) {
  for (const FontCommand& font : k_fonts)
    names.push_back(font.name);
  for (const FontCommand& font : k_text_fonts)
    names.push_back(font.name);
}

std::string in_font(std::string_view character, Font font) {
  const char32_t c = text::decode(character, 0).code_point;
  const auto* const alphabet = std::ranges::find(k_alphabets, font, &Alphabet::font);
  if (alphabet == k_alphabets.end()) return std::string(character);
  std::string out;
  const auto* const older = std::ranges::find_if(
      k_older, [&](const Older& row) { return row.font == font && row.letter == c; });
  text::append_utf8(out, older == k_older.end() ? in_alphabet(c, *alphabet) : older->is);
  return out;
}

}  // namespace daybook::math
