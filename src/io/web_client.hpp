// SPDX-License-Identifier: MIT
// The only door to the network.  Two houses behind it: CurlClient, and whatever a test puts there.
// A client answers one request at a time by one exchange: manners, redirects and second tries are
// web_queue.hpp's.  Only `check --external` may open this door (cmake/CheckLayers.cmake).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::io {

/// Why there is no answer, or none that counts.  The names are those of evidence.lock.
enum class WebFault : std::uint8_t {
  none,
  unknown_host,  ///< there is no such name; not: nobody could be asked about it
  unreachable,   ///< no connection, or nobody to ask about names
  timeout,
  certificate,      ///< not who it says it is
  private_address,  ///< not asked: an address that is not open to all
  redirects,        ///< too many of them
  bad_redirect,     ///< to what is no web address
  failed,           ///< anything else
};
std::string_view web_fault_name(WebFault fault);

/// One request, of one exchange.
struct WebRequest {
  std::string address;  ///< text::to_web_address()
  enum class Method : std::uint8_t { head, get } method = Method::head;
  std::size_t body_limit = 0;  ///< bytes of a good answer's body that are wanted
};

/// What came of one request.
struct WebAnswer {
  std::size_t ticket = 0;  ///< as given to start()
  WebFault fault = WebFault::none;
  int status = 0;                       ///< of HTTP; 0: there was no answer
  std::string redirect;                 ///< where a redirect leads, absolute; else empty
  std::chrono::seconds retry_after{0};  ///< what the server asks for; 0: nothing
  std::string body;                     ///< of an answer from 200 to 299
  bool is_whole = false;                ///< the body was not over the limit
};

/// Used by one thread.
class WebClient {
 public:
  virtual ~WebClient() = default;

  /// Begins a request.  Its answer is one of those that wait() gives.
  virtual void start(std::size_t ticket, const WebRequest& request) = 0;
  /// The answers that have come, at least one if there is one in time.
  virtual std::vector<WebAnswer> wait(std::chrono::milliseconds at_most) = 0;
  /// Time that passes, from any beginning.
  virtual std::chrono::milliseconds now() const = 0;
};

}  // namespace daybook::io
