// SPDX-License-Identifier: MIT
// The only file that knows yaml-cpp.  Its events are read, not its nodes: no alias is ever walked,
// duplicate keys are seen, and every event has a mark.  A mark's `pos` counts bytes (its name
// suggests characters; parse_test.cpp holds it with multi-byte text and CRLF), so spans need no
// table. yaml-cpp gives no ends: they are found in the text, which is also how an unterminated
// quote shows.
#include "yaml/events.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sstream>
#include <string_view>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "yaml/builder.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

struct Wording {
  std::string_view theirs;
  std::string_view ours;
};

// What yaml-cpp says, in words for people who write journals.
constexpr std::array k_wordings{
    Wording{"illegal map value", "a value with ': ' in it needs quotes"},
    Wording{"unknown token", "a value that begins with this character needs quotes"},
    Wording{"end of sequence flow not found", "this '[' is not closed"},
    Wording{"end of map flow not found", "this '{' is not closed"},
    Wording{"illegal EOF in scalar", "a quote is not closed"},
    Wording{"illegal tab when looking for indentation", "a tab cannot indent a line"},
    Wording{"end of map not found", "this does not continue the keys above it"},
    Wording{"end of sequence not found", "this does not continue the list above it"},
    Wording{"illegal block entry", "a list cannot begin here"},
};

constexpr std::string_view k_yaml_tags = "tag:yaml.org,2002:";

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class EventReader final : public YAML::EventHandler {
 public:
  EventReader(const text::SourceFile& source, text::Span part, const ParseOptions& options)
      : bytes_(source.bytes()),
        part_(part),
        root_(options.root),
        builder_(source, options.duplicate_rule) {}

  /// Precondition: the last event was the end of the first document, or there was none.
  text::Checked<Value> finish() { return std::move(builder_).finish(); }

  /// Where the mark stands, before the end of the part.
  std::uint32_t offset(const YAML::Mark& mark) const {
    const auto pos = static_cast<std::uint32_t>(std::max(mark.pos, 0));
    return part_.begin + std::min(pos, part_.size());
  }

  /// The beginning of the innermost list or mapping not yet closed.
  std::optional<std::uint32_t> open_begin() const {
    if (builder_.depth() == 0) return std::nullopt;
    return builder_.innermost().span.begin;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) refuse("a second document begins here", offset(mark));
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close_collection(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close_collection(); }

 private:
  [[noreturn]] static void refuse(std::string message, std::uint32_t offset) {
    throw Refusal{std::move(message), offset};
  }
  static void refuse_foreign(YAML::anchor_t anchor, std::string_view tag, std::uint32_t at);
  void check_root(std::uint32_t at, std::string_view what) const;
  void check_collection(std::uint32_t at) const;
  text::Span null_word(std::uint32_t at) const;
  bool is_key(text::Span word) const;
  enum class Tagged : std::uint8_t { something, empty_text };
  std::uint32_t past_tag(std::uint32_t at, Tagged tagged) const;
  text::Span collection_span(std::uint32_t at, YAML::EmitterStyle::value style) const;
  std::uint32_t scalar_end(std::uint32_t at, std::string_view value) const;
  std::uint32_t plain_end(std::uint32_t at, std::string_view value) const;
  std::uint32_t flow_end() const;
  void close_collection();
  std::uint32_t place_without_value(std::uint32_t mark) const;

  std::string_view bytes_;
  text::Span part_;
  ParseOptions::Root root_;
  Builder builder_;
  int documents_ = 0;
  std::uint32_t last_end_ = 0;  // of the scalar or flow collection read last
};

void EventReader::refuse_foreign(YAML::anchor_t anchor, std::string_view tag, std::uint32_t at) {
  if (anchor != YAML::NullAnchor) refuse("anchors (&name) are not read", at);
  const bool known = tag.empty() || tag == "?" || tag == "!" || tag.starts_with(k_yaml_tags);
  if (!known) refuse(fmt::format("the tag '{}' is not read", tag), at);
}

