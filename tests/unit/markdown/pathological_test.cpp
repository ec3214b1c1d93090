// SPDX-License-Identifier: MIT
// Inputs that cost a careless parser minutes, gigabytes or its stack: each within a time limit and
// on a stack of 256 KB, parsed and written as HTML.
#include <chrono>
#include <functional>
#include <pthread.h>
#include <string>

#include "markdown/html.hpp"
#include "parsing.hpp"

namespace daybook::tests {
namespace {

constexpr std::size_t k_stack = std::size_t{256} << 10;
constexpr std::chrono::seconds k_limit{10};  // loose: a fault takes minutes

std::string times(std::size_t count, std::string_view part) {
  std::string text;
  text.reserve(count * part.size());
  for (std::size_t i = 0; i < count; ++i) {
    text += part;
  }
  return text;
}

std::string numbered(int count, std::string_view before, std::string_view after) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text.append(before).append(std::to_string(i)).append(after);
  }
  return text;
}

std::string growing_backticks() {
  std::string text;
  for (std::size_t i = 1; i < 2000; ++i) {
    text += "e" + std::string(i, '`');
  }
  return text;
}

std::string growing_list() {
  std::string text;
  for (std::size_t i = 0; i < 500; ++i) {
    text += std::string(2 * i, ' ') + "- a\n";
  }
  return text;
}

struct Bomb {
  const char* name;
  std::string text;
};

std::vector<Bomb> bombs() {
  return {
      {"quotes", std::string(100'000, '>') + "a"},
      {"quotes with spaces", times(50'000, "> ") + "a"},
      {"declarations", times(200'000, "a <!A ") + ">"},
      {"lists in a line", times(50'000, "- ") + "a"},
      {"numbers in a line", times(30'000, "1. ") + "a"},
      {"lists in quotes", times(20'000, "> - ") + "a"},
      {"lists below lists", growing_list()},
      {"emphasis", times(30'000, "*a **a ") + "b" + times(30'000, " a** a*")},
      {"emphasis, open", times(60'000, "_a ")},
      {"emphasis, deep", times(20'000, "*_") + "a" + times(20'000, "_*")},
      {"brackets", times(50'000, "[a")},
      {"brackets, nested", std::string(50'000, '[') + "a" + std::string(50'000, ']')},
      {"links, open", times(30'000, "[a](b")},
      {"links, pointed", times(30'000, "[a](<b")},
      {"images and links", times(100'000, "![[]()")},
      {"images, nested", times(30'000, "![a") + times(30'000, "](b)")},
      {"embeds, open", times(50'000, "![[")},
      {"backticks", growing_backticks()},
      {"backticks of lines", times(30'000, "` \n")},
      {"comments", times(30'000, "<!-- ")},
      {"instructions", times(50'000, "<?")},
      {"tags, open", times(30'000, "<a b=\"")},
      {"tags, unpaired", times(50'000, "<kbd>")},
      {"details, unpaired", times(20'000, "<details>\n\n")},
      {"long definition", "[a]: " + std::string(5'000, 'u') + "\n\n" + times(40'000, "[a]")},
      {"definitions", numbered(50'000, "[a", "]: u\n")},
      {"footnotes", numbered(20'000, "[^", "] ") + "\n\n" + numbered(20'000, "[^", "]: x\n\n")},
      {"footnotes of one label", times(20'000, "[^a]: x\n")},
      {"wide table",
       times(3'000, "|x") + "|\n" + times(3'000, "|-") + "|\n" + times(3'000, "|a\n")},
      {"long table", times(120, "|x") + "|\n" + times(120, "|-") + "|\n" + times(50'000, "|a\n")},
      {"bars", times(50'000, "|-") + "\n" + times(50'000, "|-")},
      {"table after a long paragraph", times(100'000, "a\n") + "|-|-|\n"},
      {"delimiter rows", "a\n" + times(20'000, "|-|-|-|\n")},
      {"tildes", times(50'000, "a~~")},
      {"addresses", times(50'000, "a@b.")},
      {"url, closed often", "http://a.b/" + std::string(500'000, ')')},
      {"www, closed often", "www.a.b/" + times(100'000, ").")},
      {"urls", times(50'000, "http://")},
      {"dollars", std::string(100'000, '$')},
      {"dollars of lines", times(30'000, "$$\n")},
      {"formulas", numbered(50'000, "$a_", "$ ")},
      {"wiki links, open", times(50'000, "[[a")},
      {"mentions", times(50'000, "#1 ADR-1 ")},
      {"NUL", std::string(100'000, '\0')},
      {"no UTF-8", std::string(100'000, '\xFF')},
      {"headings of one name", times(20'000, "# a\n")},
      {"fences", times(20'001, "```\n")},
      {"blank lines in an item", "- a\n" + times(50'000, "\n") + "  b"},
      {"a long line", std::string(2'000'000, 'a')},
      {"carriage returns", std::string(100'000, '\r')},
  };
}

struct Job {
  const std::string* text;
  std::size_t written = 0;
};

void* run_job(void* argument) {
  auto* job = static_cast<Job*>(argument);
  const auto document = parse_text(*job->text).value;
  job->written = markdown::to_html(document, document.all(), {}).size() +
                 markdown::plain_text(document, document.all()).size();
  return nullptr;
}

}  // namespace

TEST_CASE("no input takes minutes, gigabytes or the stack", "[markdown][stress]") {
  for (const Bomb& bomb : bombs()) {
    CAPTURE(bomb.name);
    Job job{&bomb.text};
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    REQUIRE(pthread_attr_setstacksize(&attributes, k_stack) == 0);
    const auto begin = std::chrono::steady_clock::now();
    pthread_t thread{};
    REQUIRE(pthread_create(&thread, &attributes, run_job, &job) == 0);
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
    CHECK(std::chrono::steady_clock::now() - begin < k_limit);
    CHECK(job.written < 200 * bomb.text.size() + 100'000'000);
  }
}

}  // namespace daybook::tests
