// SPDX-License-Identifier: MIT
// Chinese headings of two parts, and what stands in the lists below some of them.
#include "rows.hpp"

using namespace daybook::journal;

using Row = HeadingRow;

TEST_CASE("a Chinese heading is told by what it speaks of and what it says of it",
          "[journal][headings]") {
  const Row rows[] = {
      {"修改清单", "code_changes"},
      {"创建的文件", "code_changes"},
      {"變更檔案", "code_changes"},
      {"git 提交信息", "code_changes"},
      {"文档更新", "code_changes"},
      {"bug 记录", "challenges"},
      {"线上故障处理", "challenges"},
      {"调试过程", "challenges"},
      {"失败原因", "challenges"},
      {"待优化项", "tasks"},
      {"待跟进事项", "tasks"},
      {"遗留工作", "tasks"},
      {"明日任务", "next_steps"},
      {"未来规划", "next_steps"},
      {"优化建议", "next_steps"},
      {"接手指引", "next_steps"},
      {"待讨论问题", "questions"},
      {"值得思考的问题", "questions"},
      {"悬而未决", "questions"},
      {"关键结论", "learnings"},
      {"认知升级", "learnings"},
      {"学到的知识", "learnings"},
      {"总结与感悟", "learnings"},
      {"方法论", "learnings"},
      {"概念辨析", "concepts"},
      {"设计选择", "decisions"},
      {"薄弱知识点", "gaps"},
      {"技术债务", "gaps"},
      {"做得不好的地方", "gaps"},
      {"能力矩阵", "capabilities"},
      {"自我测试", "verification"},
      {"测试通过情况", "testing"},
      {"编译结果", "checks"},
      {"优化前后对比", "metrics"},
      {"案例分析", "examples"},
      {"通俗理解", "mental_model"},
      {"优缺点分析", "comparison"},
      {"刷题记录", "lab"},
      {"拓展阅读", "resources"},
      {"上次进度", "baseline"},
      {"面试题库", "dialogue"},
      {"会议纪要", "communication"},
      {"结果汇总", "summary"},
      {"执行内容", "log"},
      {"记录 02：队列", "log"},
      {"工程实现：队列", "log"},
      {"为什么要做队列", "goal"},
      {"行动路线", "log"},
      {"主要交付（2 commit）", "log"},
      {"待学习内容", "next_steps"},
      {"延伸学习", "next_steps"},
      {"待深入研究", "questions"},
      {"想深入了解的主题", "questions"},
      {"需要加深理解的内容", "gaps"},
      {"易错点", "learnings"},
      {"苏格拉底式对话摘要", "dialogue"},
      {"学生初步理解评估", "baseline"},
      {"代码片段收藏", "examples"},
      {"关键文件", "related"},
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

TEST_CASE("two who speak in turn ask and answer", "[journal]") {
  CHECK(items_of("## 对话记录\n\n### 知识点 1：队列\n\n- **Ann**：为什么快？\n- **我**：少拷贝。\n"
                 "- **Ann**：还有呢？\n- **我**：批量？\n- **Ann**：对。\n") ==
        "5 exchange \"为什么快？\" question=为什么快？ answer=少拷贝。\n"
        "7 exchange \"还有呢？\" question=还有呢？ answer=批量？\n");
}

TEST_CASE("a label that only groups gives its nested entries", "[journal]") {
  CHECK(items_of("## 最佳实践\n\n- ✅ **应该做的**：\n  - 先测\n  - 再改\n- ❌ **避免的**：\n"
                 "  - 直接上线\n- ✅ **模式**：\n  - 单例\n") ==
        "4 learning \"先测\"\n5 learning \"再改\"\n7 learning \"直接上线\"\n"
        "8 learning \"模式\"\n");
  CHECK(items_of("## 待办\n\n- P0：无。\n- P1：无新增问题。\n- P2：\n  - 补文档\n") ==
        "6 task \"补文档\" done=false priority=medium\n");
}

TEST_CASE("the group of a gap says how severe it is", "[journal]") {
  CHECK(items_of("## 知识缺口\n\n### 高严重程度\n\n- 日志\n\n### 低严重程度\n\n- 心跳\n\n"
                 "### 高可用\n\n- 选主\n") ==
        "5 gap \"日志\" severity=H\n9 gap \"心跳\" severity=L\n13 gap \"选主\"\n");
}

TEST_CASE("what is to be deepened below a check of understanding is a gap", "[journal]") {
  CHECK(items_of("## 理解检查\n\n### 理解的内容\n\n1. ✅ 选举\n\n"
                 "### 需要加深理解的内容\n\n1. ⚠️ 提交\n") ==
        "5 verification \"选举\" verdict=passed\n9 gap \"提交\"\n");
}

TEST_CASE("columns that end with a reason or a plan are fields of a gap", "[journal]") {
  CHECK(items_of("## 未掌握的知识点\n\n| 知识点 | 未掌握原因 | 后续计划 |\n|--|--|--|\n"
                 "| 跳表 | 太难 | 写一遍 |\n") == "5 gap \"跳表\" cause=太难 fix_plan=写一遍\n");
}

TEST_CASE("a decision tells its reason and its price", "[journal]") {
  CHECK(items_of("## 決策紀錄\n\n- 決定：分兩步\n  - 原因：看時機\n  - 代價：兩條路\n") ==
        "3 decision \"分兩步\" rationale=看時機 impact=兩條路\n");
}
