// SPDX-License-Identifier: MIT
// Tells what an author wrote from what a template left standing.  Tested by vocabulary_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "journal/words/han.hpp"
#include "journal/words/value_words.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

/// Words of an author who says that there is nothing.
constexpr std::string_view k_nothing =
    "none | n/a | na | nil | nothing | not applicable | none yet | none so far | no blockers | "
    "null | "
    "nothing yet | 无 | 没有 | 暂无 | 不适用 | yok | keine | keiner | aucun | aucune | ninguno | "
    "ninguna | なし | 없음 | 无特别 | 没有问题 | 無 | yok şimdilik | henüz yok | nichts | keine "
    "offenen | rien | néant | "
    "sans objet | pas encore | nada | aún nada | no aplica | 特になし | 該当なし | 未定 | 해당 "
    "없음 | 아직 없음 | 특이사항 없음 | nenhum | nenhuma | nada ainda | não se aplica | nessuno | "
    "nessuna | niente | nulla | ancora niente | non applicabile | нет | ничего | пока нет | пока "
    "ничего | отсутствует | не применимо";

/// Words a template leaves standing.
constexpr std::string_view k_left_over =
    "... | …… | yyyy-mm-dd | hh:mm | l? | i can ... | i can | tbd | x hours y minutes | x minutes "
    "| x hours | "
    "strong / partial / weak | strong/partial/weak | not started / passed / failed | passed / "
    "failed | yes / no | "
    "yes/no | h/m/l | nnn | xxx | tag1, tag2 | pass / fail | pass/fail | ? | ?? | _ | todo: fill "
    "in | 待填写 | 待补充 | "
    "填写 | 我能 | 我能... | 是 / 否 | 是/否 | 通过 / 失败 | 强 / 部分 / 弱 | session / lab / "
    "track link | how long | "
    "short, specific title | xxxx-xx-xx | fill in | to be filled in | fill me in | placeholder | "
    "lorem ipsum | 待写 | 此处填写 | 请填写 | 示例内容 | doldurulacak | buraya yaz | buraya yazın "
    "| "
    "hier eintragen | ausfüllen | bitte ausfüllen | noch offen | à compléter | à remplir | "
    "à définir | por completar | por definir | rellenar | 記入してください | ここに記入 | 後で書く "
    "| "
    "여기에 작성 | 작성 예정 | 추후 작성 | a preencher | preencher | por preencher | da compilare "
    "| da completare | da definire | заполнить | будет заполнено | дописать";

/// Nothing but bracketed groups, spaces and marks between them: `[Link] - [What we learned]`.
bool is_all_brackets(std::string_view text) {
  constexpr std::array<std::pair<char, char>, 3> k_pairs{{{'[', ']'}, {'{', '}'}, {'<', '>'}}};
  bool any = false;
  while (!text.empty()) {
    const auto* const pair =
        std::ranges::find(k_pairs, text.front(), &std::pair<char, char>::first);
    if (pair != k_pairs.end()) {
      const std::size_t close = text.find(pair->second);
      // `[x]` is a box and `[]` code; a template's words are longer.
      if (close == std::string_view::npos || close < 3) return false;
      any = true;
      text.remove_prefix(close + 1);
      continue;
    }
    if (std::string_view(" -:,.*_–—|").find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
  }
  return any;
}

/// `**[Decision 1]**: Description`: a bracketed label of several words before the template's own
/// text.
bool has_bracketed_label(std::string_view text) {
  if (!text.starts_with('[')) return false;
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos || close + 1 >= text.size()) return false;
  const std::string_view label = text.substr(1, close - 1);
  const bool several = label.find(' ') != std::string_view::npos;
  const char after = text[close + 1];
  return several && (after == ':' || (after == ' ' && text.substr(close + 1).starts_with(" - ")));
}

/// `None identified`, `None - all went well`, `No open questions`, `暂无阻塞`: an author's way to
/// say that a section holds nothing.
bool says_nothing(std::string_view key) {
  constexpr std::size_t k_longest = 100;
  constexpr std::string_view k_absent =
      "blocker | blockers | issue | issues | challenge | challenges | problem | problems | "
      "question | questions | gap | "
      "gaps | risk | risks | change | changes | task | tasks | decision | decisions | action | "
      "actions | errors | "
      "todos | learnings | files | blocking";
  if (key.size() > k_longest) return false;
  if (key.starts_with("暂无") || key.starts_with("无新增") || key.starts_with("无,") ||
      key.starts_with("无。") || key.starts_with("无("))
    return true;
  // `N/A (not built)`
  if (key.starts_with("n/a (") || key.starts_with("n/a(")) return key.ends_with(')');
  if (key.starts_with("none")) {
    const std::string_view rest = key.substr(4);
    return rest.empty() || (rest.front() == ' ' && !rest.starts_with(" of ")) ||
           std::string_view(".,-:;(!").find(rest.front()) != std::string_view::npos;
  }
  // `Nothing! It all went well`, not `Nothing is cached twice`.
  if (key.starts_with("nothing"))
    return key.size() > 7 && std::string_view(".,;(!").find(key[7]) != std::string_view::npos;
  if (!key.starts_with("no ") || std::ranges::count(key, ' ') > 5) return false;
  bool found = false;
  for_each_word(k_absent, [&](std::string_view word) {
    const std::size_t at = key.find(word);
    found = found || (at != std::string_view::npos && key[at - 1] == ' ');
  });
  return found;
}

