// SPDX-License-Identifier: MIT
#include "markdown/tex_guess.hpp"

#include <cstddef>

#include "markdown/math_fault.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_shortest_word = 3;  // `if` and `ln` are none, `and` is one

/// What a text is made of, outside of its groups.
struct Signs {
  bool command = false;
  bool script = false;    // ^ or _
  bool relation = false;  // = < >
  bool letter = false;
  bool word = false;
};

class SignReader {
 public:
  explicit SignReader(std::string_view text) : text_(text) {}

  Signs run() {
    while (at_ < text_.size())
      read_one();
    end_letters();
    return signs_;
  }

 private:
  void read_one() {
    const char c = text_[at_];
    if (c == '\\') {
      end_letters();
      read_command();
      return;
    }
    const text::Decoded decoded = text::decode(text_, at_);
    at_ += decoded.size;
    if (text::is_letter(decoded.code_point)) {
      ++letters_;
      if (depth_ == 0 && text::is_cjk(decoded.code_point)) signs_.word = true;
      return;
    }
    end_letters();
    if (c == '{') ++depth_;
    if (c == '}' && depth_ > 0) --depth_;
    signs_.script = signs_.script || c == '^' || c == '_';
    signs_.relation = signs_.relation || c == '=' || c == '<' || c == '>';
    signs_.word = signs_.word || c == '"' || c == '`';
  }

  void read_command() {
    ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && text::is_ascii_letter(text_[at_]))
      ++at_;
    if (at_ > begin)
      signs_.command = true;
    else if (at_ < text_.size())
      ++at_;
  }

  void end_letters() {
    if (letters_ > 0) signs_.letter = true;
    if (depth_ == 0 && letters_ >= k_shortest_word) signs_.word = true;
    letters_ = 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t letters_ = 0;  // that follow each other
  Signs signs_;
};

}  // namespace

TexGuess guess_tex(std::string_view content) {
  const auto first = content.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return TexGuess::words;
  // `[^1]` is a footnote, and what begins with such a sign follows words.
  if (std::string_view("^:;,.)]}!?").find(content[first]) != std::string_view::npos)
    return TexGuess::words;
  const Signs signs = SignReader(content).run();
  const bool said = signs.letter || signs.script || signs.relation;
  if (!signs.command && (signs.word || !said)) return TexGuess::words;
  const bool is_count = text::is_ascii_digit(content[first]);
  if (is_count && !signs.command && !signs.script && !signs.relation) return TexGuess::words;
  if (math_fault(content)) return TexGuess::words;
  return signs.command || signs.script ? TexGuess::certain : TexGuess::likely;
}

}  // namespace daybook::markdown
