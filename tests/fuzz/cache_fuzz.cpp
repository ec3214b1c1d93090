// SPDX-License-Identifier: MIT
// Any bytes as a file of the cache: its seal, the record of a build, an entry.  Its own test is
// ctest's fuzz.cache.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "build/build_record.hpp"
#include "build/cache_folder.hpp"
#include "build/entry_codec.hpp"

using namespace daybook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);  // NOLINT
  (void)build::unsealed(bytes, base::Digest{});
  // What can be loaded can be saved.
  if (const auto record = build::load_record(bytes); record && build::save_record(*record).empty())
    std::abort();
  (void)build::load_entry(bytes);
  return 0;
}
