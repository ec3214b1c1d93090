// SPDX-License-Identifier: MIT
#include "io/web_queue.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "text/web_address.hpp"

namespace daybook::io {
namespace {

using std::chrono::milliseconds;
using Method = WebRequest::Method;

/// The longest time without a look at whether somebody wants to stop.
constexpr milliseconds k_look_up{200};

/// In the order of WebFault.
constexpr std::array<std::string_view, 9> k_fault_names{
    "none",      "unknown-host", "unreachable", "timeout", "certificate", "private-address",
    "redirects", "bad-redirect", "failed"};
static_assert(k_fault_names.size() == static_cast<std::size_t>(WebFault::failed) + 1);

constexpr std::array k_for_good{301, 308};
constexpr std::array k_redirects{301, 302, 303, 307, 308};
constexpr std::array k_gone{404, 410};
/// What servers say that answer no HEAD.
constexpr std::array k_head_refused{400, 403, 404, 405, 406, 410, 501};
constexpr std::array k_passing{408, 425, 429, 500, 502, 503, 504};
constexpr std::array k_passing_faults{WebFault::unreachable, WebFault::timeout, WebFault::failed};

template <class Table, class Value>
bool has(const Table& table, Value value) {
  return std::ranges::find(table, value) != table.end();
}

/// One host, as far as manners go.
struct Host {
  std::size_t busy = 0;       // requests under way
  milliseconds free_from{0};  // no request before
};

/// One question on its way through redirects and tries.
struct Task {
  enum class State : std::uint8_t { waiting, asked, settled } state = State::waiting;
  std::string address;
  Host* host = nullptr;
  Method method = Method::head;
  milliseconds not_before{0};
  unsigned redirects = 0;
  unsigned retries = 0;
  unsigned gone = 0;     // how often it was not there
  bool for_good = true;  // so far no redirect was for the moment only
  std::string moved_to;
};

class Queue {
 public:
  Queue(WebClient& client, std::span<const WebQuestion> questions, const WebManners& manners,
        const OnFinding& on_finding)
      : client_(client), questions_(questions), manners_(manners), on_finding_(on_finding) {
    tasks_.resize(questions.size());
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
      tasks_[i].method = wants_body(i) ? Method::get : Method::head;
      lead_to(tasks_[i], questions[i].address);
    }
  }

  WebEnd run(const std::function<bool()>& wants_stop) {
    const milliseconds end = client_.now() + manners_.time_limit;
    std::size_t left = tasks_.size();
    while (left > 0) {
      if (wants_stop && wants_stop()) return WebEnd::stopped;
      if (client_.now() >= end) return WebEnd::time_up;
      const milliseconds next = std::min(start_all(), end);
      const milliseconds pause = std::clamp(next - client_.now(), milliseconds{1}, k_look_up);
      for (WebAnswer& answer : client_.wait(pause))
        left -= settle(answer) ? 1U : 0U;
    }
    return WebEnd::done;
  }

 private:
  bool wants_body(std::size_t index) const {
    return questions_[index].want == WebQuestion::Want::body;
  }

  void lead_to(Task& task, std::string address) {
    // Two ports are one machine to be polite to.
    task.host = &hosts_[std::string(text::host_name_of_address(address))];
    task.address = std::move(address);
  }

  /// Starts what may be started; the time at which the next one may be.
  milliseconds start_all() {
    milliseconds next = milliseconds::max();
    for (std::size_t i = 0; i < tasks_.size() && busy_ < manners_.at_once; ++i) {
      Task& task = tasks_[i];
      if (task.state != Task::State::waiting || task.host->busy >= manners_.at_once_per_host)
        continue;
      const milliseconds from = std::max(task.not_before, task.host->free_from);
      if (from > client_.now())
        next = std::min(next, from);
      else
        start(i);
    }
    return next;
  }

  void start(std::size_t index) {
    Task& task = tasks_[index];
    task.state = Task::State::asked;
    ++busy_;
    ++task.host->busy;
    task.host->free_from = client_.now() + manners_.host_pause;
    client_.start(index, {.address = task.address,
                          .method = task.method,
                          .body_limit = wants_body(index) ? manners_.body_limit : 0});
  }

  /// False when the question has to be asked again.
  bool settle(WebAnswer& answer) {
    Task& task = tasks_.at(answer.ticket);
    assert(task.state == Task::State::asked);
    --busy_;
    --task.host->busy;
    task.state = Task::State::waiting;
    task.not_before = client_.now();
    if (follows(task, answer) || asks_again(task, answer)) return false;
    task.state = Task::State::settled;
    if (task.moved_to == questions_[answer.ticket].address) task.moved_to.clear();
    const bool is_good = answer.status >= 200 && answer.status < 300;
    const bool has_body = is_good && wants_body(answer.ticket) && answer.is_whole;
    on_finding_(answer.ticket, {.fault = answer.fault,
                                .status = answer.status,
                                .moved_to = std::move(task.moved_to),
                                .body = has_body ? std::move(answer.body) : std::string(),
                                .has_body = has_body});
    return true;
  }

  /// Goes where a redirect leads; one that cannot be followed is a fault of the answer.
  bool follows(Task& task, WebAnswer& answer) {
    if (!has(k_redirects, answer.status) || answer.redirect.empty()) return false;
    auto next = text::to_web_address(answer.redirect);
    if (!next || task.redirects == manners_.redirects) {
      answer.fault = next ? WebFault::redirects : WebFault::bad_redirect;
      return false;
    }
    ++task.redirects;
    task.for_good = task.for_good && has(k_for_good, answer.status);
    if (task.for_good) task.moved_to = *next;
    lead_to(task, std::move(*next));
    return true;
  }

  bool asks_again(Task& task, const WebAnswer& answer) {
    const bool refuses_head = task.method == Method::head && has(k_head_refused, answer.status);
    if (refuses_head) task.method = Method::get;
    if (answer.fault == WebFault::unknown_host || has(k_gone, answer.status)) {
      if (++task.gone > 1) return false;
      if (!refuses_head) task.not_before += manners_.first_retry;
      return true;
    }
    return refuses_head || waits(task, answer);
  }

  bool waits(Task& task, const WebAnswer& answer) {
    if (!has(k_passing, answer.status) && !has(k_passing_faults, answer.fault)) return false;
    if (task.retries == manners_.retries || answer.retry_after > manners_.longest_wait)
      return false;
    milliseconds pause = manners_.first_retry;
    for (unsigned i = 0; i < task.retries; ++i)
      pause *= manners_.retry_growth;
    ++task.retries;
    task.not_before += std::max<milliseconds>(pause, answer.retry_after);
    // What a server asks for is meant for all that it would be asked.
    if (answer.retry_after.count() > 0)
      task.host->free_from = std::max(task.host->free_from, task.not_before);
    return true;
  }

  WebClient& client_;
  std::span<const WebQuestion> questions_;
  const WebManners& manners_;
  const OnFinding& on_finding_;
  std::vector<Task> tasks_;
  std::map<std::string, Host> hosts_;
  std::size_t busy_ = 0;
};

}  // namespace

std::string_view web_fault_name(WebFault fault) {
  return k_fault_names.at(static_cast<std::size_t>(fault));
}

WebEnd ask_politely(WebClient& client, std::span<const WebQuestion> questions,
                    const WebManners& manners, const std::function<bool()>& wants_stop,
                    const OnFinding& on_finding) {
  return Queue(client, questions, manners, on_finding).run(wants_stop);
}

}  // namespace daybook::io
