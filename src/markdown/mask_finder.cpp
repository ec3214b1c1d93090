// SPDX-License-Identifier: MIT
#include "markdown/mask_finder.hpp"

#include <algorithm>
#include <array>

#include "markdown/block_guess.hpp"
#include "markdown/footnote_labels.hpp"
#include "markdown/formula_lines.hpp"
#include "markdown/mask_rules.hpp"
#include "markdown/shortcode.hpp"
#include "markdown/table_limit.hpp"
#include "text/ascii.hpp"
#include "text/byte_set.hpp"

namespace daybook::markdown {
namespace {

constexpr std::uint32_t k_most_math_lines = 200;
constexpr std::size_t k_most_backticks = 64;
constexpr std::size_t k_most_images = 1000;  // of a paragraph: each costs as much as all before it
constexpr std::size_t k_most_declarations = 100;  // `<!A` of a paragraph: each is read to its end
constexpr std::size_t k_most_expanded = std::size_t{1} << 26;  // bytes, by link definitions
constexpr std::size_t k_most_ats = 2000;  // of a line, and ')': autolinks look back from each

class MaskFinder {
 public:
  explicit MaskFinder(MaskedSource& source)
      : source_(source),
        file_(source.source()),
        bytes_(file_.bytes()),
        footnotes_(source),
        formulas_(source),
        tables_(source),
        has_many_ats_(source.count('@') > k_most_ats || source.count(')') > k_most_ats) {
    const bool wiki = bytes_.find("[[") != std::string_view::npos || footnotes_.has_any();
    const bool shortcode = bytes_.find("{{<") != std::string_view::npos;
    const bool bracket = bytes_.find("\\(") != std::string_view::npos ||
                         bytes_.find("\\[") != std::string_view::npos;
    has_spans_ = bracket || source.has('$') || source.has('|') || wiki || shortcode ||
                 source.count('!') > k_most_declarations || has_many_ats_;
  }

  void run();

 private:
  void read_line(std::uint32_t number);
  void read_words(std::uint32_t number, std::size_t from);
  std::size_t read_mark(std::size_t at);
  std::size_t read_dollar(std::size_t at);
  std::size_t read_formula(std::size_t at, std::size_t size);
  std::size_t read_bracket(std::size_t at);
  std::size_t read_backticks(std::size_t at);
  std::size_t read_bar(std::size_t at);
  std::size_t read_brace(std::size_t at);
  std::size_t read_less(std::size_t at);
  void mask_bars(std::size_t begin, std::size_t end);
  std::size_t read_math_lines(std::size_t at);
  bool mask_footnote();
  bool mask_definition();
  void mask(RegionKind kind, std::size_t begin, std::size_t size);
  void mask_deep();
  text::Span span(std::size_t begin, std::size_t end) const {
    return {line_begin_ + static_cast<std::uint32_t>(begin),
            line_begin_ + static_cast<std::uint32_t>(end)};
  }

