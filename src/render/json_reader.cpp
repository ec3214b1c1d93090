// SPDX-License-Identifier: MIT
#include "render/json_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "text/rule.hpp"

namespace daybook::render {
namespace {

using layout::Value;
using rapidjson::ParseErrorCode;
using rapidjson::SizeType;
using Utf8 = rapidjson::UTF8<>;
using Stream = rapidjson::EncodedInputStream<Utf8, rapidjson::MemoryStream>;

constexpr std::size_t k_deepest = 32;

struct Sentence {
  ParseErrorCode code;
  std::string_view text;
};
constexpr std::array k_sentences{
    Sentence{rapidjson::kParseErrorDocumentEmpty, "it is empty"},
    Sentence{rapidjson::kParseErrorDocumentRootNotSingular, "something follows its end"},
    Sentence{rapidjson::kParseErrorValueInvalid, "a value should stand here"},
    Sentence{rapidjson::kParseErrorObjectMissName, "a name in double quotes should stand here"},
    Sentence{rapidjson::kParseErrorObjectMissColon, "a colon should stand here"},
    Sentence{rapidjson::kParseErrorObjectMissCommaOrCurlyBracket,
             "a comma or '}' should stand here"},
    Sentence{rapidjson::kParseErrorArrayMissCommaOrSquareBracket,
             "a comma or ']' should stand here"},
    Sentence{rapidjson::kParseErrorStringMissQuotationMark, "a text is not closed"},
    Sentence{rapidjson::kParseErrorStringInvalidEncoding, "a text is not UTF-8"},
    Sentence{rapidjson::kParseErrorTermination, "it is nested too deep"},
};

std::string_view sentence_of(ParseErrorCode code) {
  const auto* const found = std::ranges::find(k_sentences, code, &Sentence::code);
  return found == k_sentences.end() ? "a text or number is not written as JSON has them"
                                    : found->text;
}

/// Of the name that ends at `closing`; a quote behind a backslash is the name's own.
std::size_t opening_quote(std::string_view bytes, std::size_t closing) {
  std::size_t quote = closing;
  do {
    quote = bytes.substr(0, quote).rfind('"');
    if (quote == std::string_view::npos) return 0;
  } while (quote > 0 && bytes[quote - 1] == '\\');
  return quote;
}

/// Puts the value together as RapidJSON comes by its pieces.
class Maker : public rapidjson::BaseReaderHandler<Utf8, Maker> {
 public:
  Maker(const text::SourceFile& source, const Stream& stream, std::deque<std::string>& names)
      : source_(source), stream_(stream), names_(names) {}

  bool Null() { return put({}); }
  bool Bool(bool value) { return put(value); }
  bool RawNumber(const char* digits, SizeType size, bool /*copy*/) {
    return put(plain_value({digits, size}));
  }
  bool String(const char* letters, SizeType size, bool /*copy*/) {
    return put(std::string_view(letters, size));
  }
  bool StartArray() { return open(); }
  bool EndArray(SizeType /*count*/) {
    Value list(std::move(open_.back().items));
    return close(std::move(list));
  }
  bool StartObject() { return open(); }
  bool Key(const char* letters, SizeType size, bool /*copy*/) {
    Open& object = open_.back();
    const std::string_view name(letters, size);
    object.in_object = true;
    object.repeated = object.names.contains(name);
    if (object.repeated) {
      report(name);
    } else {
      object.name = names_.emplace_back(name);
      object.names.insert(object.name);
    }
    return true;
  }
  bool EndObject(SizeType /*count*/) {
    Value record(std::move(open_.back().fields));
    return close(std::move(record));
  }

  JsonRead finish() { return {.value = std::move(root_), .diagnostics = std::move(diagnostics_)}; }

 private:
  struct Open {
    layout::List items{};
    layout::Record fields{};
    std::unordered_set<std::string_view> names{};
    std::string_view name{};  // of the field that comes next
    bool in_object = false;
    bool repeated = false;
  };

  bool open() {
    if (open_.size() >= k_deepest) return false;
    open_.emplace_back();
    return true;
  }

  bool close(Value value) {
    open_.pop_back();
    return put(std::move(value));
  }

  bool put(Value value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else if (!open_.back().in_object) {
      open_.back().items.push_back(std::move(value));
    } else if (!open_.back().repeated) {
      open_.back().fields.append(open_.back().name, std::move(value));
    }
    return true;
  }

  /// The name was read just now: it ends before the place that was reached.
  void report(std::string_view name) {
    const auto end = static_cast<std::uint32_t>(stream_.Tell());
    const auto begin = static_cast<std::uint32_t>(opening_quote(source_.bytes(), end - 1));
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::data_invalid, source_.place({begin, end}),
        fmt::format("'{}' is here a second time", name), "give it another name"));
  }

  const text::SourceFile& source_;
  const Stream& stream_;
  std::deque<std::string>& names_;
  std::vector<Open> open_;
  Value root_;
  text::Diagnostics diagnostics_;
};

text::Diagnostic fault(const text::SourceFile& source, std::size_t at, std::string_view sentence) {
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  const std::uint32_t begin = std::min(static_cast<std::uint32_t>(at), size);
  return text::make_diagnostic(
      text::Rule::data_invalid, source.place({begin, std::min(begin + 1, size)}),
      fmt::format("the file is no JSON: {}", sentence),
      "JSON has no comments, no comma behind the last entry and no quotes but double ones");
}

}  // namespace

Value plain_value(std::string_view word) {
  if (word == "true" || word == "false") return word == "true";
  std::int64_t number = 0;
  const char* const end = word.data() + word.size();
  const auto [read, error] = std::from_chars(word.data(), end, number);
  if (error == std::errc{} && read == end) return number;
  return word;
}

JsonRead read_json(const text::SourceFile& source, std::deque<std::string>& names) {
  const std::string_view bytes = source.bytes();
  // RapidJSON takes a NUL for the end.
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
    return {.value = {}, .is_json = false, .diagnostics = {fault(source, nul, "it holds a NUL")}};
  rapidjson::MemoryStream memory(bytes.data(), bytes.size());
  Stream stream(memory);
  Maker maker(source, stream, names);
  rapidjson::Reader reader;
  constexpr unsigned k_flags =
      rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
  const auto result = reader.Parse<k_flags>(stream, maker);
  JsonRead read = maker.finish();
  if (result.IsError()) {
    read.value = {};
    read.is_json = false;
    // Of a bracket that is one too many the place is behind it.
    const bool is_too_deep = result.Code() == rapidjson::kParseErrorTermination;
    read.diagnostics.push_back(
        fault(source, result.Offset() - (is_too_deep ? 1 : 0), sentence_of(result.Code())));
  }
  return read;
}

}  // namespace daybook::render
