// SPDX-License-Identifier: MIT
#include "io/curl_client.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <curl/curl.h>
#include <exception>
#include <map>
#include <netdb.h>
#include <netinet/in.h>
#include <new>
#include <span>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include "io/public_address.hpp"
#include "text/web_address.hpp"

namespace daybook::io {
namespace {

using Clock = std::chrono::steady_clock;
using Reach = CurlOptions::Reach;

/// A server that never ends its head is cut off.
constexpr std::size_t k_most_head = std::size_t{256} * 1024;

constexpr std::array k_certificate_faults{
    CURLE_SSL_CONNECT_ERROR,    CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
    CURLE_SSL_CIPHER,           CURLE_SSL_CACERT_BADFILE,       CURLE_SSL_ISSUER_ERROR,
    CURLE_SSL_INVALIDCERTSTATUS};

/// One request under way.
struct Transfer {
  CURL* handle = nullptr;
  WebAnswer answer;
  Reach reach = Reach::open_to_all;
  std::size_t body_limit = 0;
  std::size_t head_size = 0;
  bool is_cut = false;      // by us: the rest of the body is not wanted
  bool is_refused = false;  // an address was not open to all
};

// The callbacks have C's rules: no exception leaves them.

std::size_t take_head(const char* /*bytes*/, std::size_t size, std::size_t count, void* context) {
  auto& transfer = *static_cast<Transfer*>(context);
  transfer.head_size += size * count;
  return transfer.head_size > k_most_head ? 0 : size * count;
}

std::size_t take_body(const char* bytes, std::size_t size, std::size_t count, void* context) {
  auto& transfer = *static_cast<Transfer*>(context);
  const std::size_t got = size * count;
  long status = 0;
  curl_easy_getinfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
  const bool is_wanted = status >= 200 && status < 300;
  if (!is_wanted || transfer.answer.body.size() + got > transfer.body_limit) {
    transfer.is_cut = true;
    return got + 1;  // anything but what was given ends it
  }
  try {
    transfer.answer.body.append(bytes, got);
  } catch (const std::exception&) {
    return got + 1;
  }
  return got;
}

bool is_public(const curl_sockaddr& address) {
  std::array<std::uint8_t, 16> bytes{};
  const auto* const from = reinterpret_cast<const std::uint8_t*>(&address.addr);
  if (address.family == AF_INET) {
    std::memcpy(bytes.data(), from + offsetof(sockaddr_in, sin_addr), 4);
    return is_public_address(std::span(bytes).first(4));
  }
  if (address.family != AF_INET6) return false;
  std::memcpy(bytes.data(), from + offsetof(sockaddr_in6, sin6_addr), bytes.size());
  return is_public_address(bytes);
}

// After the name was looked up, so that no name leads where its address may not.
curl_socket_t open_socket(void* context, curlsocktype /*purpose*/, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(context);
  if (transfer.reach == Reach::open_to_all && !is_public(*address)) {
    transfer.is_refused = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// libcurl has one word for "no such host" and "nobody could be asked".
bool is_unknown(std::string_view host) {
  addrinfo* found = nullptr;
  const int result = ::getaddrinfo(std::string(host).c_str(), nullptr, nullptr, &found);
  if (result == 0) ::freeaddrinfo(found);
  return result == EAI_NONAME || result == EAI_NODATA;
}

WebFault fault_of(const Transfer& transfer, CURLcode result) {
  if (result == CURLE_OK || transfer.is_cut) return WebFault::none;
  switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST: {
      const char* address = nullptr;
      curl_easy_getinfo(transfer.handle, CURLINFO_EFFECTIVE_URL, &address);
      const bool unknown = address != nullptr && is_unknown(text::host_name_of_address(address));
      return unknown ? WebFault::unknown_host : WebFault::unreachable;
    }
    case CURLE_COULDNT_CONNECT:
      return transfer.is_refused ? WebFault::private_address : WebFault::unreachable;
    case CURLE_OPERATION_TIMEDOUT:
      return WebFault::timeout;
    default:
      break;
  }
  const bool is_certificate =
      std::ranges::find(k_certificate_faults, result) != k_certificate_faults.end();
  return is_certificate ? WebFault::certificate : WebFault::failed;
}

void finish(Transfer& transfer, CURLcode result) {
  WebAnswer& answer = transfer.answer;
  answer.fault = fault_of(transfer, result);
  answer.is_whole = result == CURLE_OK;
  if (answer.fault != WebFault::none) return;
  long status = 0;
  curl_off_t retry_after = 0;
  const char* redirect = nullptr;
  curl_easy_getinfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(transfer.handle, CURLINFO_RETRY_AFTER, &retry_after);
  curl_easy_getinfo(transfer.handle, CURLINFO_REDIRECT_URL, &redirect);
  answer.status = static_cast<int>(status);
  answer.retry_after = std::chrono::seconds(std::max<curl_off_t>(retry_after, 0));
  if (redirect != nullptr) answer.redirect = redirect;
}

}  // namespace

class CurlClient::Impl {
 public:
  explicit Impl(CurlOptions options) : options_(std::move(options)), begin_(Clock::now()) {
    // A connection that is closed at the other end must not end the process.
    old_pipe_ = std::signal(SIGPIPE, SIG_IGN);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    multi_ = curl_multi_init();
    if (multi_ == nullptr) throw std::bad_alloc();
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    while (!transfers_.empty())
      drop(transfers_.begin()->first);
    curl_multi_cleanup(multi_);
    curl_global_cleanup();
    (void)std::signal(SIGPIPE, old_pipe_);
  }

