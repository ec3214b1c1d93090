// SPDX-License-Identifier: MIT
#include "journal/same_facts.hpp"

#include <chrono>
#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/fields.hpp"

namespace daybook::journal {
namespace {

/// Values of one type, member by member; places count as equal wherever they are.
class Sameness {
 public:
  bool of(const text::Span& /*one*/, const text::Span& /*other*/) const { return true; }
  bool of(markdown::NodeId /*one*/, markdown::NodeId /*other*/) const { return true; }
  bool of(const markdown::NodeRange& /*one*/, const markdown::NodeRange& /*other*/) const {
    return true;
  }
  // Only which blocks are left out of the page.
  bool of(const std::vector<markdown::NodeId>& /*one*/,
          const std::vector<markdown::NodeId>& /*other*/) const {
    return true;
  }

  template <class T>
  requires(std::integral<T> || std::is_enum_v<T>) bool of(T one, T other) const {
    return one == other;
  }
  bool of(std::string_view one, std::string_view other) const { return one == other; }
  bool of(const std::string& one, const std::string& other) const { return one == other; }
  bool of(std::chrono::year_month_day one, std::chrono::year_month_day other) const {
    return one == other;
  }

  template <class T>
  bool of(const std::optional<T>& one, const std::optional<T>& other) const {
    if (!one || !other) return one.has_value() == other.has_value();
    return of(*one, *other);
  }
  template <class T>
  bool of(const std::vector<T>& one, const std::vector<T>& other) const {
    return of_all(one, other);
  }
  template <class T>
  bool of_all(const T& one, const T& other) const {
    if (one.size() != other.size()) return false;
    for (std::size_t i = 0; i < one.size(); ++i) {
      if (!of(one[i], other[i])) return false;
    }
    return true;
  }

  bool of(const Record& one, const Record& other) const {
    if (one.index() != other.index()) return false;
    return std::visit(
        [&](const auto& value) {
          return of(value, *std::get_if<std::decay_t<decltype(value)>>(&other));
        },
        one);
  }

  // The summary is running text.
  bool of(const Common& one, const Common& other) const {
    return of_members(one, other, [&](const auto& member) {
      return static_cast<const void*>(&member) == &one.summary;
    });
  }

  /// Anything else is its members.
  template <class T>
  requires std::is_aggregate_v<T>
  bool of(const T& one, const T& other) const {
    return of_members(one, other, [](const auto& /*member*/) { return false; });
  }

 private:
  template <class T, class IsLeftOut>
  bool of_members(const T& one, const T& other, const IsLeftOut& is_left_out) const {
    return std::apply(
        [&](const auto&... ones) {
          return std::apply(
              [&](const auto&... others) {
                return ((is_left_out(ones) || of(ones, others)) && ...);
              },
              base::fields(other));
        },
        base::fields(one));
  }
};

}  // namespace

bool have_same_facts(const Entry& one, const Entry& other) {
  constexpr Sameness same;
  return same.of(one.common, other.common) && same.of(one.record, other.record) &&
         same.of_all(one.document->sections(), other.document->sections()) &&
         same.of_all(one.document->links(), other.document->links());
}

}  // namespace daybook::journal
