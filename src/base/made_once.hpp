// SPDX-License-Identifier: MIT
// A value that is made when it is asked for, once.  Tested through register_test.cpp.
#pragma once

#include <mutex>

namespace daybook::base {

/// A value that the first who asks for it makes, on whichever thread, and that is const from then.
template <class T>
class MadeOnce {
 public:
  template <class Make>
  const T& get(const Make& make) const {
    std::call_once(once_, [&] { value_ = make(); });
    return value_;
  }

 private:
  mutable std::once_flag once_;
  mutable T value_{};
};

}  // namespace daybook::base
