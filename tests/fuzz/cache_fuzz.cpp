// SPDX-License-Identifier: MIT
// What a cache may hold: any bytes as a file of it, the entry of a journal's file as it was saved,
// and both an entry and the record of a build with bytes changed, as the input tells.  What was
// saved and is whole comes back as it was.  Its own test is ctest's fuzz.cache.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "build/build_record.hpp"
#include "build/cache_folder.hpp"
#include "build/entry_codec.hpp"
#include "entry.hpp"
#include "require.hpp"

namespace {

using namespace daybook;

std::string saved(const journal::Entry& entry) {
  base::Saver saver;
  build::save_entry(saver, entry);
  return saver.take();
}

/// With one of everything that has a number of its own.
std::string saved_record() {
  build::BuildRecord record;
  record.left_out = {"_site"};
  record.observations.push_back(
      {.what = io::Asked::read, .path = "a.md", .limit = 7, .seen = {}, .answer = {}});
  record.commands.push_back(
      {.program = "git", .arguments = {"log"}, .surroundings = {}, .answer = {}});
  record.site.files.push_back({.address = "index.html", .digest = {}, .seen = {}});
  record.urls = build::UrlLockWrite{.added = 2};
  record.diagnostics.push_back(
      text::make_diagnostic(text::Rule::link_broken, {.path = "a.md"}, "a message"));
  return build::save_record(record).substr(build::k_seal_size);
}

// Of a change: two bytes say where, one says to what.
constexpr std::size_t k_step = 3;
constexpr std::size_t k_told = 8 * k_step;

/// `bytes` with those of them changed that `told` speaks of.
std::string changed(std::string bytes, std::string_view told) {
  for (std::size_t i = 0; i + k_step <= told.size() && !bytes.empty(); i += k_step) {
    const auto high = static_cast<unsigned char>(told[i]);
    const auto low = static_cast<unsigned char>(told[i + 1]);
    bytes[(high * std::size_t{256} + low) % bytes.size()] = told[i + 2];
  }
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);  // NOLINT
  (void)build::unsealed(bytes, base::Digest{});
  (void)build::load_entry(bytes);
  // What can be loaded can be saved.
  if (const auto record = build::load_record(bytes))
    fuzz::require(!build::save_record(*record).empty());

  const std::string entry = saved(*fuzz::entry_of("sessions/a.md", std::string(bytes)));
  const auto again = build::load_entry(entry);
  fuzz::require(again != nullptr && saved(*again) == entry);
  static const std::string k_record = saved_record();
  // By the input's end: its beginning is what makes it a text.
  const std::string_view told = bytes.substr(size - std::min(size, k_told));
  (void)build::load_entry(changed(entry, told));
  (void)build::load_record(changed(k_record, told));
  return 0;
}
