// SPDX-License-Identifier: MIT
#include "yaml/parse.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "yaml/events.hpp"
#include "yaml/lenient.hpp"
#include "yaml/lexical.hpp"
#include "yaml/simple.hpp"

namespace daybook::yaml {
namespace {

/// The character of `at` for a caret; never past the last character of the part.
text::Span caret(std::string_view bytes, text::Span part, std::uint32_t at) {
  while (at > part.begin && (at >= part.end || bytes[at] == '\n' || bytes[at] == '\r'))
    --at;
  return {at, std::min(at + 1, part.end)};
}

std::string kept_sentence(const LenientReading& reading) {
  std::string sentence = fmt::format("read line by line instead: {} line{} kept", reading.kept,
                                     reading.kept == 1 ? "" : "s");
  if (reading.left_out.empty()) return sentence;
  return sentence + fmt::format(", {} left out (the first is line {})", reading.left_out.size(),
                                reading.left_out.front());
}

text::Checked<Value> read_in_spite_of(const Refusal& refusal, const text::SourceFile& source,
                                      text::Span part, const ParseOptions& options) {
  LenientReading reading = read_lenient(source, part, options.duplicate_rule);
  text::Checked<Value> checked = std::move(reading.checked);
  checked.diagnostics.insert(
      checked.diagnostics.begin(),
      text::make_diagnostic(
          options.invalid_rule, source.place(caret(source.bytes(), part, refusal.offset)),
          fmt::format("this is not YAML: {}", refusal.message), kept_sentence(reading)));
  return checked;
}

text::Span without_byte_order_mark(const text::SourceFile& source, text::Span part) {
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  part = {std::min(part.begin, size), std::min(part.end, size)};
  while (source.slice(part).starts_with("\xEF\xBB\xBF"))
    part.begin += 3;
  return part;
}

}  // namespace

text::Checked<Value> parse(const text::SourceFile& source, text::Span part, ParseOptions options) {
  part = without_byte_order_mark(source, part);
  Value nothing;
  nothing.span = {part.begin, part.begin};
  if (part.size() > options.max_bytes) {
    const text::Span first{part.begin, part.begin + 1};
    return {
        nothing,
        {text::make_diagnostic(options.invalid_rule, source.place(first),
                               fmt::format("{} bytes of YAML, more than {}; nothing of it was read",
                                           part.size(), options.max_bytes),
                               "move text out of the front matter into the body")}};
  }
  if (auto simple = read_simple(source, part, options.duplicate_rule)) return std::move(*simple);
  if (const auto forbidden = forbidden_byte(source.bytes(), part)) {
    const Refusal refusal{"a control character, or a byte that is not UTF-8", *forbidden};
    return read_in_spite_of(refusal, source, part, options);
  }
  EventReading reading = read_events(source, part, options);
  if (reading.refusal) return read_in_spite_of(*reading.refusal, source, part, options);
  if (reading.checked.value.is_none()) reading.checked.value.span = nothing.span;
  return std::move(reading.checked);
}

}  // namespace daybook::yaml
