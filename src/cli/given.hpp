// SPDX-License-Identifier: MIT
// What the command line gave, before it is a Command: CLI11 fills a Given, and the functions here
// check its words and make the commands of it.  Knows nothing of CLI11.  Tested by tests/cli.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/parallel.hpp"
#include "cli/arguments.hpp"

namespace daybook::cli {

/// Every option of every command, as written.
struct Given {
  std::string journal = ".";
  bool names_journal = false;
  std::string subject;  ///< a file, a rule or a kind of list
  std::string track;
  std::string capability;
  std::string module;
  std::string topic;
  std::string archetype;
  std::string date;
  std::string title;
  std::string status;
  std::string supersedes;
  std::string action = DAYBOOK_ACTION;
  bool github_pages = false;
  std::string tag;
  std::string since;
  bool names_due = false;
  std::string due;  ///< empty: the build's day
  bool open = false;
  bool json = false;
  std::string output;
  std::string config;
  std::string base_url;
  bool schema = false;
  bool anki = false;
  unsigned jobs = base::default_jobs();
  bool drafts = false;
  bool future = false;
  bool show_private = false;
  bool published = false;
  bool lock = false;
  bool stats = false;
  bool no_cache = false;
  bool verify_incremental = false;
  std::string clock;
  bool external = false;
  int max_age = 7;
  int time_limit = 900;
  bool allow_private = false;
  bool fix = false;
  bool dry_run = false;
  bool yes = false;
  unsigned port = 1313;
  std::string bind = "127.0.0.1";
  bool open_browser = false;
  bool strict = false;
  std::string format = "text";
  bool quiet = false;
  bool verbose = false;
  std::string color = "auto";
};

// Each answers with what is wrong with a word, or with nothing.
std::string check_base_url(const std::string& url);
std::string check_date(const std::string& date);
std::string check_format(const std::string& format);
std::string check_color(const std::string& color);
std::string check_bind(const std::string& address);
std::string check_kind(const std::string& kind);  ///< of `list`
std::string check_filled(const std::string& name);
std::string check_action(const std::string& action);  ///< `OWNER/daybook@REF`

// The words that the last three take, in their order.
std::vector<std::string_view> format_words();
std::vector<std::string_view> color_words();
std::vector<std::string_view> kind_words();

Command to_build(const Given& given);
Command to_check(const Given& given);
Command to_explain(const Given& given);
Command to_export(const Given& given);
Command to_list(const Given& given);
Command to_pack(const Given& given);
Command to_clean(const Given& given);
Command to_init(const Given& given);
Command to_new_session(const Given& given);
Command to_new_adr(const Given& given);
Command to_serve(const Given& given);

}  // namespace daybook::cli
