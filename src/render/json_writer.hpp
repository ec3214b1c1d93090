// SPDX-License-Identifier: MIT
// RapidJSON's Writer with the two habits of the export: what is unknown is null, and every text is
// UTF-8.  Internal to the render room.  Tested by json_writer_test.cpp.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
// Without RAPIDJSON_SSE2: 1.1.0 lets the control characters from 0x1A on through with it.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>
#include <string_view>

namespace daybook::render {

/// Writes one JSON value.  Objects and arrays are written by functions that write what is inside.
class JsonWriter {
 public:
  template <class Inside>
  void object(Inside inside) {
    writer_.StartObject();
    inside();
    writer_.EndObject();
  }
  template <class Inside>
  void list(Inside inside) {
    writer_.StartArray();
    inside();
    writer_.EndArray();
  }
  void key(std::string_view name);
  void text(std::string_view text);
  void number(std::uint64_t number);
  void truth(bool truth);
  void nothing();

  /// A member of an object; a text that is empty and an optional without value are null.
  void member(std::string_view name, std::string_view value);
  template <std::unsigned_integral Number>
  void member(std::string_view name, Number value) {
    key(name);
    number(value);
  }
  template <std::unsigned_integral Number>
  void member(std::string_view name, const std::optional<Number>& value) {
    key(name);
    value ? number(*value) : nothing();
  }
  /// A number of days, which is not negative, or null.
  void days_member(std::string_view name, const std::optional<int>& days);
  void truth_member(std::string_view name, bool value);
  template <class Inside>
  void object_member(std::string_view name, Inside inside) {
    key(name);
    object(inside);
  }
  /// A list of what `each` writes of the elements.
  template <class Range, class Each>
  void list_member(std::string_view name, const Range& range, Each each) {
    key(name);
    list([&] {
      for (const auto& element : range)
        each(element);
    });
  }
  /// A list of the elements' texts.
  template <class Range, class Text = std::identity>
  void texts_member(std::string_view name, const Range& range, Text text_of = {}) {
    list_member(name, range, [&](const auto& element) { text(text_of(element)); });
  }

  std::string_view written() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

/// One object, its members written by `inside(writer)`.
template <class Inside>
std::string json_object(Inside inside) {
  JsonWriter json;
  json.object([&] { inside(json); });
  return std::string(json.written());
}

}  // namespace daybook::render
