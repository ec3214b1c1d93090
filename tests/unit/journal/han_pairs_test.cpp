// SPDX-License-Identifier: MIT
// Chinese headings of two parts, and what stands in the lists below some of them.
#include "journal/vocabulary.hpp"
#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

struct Row {
  std::string_view heading;
  std::string_view role;
};

template <std::size_t Size>
void check(const Row (&rows)[Size]) {
  static const Vocabulary vocabulary;
  for (const Row& row : rows) {
    CAPTURE(row.heading);
    const auto role = vocabulary.heading_role(row.heading);
    CHECK((role ? role_name(*role) : "-") == row.role);
  }
}

}  // namespace

TEST_CASE("a Chinese heading is told by what it speaks of and what it says of it",
          "[journal][headings]") {
  const Row rows[] = {
      {"修改清单", "code_changes"},   {"创建的文件", "code_changes"},
      {"變更檔案", "code_changes"},   {"git 提交信息", "code_changes"},
      {"文档更新", "code_changes"},   {"bug 记录", "challenges"},
      {"线上故障处理", "challenges"}, {"调试过程", "challenges"},
      {"失败原因", "challenges"},     {"待优化项", "tasks"},
      {"待跟进事项", "tasks"},        {"遗留工作", "tasks"},
      {"明日任务", "next_steps"},     {"未来规划", "next_steps"},
      {"优化建议", "next_steps"},     {"接手指引", "next_steps"},
      {"待讨论问题", "questions"},    {"值得思考的问题", "questions"},
      {"悬而未决", "questions"},      {"关键结论", "learnings"},
      {"认知升级", "learnings"},      {"学到的知识", "learnings"},
      {"总结与感悟", "learnings"},    {"方法论", "learnings"},
      {"概念辨析", "concepts"},       {"设计选择", "decisions"},
      {"薄弱知识点", "gaps"},         {"技术债务", "gaps"},
      {"做得不好的地方", "gaps"},     {"能力矩阵", "capabilities"},
      {"自我测试", "verification"},   {"测试通过情况", "testing"},
      {"编译结果", "checks"},         {"优化前后对比", "metrics"},
      {"案例分析", "examples"},       {"通俗理解", "mental_model"},
      {"优缺点分析", "comparison"},   {"刷题记录", "lab"},
      {"拓展阅读", "resources"},      {"上次进度", "baseline"},
      {"面试题库", "dialogue"},       {"会议纪要", "communication"},
      {"结果汇总", "summary"},        {"执行内容", "log"},
      {"记录 02：队列", "log"},       {"工程实现：队列", "log"},
      {"为什么要做队列", "goal"},
  };
  check(rows);
}

TEST_CASE("two Chinese words that say nothing together are no heading of a template",
          "[journal][headings]") {
  const Row rows[] = {
      {"环境配置", "-"},
      {"系统架构", "-"},
      {"快速排查清单", "-"},
      {"数据类型", "-"},
  };
  check(rows);
}

TEST_CASE("a record of a day has sections of its own", "[journal]") {
  const Entry entry =
      read_text("# 工作日志\n\n## 记录 01：队列\n\n### 目标\n\n快。\n\n### 备注\n\n- 先不动缓存\n");
  CHECK(dump_items(entry) == "11 note \"先不动缓存\"\n");
}

TEST_CASE("a list of changed files may be grouped by what was done to them", "[journal]") {
  CHECK(items_of("## 修改文件\n\n**移动**：\n- `old/a.cpp` → `src/a.cpp`\n\n"
                 "**删除**：`b.cpp`、`c.cpp`\n\n**编辑**：\n- src/: `d.cpp`\n"
                 "- 新增: `e.cpp`\n") ==
        "4 file_change \"old/a.cpp → src/a.cpp\" path=src/a.cpp\n"
        "6 file_change \"删除：b.cpp、c.cpp\" path=b.cpp\n"
        "9 file_change \"src/: d.cpp\" path=d.cpp\n"
        "10 file_change \"新增: e.cpp\" path=e.cpp\n");
}

TEST_CASE("a conclusion above a list makes its entries learnings", "[journal]") {
  CHECK(items_of("## 结果摘要\n\n目录：\n\n- `out/`\n\n"
                 "关键观察（以指标为准）：\n\n- 队列更快\n") == "9 learning \"队列更快\"\n");
}

TEST_CASE("a list of pitfalls is told by its word, not by the whole heading", "[journal]") {
  CHECK(items_of("### 关键坑\n\n- 先关再删\n") == "3 gotcha \"先关再删\"\n");
  CHECK(items_of("### 踩坑与解决\n\n- 先关再删\n") ==
        "3 challenge \"先关再删\" problem=先关再删\n");
}

TEST_CASE("what was verified in a log is a check when it says how it went", "[journal]") {
  CHECK(items_of("## 完成内容\n\n**验证**：全量构建零错误\n") ==
        "3 check \"全量构建零错误\" state=ok\n");
  CHECK(items_of("## 完成内容\n\n**验证**：又看了一遍\n") == "");
  CHECK(items_of("## 测试结果\n\n- 登录用例 3 未通过\n") ==
        "3 check \"登录用例 3 未通过\" state=fail\n");
}

TEST_CASE("a section of solutions goes with the problems before it", "[journal]") {
  CHECK(items_of("## 遇到的问题\n\n- 变慢\n- 出错\n\n## 解决方式\n\n- 加缓存\n- 重试\n") ==
        "3 challenge \"变慢\" problem=变慢 solution=加缓存\n"
        "4 challenge \"出错\" problem=出错 solution=重试\n");
}
