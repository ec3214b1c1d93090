// SPDX-License-Identifier: MIT
#include "cli/check_external.hpp"

#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "build/evidence_lock.hpp"
#include "build/link_check.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/stop_requests.hpp"
#include "cli/terminal.hpp"
#include "io/curl_client.hpp"
#include "text/terminal_text.hpp"

namespace daybook::cli {
namespace {

io::CurlOptions curl_options(const CheckCommand& command, const config::Config& config) {
  using Given = ExternalCheck::Reach;
  using Reach = io::CurlOptions::Reach;
  return {.user_agent = "daybook/" DAYBOOK_VERSION " (+link check)",
          .time_limit = std::chrono::seconds(config.external_timeout),
          .reach = command.external->reach == Given::everywhere ? Reach::everywhere
                                                                : Reach::open_to_all};
}

build::LinkCheckReport ask(const CheckCommand& command, const build::Journal& journal,
                           const site::Evidence& known) {
  build::LinkCheckOptions options;
  options.clock = command.journal.clock;
  options.max_age_days = command.external->max_age_days;
  options.manners.time_limit = std::chrono::seconds(command.external->time_limit_seconds);
  const auto links = build::outside_links(journal.site, journal.config.external_skip);
  io::CurlClient client(curl_options(command, journal.config));
  const StopRequests stop;
  ProgressLine line;
  build::LinkObserver observe;
  if (command.common.verbosity != Verbosity::quiet) {
    observe = [&line](std::size_t settled, std::size_t asked) {
      line.show(fmt::format("asking {}/{}", settled, asked));
    };
  }
  auto report = build::check_links(links, known, client, options, &StopRequests::is_asked, observe);
  line.clear();
  return report;
}

std::string_view why_left(io::WebEnd end) {
  return end == io::WebEnd::stopped ? "stopped" : "the time was up";
}

void print_summary(const build::LinkCheckReport& report, const CheckCommand& command) {
  if (command.common.verbosity == Verbosity::quiet) return;
  const build::LinkCounts& counts = report.counts;
  const std::uint32_t asked = counts.ok + counts.moved + counts.rotten + counts.unsure;
  std::string line = fmt::format("{} {} asked: {} ok, {} moved, {} rotten, {} unsure", asked,
                                 asked == 1 ? "link" : "links", counts.ok, counts.moved,
                                 counts.rotten, counts.unsure);
  if (counts.skipped > 0) line += fmt::format("; {} not asked again", counts.skipped);
  if (counts.left > 0) line += fmt::format("; {} left: {}", counts.left, why_left(report.end));
  fmt::print(stderr, "{}\n", line);
  if (command.common.verbosity != Verbosity::verbose) return;
  for (const auto& [address, link] : report.evidence) {
    const bool is_news = link.checked == command.journal.clock &&
                         site::verdict_of(link.status) == site::Verdict::unsaid;
    if (is_news) fmt::print(stderr, "  unsure, {}: {}\n", link.status, text::printable(address));
  }
}

}  // namespace

int ask_outside(io::FileSystem& files, const CheckCommand& command) {
  const ReadJournal read = read_for_command(files, command.journal, command.common);
  if (!read.journal) return read.exit_code;
  const std::string& folder = command.journal.journal;
  const auto lock = build::read_evidence(files, folder);
  if (!lock.value.is_ours)
    return print_error("evidence.lock is not one that this daybook can write anew; move it away");
  const auto report = ask(command, *read.journal, lock.value.evidence);
  const auto written = build::write_evidence(files, folder, report.evidence);
  if (!written) return print_error(written.error().message);
  print_summary(report, command);
  if (report.is_silent)
    return print_error("nobody answered; is this machine connected? Nothing was written down");
  return report.end == io::WebEnd::stopped ? k_world_failed : k_fine;
}

}  // namespace daybook::cli
