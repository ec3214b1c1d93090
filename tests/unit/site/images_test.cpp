// SPDX-License-Identifier: MIT
// Images of a journal: those that are none, those of other sites, and those without words.
#include "site/checks.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

std::string linked(std::string_view archive, const tests::JournalText& settings = {}) {
  return tests::brief(tests::link_text(archive, settings).diagnostics);
}

std::string checked(std::string_view archive) {
  const auto site = tests::link_text(archive, {});
  return tests::brief(site::check(site.value, {}).diagnostics);
}

}  // namespace

TEST_CASE("an image of another site is a link unless site.yaml allows it", "[site][images]") {
  const std::string_view archive =
      "-- a.md --\n# A\n\n![b](https://example.org/b.png) [c](https://example.org/c.png)\n";
  CHECK(linked(archive) ==
        "a.md:3:1: [image-remote] the image 'https://example.org/b.png' is of another site and "
        "shown as a link\n");
  tests::JournalText settings;
  settings.config.remote_images = true;
  CHECK(linked(archive, settings).empty());
}

TEST_CASE("a file that is an image by its name only is told once", "[site][images]") {
  const std::string_view archive =
      "-- a.md --\n# A\n\n![b](b.png) ![[b.png|words]] ![c](c.png) [d](e.txt)\n"
      "-- b.png --\n-- c.png --\n-- e.txt --\n";
  tests::JournalText settings;
  settings.image_of = [](const std::string& path) {
    using State = base::ImageHeader::State;
    return base::ImageHeader{.state = path == "c.png" ? State::known : State::unreadable};
  };
  CHECK(linked(archive, settings) ==
        "a.md:3:1: [image-unreadable] 'b.png' is no image that can be read\n");
}

TEST_CASE("an image has a text for those who do not see it", "[site][images]") {
  CHECK(checked("-- a.md --\n# A\n\n![](b.png) ![[b.png]] ![[b.png|700]]\n-- b.png --\n<svg/>\n") ==
        "a.md:3:1: [image-alt-missing] the image 'b.png' has no text for those who do not see it\n"
        "a.md:3:12: [image-alt-missing] the image 'b.png' has no text for those who do not see it\n"
        "a.md:3:23: [image-alt-missing] the image 'b.png' has no text for those who do not see "
        "it\n");
  CHECK(checked("-- a.md --\n# A\n\n![b](b.png) ![[b.png|b]] ![[b.png|b|700]] ![[b]]\n"
                "-- b.png --\n<svg/>\n-- b.md --\n# B\n")
            .empty());
}
