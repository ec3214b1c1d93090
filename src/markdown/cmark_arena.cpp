// SPDX-License-Identifier: MIT
#include "markdown/cmark_arena.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace daybook::markdown {
namespace {

constexpr std::size_t k_first_chunk = std::size_t{1} << 18;
constexpr std::size_t k_largest_kept = std::size_t{1} << 23;
constexpr std::size_t k_align = 16;

/// Stands before every block, so that realloc knows how much to copy.
struct alignas(k_align) Header {
  std::size_t size;
};

struct FreeDeleter {
  void operator()(std::byte* bytes) const { std::free(bytes); }
};

class Arena {
 public:
  void* take(std::size_t size) {
    const std::size_t rounded = (size + k_align - 1) / k_align * k_align;
    const std::size_t needed = rounded + sizeof(Header);
    if (needed > capacity_ - used_) grow(needed);
    std::byte* at = chunks_.back().get() + used_;
    used_ += needed;
    new (at) Header{rounded};
    return at + sizeof(Header);
  }

  void* resize(void* old, std::size_t size) {
    if (old == nullptr) return take(size);
    Header* header = header_of(old);
    if (size <= header->size) return old;
    const std::size_t extra = (size - header->size + k_align - 1) / k_align * k_align;
    auto* bytes = static_cast<std::byte*>(old);
    const bool is_last = bytes + header->size == chunks_.back().get() + used_;
    if (is_last && extra <= capacity_ - used_) {
      used_ += extra;
      header->size += extra;
      return old;
    }
    void* fresh = take(size);
    std::memcpy(fresh, old, header->size);
    return fresh;
  }

  void reset() {
    if (chunks_.size() > 1) {
      // The largest chunk is the last one: the next file fits without growing again.
      std::swap(chunks_.front(), chunks_.back());
      chunks_.resize(1);
    }
    if (capacity_ > k_largest_kept) {
      chunks_.clear();
      capacity_ = 0;
    }
    used_ = 0;
  }

 private:
  static Header* header_of(void* block) {
    return reinterpret_cast<Header*>(static_cast<std::byte*>(block) - sizeof(Header));
  }

  void grow(std::size_t needed) {
    const std::size_t size = std::max({k_first_chunk, needed, capacity_ * 2});
    // cmark-gfm has no way to hear of failure; its own allocator aborts too.
    auto* bytes = static_cast<std::byte*>(std::malloc(size));
    if (bytes == nullptr) std::abort();
    chunks_.emplace_back(bytes);
    capacity_ = size;
    used_ = 0;
  }

  std::vector<std::unique_ptr<std::byte, FreeDeleter>> chunks_;
  std::size_t capacity_ = 0;  // of the last chunk
  std::size_t used_ = 0;      // in the last chunk
};

Arena& arena() {
  thread_local Arena instance;
  return instance;
}

void* arena_calloc(std::size_t count, std::size_t size) {
  void* block = arena().take(count * size);
  std::memset(block, 0, count * size);
  return block;
}

void* arena_realloc(void* old, std::size_t size) {
  return arena().resize(old, size);
}

void arena_free(void*) {}

}  // namespace

cmark_mem* thread_arena() {
  static cmark_mem functions{arena_calloc, arena_realloc, arena_free};
  return &functions;
}

void reset_thread_arena() {
  arena().reset();
}

}  // namespace daybook::markdown
