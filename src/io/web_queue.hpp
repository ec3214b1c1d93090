// SPDX-License-Identifier: MIT
// Asks many addresses politely: few at once, fewer of one host, with pauses, and a second time
// where the first answer may not be the last word.  Follows redirects.  Knows no journal and no
// state of a link; what a status means for evidence is site/evidence.hpp's.  Tested by
// web_queue_test.cpp.
#pragma once

#include <chrono>
#include <functional>
#include <span>
#include <string>

#include "io/web_client.hpp"

namespace daybook::io {

/// An address, and what is to be known of it.
struct WebQuestion {
  std::string address;  ///< text::to_web_address()
  enum class Want : std::uint8_t {
    status,
    body,  ///< up to WebManners::body_limit
  } want = Want::status;
};

/// What came of a question in the end.
struct WebFinding {
  WebFault fault = WebFault::none;
  int status = 0;        ///< of HTTP; 0 with most faults
  std::string moved_to;  ///< where redirects led that are said to be for good; else empty
  std::string body;
  bool has_body = false;  ///< it was wanted, and is whole
};

/// How much is asked of others' machines.
struct WebManners {
  std::size_t at_once = 8;
  std::size_t at_once_per_host = 2;
  std::chrono::milliseconds host_pause{200};  ///< between two requests to one host
  unsigned redirects = 5;
  unsigned retries = 2;  ///< after time-outs, 5xx and "too many requests"
  std::chrono::milliseconds first_retry{1000};
  unsigned retry_growth = 3;              ///< each pause is so many times the one before
  std::chrono::seconds longest_wait{60};  ///< that a server may ask for
  std::size_t body_limit = std::size_t{5} * 1024 * 1024;
  std::chrono::seconds time_limit{900};  ///< of all questions together
};

/// How asking ended.  But for `done`, some questions have no finding.
enum class WebEnd : std::uint8_t { done, time_up, stopped };

/// Called once for a question, when it is settled.
using OnFinding = std::function<void(std::size_t question, WebFinding finding)>;

/// What counts as gone (404, 410, no such host) is asked twice before it is believed.  A server
/// that refuses to tell the status alone is asked for the page.  `wants_stop` is asked every so
/// often.
WebEnd ask_politely(WebClient& client, std::span<const WebQuestion> questions,
                    const WebManners& manners, const std::function<bool()>& wants_stop,
                    const OnFinding& on_finding);

}  // namespace daybook::io
