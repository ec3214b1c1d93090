// SPDX-License-Identifier: MIT
#include "support/json_schema.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

namespace daybook::tests {
namespace {

std::string parse(std::string_view name, std::string_view json, rapidjson::Document& document) {
  document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  if (!document.HasParseError()) return {};
  return fmt::format("{}, byte {}: {}", name, document.GetErrorOffset(),
                     rapidjson::GetParseError_En(document.GetParseError()));
}

std::string pointer_text(const rapidjson::Pointer& pointer) {
  rapidjson::StringBuffer buffer;
  pointer.StringifyUriFragment(buffer);
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

std::string schema_fault(std::string_view schema, std::string_view json) {
  rapidjson::Document rules;
  rapidjson::Document document;
  std::string fault = parse("the schema", schema, rules);
  if (fault.empty()) fault = parse("the text", json, document);
  if (!fault.empty()) return fault;
  const rapidjson::SchemaDocument compiled(rules);
  rapidjson::SchemaValidator validator(compiled);
  if (document.Accept(validator)) return {};
  return fmt::format("{}: {}, see {}", pointer_text(validator.GetInvalidDocumentPointer()),
                     validator.GetInvalidSchemaKeyword(),
                     pointer_text(validator.GetInvalidSchemaPointer()));
}

}  // namespace daybook::tests