  MaskedSource& source_;
  const text::SourceFile& file_;
  std::string_view bytes_;
  FootnoteLabels footnotes_;
  FormulaLines formulas_;
  TableLimit tables_;
  BlockGuess blocks_;
  bool has_many_ats_;
  bool has_spans_ = false;
  std::uint32_t number_ = 0;  // of the line that is read
  std::string_view line_;
  std::uint32_t line_begin_ = 0;
  LineGuess guess_;
  std::size_t paragraph_lines_ = 0;
  std::size_t images_ = 0;        // `![` of the paragraph so far
  std::size_t declarations_ = 0;  // `<!A` of the paragraph so far
  std::size_t ats_ = 0;           // '@' and ')' of the line so far
  std::size_t bars_ = 0;          // '|' of the line so far
  std::uint32_t resume_ = 0;      // what stands before it is code or a formula already found
  std::array<std::uint32_t, k_most_backticks> unclosed_until_{};  // by size of the run
};

void MaskFinder::run() {
  const std::uint32_t first = file_.line_of(source_.body_begin());
  for (std::uint32_t number = first; number <= file_.line_count(); ++number)
    read_line(number);
}

void MaskFinder::read_line(std::uint32_t number) {
  number_ = number;
  line_ = source_.body_line(number);
  line_begin_ = source_.body_line_start(number);
  if (line_begin_ < resume_) {
    if (line_begin_ + line_.size() > resume_) read_words(number, resume_ - line_begin_);
    return;
  }
  guess_ = blocks_.next(line_);
  ++paragraph_lines_;
  if (guess_.blank) images_ = declarations_ = paragraph_lines_ = 0;
  ats_ = bars_ = 0;
  if (guess_.deep != LineGuess::npos) {
    mask_deep();
    return;
  }
  if (mask_footnote() || guess_.blank || guess_.code || mask_definition()) return;
  if (tables_.mask_delimiter_row({number, paragraph_lines_, line_begin_, guess_.content}, line_))
    return;
  if (has_spans_) read_words(number, guess_.content);
}

void MaskFinder::mask_deep() {
  const std::string_view rest = line_.substr(guess_.deep);
  std::size_t size = std::max<std::size_t>(skip_prefix(rest), 1);
  while (size > 1 && (rest[size - 1] == ' ' || rest[size - 1] == '\t'))
    --size;
  source_.mask_limit(text::Rule::nesting_too_deep, span(guess_.deep, guess_.deep + size));
}

bool MaskFinder::mask_footnote() {
  const std::size_t at = guess_.note;
  if (at == LineGuess::npos || !footnotes_.is_orphan(line_.substr(at))) return false;
  source_.mask(RegionKind::plain, span(at, at + 2));
  return true;
}

/// A link definition so long that all references to it together would fill the memory.
bool MaskFinder::mask_definition() {
  if (line_[guess_.content] != '[' || line_.find("]:") == std::string_view::npos) return false;
  const std::size_t most = k_most_expanded / std::max<std::size_t>(source_.count(']'), 1);
  std::size_t size = line_.size();
  for (std::uint32_t number = number_ + 1; size <= most && number <= file_.line_count(); ++number) {
    if (is_blank(source_.body_line(number))) return false;
    size += source_.body_line(number).size();
  }
  if (size <= most) return false;
  source_.mask_limit(text::Rule::nesting_too_deep, span(guess_.content, guess_.content + 1));
  return true;
}

void MaskFinder::read_words(std::uint32_t number, std::size_t from) {
  static constexpr text::ByteSet k_marks("$`[\\:]|{<");
  static constexpr text::ByteSet k_all_marks("$`[\\:]|{<@)");
  std::size_t at = from;
  while (number == number_) {
    at = (has_many_ats_ ? k_all_marks : k_marks).find_in(line_, at);
    if (at == std::string_view::npos) return;
    at = read_mark(at);
    if (line_begin_ + at < resume_) return;
  }
}

/// Where to go on.
std::size_t MaskFinder::read_mark(std::size_t at) {
  switch (line_[at]) {
    case '$':
      return read_dollar(at);
    case '[':
      return read_bracket(at);
    case '`':
      return read_backticks(at);
    case '\\':
      return at + 1 < line_.size() && (line_[at + 1] == '(' || line_[at + 1] == '[')
                 ? read_formula(at, 2)
                 : at + 2;
    case '|':
      return read_bar(at);
    case '{':
      return read_brace(at);
    case ')':
    case '@':
      if (++ats_ > k_most_ats) source_.mask_limit(text::Rule::nesting_too_deep, span(at, at + 1));
      return at + 1;
    case '<':
      return read_less(at);
    case ':':
      return line_.substr(at).starts_with("://") ? url_end(line_, at) : at + 1;
    default:
      return at + 1 + destination_size(line_, at + 1);
  }
}

void MaskFinder::mask(RegionKind kind, std::size_t begin, std::size_t size) {
  source_.mask(kind, span(begin, begin + size));
}

std::size_t MaskFinder::read_dollar(std::size_t at) {
  if (line_.substr(at, 2) != "$$") {
    const std::size_t size = inline_math_size(line_, at);
    if (size == 0) return read_formula(at, 1);
    mask(RegionKind::math_inline, at, size);
    return at + size;
  }
  const std::size_t size = display_math_size(line_, at, guess_.content);
  if (size > 0) {
    mask(RegionKind::math_display, at, size);
    return at + size;
  }
  return at == guess_.content ? read_math_lines(at) : at + 2;
}

/// A formula that the mark of `size` bytes begins, which may go on in the lines below.
std::size_t MaskFinder::read_formula(std::size_t at, std::size_t size) {
  const FormulaFound found = formulas_.find(number_, at, guess_);
  const bool below = found.broken || found.pieces.size() > 1;
  if (found.pieces.empty() || (below && tables_.columns_at(number_) > 0)) return at + size;
  if (found.broken) {
    source_.mask_limit(text::Rule::math_invalid, span(at, at + 1));
    return at + size;
  }
  source_.mask(found.kind, found.pieces);
  const std::uint32_t end = found.pieces.back().end;
  if (!below) return end - line_begin_;
  resume_ = end;
  return at;
}

std::size_t MaskFinder::read_bracket(std::size_t at) {
  const std::size_t size = wiki_size(line_, at);
  const bool embed = at > 0 && line_[at - 1] == '!' && (at < 2 || line_[at - 2] != '\\');
  if (size == 0) {
    if (embed && ++images_ > k_most_images)
      source_.mask_limit(text::Rule::nesting_too_deep, span(at - 1, at + 1));
    else if (footnotes_.is_open(number_, line_, at))
      mask(RegionKind::plain, at, 1);
    return at + 1;
  }
  if (embed) {
    mask(RegionKind::embed, at - 1, size + 1);
  } else {
    mask(RegionKind::wiki, at, size);
  }
  return at + size;
}

/// Past a code span, which may go on in the lines below, or past backticks that begin none.
std::size_t MaskFinder::read_backticks(std::size_t at) {
  std::size_t end = at;
  while (end < line_.size() && line_[end] == '`')
    ++end;
  const std::size_t size = end - at;
  const std::uint32_t begin = line_begin_ + static_cast<std::uint32_t>(end);
  if (size >= k_most_backticks || begin < unclosed_until_[size]) return end;
  std::uint32_t number = number_;
  std::string_view line = line_.substr(end);
  std::uint32_t offset = begin;
  while (true) {
    for (std::size_t i = line.find('`'); i != std::string_view::npos; i = line.find('`', i)) {
      const std::size_t run_begin = i;
      while (i < line.size() && line[i] == '`')
        ++i;
      if (i - run_begin != size) continue;
      resume_ = offset + static_cast<std::uint32_t>(i);
      if (number == number_) mask_bars(end, resume_ - line_begin_);
      return number == number_ ? resume_ - line_begin_ : at;
    }
    if (++number > file_.line_count()) break;
    line = source_.body_line(number);
    offset = source_.body_line_start(number);
    if (is_blank(line)) break;
  }
  unclosed_until_[size] = offset + static_cast<std::uint32_t>(line.size());
  return end;
}

/// A bar in code parts no cells, unlike with GitHub: people mean what they write.
void MaskFinder::mask_bars(std::size_t begin, std::size_t end) {
  for (auto bar = line_.find('|', begin); bar < end; bar = line_.find('|', bar + 1)) {
    if (line_[bar - 1] != '\\') mask(RegionKind::plain, bar, 1);
  }
}

/// GitHub drops the cells that a row has too many; here they are words of the last one.
std::size_t MaskFinder::read_bar(std::size_t at) {
  const std::size_t columns = tables_.columns_at(number_);
  const bool leads = at == guess_.content;
  const bool ends = line_.find_first_not_of(" \t", at + 1) == std::string_view::npos;
  if (columns == 0 || leads || ends) return at + 1;
  if (++bars_ >= columns) mask(RegionKind::plain, at, 1);
  return at + 1;
}

/// A shortcode; one of a name that none has is words, which Markdown must not read either.
std::size_t MaskFinder::read_brace(std::size_t at) {
  const ShortcodeTag tag = read_shortcode(line_, at);
  if (tag.size == 0) return at + 1;
  const std::size_t end = at + tag.size;
  const bool alone =
      at == guess_.content && line_.find_first_not_of(" \t", end) == std::string_view::npos;
  if (!std::ranges::binary_search(source_.shortcodes(), tag.name)) {
    source_.mask_limit(text::Rule::shortcode_unknown, span(at, end));
  } else if (alone) {
    source_.mask_block(RegionKind::shortcode, span(at, end));
  } else {
    mask(RegionKind::shortcode, at, tag.size);
  }
  return end;
}

/// Of many declarations that nobody ends, each is looked for to the end of the paragraph.
std::size_t MaskFinder::read_less(std::size_t at) {
  const std::string_view rest = line_.substr(at, 3);
  if (rest.starts_with("<!") && text::is_ascii_letter(rest.back()) &&
      ++declarations_ > k_most_declarations)
    source_.mask_limit(text::Rule::nesting_too_deep, span(at, at + 2));
  return at + 1;
}

/// A `$$` that ends on a line below; prefixes of quotes and items stay as they are.
std::size_t MaskFinder::read_math_lines(std::size_t at) {
  const auto last_word = line_.find_last_not_of(" \t");
  std::vector<text::Span> pieces{span(at, last_word + 1)};
  const std::uint32_t end = std::min(file_.line_count(), number_ + k_most_math_lines);
  for (std::uint32_t number = number_ + 1; number <= end; ++number) {
    const std::string_view line = source_.body_line(number);
    const std::size_t words = skip_quotes(line, guess_.quotes);
    const std::string_view rest = line.substr(words);
    if (fence_at(line, words).size > 0 || rest.starts_with("# ") || rest.starts_with("## ")) break;
    // Indentation would make code of the line after a blank one; in an item it is the item's own.
    const std::size_t begin = guess_.items > 0 ? words : after_quotes(line.substr(0, words));
    const auto close = line.find("$$", words);
    const auto last = line.find_last_not_of(" \t");
    const std::uint32_t offset = source_.body_line_start(number);
    const std::size_t stop = close != std::string_view::npos ? close + 2 : last + 1;
    if (!rest.empty()) {
      pieces.push_back(
          {offset + static_cast<std::uint32_t>(begin), offset + static_cast<std::uint32_t>(stop)});
    }
    if (close == std::string_view::npos) continue;
    source_.mask(RegionKind::math_display, pieces);
    resume_ = offset + static_cast<std::uint32_t>(stop);
    return at;
  }
  return at + 2;
}

}  // namespace

void find_masks(MaskedSource& source) {
  MaskFinder(source).run();
}

}  // namespace daybook::markdown
