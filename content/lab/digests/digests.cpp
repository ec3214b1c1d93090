// SPDX-License-Identifier: MIT
// Bytes a second of daybook's two digests over a page of 20 KB.  Both come from src/base.
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

#include "base/digest.hpp"
#include "base/sha256.hpp"

namespace {

void time(const char* name, int rounds, const std::function<unsigned(std::string_view)>& digest) {
  std::string page(20'000, 'x');
  unsigned sum = 0;  // used, so that nothing is optimised away
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) {
    page[static_cast<std::size_t>(i) % page.size()] = static_cast<char>('a' + i % 26);
    sum += digest(page);
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::printf("%-10s %9.1f MB/s %8.2f us a page  (%u)\n", name,
              20'000.0 * rounds / took.count() / 1e6, took.count() / rounds * 1e6, sum);
}

}  // namespace

int main() {
  using daybook::base::digest_of;
  time("XXH3-128", 200'000,
       [](std::string_view page) { return digest_of(page) == digest_of("") ? 1U : 0U; });
  time("SHA-256", 2'000, [](std::string_view page) {
    return static_cast<unsigned>(daybook::base::sha256_hex(page)[0]);
  });
}
