// SPDX-License-Identifier: MIT
// Reads one layout into a Syntax.  Knows no other layout: what it extends and includes are names
// here and are found in compiler.cpp.  Tested through tests/spec/layout.md.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "layout/lexer.hpp"
#include "layout/syntax.hpp"
#include "text/source_file.hpp"

namespace daybook::layout {

/// A layout's tree, or nothing worth having and the first fault.
struct Parsed {
  Syntax syntax;
  std::optional<Fault> fault;
};

/// `globals` and `captured` are the names the layout may use besides its own.
Parsed parse(std::shared_ptr<const text::SourceFile> source, std::span<const std::string> globals,
             std::span<const std::string> captured);

}  // namespace daybook::layout
