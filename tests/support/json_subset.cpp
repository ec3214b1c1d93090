// SPDX-License-Identifier: MIT
#include "support/json_subset.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <utility>
#include <vector>

namespace daybook::tests {
namespace {

using rapidjson::Value;

constexpr std::size_t k_most_faults = 20;

std::string shown(const Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

/// Two values still to be compared, and where they stand.
struct Pair {
  std::string place;
  const Value* expected;
  const Value* actual;
};

class Comparison {
 public:
  std::string run(const Value& expected, const Value& actual) {
    pairs_.push_back({.place = {}, .expected = &expected, .actual = &actual});
    while (!pairs_.empty() && faults_ < k_most_faults) {
      const Pair pair = std::move(pairs_.back());
      pairs_.pop_back();
      compare(pair);
    }
    return std::move(said_);
  }

 private:
  void compare(const Pair& pair) {
    if (pair.expected->IsObject() && pair.actual->IsObject()) {
      compare_members(pair);
    } else if (pair.expected->IsArray() && pair.actual->IsArray()) {
      compare_elements(pair);
    } else if (*pair.expected != *pair.actual) {
      say(fmt::format("{}: expected {}, came {}\n", pair.place, shown(*pair.expected),
                      shown(*pair.actual)));
    }
  }

  // What was pushed last is compared first, so the order is turned round.
  void compare_members(const Pair& pair) {
    for (auto member = pair.expected->MemberEnd(); member != pair.expected->MemberBegin();) {
      --member;
      const char* const name = member->name.GetString();
      const std::string place = pair.place.empty() ? name : fmt::format("{}.{}", pair.place, name);
      const auto found = pair.actual->FindMember(member->name);
      if (found == pair.actual->MemberEnd())
        say(fmt::format("{}: there is no such member\n", place));
      else
        pairs_.push_back({.place = place, .expected = &member->value, .actual = &found->value});
    }
  }

  void compare_elements(const Pair& pair) {
    const Value& expected = *pair.expected;
    const Value& actual = *pair.actual;
    if (expected.Size() != actual.Size()) {
      say(fmt::format("{}: expected {} elements, came {}\n", pair.place, expected.Size(),
                      actual.Size()));
    }
    for (rapidjson::SizeType i = std::min(expected.Size(), actual.Size()); i-- > 0;) {
      pairs_.push_back({.place = fmt::format("{}[{}]", pair.place, i),
                        .expected = &expected[i],
                        .actual = &actual[i]});
    }
  }

  void say(const std::string& fault) {
    said_ += fault;
    ++faults_;
  }

  std::vector<Pair> pairs_;
  std::string said_;
  std::size_t faults_ = 0;
};

std::string parse(std::string_view name, std::string_view json, rapidjson::Document& document) {
  document.Parse(json.data(), json.size());
  if (!document.HasParseError()) return {};
  return fmt::format("{}, byte {}: {}\n", name, document.GetErrorOffset(),
                     rapidjson::GetParseError_En(document.GetParseError()));
}

}  // namespace

std::string subset_faults(std::string_view expected, std::string_view actual) {
  rapidjson::Document wanted;
  rapidjson::Document came;
  const std::string fault =
      parse("what is expected", expected, wanted) + parse("what came", actual, came);
  return fault.empty() ? Comparison().run(wanted, came) : fault;
}

}  // namespace daybook::tests
