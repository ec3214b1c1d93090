// SPDX-License-Identifier: MIT
// What the last build left in the output folder: the only files a build may change or remove.
// Tested by manifest_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/digest.hpp"

namespace daybook::output {

/// The file's name in the output folder.
inline constexpr std::string_view k_manifest_name = ".daybook-manifest";

/// Behind the output folder's name: where a first build is put together.
inline constexpr std::string_view k_staging_suffix = ".daybook-new";
/// Behind a file's name: its bytes until all of them are there.
inline constexpr std::string_view k_temporary_suffix = ".daybook-tmp";
/// In the output folder: the bytes of pages until all pages are there.
inline constexpr std::string_view k_next_folder = ".daybook-next";
/// So much of a manifest is read, in bytes.
inline constexpr std::uint64_t k_largest_manifest = std::uint64_t{256} * 1024 * 1024;

/// One file of ours: the digest of the bytes written.
using Manifest = std::map<std::string, base::Digest, std::less<>>;  ///< by address, in order

/// A line for the form, then one `<digest> <address>` a file.  The same for the same site.
std::string write_manifest(const Manifest& manifest);
/// Nothing when the text is not of that form: then no file counts as ours.
std::optional<Manifest> read_manifest(std::string_view text);

/// The name in k_next_folder of what belongs to an address: of one length, since the address's own
/// may be as long as a name can be.
std::string next_name(std::string_view address);
/// Whether a name is one of those: other files there are not ours.
bool is_next_name(std::string_view name);

}  // namespace daybook::output
