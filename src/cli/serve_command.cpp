// SPDX-License-Identifier: MIT
// `daybook serve`: the address on standard output, what builds have to say on standard error, until
// Ctrl-C or SIGTERM.  Tested by tests/serve and tests/cli/serve_wrong.txt.
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/report.hpp"
#include "cli/stop_requests.hpp"
#include "io/browser.hpp"
#include "io/disk.hpp"
#include "io/private_folder.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

/// What is told of builds: all that the first had to say, and of later ones what is new.
class Reporter {
 public:
  explicit Reporter(const CommonOptions& common) : common_(common) {}

  void tell(const serve::BuildNews& news) {
    const build::BuildOutcome& outcome = news.outcome;
    tell_changes(news);
    if (outcome.failure) {
      told_.clear();
      (void)print_failure(*outcome.failure, common_);
      tell_state("the site was not built");
      return;
    }
    print_messages(not_told(outcome.report.diagnostics), common_);
    const build::BuildReport& report = outcome.report;
    const std::string built =
        fmt::format("{} {}, {} {}, built in {} ms", report.sessions,
                    report.sessions == 1 ? "session" : "sessions", report.pages,
                    report.pages == 1 ? "page" : "pages", report.took.count());
    switch (news.shown) {
      case serve::BuildNews::Shown::new_site:
        tell_state(built);
        return;
      case serve::BuildNews::Shown::same_site:
        tell_state(built + "; nothing is otherwise");
        return;
      case serve::BuildNews::Shown::trouble:
        tell_state(built + "; browsers are shown the errors");
        return;
    }
  }

 private:
  void tell_changes(const serve::BuildNews& news) const {
    if (news.changed.empty()) return;
    const std::size_t more = news.changed.size() - 1;
    tell_state(fmt::format("changed: {}{}", text::printable(news.changed.front()),
                           more == 0 ? "" : fmt::format(" and {} more", more)));
  }

  void tell_state(std::string_view line) const {
    if (common_.verbosity != Verbosity::quiet) fmt::print(stderr, "{}\n", line);
  }

  text::Diagnostics not_told(const text::Diagnostics& all) {
    std::set<std::string> told;
    text::Diagnostics fresh;
    for (const text::Diagnostic& diagnostic : all) {
      std::string line = text::format_text(diagnostic, text::Color::no);
      if (!told_.contains(line)) fresh.push_back(diagnostic);
      told.insert(std::move(line));
    }
    told_ = std::move(told);
    return fresh;
  }

  const CommonOptions& common_;
  std::set<std::string> told_;
};

void warn_of_others(const serve::Endpoint& endpoint) {
  if (serve::is_loopback(endpoint.bind)) return;
  fmt::print(stderr,
             "daybook: warning: whoever can reach {} can read this journal as it is shown\n",
             endpoint.bind);
}

/// Where the site is shown, told at once: somebody waits for it.
void show_address(const std::string& address, const ServeCommand& command) {
  fmt::print("{}\n", address);
  (void)std::fflush(stdout);
  if (command.browser == ServeCommand::Browser::none) return;
  if (const auto opened = io::open_in_browser(address); !opened)
    fmt::print(stderr, "daybook: warning: {}\n", opened.error().message);
}

base::Result<serve::ServeEnd> run(const ServeCommand& command, io::FileSystem& files) {
  auto made = io::PrivateFolder::make("daybook-serve");
  if (!made) return made.error();
  const io::PrivateFolder folder = std::move(made).value();
  serve::ServeOptions options = command.options;
  options.folder = folder.path();
  Reporter reporter(command.common);
  const StopRequests stop;
  bool is_first = true;
  const serve::ServeObserver observer{
      .built = [&](const serve::BuildNews& news) { reporter.tell(news); },
      .shows_at =
          [&](const std::string& address) {
            ServeCommand again = command;
            if (!std::exchange(is_first, false)) again.browser = ServeCommand::Browser::none;
            show_address(address, again);
          },
      .wants_stop = &StopRequests::is_asked};
  return serve::serve(files, options, observer);
}

}  // namespace

int run_serve(const ServeCommand& command) {
  warn_of_others(command.options.endpoint);
  io::DiskFileSystem files;
  const auto end = run(command, files);
  if (!end) return print_error(end.error().message);
  if (end.value() == serve::ServeEnd::stopped) return k_fine;
  // Somebody holds a connection open and says nothing; its thread must not outlive what it uses.
  (void)std::fflush(stdout);
  std::_Exit(k_fine);
}

}  // namespace daybook::cli
