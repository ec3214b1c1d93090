// SPDX-License-Identifier: MIT
// Values as bytes and back, for files that only this build of this program reads again: numbers are
// as the machine has them, structs are their members in order (fields.hpp), so that a new member is
// saved without a word here.  Reading is safe for any bytes: every length is checked against what
// is left, and one that does not fit ends it.  What a number means, such as an index, is not
// checked; whose bytes may be trusted is their reader's matter.  Tested by serial_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/fields.hpp"

namespace daybook::base {

/// Who saves a type otherwise than member by member specialises this, with
/// `static void save(Saver&, const T&)` and `static T load(Loader&)`.
template <class T>
struct Serial;

/// Whether the bytes of a T in memory are its value: there is no padding in it, and no pointer.
template <class T>
inline constexpr bool k_is_flat =
    (std::is_integral_v<T> && !std::is_same_v<T, bool>) || std::is_enum_v<T>;
template <>
inline constexpr bool k_is_flat<std::chrono::year_month_day> = true;

/// Puts values behind one another.
class Saver {
 public:
  Saver() = default;
  /// Behind so many bytes, which whoever takes it all may overwrite.
  explicit Saver(std::size_t room) : bytes_(room, '\0') {}

  void reserve(std::size_t size) { bytes_.reserve(size); }
  void put_bytes(const void* from, std::size_t size) {
    if (size > 0) bytes_.append(static_cast<const char*>(from), size);
  }
  /// A number that is mostly small, seven bits a byte.
  void put_small(std::uint64_t number) {
    for (; number >= 0x80; number >>= 7U)
      bytes_.push_back(static_cast<char>(number | 0x80U));
    bytes_.push_back(static_cast<char>(number));
  }

  template <class T>
  void put_flat(const T& value) {
    put_bytes(&value, sizeof value);
  }

  template <class T>
  void put(const T& value);

  /// A text as Loader::take<std::string>() takes it.
  void put_text(std::string_view text) {
    put_small(text.size());
    put_bytes(text.data(), text.size());
  }
  /// What `put_all` puts, behind its size.
  template <class PutAll>
  void put_sized(const PutAll& put_all) {
    const std::size_t at = bytes_.size();
    put_flat(std::uint32_t{0});
    put_all();
    const auto size = static_cast<std::uint32_t>(bytes_.size() - at - sizeof(std::uint32_t));
    std::memcpy(bytes_.data() + at, &size, sizeof size);
  }

  const std::string& bytes() const { return bytes_; }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Takes them again in the same order.  What is taken after a failure is empty.
class Loader {
 public:
  explicit Loader(std::string_view bytes) : rest_(bytes) {}

  /// Whether all that was taken was there.
  bool ok() const { return ok_; }
  /// Whether that was all.
  bool at_end() const { return rest_.empty(); }
  void fail() {
    ok_ = false;
    rest_ = {};
  }

  /// What is shared may hold its own kind: so deep, and no deeper.
  bool enter() {
    constexpr unsigned k_deepest = 8;
    if (depth_ == k_deepest) fail();
    return ok_ && ++depth_ > 0;
  }
  void leave() { --depth_; }

  std::string_view take_bytes(std::size_t size) {
    if (size > rest_.size()) {
      fail();
      return {};
    }
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::uint64_t take_small() {
    if (rest_.empty() || static_cast<unsigned char>(rest_.front()) >= 0x80) return take_larger();
    const auto number = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return number;
  }

  /// A count of things that have at least `least` bytes each; 0 when so many cannot be there.
  std::size_t take_size(std::size_t least = 1) {
    const std::uint64_t size = take_small();
    if (size > rest_.size() / least) fail();
    return ok_ ? static_cast<std::size_t>(size) : 0;
  }

  /// What was put by put_sized().
  std::string_view take_sized() { return take_bytes(take_flat<std::uint32_t>()); }

  template <class T>
  T take_flat() {
    T value{};
    if (rest_.size() < sizeof value) {
      fail();
      return value;
    }
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }

  template <class T>
  void get(T& value);
  template <class T>
  T take();

 private:
  // Of several bytes, or none.  Apart, so that the small ones are taken where they are wanted.
  std::uint64_t take_larger() {
    constexpr unsigned k_most_bits = 63;
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift <= k_most_bits && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      number |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return number;
    }
    fail();
    return 0;
  }

