// SPDX-License-Identifier: MIT
#include "io/program.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <link.h>
#include <string>
#include <string_view>

namespace daybook::io {
namespace {

// Notes and the parts of them are padded to four bytes.
constexpr std::size_t padded(std::size_t size) {
  return (size + 3) / 4 * 4;
}

/// The id among the notes of a loaded object; empty without one.
std::string_view build_id_in(std::string_view notes) {
  constexpr std::string_view k_owner("GNU\0", 4);
  while (notes.size() >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) head;
    std::memcpy(&head, notes.data(), sizeof head);
    notes.remove_prefix(sizeof head);
    const std::size_t name = padded(head.n_namesz);
    if (name > notes.size() || padded(head.n_descsz) > notes.size() - name) return {};
    const bool is_id = head.n_type == NT_GNU_BUILD_ID && notes.substr(0, head.n_namesz) == k_owner;
    if (is_id) return notes.substr(name, head.n_descsz);
    notes.remove_prefix(name + padded(head.n_descsz));
  }
  return {};
}

std::string_view build_id_of(const dl_phdr_info& object) {
  for (std::size_t i = 0; i < object.dlpi_phnum; ++i) {
    const ElfW(Phdr)& part = object.dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    const auto* const notes =
        reinterpret_cast<const char*>(object.dlpi_addr + part.p_vaddr);  // NOLINT
    if (const auto id = build_id_in({notes, part.p_memsz}); !id.empty()) return id;
  }
  return {};
}

int add_object(dl_phdr_info* object, std::size_t /*size*/, void* all) {
  const std::string_view name = object->dlpi_name == nullptr ? "" : object->dlpi_name;
  // The kernel's own, another one for each kernel; it makes no page.
  if (name.starts_with("linux-vdso") || name.starts_with("linux-gate")) return 0;
  auto& ids = *static_cast<std::string*>(all);
  const std::string_view id = build_id_of(*object);
  ids += id.empty() ? name : id;
  ids += '\n';
  return 0;
}

}  // namespace

base::Digest program_digest() {
  std::string ids;
  ::dl_iterate_phdr(&add_object, &ids);
  return base::digest_of(ids);
}

}  // namespace daybook::io
