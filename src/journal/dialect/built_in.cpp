// SPDX-License-Identifier: MIT
// The dialects of src/journal/dialects/, read from the binary.  Tested by dialect_reader_test.cpp.
#include <iterator>
#include <utility>

#include "journal/dialect/reader.hpp"
#include "yaml/parse.hpp"

namespace daybook::journal {

std::vector<Dialect> built_in_dialects(const Vocabulary& known, text::Diagnostics& diagnostics) {
  std::vector<Dialect> dialects;
  for (const EmbeddedDialect& file : embedded_dialects()) {
    const text::SourceFile source(std::string(file.name), std::string(file.bytes));
    auto parsed = yaml::parse(source, {0, static_cast<std::uint32_t>(source.bytes().size())});
    std::move(parsed.diagnostics.begin(), parsed.diagnostics.end(),
              std::back_inserter(diagnostics));
    dialects.push_back(read_dialect(source, parsed.value, known, diagnostics));
  }
  return dialects;
}

}  // namespace daybook::journal
