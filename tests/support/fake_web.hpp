// SPDX-License-Identifier: MIT
// A network in memory: what each address answers is written down beforehand, time passes only when
// somebody waits, and who asked for what, when and with how many others is kept.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/web_client.hpp"
#include "text/web_address.hpp"

namespace daybook::tests {

class FakeWeb final : public io::WebClient {
 public:
  using Answers = std::vector<io::WebAnswer>;

  /// `HEAD http://a/` or, for both methods, `http://a/`; the last answer is given ever after.
  void put(std::string key, Answers answers) { answers_[std::move(key)] = std::move(answers); }
  void put(std::string key, int status) {
    put(std::move(key), Answers{{.status = status, .redirect = {}, .body = {}, .is_whole = true}});
  }
  void take(std::chrono::milliseconds latency) { latency_ = latency; }

  /// `0 HEAD http://a/`: milliseconds, method and address, in the order of asking.
  const std::vector<std::string>& log() const { return log_; }
  std::size_t most_at_once() const { return most_; }
  std::size_t most_per_host() const { return most_per_host_; }

  void start(std::size_t ticket, const io::WebRequest& request) override {
    const std::string method = request.method == io::WebRequest::Method::head ? "HEAD " : "GET ";
    log_.push_back(std::to_string(now_.count()) + " " + method + request.address);
    io::WebAnswer answer = next_answer(method + request.address, request.address);
    answer.ticket = ticket;
    if (answer.body.size() > request.body_limit) {
      answer.body.resize(request.body_limit);
      answer.is_whole = false;
    }
    const std::string host(text::host_of_address(request.address));
    under_way_.push_back({now_ + latency_, host, std::move(answer)});
    most_ = std::max(most_, under_way_.size());
    const auto same = std::ranges::count(under_way_, host, &UnderWay::host);
    most_per_host_ = std::max(most_per_host_, static_cast<std::size_t>(same));
  }

  std::vector<io::WebAnswer> wait(std::chrono::milliseconds at_most) override {
    const auto first = std::ranges::min_element(under_way_, {}, &UnderWay::ready);
    if (first == under_way_.end() || first->ready > now_ + at_most) {
      now_ += at_most;
      return {};
    }
    now_ = std::max(now_, first->ready);
    std::vector<io::WebAnswer> answers{std::move(first->answer)};
    under_way_.erase(first);
    return answers;
  }

  std::chrono::milliseconds now() const override { return now_; }

 private:
  struct UnderWay {
    std::chrono::milliseconds ready;
    std::string host;
    io::WebAnswer answer;
  };

  io::WebAnswer next_answer(const std::string& with_method, const std::string& address) {
    auto found = answers_.find(with_method);
    if (found == answers_.end()) found = answers_.find(address);
    if (found == answers_.end())
      return {.fault = io::WebFault::unknown_host, .redirect = {}, .body = {}};
    const std::size_t at = given_[found->first]++;
    return found->second[std::min(at, found->second.size() - 1)];
  }

  std::map<std::string, Answers> answers_;
  std::map<std::string, std::size_t> given_;
  std::vector<UnderWay> under_way_;
  std::vector<std::string> log_;
  std::chrono::milliseconds now_{0};
  std::chrono::milliseconds latency_{50};
  std::size_t most_ = 0;
  std::size_t most_per_host_ = 0;
};

/// An answer of a status, and what belongs to it.
inline io::WebAnswer answer(int status, std::string redirect = {}, int retry_after = 0) {
  return {.status = status,
          .redirect = std::move(redirect),
          .retry_after = std::chrono::seconds(retry_after),
          .body = {},
          .is_whole = true};
}
inline io::WebAnswer fault(io::WebFault fault) {
  return {.fault = fault, .redirect = {}, .body = {}};
}
inline io::WebAnswer page(std::string body) {
  return {.status = 200, .redirect = {}, .body = std::move(body), .is_whole = true};
}

}  // namespace daybook::tests
