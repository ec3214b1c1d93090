// SPDX-License-Identifier: MIT
// The two answers a step may give besides a plain value: Result<T> for what the world may refuse,
// and text::Checked<T> (text/diagnostic.hpp) for what the author may have got wrong.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace daybook::base {

/// What went wrong outside the journal: the file system, the arguments.  One lower-case sentence
/// with the path in it and no full stop.  Faults in the journal itself are text::Diagnostic, never
/// this.
struct Error {
  std::string message;
};

/// The value, or why the world refused it.  std::expected's shape (libstdc++ 12 has it from C++23
/// only).
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  /// Precondition: holds a value.
  const T& value() const& {
    assert(*this);
    return *std::get_if<0>(&state_);
  }
  T& value() & {
    assert(*this);
    return *std::get_if<0>(&state_);
  }
  T&& value() && {
    assert(*this);
    return std::move(*std::get_if<0>(&state_));
  }
  /// Precondition: holds an error.
  const Error& error() const {
    assert(!*this);
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

/// What a function returns that has nothing to say when it succeeds: `Result<Done>`.
struct Done {};

}  // namespace daybook::base