void EventReader::check_root(std::uint32_t at, std::string_view what) const {
  if (builder_.depth() > 0 || root_ == ParseOptions::Root::any) return;
  refuse(fmt::format("lines of 'key: value' are expected, not {}", what), at);
}

void EventReader::check_collection(std::uint32_t at) const {
  if (builder_.expects_key()) refuse("a key must be text", at);
  if (builder_.depth() >= k_max_depth) {
    refuse(fmt::format("values are nested more than {} deep", k_max_depth), at);
  }
}

// A mark of a tagged value stands at its tag, and what follows may be the next line's key.
std::uint32_t EventReader::past_tag(std::uint32_t at, Tagged tagged) const {
  if (at >= part_.end || bytes_[at] != '!') return at;
  while (at < part_.end && !is_blank(bytes_[at]))
    ++at;
  const std::uint32_t tag_end = at;
  while (at < part_.end && is_blank(bytes_[at]))
    ++at;
  const bool marked =
      at < part_.end && std::string_view("\"'|>").find(bytes_[at]) != std::string_view::npos;
  return tagged == Tagged::empty_text && !marked ? tag_end : at;
}

void EventReader::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::uint32_t at = offset(mark);
  refuse_foreign(anchor, {}, at);
  const text::Span word = null_word(at);
  if (builder_.expects_key()) {
    if (word.empty()) refuse("a key is missing before ':'", at);
    builder_.key(std::string(bytes_.substr(word.begin, word.size())), word);
    last_end_ = word.end;
  } else if (!word.empty() && !is_key(word)) {
    builder_.none(word);
    last_end_ = word.end;
  } else {
    const std::uint32_t place = place_without_value(at);
    builder_.none({place, place});
  }
}

/// The `~` or `null` that is written here, or an empty span.
text::Span EventReader::null_word(std::uint32_t at) const {
  std::uint32_t end = at;
  while (end < part_.end && !is_blank(bytes_[end]) &&
         std::string_view(",:]}").find(bytes_[end]) == std::string_view::npos) {
    ++end;
  }
  return is_null_word(bytes_.substr(at, end - at)) ? text::Span{at, end} : text::Span{at, at};
}

/// The mark of an empty value is that of the next token, which may be the key `null:`.
bool EventReader::is_key(text::Span word) const {
  const std::size_t next = bytes_.find_first_not_of(" \t", word.end);
  return next < part_.end && bytes_[next] == ':';
}

void EventReader::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  refuse("aliases (*name) are not read", offset(mark));
}

void EventReader::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  const std::uint32_t marked = offset(mark);
  refuse_foreign(anchor, tag, marked);
  check_root(marked, "text");
  const std::uint32_t at = past_tag(marked, value.empty() ? Tagged::empty_text : Tagged::something);
  const text::Span span{at, scalar_end(at, value)};
  last_end_ = span.end;
  if (builder_.expects_key()) {
    builder_.key(value, span);
    return;
  }
  // yaml-cpp tags what is plain "?"; a quote, `|`, `>` and `!!str` all say: this is text.
  const bool plain = tag == "?" || (tag.starts_with(k_yaml_tags) && !tag.ends_with(":str"));
  builder_.scalar(value, plain ? Quoting::plain : Quoting::quoted, span);
}

void EventReader::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  const std::uint32_t at = offset(mark);
  refuse_foreign(anchor, tag, at);
  check_root(at, "a list");
  check_collection(at);
  builder_.begin_sequence(collection_span(past_tag(at, Tagged::something), style));
}

void EventReader::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  const std::uint32_t at = offset(mark);
  refuse_foreign(anchor, tag, at);
  check_collection(at);
  builder_.begin_mapping(collection_span(past_tag(at, Tagged::something), style));
}

// A flow collection ends, for now, where it begins; close_collection() completes it.
text::Span EventReader::collection_span(std::uint32_t at, YAML::EmitterStyle::value style) const {
  if (style == YAML::EmitterStyle::Flow) return {at, at};
  return {at, trimmed_line_end(bytes_, at, part_.end)};
}

