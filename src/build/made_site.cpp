// SPDX-License-Identifier: MIT
#include "build/made_site.hpp"

#include <algorithm>

#include "io/witness.hpp"

namespace daybook::build {

const MadeFile* still_made(const MadeSite& last, std::string_view address,
                           const base::Digest& inputs, const io::FileInfo& now) {
  const auto found = std::ranges::lower_bound(last.files, address, {}, &MadeFile::address);
  const bool is_same = found != last.files.end() && found->address == address &&
                       found->inputs == inputs && found->seen == now &&
                       io::is_settled(now, last.written_at_ns);
  return is_same ? &*found : nullptr;
}

}  // namespace daybook::build
