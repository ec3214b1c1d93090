// SPDX-License-Identifier: MIT
// Texts in JSON, whatever stands in them.
#include "render/json_writer.hpp"

#include <string>

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("no control character stands in a JSON text as it is, wherever in it", "[render][json]") {
  for (int c = 0; c < 0x20; ++c) {
    for (const std::size_t before : {0U, 1U, 15U, 16U, 40U}) {
      CAPTURE(c, before);
      const std::string text =
          std::string(before, 'a') + static_cast<char>(c) + std::string(40, 'b');
      render::JsonWriter json;
      json.text(text);
      const std::string written(json.written());
      for (const char each : written)
        CHECK(static_cast<unsigned char>(each) >= 0x20);
      CHECK(written.find('\\') == before + 1);
    }
  }
}
