// SPDX-License-Identifier: MIT
// Lines of tests run and checks made, and the state their words say.  Knows no other items.  Tested
// by read_work_test.cpp and han_pairs_test.cpp.
#include <algorithm>
#include <array>

#include "journal/items/item_readers.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

std::string_view worded_state(std::string_view text) {
  const std::string lower = text::lower(text);
  const bool failed =
      has_phrase(lower, failed_phrases()) && !has_phrase(lower, none_failed_phrases());
  const bool passed =
      has_phrase(lower, passed_phrases()) && !has_phrase(lower, not_passed_phrases());
  if (passed && !failed) return "✅";
  if (failed && !passed) return "❌";
  return {};
}

namespace {

/// `Not tested end to end`: a check that is still to be made.
bool says_untested(std::string_view text) {
  constexpr std::array<std::string_view, 8> k_untested{
      "未手测", "未实测", "未测试", "尚未测", "未验证", "not tested", "untested", "not verified"};
  return has_phrase(text::lower(text), k_untested);
}

/// `Tests run`, `Testing performed this session`: what stands below was done.
bool says_run(const Reader& reader, std::uint32_t section) {
  if (section == markdown::Section::k_no_parent) return false;
  const std::string key = " " + name_key(reader.section(section).title) + " ";
  return key.find(" to ") == std::string::npos && has_phrase(key, run_phrases());
}

}  // namespace

bool read_check(const Reader& reader, std::uint32_t section, const Piece& piece) {
  const std::string& text = piece.line.text;
  const std::string_view worded = worded_state(text);
  // In a section on testing an entry without result or count is advice or a step.
  const bool stateless = !piece.boxed && !piece.mark && worded.empty();
  const bool counts = text.find_first_of("0123456789") != std::string::npos;
  const bool told = counts || says_run(reader, section);
  if (stateless && !told && reader.sink.role() == Role::testing) return true;
  Item* const item = reader.sink.add(ItemType::check, text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  if (piece.boxed) {
    ItemSink::set(*item, ItemField::state, piece.ticked ? "✅" : "🔲");
  } else if (piece.mark) {
    ItemSink::set(*item, ItemField::state, text, piece.nodes, piece.span);
  } else if (!worded.empty()) {
    ItemSink::set(*item, ItemField::state, worded);
  } else if (says_untested(text)) {
    ItemSink::set(*item, ItemField::state, "⚠️");
  }
  return true;
}

bool read_stated_check(const Reader& reader, const Piece& piece) {
  static const auto k_words =
      list_of("验证 | 验证结果 | 测试结果 | 构建结果 | 编译结果 | 验收结果");
  if (!k_words.whole(name_key(piece.line.label))) return false;
  const std::string_view state = worded_state(piece.line.value);
  if (state.empty()) return true;
  if (Item* item = reader.sink.add(ItemType::check, piece.line.value, piece.nodes, piece.span))
    ItemSink::set(*item, ItemField::state, state);
  return true;
}

void read_test_output(const Reader& reader, const Piece& piece) {
  constexpr std::ptrdiff_t k_most = 3;  // lines; more list every test
  const markdown::Document& document = reader.document();
  std::string_view code = document.literal(piece.nodes.begin);
  if (std::ranges::count(code, '\n') > k_most) return;
  const text::SourceFile& source = document.source();
  const bool fenced = document.node(piece.nodes.begin).has(markdown::NodeFlag::fenced);
  std::uint32_t row = source.line_of(piece.span.begin) + (fenced ? 1U : 0U);
  for (; !code.empty(); ++row) {
    std::string_view line = code.substr(0, code.find('\n'));
    code.remove_prefix(std::min(code.size(), line.size() + 1));
    while (!line.empty() && std::string_view("= \r").find(line.front()) != std::string_view::npos)
      line.remove_prefix(1);
    while (!line.empty() && std::string_view("= \r").find(line.back()) != std::string_view::npos)
      line.remove_suffix(1);
    const std::string_view state = worded_state(line);
    const bool counts = !line.empty() && line.front() >= '0' && line.front() <= '9';
    const bool totals = line.starts_with("Tests:") || line.starts_with("Test Suites:");
    const bool told = !state.empty() || line.find(" failed") != std::string_view::npos;
    if (!told || (!counts && !totals)) continue;
    const text::Span span{source.line_start(std::min(row, source.line_of(piece.span.end))),
                          piece.span.end};
    if (Item* item = reader.sink.add(ItemType::check, line, piece.nodes, span))
      ItemSink::set(*item, ItemField::state, state.empty() ? "❌" : state);
  }
}

namespace {

/// `10 tests pass`, `0 失败`: a number, and soon what became of so many.
bool counts_results(std::string_view text) {
  constexpr std::size_t k_near = 30;  // bytes
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!text::is_ascii_digit(text[at])) continue;
    if (at > 0 && text::is_ascii_alphanumeric(text[at - 1])) continue;
    if (!worded_state(text.substr(at, k_near)).empty()) return true;
  }
  return false;
}

}  // namespace

bool states_check(const std::vector<Piece>& pieces, std::size_t index) {
  const auto is_listed = [](const Piece& piece) {
    return piece.form == Piece::Form::entry || piece.form == Piece::Form::table;
  };
  const std::string& text = pieces[index].line.text;
  return pieces[index].form == Piece::Form::paragraph && std::ranges::none_of(pieces, is_listed) &&
         counts_results(text) && !worded_state(text).empty();
}

bool tells_test_run(const Piece& piece) {
  static const auto k_labels = list_of("result | results | tests | test | status | outcome");
  static const auto k_tests =
      list_of("tests | test | unit tests | test suite | 测试 | 单测 | 单元测试");
  const Line& line = piece.line;
  if (line.colon && k_tests.whole(name_key(line.label)) && !worded_state(line.value).empty() &&
      line.value.find_first_of("0123456789") != std::string::npos)
    return true;
  if (piece.form != Piece::Form::lead || !line.colon || line.value.empty()) return false;
  if (!k_labels.whole(name_key(line.label)) || line.value.find("test") == std::string::npos)
    return false;
  const bool counts = line.value.front() >= '0' && line.value.front() <= '9';
  return (counts || line.value.starts_with("all ")) && !worded_state(line.value).empty();
}

}  // namespace daybook::journal
