// SPDX-License-Identifier: MIT
#include "highlight/language.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "highlight/lexers.hpp"
#include "highlight/rows.hpp"
#include "text/ascii.hpp"

namespace daybook::highlight {
namespace {

constexpr std::size_t k_longest_name = 24;
constexpr std::size_t k_longest_word = 32;

struct Mark {
  std::uint32_t feature;
  char begins;
};

constexpr auto k_marks = std::to_array<Mark>({
    {feature::preprocessor, '#'},
    {feature::hash_brackets, '#'},
    {feature::at_meta, '@'},
    {feature::at_variable, '@'},
    {feature::dollar, '$'},
    {feature::dollar_paren, '$'},
    {feature::percent, '%'},
    {feature::symbols, ':'},
    {feature::ticks, '\''},
    {feature::regex, '/'},
    {feature::elements, '<'},
    {feature::options, '-'},
    {feature::commands, '\\'},
    {feature::dot_meta, '.'},
    {feature::prompts, '$'},
});

struct Catalog {
  Catalog() {
    for (const auto rows : {compiled_rows(), managed_rows(), web_rows(), script_rows(),
                            functional_rows(), data_rows(), tool_rows(), text_rows()}) {
      for (const Grammar& row : rows)
        list.emplace_back(row);
    }
    for (const Language& language : list) {
      each_word(language.grammar().names,
                [&](std::string_view name) { names.emplace_back(name, &language); });
    }
    std::ranges::sort(names);
  }

  std::vector<Language> list;
  std::vector<std::pair<std::string_view, const Language*>> names;
};

const Catalog& catalog() {
  static const Catalog all;
  return all;
}

bool holds(std::string_view list, std::string_view word) {
  bool found = false;
  each_word(list, [&](std::string_view each) { found = found || each == word; });
  return found;
}

}  // namespace

Language::Language(const Grammar& grammar) : grammar_(&grammar) {
  words_.add(grammar.keywords, TokenKind::keyword);
  words_.add(grammar.types, TokenKind::type);
  words_.add(grammar.constants, TokenKind::constant);
  words_.add(grammar.builtins, TokenKind::builtin);
  each_word(grammar.line_comments, [&](std::string_view mark) { line_comments_.push_back(mark); });
  each_word(grammar.metas, [&](std::string_view mark) { metas_.push_back(mark); });
  set_bytes();
}

void Language::set_bytes() {
  const auto add = [&](char c, unsigned classes) {
    std::uint8_t& byte = bytes_[static_cast<unsigned char>(c)];
    byte = static_cast<std::uint8_t>(byte | classes);
  };
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    if (text::is_ascii_letter(c) || c == '_' || !text::is_ascii(c))
      add(c, byte_class::name_start | byte_class::name);
    if (text::is_ascii_digit(c)) add(c, byte_class::digit | byte_class::name);
  }
  for (const char c : grammar_->name_starts)
    add(c, byte_class::name_start | byte_class::name);
  for (const char c : grammar_->name_parts)
    add(c, byte_class::name);
  for (const std::string_view mark : line_comments_)
    add(mark[0], byte_class::mark);
  for (const std::string_view mark : metas_)
    add(mark[0], byte_class::mark);
  for (const char c : grammar_->first_comments)
    add(c, byte_class::mark);
  if (!grammar_->block_open.empty()) add(grammar_->block_open[0], byte_class::mark);
  for (const Quote& quote : grammar_->quotes)
    add(quote.open[0], byte_class::mark);
  if (!grammar_->here.empty()) add(grammar_->here[0], byte_class::mark);
  if (!grammar_->here.empty()) add('\n', byte_class::mark);
  for (const Mark& mark : k_marks) {
    if (has(mark.feature)) add(mark.begins, byte_class::mark);
  }
}

std::string_view Language::name() const {
  return grammar_->names.substr(0, grammar_->names.find(' '));
}

TokenKind Language::kind_of(std::string_view word) const {
  if (!has(feature::any_case)) return words_.find(word);
  if (word.size() > k_longest_word) return TokenKind::plain;
  std::array<char, k_longest_word> lowered{};
  std::ranges::transform(word, lowered.begin(), [](char c) { return text::ascii_lower(c); });
  return words_.find({lowered.data(), word.size()});
}

bool Language::is_prefix(std::string_view word) const {
  return !grammar_->prefixes.empty() && holds(grammar_->prefixes, word);
}

bool Language::is_definer(std::string_view word) const {
  return !grammar_->definers.empty() && holds(grammar_->definers, word);
}

const Language* find_language(std::string_view name) {
  if (name.empty() || name.size() > k_longest_name) return nullptr;
  const std::string lowered = text::ascii_lower(name);
  const auto& names = catalog().names;
  const auto found = std::ranges::lower_bound(names, std::string_view(lowered), {},
                                              &std::pair<std::string_view, const Language*>::first);
  return found == names.end() || found->first != lowered ? nullptr : found->second;
}

std::span<const Language> languages() {
  return catalog().list;
}

void lex_part(std::string_view code, std::size_t begin, std::size_t end, const Language& language,
              Tokens& out) {
  const PartOf part(out, begin);
  const LexFunction lex = language.grammar().lex;
  (lex == nullptr ? lex_code : lex)(code.substr(begin, end - begin), language, out);
}

std::vector<Token> tokens_of(std::string_view code, const Language& language) {
  Tokens tokens;
  lex_part(code, 0, code.size(), language, tokens);
  return tokens.finish(code.size());
}

}  // namespace daybook::highlight