/// `X MB`, `±Z%`, `+XXX`: a template's letter where a number belongs.
bool is_unnumbered(std::string_view text) {
  constexpr std::size_t k_longest = 10;
  if (text.empty() || text.size() > k_longest) return false;
  for (const std::string_view sign : {"±", "+", "-"}) {
    if (text.starts_with(sign)) text.remove_prefix(sign.size());
  }
  const std::size_t letters = std::min(text.size(), text.find_first_not_of("XYZN"));
  if (letters == 0) return false;
  const std::string_view unit = text.substr(letters);
  if (unit.empty()) return letters > 1;
  constexpr std::string_view k_units = "% | ms | mb | kb | gb | s | min | h | hours | minutes";
  bool found = false;
  const std::string key = text::lower(text::trim(unit));
  for_each_word(k_units, [&](std::string_view word) { found = found || word == key; });
  return found;
}

bool is_only_marks(std::string_view key) {
  return std::ranges::all_of(key, [](char c) {
    return std::string_view(" .-–—_*:/\\?()[]#|").find(c) != std::string_view::npos;
  });
}

}  // namespace

std::string_view left_over_words() {
  return k_left_over;
}

std::string_view nothing_words() {
  return k_nothing;
}

bool is_unchosen(std::string_view text) {
  return std::ranges::count(text, '|') >= 2 || text.find(" | ") != std::string_view::npos;
}

namespace {

/// What is compared with the lists: folded, without the parentheses around the whole.
std::string bare_key(std::string_view trimmed) {
  std::string key = text::match_key(trimmed);
  while (key.starts_with('(') && key.ends_with(')'))
    key = key.substr(1, key.size() - 2);
  return key;
}

/// Longer than anything a template leaves standing, in bytes.
constexpr std::size_t k_longest_left_over = 160;

bool is_left_over(std::string_view trimmed, std::string_view key) {
  if (is_all_brackets(trimmed) || has_bracketed_label(trimmed) || is_unnumbered(trimmed))
    return true;
  if (is_only_marks(key) && key.find("..") != std::string::npos) return true;
  if (words_in_use().left_over.whole(key)) return true;
  if (words_in_use().left_over.whole(simplified(key))) return true;
  // `Fill in after the call`, not a question of the kind called so.
  const bool is_blank = key.starts_with("fill in blank") || key.starts_with("fill in the blank");
  // `Fill in the .env file with real keys` is something to do.
  const bool is_told = key.find(" with ") != std::string_view::npos;
  const bool is_work = is_blank || is_told;
  if (!is_work && (key.starts_with("fill in ") || key.starts_with("fill this in"))) return true;
  // `(to be filled at the end)`
  if (trimmed.starts_with('(') && (key.starts_with("to be ") || key.starts_with("fill ")))
    return true;
  // `Next #1: …`: a label of the template with nothing after it.
  return key.ends_with(": ...");
}

}  // namespace

bool is_prompt(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  constexpr std::size_t k_longest = 70;
  if (!trimmed.starts_with('(') || !trimmed.ends_with(')') || trimmed.size() > k_longest)
    return false;
  const std::string_view inner = trimmed.substr(1, trimmed.size() - 2);
  if (inner.empty() || inner.find_first_of("()`0123456789/") != std::string_view::npos)
    return false;
  return text::is_ascii_lower(inner.front()) && inner.find(' ') != std::string_view::npos;
}

bool is_left_over(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  if (trimmed.empty() || trimmed.size() > k_longest_left_over) return false;
  return is_left_over(trimmed, bare_key(trimmed));
}

bool is_placeholder(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  if (trimmed.empty()) return true;
  if (trimmed.size() > k_longest_left_over) return false;
  std::string key = bare_key(trimmed);
  if (is_left_over(trimmed, key)) return true;
  if (trimmed.size() > 120) return false;
  // A rating has no word in it and says all the same how sure somebody is.
  for (const std::string_view star : {"⭐", "★", "☆"}) {
    if (trimmed.starts_with(star)) return false;
  }
  while (key.ends_with('.'))
    key.pop_back();
  return key.empty() || is_only_marks(key) || words_in_use().nothing.whole(key) ||
         words_in_use().nothing.whole(simplified(key)) || says_nothing(key);
}

}  // namespace daybook::journal
