// SPDX-License-Identifier: MIT
#include "render/json_writer.hpp"

#include "text/utf8.hpp"

namespace daybook::render {

void JsonWriter::key(std::string_view name) {
  writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void JsonWriter::text(std::string_view text) {
  const auto write = [this](std::string_view good) {
    writer_.String(good.data(), static_cast<rapidjson::SizeType>(good.size()));
  };
  if (text::invalid_bytes(text, 1).empty())
    write(text);
  else
    write(text::repair_utf8(text));
}

void JsonWriter::number(std::uint64_t number) {
  writer_.Uint64(number);
}

void JsonWriter::truth(bool truth) {
  writer_.Bool(truth);
}

void JsonWriter::nothing() {
  writer_.Null();
}

void JsonWriter::member(std::string_view name, std::string_view value) {
  key(name);
  value.empty() ? nothing() : text(value);
}

void JsonWriter::days_member(std::string_view name, const std::optional<int>& days) {
  key(name);
  days ? number(static_cast<unsigned>(*days)) : nothing();
}

void JsonWriter::truth_member(std::string_view name, bool value) {
  key(name);
  truth(value);
}

}  // namespace daybook::render
