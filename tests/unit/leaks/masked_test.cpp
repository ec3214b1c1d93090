// SPDX-License-Identifier: MIT
#include "leaks/masked.hpp"

#include <string>

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a message keeps the beginning of a secret and its length", "[leaks]") {
  const std::string tail = "Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  const std::string token = "ghp_" + tail;
  const std::string hidden = "ghp_Zk" + std::string(tail.size() - 2, '*');
  CHECK(leaks::masked("'" + token + "' leads nowhere") == "'" + hidden + "' leads nowhere");
  CHECK(leaks::masked(std::string("https://x:q7Rw9zLk@git.firma.de/")) ==
        "https://x:q*******@git.firma.de/");
  CHECK(leaks::masked(std::string("see nur@firma.de")) == "see nur@firma.de");
  const auto said = leaks::masked(text::make_diagnostic(
      text::Rule::link_broken,
      {.path = token + ".md", .begin = {1, 1}, .end_column = 2, .line_text = "[x](" + token + ")"},
      "'" + token + "' is not there", "write " + token));
  CHECK(said.message == "'" + hidden + "' is not there");
  CHECK(said.help == "write " + hidden);
  CHECK(said.place.path == hidden + ".md");
  CHECK(said.place.line_text == "[x](" + hidden + ")");
}
