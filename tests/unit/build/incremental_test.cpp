// SPDX-License-Identifier: MIT
// A build that takes over from earlier ones gives what a clean one gives, whatever happened to the
// journal, to the site and to the cache in between: a long random script of such events.
#include <fmt/format.h>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "build/entry_cache.hpp"
#include "build/pipeline.hpp"
#include "build/verify.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

/// Things that happen to a journal, drawn by a seed.
class Events {
 public:
  Events(io::MemoryFileSystem& disk, build::BuildOptions& options, unsigned seed)
      : disk_(disk), options_(options), random_(seed) {}

  void begin() {
    for (int i = 0; i < 12; ++i)
      add_session();
    disk_.put("journal/README.md", "# Mine\n\n[[Session 3]] ![p](img/p.png) ![q](img/q.svg)\n");
    disk_.put("journal/adr/0001-a.md", "# 1. A\n\n## Status\n\nAccepted\n");
    disk_.put("journal/notes/n.md", "# Note\n\n[a](../adr/0001-a.md) {{< badge >}}\n");
    disk_.put("journal/img/p.png", "png");
    disk_.put("journal/img/q.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  }

  /// What happened, for the message of a failure.
  std::string happen() {
    using Event = std::string (Events::*)();
    static const std::vector<Event> k_events{
        &Events::nothing,         &Events::edit,        &Events::edit,        &Events::edit,
        &Events::edit_in_size,    &Events::add_session, &Events::remove,      &Events::rename,
        &Events::touch,           &Events::configure,   &Events::lay_out,     &Events::change_image,
        &Events::scribble,        &Events::lose_page,   &Events::break_cache, &Events::lose_cache,
        &Events::change_day,      &Events::change_lock, &Events::change_jobs, &Events::withhold,
        &Events::scribble_in_size};
    return (this->*k_events[below(k_events.size())])();
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }

  std::vector<std::string> files_in(const std::string& folder) const {
    std::vector<std::string> found;
    for (const std::string& path : disk_.files()) {
      if (path.starts_with(folder) && path.find("/.daybook/") == std::string::npos)
        found.push_back(path);
    }
    return found;
  }
  std::vector<std::string> sessions() const { return files_in("journal/sessions/"); }
  std::string one_of(const std::vector<std::string>& paths) { return paths[below(paths.size())]; }

  std::string text() {
    ++count_;
    return fmt::format(
        "# Session {0}\n\n**Date:** 2026-0{1}-1{2}\n**Track:** T{3}\n\n## What I learned\n\n- "
        "`x{0}` "
        "and [[Session {4}]] #tag{3}\n- [ ] task {0}\n\n## Gaps\n\n- gap {0} (High)\n\n$a_{0}$\n",
        count_, 1 + below(9), below(9), below(3), below(20));
  }

  std::string nothing() { return "nothing"; }
  std::string edit() {
    if (sessions().empty()) return add_session();
    const std::string path = one_of(sessions());
    disk_.put(path, text());
    return "edit " + path;
  }
  // As many bytes as before.
  std::string edit_in_size() {
    const std::string path = "journal/notes/n.md";
    disk_.put(path, fmt::format("# Note {}\n", count_++ % 10));
    return "edit " + path;
  }
  std::string add_session() {
    const std::string bytes = text();
    const std::string path = fmt::format("journal/sessions/s{:03}.md", count_);
    disk_.put(path, bytes);
    return "add " + path;
  }
  std::string remove() {
    if (sessions().size() < 3) return add_session();
    const std::string path = one_of(sessions());
    CHECK(disk_.remove(path));
    return "remove " + path;
  }
  std::string rename() {
    if (sessions().empty()) return add_session();
    const std::string path = one_of(sessions());
    const std::string to = fmt::format("journal/sessions/r{:03}.md", count_++);
    CHECK(disk_.rename(path, to));
    return "rename " + path + " to " + to;
  }
  std::string touch() {
    const std::string path = one_of(files_in("journal/"));
    disk_.put(path, std::string(*disk_.get(path)));
    return "touch " + path;
  }
  std::string configure() {
    const std::vector<std::string> configs{"title: One\n",
                                           "title: Two\n",
                                           "vocabulary:\n  headings:\n    Gaps: learnings\n",
                                           "private:\n  headings: [Gaps]\n",
                                           "exclude: ['notes/**']\n",
                                           "language: zh\n",
                                           "nonsense: 1\n",
                                           "rules:\n  link-broken: off\n",
                                           "tracks: [sessions]\n",
                                           "base_url: https://a.example/b\n",
                                           "vocabulary: 3\n"};
    const std::string config = one_of(configs);
    disk_.put("journal/site.yaml", config);
    return "site.yaml: " + config;
  }
  std::string lay_out() {
    const std::string path = "journal/layouts/note.html";
    if (disk_.get(path) != nullptr) {
      CHECK(disk_.remove(path));
      return "remove " + path;
    }
    const std::vector<std::string> layouts{"<p>{{ page.title }}</p>\n", "{{ nonsense.x }}\n",
                                           "{% for a in %}\n"};
    disk_.put(path, one_of(layouts));
    disk_.put("journal/layouts/shortcodes/badge.html", fmt::format("<b>{}</b>\n", below(3)));
    return "write " + path;
  }
  std::string change_image() {
    disk_.put("journal/img/p.png", fmt::format("png {}", below(4)));
    disk_.put("journal/img/q.svg", fmt::format("<svg width='{}'/>", below(4)));
    return "change the images";
  }
  std::string scribble() {
    const auto pages = files_in("journal/_site/");
    if (pages.empty()) return "nothing";
    const std::string path = one_of(pages);
    if (path.ends_with(".daybook-manifest")) return "nothing";
    disk_.put(path, "scribbled");
    return "scribble on " + path;
  }
  std::string scribble_in_size() {
    const auto pages = files_in("journal/_site/");
    if (pages.empty()) return "nothing";
    const std::string path = one_of(pages);
    if (path.ends_with(".daybook-manifest")) return "nothing";
    std::string bytes = *disk_.get(path);
    if (!bytes.empty()) bytes[below(bytes.size())] ^= 1;
    disk_.put(path, std::move(bytes));
    return "change a byte of " + path;
  }
  std::string lose_page() {
    const auto pages = files_in("journal/_site/");
    if (pages.empty()) return "nothing";
    const std::string path = one_of(pages);
    if (path.ends_with(".daybook-manifest")) return "nothing";
    CHECK(disk_.remove(path));
    return "lose " + path;
  }
  std::string break_cache() {
    std::vector<std::string> kept;
    for (const std::string& path : disk_.files()) {
      if (path.find("/.daybook/") != std::string::npos) kept.push_back(path);
    }
    if (kept.empty()) return "nothing";
    const std::string path = one_of(kept);
    std::string bytes = *disk_.get(path);
    if (below(2) == 0)
      bytes.resize(below(bytes.size() + 1));
    else if (!bytes.empty())
      bytes[below(bytes.size())] ^= static_cast<char>(1U << below(8));
    disk_.put(path, std::move(bytes));
    return "break " + path;
  }
  std::string lose_cache() {
    CHECK(disk_.remove_all("journal/.daybook"));
    return "lose the cache";
  }
  std::string change_day() {
    options_.journal.clock = std::chrono::year{2026} / 6 / static_cast<int>(1 + below(28));
    return "another day";
  }
  std::string change_lock() {
    using Urls = build::BuildOptions::Urls;
    options_.urls = options_.urls == Urls::leave ? Urls::record : Urls::leave;
    if (below(2) == 0) (void)disk_.remove("journal/urls.lock");
    return "lock or not";
  }
  std::string change_jobs() {
    options_.journal.jobs = static_cast<unsigned>(1 + below(3));
    return "other jobs";
  }
  std::string withhold() {
    if (sessions().empty()) return "nothing";
    const std::string path = one_of(sessions());
    disk_.put(path, text() + "\nopen <!-- private -->secret<!-- /private --> open\n");
    return "withhold in " + path;
  }

  io::MemoryFileSystem& disk_;
  build::BuildOptions& options_;
  std::mt19937 random_;
  int count_ = 0;
};

build::BuildOptions options() {
  build::BuildOptions options;
  options.journal.journal = "journal";
  options.journal.jobs = 2;
  options.journal.clock = std::chrono::year{2026} / 12 / 31;
  options.generator = "daybook test";
  options.cache = build::BuildOptions::Cache::use;
  return options;
}

/// What stays in memory from build to build, as when a site is served.
struct Memory {
  build::EntryCache entries;
  build::MadeSite made{.files = {}, .written_at_ns = build::k_ours_alone};

  build::BuildOptions options() {
    build::BuildOptions kept = ::options();
    kept.cache = build::BuildOptions::Cache::off;
    kept.journal.entries = &entries;
    kept.made = &made;
    return kept;
  }
};

/// After each of `steps` events a build, compared with a clean one.
void run_script(unsigned seed, int steps, build::BuildOptions settings) {
  io::MemoryFileSystem disk;
  Events events(disk, settings, seed);
  events.begin();
  int built = 0;
  for (int step = 0; step < steps; ++step) {
    const std::string event = step == 0 ? "first" : events.happen();
    CAPTURE(seed, step, event);
    if (settings.journal.entries != nullptr)
      settings.journal.entries->set_clock(build::looked_at_now());
    const build::BuildOutcome outcome = build::build(disk, settings);
    if (outcome.failure) {
      // A configuration that cannot be used: a clean build refuses it too.
      build::BuildOptions clean = settings;
      clean.cache = build::BuildOptions::Cache::off;
      clean.journal.entries = nullptr;
      clean.made = nullptr;
      const build::BuildOutcome again = build::build(disk, clean);
      REQUIRE(again.failure.has_value());
      CHECK(again.failure->message == outcome.failure->message);
      disk.put("journal/site.yaml", "title: Mended\n");
      continue;
    }
    ++built;
    const auto difference = build::first_difference(disk, settings, outcome.report);
    INFO(difference.value_or("none"));
    REQUIRE_FALSE(difference.has_value());
  }
  CHECK(built > steps * 9 / 10);
}

}  // namespace

TEST_CASE("200 random changes give after each of them what a clean build gives", "[property]") {
  run_script(1, 200, options());
}

TEST_CASE("what is kept in memory gives what a clean build gives", "[property]") {
  Memory memory;
  run_script(2, 60, memory.options());
}

TEST_CASE("the export tells the sum of a file of which only what is withheld changed",
          "[property]") {
  io::MemoryFileSystem disk;
  const build::BuildOptions settings = options();
  for (const std::string_view word : {"one", "two"}) {
    disk.put("journal/sessions/2026-01-01-a.md",
             fmt::format("# A\n\n<!-- private -->{}<!-- /private --> open\n", word));
    const build::BuildOutcome outcome = build::build(disk, settings);
    CHECK(build::first_difference(disk, settings, outcome.report).value_or("") == "");
  }
}

TEST_CASE("of an export in many files, an edit reaches the one of its session", "[property]") {
  io::MemoryFileSystem disk;
  const auto put = [&](int number, std::string_view text) {
    disk.put(fmt::format("journal/sessions/2026-01-01-{:04}.md", number),
             fmt::format("# Session {}\n\nIts summary.\n\n{}\n", number, text));
  };
  for (int i = 0; i <= 1000; ++i)
    put(i, "Text.");
  Memory memory;
  const build::BuildOptions settings = memory.options();
  const auto& now = memory.made.files;
  REQUIRE_FALSE(build::build(disk, settings).failure.has_value());
  struct Row {
    std::string_view text;
    std::size_t files;
  };
  // What the face of the journal shows may be in all of them.
  for (const auto& [text, files] :
       {Row{"More.", 1}, Row{"- [ ] a task", 5}, Row{"## A heading", 5}}) {
    CAPTURE(text);
    const auto before = now;
    put(700, text);
    const build::BuildOutcome outcome = build::build(disk, settings);
    CHECK(build::first_difference(disk, settings, outcome.report).value_or("") == "");
    REQUIRE(now.size() == before.size());
    std::size_t reached = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
      if (now[i].address.starts_with("data/journal/") && now[i].inputs != before[i].inputs)
        ++reached;
    }
    CHECK(reached == files);
  }
}

TEST_CASE("a build of which nothing changed writes nothing and says the same", "[property]") {
  io::MemoryFileSystem disk;
  build::BuildOptions settings = options();
  Events events(disk, settings, 3);
  events.begin();
  const build::BuildOutcome first = build::build(disk, settings);
  REQUIRE_FALSE(first.failure.has_value());
  disk.clear_log();
  const build::BuildOutcome second = build::build(disk, settings);
  CHECK(second.report.written == 0);
  CHECK(second.report.unchanged == first.report.written);
  CHECK(second.report.manifest == first.report.manifest);
  CHECK(second.report.config.title == first.report.config.title);
  CHECK(text::count_of(second.report.diagnostics, text::Severity::warning) ==
        text::count_of(first.report.diagnostics, text::Severity::warning));
  // Only the clock was looked at.
  CHECK(disk.log() == std::vector<std::string>{"write journal/.daybook/clock"});
}
