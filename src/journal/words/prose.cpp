// SPDX-License-Identifier: MIT
#include "journal/words/prose.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "journal/words/han.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

enum class About : std::uint8_t { studying, building };

// What those who build software write every day is here; what those who study write too (test,
// code, server, understand) is not.
constexpr std::array k_prose_words{
    WordRow<About>{
        About::studying,
        "study | studied | studying | studies | learn | learns | learned | learnt | learning | "
        "learner | lesson | course | courses | theory | chapter | chapters | tutorial | tutorials "
        "| exercise | exercises | quiz | quizzes | lecture | lectures | student | students | "
        "homework | leetcode | flashcards | certification | exam | exams | syllabus | concept | "
        "concepts | practice | practiced | "
        "学习 | 学会 | 学到 | 学完 | 课程 | 学员 | 学生 | 复习 | 练习 | 刷题 | 入门 | 概念 | "
        "知识点 | 教程 | 作业 | 考试 | 掌握 | 理解 | 面试题"},
    WordRow<About>{
        About::building,
        "commit | commits | committed | pr | prs | deploy | deploys | deployed | deployment | "
        "release | released | refactor | refactored | refactoring | bug | bugs | fix | fixed | "
        "fixes | merge | merged | feature | features | endpoint | endpoints | user | users | "
        "branch | backend | frontend | implemented | added | production | migration | "
        "migrations | 提交 | 部署 | 发布 | 重构 | 修复 | 合并 | 功能 | 接口 | 用户 | 分支 | 上线 | "
        "需求 | 实现 | "
        "新增 | 优化"},
};

/// Marks in `found` what the words of a piece of text are about.
void read_words(std::string_view text, std::array<bool, 2>& found) {
  static const auto k_words = index_of<About>(k_prose_words);
  for (std::size_t at = 0; at < text.size();) {
    if (text::is_ascii(text[at]) && !text::is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    std::optional<About> about;
    if (text::is_ascii(text[at])) {
      while (end < text.size() && text::is_ascii_letter(text[end]))
        ++end;
      about = k_words.whole(text.substr(at, end - at));
    } else {
      about = k_words.at_start(text.substr(at), [](std::string_view) { return true; });
    }
    if (about) found.at(static_cast<std::size_t>(*about)) = true;
    at = end;
  }
}

// Of the lines about either.  Logs of a study name what was built; logs of work hardly name
// lessons.
constexpr unsigned k_few = 3;
constexpr int k_studying_weight = 3;
constexpr int k_building_weight = 1;

}  // namespace

Prose count_prose(const markdown::Document& document) {
  Prose prose;
  std::uint32_t line = 0;
  std::array<bool, 2> found{};
  const auto end_line = [&] {
    prose.studying += found[0] ? 1U : 0U;
    prose.building += found[1] ? 1U : 0U;
    found = {};
  };
  for (std::uint32_t i = 0; i < document.nodes().size(); ++i) {
    const markdown::NodeId id{i};
    if (document.node(id).kind != markdown::NodeKind::text) continue;
    if (document.line_of(id) != line) {
      end_line();
      line = document.line_of(id);
      ++prose.lines;
    }
    read_words(simplified(text::lower(document.literal(id))), found);
  }
  end_line();
  return prose;
}

int prose_weight(const Prose& prose, SessionKind kind) {
  const unsigned told = prose.studying + prose.building;
  if (kind == SessionKind::work) {
    const bool builds = prose.building > k_few && prose.studying * 5 <= told;
    return builds && prose.building * 16 >= prose.lines ? k_building_weight : 0;
  }
  return prose.studying > k_few && prose.studying * 20 >= told * 9 ? k_studying_weight : 0;
}

}  // namespace daybook::journal
