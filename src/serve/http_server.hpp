// SPDX-License-Identifier: MIT
// The wires: connections, threads and streams of events.  What is answered is answer.hpp's.  Its
// source is the only file that includes cpp-httplib.  Tested by tests/serve.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "base/result.hpp"
#include "io/file_system.hpp"
#include "serve/host.hpp"
#include "serve/stage.hpp"

namespace daybook::serve {

/// The wires of the server, with threads of its own.
class HttpServer {
 public:
  /// Both must outlive the server.
  HttpServer(const Stage& stage, const io::FileSystem& files);
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  ~HttpServer();

  /// Takes the port; who connects from now on waits.  Gives the endpoint with the port that it is.
  base::Result<Endpoint> bind(const Endpoint& endpoint);
  /// Begins to answer, on threads of its own.
  void start();
  /// Ends all streams (the stage has to be closed) and waits for open connections, at most so long.
  /// False when some are left; the server must then not be destroyed.
  bool stop(std::chrono::milliseconds longest);

 private:
  struct Wires;
  std::unique_ptr<Wires> wires_;
};

}  // namespace daybook::serve