  std::string_view rest_;
  bool ok_ = true;
  unsigned depth_ = 0;
};

/// Types with a Serial of their own.
template <class T>
concept SavesItself = requires(Saver& saver, Loader& loader, const T& value) {
  Serial<T>::save(saver, value);
  { Serial<T>::load(loader) } -> std::same_as<T>;
};

template <class T>
struct Serial<std::vector<T>> {
  static void save(Saver& saver, const std::vector<T>& values) {
    saver.put_small(values.size());
    if constexpr (k_is_flat<T>) {
      saver.put_bytes(values.data(), values.size() * sizeof(T));
    } else {
      for (const T& value : values)
        saver.put(value);
    }
  }
  static std::vector<T> load(Loader& loader) {
    std::vector<T> values;
    if constexpr (k_is_flat<T>) {
      values.resize(loader.take_size(sizeof(T)));
      const std::string_view from = loader.take_bytes(values.size() * sizeof(T));
      if (!from.empty()) std::memcpy(values.data(), from.data(), from.size());
    } else {
      const std::size_t count = loader.take_size();
      // What is announced and not there must not cost memory.
      constexpr std::size_t k_most_at_once = 4096;
      values.reserve(std::min(count, k_most_at_once));
      for (std::size_t i = 0; i < count && loader.ok(); ++i)
        values.push_back(loader.take<T>());
    }
    return values;
  }
};

template <>
struct Serial<std::string> {
  static void save(Saver& saver, const std::string& text) { saver.put_text(text); }
  static std::string load(Loader& loader) {
    return std::string(loader.take_bytes(loader.take_size()));
  }
};

template <>
struct Serial<bool> {
  static void save(Saver& saver, bool value) { saver.put_flat<std::uint8_t>(value ? 1 : 0); }
  static bool load(Loader& loader) { return loader.take_flat<std::uint8_t>() != 0; }
};

template <class T>
struct Serial<std::optional<T>> {
  static void save(Saver& saver, const std::optional<T>& value) {
    saver.put(value.has_value());
    if (value) saver.put(*value);
  }
  static std::optional<T> load(Loader& loader) {
    if (!loader.take<bool>()) return std::nullopt;
    return loader.take<T>();
  }
};

template <class T>
struct Serial<std::shared_ptr<const T>> {
  static void save(Saver& saver, const std::shared_ptr<const T>& value) {
    saver.put(value != nullptr);
    if (value) saver.put(*value);
  }
  static std::shared_ptr<const T> load(Loader& loader) {
    if (!loader.take<bool>() || !loader.enter()) return nullptr;
    auto value = std::make_shared<const T>(loader.take<T>());
    loader.leave();
    return value;
  }
};

template <class A, class B>
struct Serial<std::pair<A, B>> {
  static void save(Saver& saver, const std::pair<A, B>& value) {
    saver.put(value.first);
    saver.put(value.second);
  }
  static std::pair<A, B> load(Loader& loader) {
    A first = loader.take<A>();
    return {std::move(first), loader.take<B>()};
  }
};

template <class T, std::size_t N>
struct Serial<std::array<T, N>> {
  static void save(Saver& saver, const std::array<T, N>& values) {
    for (const T& value : values)
      saver.put(value);
  }
  static std::array<T, N> load(Loader& loader) {
    std::array<T, N> values{};
    for (T& value : values)
      loader.get(value);
    return values;
  }
};

template <class... Ts>
struct Serial<std::variant<Ts...>> {
  using Variant = std::variant<Ts...>;
  static void save(Saver& saver, const Variant& value) {
    saver.put_flat(static_cast<std::uint8_t>(value.index()));
    std::visit([&](const auto& held) { saver.put(held); }, value);
  }
  static Variant load(Loader& loader) {
    return load_at<0>(loader, loader.take_flat<std::uint8_t>());
  }

 private:
  template <std::size_t I>
  static Variant load_at(Loader& loader, std::size_t index) {
    if constexpr (I == sizeof...(Ts)) {
      loader.fail();
      return {};
    } else {
      if (index != I) return load_at<I + 1>(loader, index);
      return Variant(std::in_place_index<I>, loader.take<std::variant_alternative_t<I, Variant>>());
    }
  }
};

template <class T>
void Saver::put(const T& value) {
  if constexpr (SavesItself<T>)
    Serial<T>::save(*this, value);
  else if constexpr (k_is_flat<T>)
    put_flat(value);
  else
    for_each_field(value, [this](const auto& member) { this->put(member); });
}

template <class T>
void Loader::get(T& value) {
  if constexpr (SavesItself<T>)
    value = Serial<T>::load(*this);
  else if constexpr (k_is_flat<T>)
    value = take_flat<T>();
  else
    for_each_field(value, [this](auto& member) { this->get(member); });
}

template <class T>
T Loader::take() {
  if constexpr (SavesItself<T>) {
    return Serial<T>::load(*this);
  } else {
    T value{};
    get(value);
    return value;
  }
}

}  // namespace daybook::base
