// SPDX-License-Identifier: MIT
#include "build/site_run.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

#include "base/parallel.hpp"
#include "build/leak_check.hpp"
#include "build/outputs.hpp"
#include "build/theme_files.hpp"
#include "build/translate.hpp"

namespace daybook::build {

bool SiteRun::read() {
  auto read = read_journal(files_, options_, observe_);
  if (auto* const failure = std::get_if<Failure>(&read)) {
    fail(std::move(*failure));
    return false;
  }
  *journal_ = std::move(*std::get_if<Journal>(&read));
  return true;
}

bool SiteRun::may_publish() {
  said_ = journal_->diagnostics;
  if (auto leak = leak_failure(said_)) fail(std::move(*leak));
  return !failed();
}

std::optional<render::Theme> SiteRun::theme() {
  const Timed timed(options_.stats, Step::theme);
  auto theme = read_theme(files_, options_, *journal_);
  if (!theme) {
    fail(theme.error().message);
    return std::nullopt;
  }
  std::ranges::move(theme.value().diagnostics, std::back_inserter(said_));
  return std::move(theme).value().value;
}

void SiteRun::each(std::string_view step, std::size_t count,
                   const std::function<void(std::size_t)>& body) const {
  base::parallel_for(options_.jobs, count, body, [&](std::size_t done) {
    if (observe_) observe_({.step = step, .done = done, .total = count});
  });
}

void SiteRun::each(std::string_view step, std::span<const std::size_t> numbers,
                   const std::function<void(std::size_t)>& body) const {
  each(step, numbers.size(), [&](std::size_t i) { body(numbers[i]); });
}

void SiteRun::say(text::Diagnostics of_layouts) {
  drop_repeated(of_layouts);
  apply_severities(of_layouts, journal_->config);
  std::ranges::move(of_layouts, std::back_inserter(said_));
}

void SiteRun::fail(Failure failure) {
  if (!failure_) failure_ = std::move(failure);
}

void SiteRun::fail(std::string message) {
  fail(Failure{.kind = Failure::Kind::world, .message = std::move(message), .diagnostics = {}});
}

}  // namespace daybook::build
