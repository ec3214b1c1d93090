// SPDX-License-Identifier: MIT
// The one place where threads are started.  Results land in slot i, so N workers write what one
// writes. Tested by parallel_test.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>

namespace daybook::base {

/// The number of workers to use when the user names none: the machine's, at least 1.
unsigned default_jobs();

/// Calls `body(i)` once for every i in [0, count), on up to `jobs` threads (at least one: the
/// calling thread works too; fewer when the system gives no more).  Returns when all are done.  The
/// order of calls is unspecified; `body` must only write to what belongs to i.  An exception thrown
/// by `body` is rethrown here after the others finish.
void parallel_for(unsigned jobs, std::size_t count, const std::function<void(std::size_t)>& body);

/// The same, and tells how many calls have returned: `observe(done)` about fifty times and at the
/// end, from one thread at a time.
void parallel_for(unsigned jobs, std::size_t count, const std::function<void(std::size_t)>& body,
                  const std::function<void(std::size_t done)>& observe);

/// Calls each of `steps` once, as parallel_for does: none may read what another one writes.
void parallel_invoke(unsigned jobs, std::initializer_list<std::function<void()>> steps);

}  // namespace daybook::base