  void start(std::size_t ticket, const WebRequest& request) {
    CURL* const handle = curl_easy_init();
    if (handle == nullptr) throw std::bad_alloc();
    Transfer& transfer = transfers_[handle];
    transfer.handle = handle;
    transfer.answer.ticket = ticket;
    transfer.reach = options_.reach;
    transfer.body_limit = request.body_limit;
    set_limits(handle);
    set_request(transfer, request);
    curl_multi_add_handle(multi_, handle);
  }

  std::vector<WebAnswer> wait(std::chrono::milliseconds at_most) {
    const auto end = Clock::now() + at_most;
    while (true) {
      int running = 0;
      curl_multi_perform(multi_, &running);
      std::vector<WebAnswer> answers = take_answers();
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
      if (!answers.empty() || left <= 0) return answers;
      curl_multi_poll(multi_, nullptr, 0, static_cast<int>(left), nullptr);
    }
  }

  std::chrono::milliseconds now() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_);
  }

 private:
  void set_limits(CURL* handle) const {
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(options_.connect_limit.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(options_.time_limit.count()));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    // Names are looked up by threads: who stops does not wait for them.
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    if (options_.reach == Reach::open_to_all) curl_easy_setopt(handle, CURLOPT_PROXY, "");
  }

  void set_request(Transfer& transfer, const WebRequest& request) const {
    CURL* const handle = transfer.handle;
    const bool is_head = request.method == WebRequest::Method::head;
    curl_easy_setopt(handle, is_head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1L);
    curl_easy_setopt(handle, CURLOPT_URL, request.address.c_str());
    curl_easy_setopt(handle, CURLOPT_USERAGENT, options_.user_agent.c_str());
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &open_socket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &take_head);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &take_body);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer);
  }

  std::vector<WebAnswer> take_answers() {
    std::vector<WebAnswer> answers;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      CURL* const handle = message->easy_handle;
      Transfer& transfer = transfers_.at(handle);
      finish(transfer, message->data.result);
      answers.push_back(std::move(transfer.answer));
      drop(handle);
    }
    return answers;
  }

  void drop(CURL* handle) {
    curl_multi_remove_handle(multi_, handle);
    curl_easy_cleanup(handle);
    transfers_.erase(handle);
  }

  CurlOptions options_;
  Clock::time_point begin_;
  void (*old_pipe_)(int) = SIG_DFL;
  CURLM* multi_ = nullptr;
  std::map<CURL*, Transfer> transfers_;  // never moved: libcurl knows their addresses
};

CurlClient::CurlClient(CurlOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}

CurlClient::~CurlClient() = default;

void CurlClient::start(std::size_t ticket, const WebRequest& request) {
  impl_->start(ticket, request);
}

std::vector<WebAnswer> CurlClient::wait(std::chrono::milliseconds at_most) {
  return impl_->wait(at_most);
}

std::chrono::milliseconds CurlClient::now() const {
  return impl_->now();
}

}  // namespace daybook::io
