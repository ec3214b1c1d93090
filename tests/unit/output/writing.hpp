// SPDX-License-Identifier: MIT
// Writes pages into `out` as a build does: what the tests of the writer begin with.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/memory.hpp"
#include "output/writer.hpp"

namespace daybook::tests {

using Pages = std::map<std::string, std::string>;

struct Written {
  std::uint32_t written = 0;
  std::uint32_t unchanged = 0;
  std::uint32_t removed = 0;
};

// One build that wants exactly these pages in `out`; fails the test when the world refuses.
inline base::Result<Written> write(io::FileSystem& files, const Pages& pages) {
  std::vector<text::Url> addresses;
  for (const auto& [address, bytes] : pages)
    addresses.push_back(*text::Url::from_path(address));
  auto writer = output::Writer::open(files, "out", addresses);
  if (!writer) return writer.error();
  Written done;
  output::Manifest made;
  for (const text::Url& address : addresses) {
    const std::string& bytes = pages.at(std::string(address.path()));
    const auto put = writer.value().put(address, bytes);
    if (!put) return put.error();
    ++(put.value() == output::Writer::Put::written ? done.written : done.unchanged);
    made.emplace(address.path(), base::digest_of(bytes));
  }
  const auto removed = writer.value().finish(made);
  if (!removed) return removed.error();
  done.removed = removed.value();
  return done;
}

/// Where the bytes of an address lie until all are there.
inline std::string next(std::string_view address) {
  return "out/.daybook-next/" + output::next_name(address);
}

inline std::string bytes_of(const io::MemoryFileSystem& files, std::string_view path) {
  const std::string* const bytes = files.get(path);
  return bytes == nullptr ? "(missing)" : *bytes;
}

}  // namespace daybook::tests
