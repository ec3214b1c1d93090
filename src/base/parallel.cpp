// SPDX-License-Identifier: MIT
#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace daybook::base {

unsigned default_jobs() {
  return std::max(1U, std::thread::hardware_concurrency());
}

void parallel_for(unsigned jobs, std::size_t count, const std::function<void(std::size_t)>& body) {
  // Small batches keep the threads level when one item is a thousand times the size of the others.
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
      try {
        body(i);
      } catch (...) {
        const std::lock_guard lock(failure_mutex);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> others;
    const std::size_t wanted = std::min<std::size_t>(std::max(1U, jobs), count);
    try {
      for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(work);
    } catch (const std::system_error&) {
      // The system gives no more threads: those that are there do all of it.
    }
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

void parallel_for(unsigned jobs, std::size_t count, const std::function<void(std::size_t)>& body,
                  const std::function<void(std::size_t)>& observe) {
  const std::size_t stride = std::max<std::size_t>(1, count / 50);
  std::atomic<std::size_t> returned{0};
  std::mutex observing;
  parallel_for(jobs, count, [&](std::size_t i) {
    body(i);
    const std::size_t done = ++returned;
    if (done % stride != 0 && done != count) return;
    const std::lock_guard lock(observing);
    observe(done);
  });
}

void parallel_invoke(unsigned jobs, std::initializer_list<std::function<void()>> steps) {
  parallel_for(jobs, steps.size(), [&](std::size_t i) { steps.begin()[i](); });
}

}  // namespace daybook::base
