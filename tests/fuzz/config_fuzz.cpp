// SPDX-License-Identifier: MIT
// Any bytes as site.yaml, and as the value of each variable: what is read is what pages may hold in
// places where nothing is escaped.  Its own test is ctest's fuzz.config.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "config/config.hpp"
#include "config/environment.hpp"
#include "config/word_table.hpp"
#include "require.hpp"

namespace {

using namespace daybook;

void check_address(std::string_view address) {
  fuzz::require(address.find_first_of("\"<> \n\r\t\\") == std::string_view::npos);
  fuzz::require(address.empty() || address.starts_with("http://") ||
                address.starts_with("https://"));
}

void check_folder(std::string_view folder) {
  fuzz::require(!folder.starts_with('/') && folder != ".." && !folder.starts_with("../"));
  fuzz::require(folder.find('\\') == std::string_view::npos);
}

void check_config(const config::Config& config) {
  check_address(config.base_url);
  check_address(config.repository);
  check_address(config.edit_url);
  fuzz::require(config.cname.find_first_of(" \"<>/\n\r") == std::string::npos);
  fuzz::require(config.language.find_first_of(" \"<>\n\r") == std::string::npos);
  for (const auto& folder : {config.output, config.layouts, config.data, config.archetypes})
    check_folder(folder);
  fuzz::require(config.words["sessions"].size() > 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  const auto file = std::make_shared<const text::SourceFile>("site.yaml", text);
  const auto read = config::read_config(file);
  check_config(read.value);
  fuzz::check_messages(read.diagnostics);
  if (text.find('\0') != std::string::npos || size > 64) return 0;
  config::Variables variables;
  for (const config::Key& key : config::config_keys())
    variables.push_back({config::variable_of(key.name), text});
  check_config(
      config::read_config(std::make_shared<const text::SourceFile>("site.yaml", ""), variables)
          .value);
  return 0;
}
