// SPDX-License-Identifier: MIT
// The folders that site.yaml names lie below the journal.
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "config/config.hpp"
#include "support/catch.hpp"

namespace daybook::tests {

TEST_CASE("a folder outside of the journal is refused with a help that fits its key", "[config]") {
  struct Row {
    std::string_view text;
    std::string_view message;
    std::string_view help;
  };
  constexpr std::string_view k_path = "write the path of a folder of the journal";
  for (const Row& row : std::array{
           Row{"output: /x\n", "'/x' is no folder below the journal",
               "give any other place on the command line with -o"},
           Row{"layouts: ../x\n", "'../x' is no folder below the journal", k_path},
           Row{"data: /abs\n", "'/abs' is no folder below the journal", k_path},
           Row{"archetypes: .\n", "'.' is no folder below the journal", k_path},
       }) {
    CAPTURE(row.text);
    const auto read = config::read_config(
        std::make_shared<const text::SourceFile>("site.yaml", std::string(row.text)));
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].message == row.message);
    CHECK(read.diagnostics[0].help == row.help);
  }
}

}  // namespace daybook::tests
