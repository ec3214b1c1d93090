// SPDX-License-Identifier: MIT
// What a request is answered with: all of HTTP but the wires.  A pure function of the request, the
// scene and the files of its site.  Tested by answer_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "io/file_system.hpp"
#include "serve/host.hpp"
#include "serve/stage.hpp"

namespace daybook::serve {

/// What of a request an answer depends on; headers that are not there are empty.
struct Request {
  std::string method = "GET";
  std::string target = "/";        ///< as it stands in the first line
  std::vector<std::string> hosts;  ///< every Host header
  std::string none_match = {};     ///< If-None-Match
  std::string range = {};          ///< Range
  std::string if_range = {};       ///< If-Range
  std::string fetch_site = {};     ///< Sec-Fetch-Site
  std::string fetch_mode = {};     ///< Sec-Fetch-Mode
};

/// What the server says to a request.
struct Answer {
  int status = 200;
  enum class Kind : std::uint8_t {
    bytes,
    events,  ///< the stream of stamps: without an end, and without a body here
  } kind = Kind::bytes;
  std::string type = "text/plain; charset=utf-8";
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< without type and length
  std::string body = {};  ///< also of a HEAD, which tells its length
};

/// Pure: it sees no more than it is given.
Answer answer(const Request& request, const Scene& scene, const Endpoint& endpoint,
              const io::FileSystem& files);

}  // namespace daybook::serve
