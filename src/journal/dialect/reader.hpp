// SPDX-License-Identifier: MIT
// YAML to Dialect, for the built-in dialects and for `dialects:` of site.yaml alike.  Faults are
// reported where they stand (rules config-invalid and config-unknown-key) and what is wrong is left
// out.  Internal to the journal room.  Tested by dialect_reader_test.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "journal/dialect/dialect.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"
#include "yaml/value.hpp"

namespace daybook::journal {

class Vocabulary;

/// One dialect, a mapping.  `known` tells which headings there are besides the dialect's own, and
/// which kind a dialect is of that extends another.
Dialect read_dialect(const text::SourceFile& source, const yaml::Value& value,
                     const Vocabulary& known, text::Diagnostics& diagnostics);

/// Several: a list of them, or a mapping by name.  One without a name is reported and left out.
std::vector<Dialect> read_dialects(const text::SourceFile& source, const yaml::Value& value,
                                   const Vocabulary& known, text::Diagnostics& diagnostics);

/// A file of src/journal/dialects/ as it is inside the binary.
struct EmbeddedDialect {
  std::string_view name;  ///< "study.yaml"
  std::string_view bytes;
};
/// By name; defined by cmake/EmbedFiles.cmake.
std::span<const EmbeddedDialect> embedded_dialects();

/// The embedded ones, read.  That they have no fault is for a test to hold.
std::vector<Dialect> built_in_dialects(const Vocabulary& known, text::Diagnostics& diagnostics);

}  // namespace daybook::journal
