// SPDX-License-Identifier: MIT
// The network behind WebClient, by libcurl.  Sends no cookies, no passwords, no referrer; speaks
// http and https only.  Tested by curl_client_test.cpp and tests/cli/check_external.txt.
#pragma once

#include <memory>

#include "io/web_client.hpp"

namespace daybook::io {

/// Who asks, how long it waits, and whom it may ask.
struct CurlOptions {
  std::string user_agent;
  std::chrono::milliseconds connect_limit = std::chrono::seconds(10);
  std::chrono::milliseconds time_limit = std::chrono::seconds(20);  ///< of a request
  enum class Reach : std::uint8_t {
    open_to_all,  ///< public addresses only, asked directly: a proxy would hide which they are
    everywhere,   ///< private ones too, and by the proxies that the environment names
  } reach = Reach::open_to_all;
};

/// Requests that are under way when it is destroyed are dropped.
class CurlClient final : public WebClient {
 public:
  explicit CurlClient(CurlOptions options);
  ~CurlClient() override;
  CurlClient(const CurlClient&) = delete;
  CurlClient& operator=(const CurlClient&) = delete;

  void start(std::size_t ticket, const WebRequest& request) override;
  std::vector<WebAnswer> wait(std::chrono::milliseconds at_most) override;
  std::chrono::milliseconds now() const override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace daybook::io