void EventReader::close_collection() {
  const text::Span span = builder_.innermost().span;
  if (!span.empty()) {
    builder_.end();
    return;
  }
  last_end_ = flow_end();
  builder_.end_at(last_end_);
}

// `[x: y]` holds a mapping without brackets of its own: it ends with its last value.
std::uint32_t EventReader::flow_end() const {
  const Value& open = builder_.innermost();
  const std::uint32_t begin = open.span.begin;
  if (begin >= part_.end || bytes_[begin] != (open.is_mapping() ? '{' : '[')) {
    return std::max(begin, last_end_);
  }
  const char closing = open.is_mapping() ? '}' : ']';
  std::uint32_t at = std::max(begin + 1, last_end_);
  while (at < part_.end && bytes_[at] != closing) {
    at = bytes_[at] == '#' ? trimmed_line_end(bytes_, at, part_.end) : at + 1;
  }
  return std::min(at + 1, part_.end);
}

std::uint32_t EventReader::scalar_end(std::uint32_t at, std::string_view value) const {
  if (at >= part_.end) return part_.end;
  const char first = bytes_[at];
  if (first == '"' || first == '\'') {
    const auto end = quoted_end(bytes_.substr(0, part_.end), at, part_.end);
    if (!end) refuse("this quote is not closed", at);
    return *end;
  }
  if (first == '|' || first == '>') return trimmed_line_end(bytes_, at, part_.end);
  return plain_end(at, value);
}

// A plain scalar of several lines differs from its text by white space only.
std::uint32_t EventReader::plain_end(std::uint32_t at, std::string_view value) const {
  if (bytes_.substr(at, part_.end - at).starts_with(value)) {
    return at + static_cast<std::uint32_t>(value.size());
  }
  for (const char c : value) {
    if (is_blank(c)) continue;
    while (at < part_.end && bytes_[at] != c && is_blank(bytes_[at]))
      ++at;
    if (at < part_.end) ++at;
  }
  return at;
}

// The mark of an empty value is that of the next token, maybe lines below.
std::uint32_t EventReader::place_without_value(std::uint32_t mark) const {
  if (builder_.owes_value()) {
    std::uint32_t at = builder_.owed_key().end;
    while (at < part_.end && (bytes_[at] == ' ' || bytes_[at] == '\t'))
      ++at;
    return at < part_.end && bytes_[at] == ':' ? at + 1 : builder_.owed_key().end;
  }
  std::uint32_t at = mark;
  while (at > part_.begin && is_blank(bytes_[at - 1]))
    --at;
  return at;
}

/// yaml-cpp's complaint in our words, at the place where the author can mend it.
Refusal reword(const YAML::Exception& exception, const EventReader& reader) {
  const auto found = std::ranges::find(k_wordings, exception.msg, &Wording::theirs);
  Refusal refusal{std::string(found == k_wordings.end() ? exception.msg : found->ours),
                  reader.offset(exception.mark)};
  const bool unclosed = std::string_view(exception.msg).find("flow not found") != std::string::npos;
  if (unclosed) refusal.offset = reader.open_begin().value_or(refusal.offset);
  return refusal;
}

}  // namespace

EventReading read_events(const text::SourceFile& source, text::Span part,
                         const ParseOptions& options) {
  std::string copy(source.slice(part));
  // yaml-cpp drops a lone CR; for us, as for CommonMark, it ends a line.
  for (std::size_t i = 0; i < copy.size(); ++i) {
    if (copy[i] == '\r' && (i + 1 == copy.size() || copy[i + 1] != '\n')) copy[i] = '\n';
  }
  std::istringstream stream(std::move(copy));
  EventReader reader(source, part, options);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(reader)) {
    }
    return {reader.finish(), std::nullopt};
  } catch (const Refusal& refusal) {
    return {{}, refusal};
  } catch (const YAML::Exception& exception) {
    return {{}, reword(exception, reader)};
  }
}

}  // namespace daybook::yaml
