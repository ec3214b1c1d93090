// SPDX-License-Identifier: MIT
#include "serve/http_server.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <fmt/format.h>
#include <httplib.h>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "serve/answer.hpp"

namespace daybook::serve {
namespace {

// A connection takes a thread for as long as it lasts, and a stream of events lasts.  More streams
// than this are never open for long, so that there are always threads for pages.
constexpr std::size_t k_threads = 192;
constexpr std::uint64_t k_most_streams = 128;
constexpr int k_backlog = 512;
constexpr int k_not_satisfiable = 416;
constexpr time_t k_patience_seconds = 5;
constexpr std::size_t k_most_at_once = std::size_t{64} * 1024;
constexpr std::chrono::milliseconds k_slice(1000);
constexpr int k_slices_between_signs = 5;

std::string header(const httplib::Request& request, const char* name) {
  const auto found = request.headers.find(name);
  return found == request.headers.end() ? std::string() : found->second;
}

Request read_request(const httplib::Request& given) {
  Request request{.method = given.method,
                  .target = given.target,
                  .hosts = {},
                  .none_match = header(given, "If-None-Match"),
                  .range = header(given, "Range"),
                  .if_range = header(given, "If-Range"),
                  .fetch_site = header(given, "Sec-Fetch-Site"),
                  .fetch_mode = header(given, "Sec-Fetch-Mode")};
  const auto [first, last] = given.headers.equal_range("Host");
  for (auto host = first; host != last; ++host)
    request.hosts.push_back(host->second);
  return request;
}

bool write(httplib::DataSink& sink, std::string_view bytes) {
  return sink.write(bytes.data(), bytes.size());
}

}  // namespace

struct HttpServer::Wires {
  Wires(const Stage& shown, const io::FileSystem& disk) : stage(shown), files(disk) {
    server.new_task_queue = [] { return new httplib::ThreadPool(k_threads); };
    // An idle connection would keep a thread; on one machine a new one costs nothing.
    server.set_keep_alive_max_count(1);
    server.set_keep_alive_timeout(1);
    server.set_read_timeout(k_patience_seconds, 0);
    server.set_write_timeout(k_patience_seconds, 0);
    server.set_tcp_nodelay(true);
    // By its own will the library shares the port with whoever took it before (SO_REUSEPORT).
    server.set_socket_options([this](socket_t socket) {
      const int yes = 1;
      (void)::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
      listening = socket;
    });
    server.set_pre_routing_handler([this](const httplib::Request& given, httplib::Response& made) {
      respond(given, made);
      return httplib::Server::HandlerResponse::Handled;
    });
    // The library refuses what it cannot read as a range before it asks; RFC 9110 has it ignored.
    server.set_error_handler(httplib::Server::HandlerWithResponse(
        [this](const httplib::Request& given, httplib::Response& made) {
          if (made.status != k_not_satisfiable || made.has_header("Content-Range"))
            return httplib::Server::HandlerResponse::Unhandled;
          respond(given, made);
          return httplib::Server::HandlerResponse::Handled;
        }));
  }

  void respond(const httplib::Request& given, httplib::Response& made) {
    Answer answered = answer(read_request(given), *stage.scene(), endpoint, files);
    // The library would cut the body a second time.  What it hands out as const is its own, and is
    // not.
    const_cast<httplib::Request&>(given).ranges.clear();
    made.status = answered.status;
    for (const auto& [name, value] : answered.headers)
      made.set_header(name, value);
    if (answered.kind == Answer::Kind::events)
      stream_events(made, answered.type);
    else
      send_bytes(made, std::move(answered));
  }

  // Of its two ways the one that does not compress: what is sent is what the ETag says.
  static void send_bytes(httplib::Response& made, Answer answered) {
    if (answered.body.empty()) {
      made.set_header("Content-Type", answered.type);
      return;
    }
    const auto body = std::make_shared<const std::string>(std::move(answered.body));
    made.set_content_provider(
        body->size(), answered.type,
        [body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
          const std::size_t count = std::min(length, k_most_at_once);
          return write(sink, std::string_view(*body).substr(offset, count));
        });
  }

  // The stamp of the scene at once and after each change, and now and then a sign of life, which is
  // how a tab that was closed is noticed.
  void stream_events(httplib::Response& made, const std::string& type) {
    struct State {
      std::uint64_t number;
      std::string told;
      int slices = 0;
    };
    const auto state = std::make_shared<State>(State{.number = ++streams, .told = {}});
    const auto next = [this, state](std::size_t /*offset*/, httplib::DataSink& sink) {
      const std::string stamp = stage.scene()->stamp;
      const bool is_too_old = state->number + k_most_streams <= streams;
      if (stage.is_closed() || is_too_old) {
        sink.done();
        return true;
      }
      if (stamp != state->told) {
        const bool is_first = std::exchange(state->told, stamp).empty();
        return write(sink, fmt::format("{}data: {}\n\n", is_first ? "retry: 1000\n" : "", stamp));
      }
      if (stage.wait(stamp, k_slice) != Stage::Waited::in_vain) return true;
      if (++state->slices % k_slices_between_signs != 0) return true;
      return write(sink, ":\n\n");
    };
    made.set_chunked_content_provider(type, next);
  }

  const Stage& stage;
  const io::FileSystem& files;
  Endpoint endpoint;
  httplib::Server server;
  socket_t listening = INVALID_SOCKET;
  std::atomic<std::uint64_t> streams{0};
  std::thread thread;
  std::mutex mutex;
  std::condition_variable ended_changed;
  bool ended = false;
};

HttpServer::HttpServer(const Stage& stage, const io::FileSystem& files)
    : wires_(std::make_unique<Wires>(stage, files)) {}

HttpServer::~HttpServer() {
  if (!wires_->thread.joinable()) return;
  wires_->server.stop();
  wires_->thread.join();
}

base::Result<Endpoint> HttpServer::bind(const Endpoint& endpoint) {
  wires_->endpoint = endpoint;
  int port = endpoint.port;
  errno = 0;
  if (port == 0)
    port = wires_->server.bind_to_any_port(endpoint.bind);
  else if (!wires_->server.bind_to_port(endpoint.bind, port))
    port = -1;
  if (port <= 0) {
    const int number = errno;
    if (number == EADDRINUSE) {
      return base::Error{
          fmt::format("port {} is taken; name another one with -p, or take a free one with -p 0",
                      endpoint.port)};
    }
    return base::Error{fmt::format("cannot listen at {}, port {}: {}", endpoint.bind, endpoint.port,
                                   std::generic_category().message(number))};
  }
  // The library lets five wait, which is less than a page has files.
  (void)::listen(wires_->listening, k_backlog);
  wires_->endpoint.port = static_cast<std::uint16_t>(port);
  return wires_->endpoint;
}

void HttpServer::start() {
  wires_->thread = std::thread([wires = wires_.get()] {
    (void)wires->server.listen_after_bind();
    {
      const std::lock_guard lock(wires->mutex);
      wires->ended = true;
    }
    wires->ended_changed.notify_all();
  });
  // Before that, stop() would do nothing.
  while (!wires_->server.is_running())
    std::this_thread::yield();
}

bool HttpServer::stop(std::chrono::milliseconds longest) {
  wires_->server.stop();
  std::unique_lock lock(wires_->mutex);
  if (!wires_->ended_changed.wait_for(lock, longest, [this] { return wires_->ended; }))
    return false;
  lock.unlock();
  wires_->thread.join();
  return true;
}

}  // namespace daybook::serve
