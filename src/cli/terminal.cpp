// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace daybook::cli {
namespace {

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view(value);
}

std::int64_t now_ms() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

constexpr std::int64_t k_quiet_ms = 1000;

}  // namespace

bool messages_go_to_terminal() {
  return isatty(STDERR_FILENO) == 1;
}

bool output_is_terminal() {
  return isatty(STDOUT_FILENO) == 1;
}

bool can_ask() {
  return isatty(STDIN_FILENO) == 1 && output_is_terminal();
}

text::Color color_for_messages(ColorChoice choice) {
  if (choice != ColorChoice::automatic) {
    return choice == ColorChoice::always ? text::Color::yes : text::Color::no;
  }
  if (!environment("NO_COLOR").empty()) return text::Color::no;
  const std::string_view force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return text::Color::yes;
  const bool able = messages_go_to_terminal() && environment("TERM") != "dumb";
  return able ? text::Color::yes : text::Color::no;
}

std::size_t columns_of_output() {
  winsize size{};
  if (isatty(STDOUT_FILENO) != 1 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

void print_output(std::string_view text) {
  // Whether all came out is asked once, at the end (main.cpp).
  (void)std::fwrite(text.data(), 1, text.size(), stdout);
}

ProgressLine::ProgressLine()
    : begin_ms_(now_ms()), enabled_(messages_go_to_terminal() && environment("TERM") != "dumb") {}

void ProgressLine::show(const std::string& text) {
  if (!enabled_ || now_ms() - begin_ms_ < k_quiet_ms) return;
  fmt::print(stderr, "\r\033[K{}", text);
  (void)std::fflush(stderr);
  shown_ = true;
}

void ProgressLine::clear() {
  if (shown_) fmt::print(stderr, "\r\033[K");
  shown_ = false;
}

}  // namespace daybook::cli
