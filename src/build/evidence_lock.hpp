// SPDX-License-Identifier: MIT
// evidence.lock in the journal's folder: what `check --external` learned, kept as text that can be
// committed and read.  Builds read it; only that command writes it.  Asks nobody.  Tested by
// evidence_lock_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"
#include "site/evidence.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

namespace daybook::build {

/// Its name, in the journal's folder.
inline constexpr std::string_view k_evidence_lock = "evidence.lock";

/// The file as it was read.
struct EvidenceLock {
  site::Evidence evidence;
  /// Whether the file is ours to write anew: false for one of a later version, for what is no file
  /// and for what does not begin as ours do.
  bool is_ours = true;
};

/// What is damaged is reported (rule evidence-invalid) and left out.
text::Checked<EvidenceLock> parse_evidence(const text::SourceFile& source);
/// The same of a journal's file; no file is an empty one.
text::Checked<EvidenceLock> read_evidence(const io::FileSystem& files, const std::string& journal);

/// The text of a file, by address.
std::string evidence_text(const site::Evidence& evidence);
enum class LockWrite : std::uint8_t { unchanged, written };
/// Writes the file in one step, and only when its bytes differ.
base::Result<LockWrite> write_evidence(io::FileSystem& files, const std::string& journal,
                                       const site::Evidence& evidence);

}  // namespace daybook::build
