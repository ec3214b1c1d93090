// SPDX-License-Identifier: MIT
// validate_export SCHEMA EXPORT.json …: says of each export whether it is as the schema says, and
// how many of each kind it holds.  Exits 1 when one is not, 2 when a file could not be read.
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <map>
#include <rapidjson/document.h>
#include <string>

#include "support/json_schema.hpp"
#include "support/work_folder.hpp"

namespace {

/// `sessions 3, adrs 1 …`, then the items by type.
std::string counts(const std::string& json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  std::string lists;
  std::map<std::string, unsigned> types;
  for (const auto& [name, value] : document.GetObject()) {
    if (value.IsArray()) lists += fmt::format(" {} {}", name.GetString(), value.Size());
  }
  for (const auto& session : document["sessions"].GetArray()) {
    for (const auto& item : session["items"].GetArray())
      ++types[item["type"].GetString()];
  }
  std::string items;
  for (const auto& [type, count] : types)
    items += fmt::format(" {} {}", type, count);
  return fmt::format("  lists:{}\n  items:{}\n", lists, items);
}

int run(int argc, char** argv) {
  const std::string schema = daybook::tests::read_file(argv[1]);
  int status = 0;
  for (int i = 2; i < argc; ++i) {
    const std::string json = daybook::tests::read_file(argv[i]);
    const std::string fault = daybook::tests::schema_fault(schema, json);
    fmt::print("{}: {}\n", argv[i], fault.empty() ? "valid" : fault);
    if (fault.empty())
      fmt::print("{}", counts(json));
    else
      status = 1;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 3) {
    fmt::print(stderr, "usage: validate_export SCHEMA EXPORT.json…\n");
    return 2;
  }
  return run(argc, argv);
} catch (const std::exception& failure) {
  fmt::print(stderr, "validate_export: {}\n", failure.what());
  return 2;
}
