// SPDX-License-Identifier: MIT
// Other names of sections in English and Chinese, by role: what people write instead of the words
// of the templates.  No word stands here that the other tables have.  Tested by headings_test.cpp
// and languages_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    WordRow<Role>{
        Role::summary,
        "day in review | week in review | month in review | "
        "what this session was about | session in one line | day in one line | "
        "where we are now | where i am now | 今日小记 | 日结 | 周结 | 月结 | "
        "what this session covered | 一句话 | 今日速览 | 摘要说明 | 现状 | 总体情况 | 收尾"},
    WordRow<Role>{Role::goal,
                  "problem to solve | background & goals | today i will | target for today | "
                  "learning target | 初衷 | 缘起 | 要解决的问题 | 目标设定 | 想解决什么"},
    WordRow<Role>{
        Role::log,
        "tasks worked on | feature work | features built | work so far | "
        "recent work | today i | session continued | session continuation | exercise | "
        "exercises | conceptual exercises | work summary | build log | 学习安排 | 实践过程 | "
        "adjusted | audited | investigated | configured | updated | migrated | documented | "
        "researched | 事件 | 大事 | 大事记 | 所做的事 | 今天干了啥 | 干了啥 | 做了啥 | 课堂内容 | "
        "今日产出 | 本日产出 | 本周产出 | "
        "本次产出 | 代码产出 | "
        "今日成果 | 创建的资产"},
    WordRow<Role>{Role::learnings,
                  "what stood out | what resonated | eureka | one-line lesson | "
                  "something new | what's new to me | reusable patterns | key point | "
                  "observations & insights | reflections & learnings | 小结与感悟 | 值得记录 | "
                  "值得记住 | 干货 | 划重点 | 敲黑板 | 小技巧 | 技巧 | 窍门 | 有意思的发现 | "
                  "感想与总结 | 技术总结 | 洞见"},
    WordRow<Role>{Role::concepts,
                  "commands discovered | commands introduced | term of the day | notes on theory | "
                  "core ideas explained | 重点知识 | "
                  "名词 | 单词 | 生词 | 词汇 | 语法 | 语法点 | 公式 | 定理 | 知识归纳"},
    WordRow<Role>{Role::decisions,
                  "trade-offs made | decided | 抉择 | 决议 | 明确不做 | 不做的事 | 不做什么 | "
                  "本次不做 | 暂不做"},
    WordRow<Role>{Role::tasks,
                  "what needs doing | needs doing | tasks left | 未竟 | 待续 | 欠账 | "
                  "还没做完 | 没做完的 | 未做完 | 没完成的 | 进行中的工作 | 剩余"},
    WordRow<Role>{Role::next_steps,
                  "next experiment | next experiments | things to do next | following steps | "
                  "subsequent steps | further steps | next goals | next objectives | "
                  "tomorrow's priorities | improvement plan | looking forward to | "
                  "upcoming tasks | 明日待办 | 之后 | 下回 | 计划安排 | 规划 | 改进方案 | "
                  "改进思路 | 想学的"},
    WordRow<Role>{Role::questions,
                  "to figure out | still to figure out | clarifications | to be discussed | "
                  "things i'm unsure how to do | 没想明白 | 思考与疑问 | 问题与疑问 | 疑点 | "
                  "待查 | 想问的 | 好奇的问题"},
    WordRow<Role>{Role::gaps,
                  "needs improvement | areas of weakness | growth areas | areas of growth | "
                  "not yet clear | knowledge debt | where i'm weak | still confusing | "
                  "不会的 | 待补 | 需要补的 | 不满意的地方 | 反省 | 缺点 | "
                  "没弄明白的 | 需要复习的 | 需要复习的内容 | 需要巩固的 | 需要巩固的内容 | "
                  "需要加强的 | 需要改进的 | 易忘 | 隐患 | 已知问题 | 最大卡点 | 最大的卡点"},
    WordRow<Role>{Role::capabilities,
                  "can explain | i can explain | now able to | confident topics | 会了什么 | "
                  "可以做什么 | 已会 | what i know well | know well | understood well | well "
                  "understood | good at | 掌握度评估 | 掌握程度评估"},
    WordRow<Role>{Role::verification,
                  "self-quiz | retrieval practice | recall test | test your understanding | "
                  "check understanding | exit ticket | active recall | mastery test"},
    WordRow<Role>{Role::challenges,
                  "gotchas hit | pitfalls hit | obstacles overcome | challenges overcome | "
                  "difficult parts | difficult moments | the hard part | "
                  "hiccups along the way | debug notes | 踩雷 | 翻车 | 翻车现场 | 卡壳 | "
                  "疑难杂症 | 遇坑 | 错误与解决 | 问题&解决 | 难题 | 缺陷"},
    WordRow<Role>{Role::testing, "how i tested it"},
    WordRow<Role>{
        Role::checks,
        "code quality | 代码质量 | acceptance | acceptance check | deploy status | 自查结果"},
    WordRow<Role>{Role::code_changes,
                  "代码成果 | touched files | what i committed | pull request | git history"},
    WordRow<Role>{Role::metrics,
                  "results & metrics | kpis | kpi | key figures | 数据记录 | 数据表现 | "
                  "性能结果"},
    WordRow<Role>{Role::examples, "code of the day | snippet of the day | code worth remembering"},
    WordRow<Role>{Role::mental_model,
                  "explain it to a five-year-old | metaphors | metaphor | in one picture | "
                  "how i see it | 打个比方 | 一图胜千言"},
    WordRow<Role>{Role::comparison,
                  "comparison summary | compared approaches | 前后区别 | 选型对比"},
    WordRow<Role>{Role::resources,
                  "tutorials watched | 教程 | 视频 | 文章 | 参考书 | 今日阅读 | 阅读清单"},
    WordRow<Role>{
        Role::notes,
        "学习亮点 | mood check | emotional check-in | mindset | what i'm thinking about | "
        "free writing | 碎片 | 杂谈 | 吐槽 | 身体状态 | 情绪 | 写在最后 | 写在前面 | "
        "后话 | 题外话 | 随感 | 自省 | 寄语"},
    WordRow<Role>{Role::lab, "what i coded | 小项目 | 动手环节"},
    WordRow<Role>{Role::baseline,
                  "before we start | what i know so far | previous state | current knowledge | "
                  "已知的 | 开始前状态 | 学前状态"},
    WordRow<Role>{Role::dialogue, "questions & discussion | discussion log | 对话摘要"},
    WordRow<Role>{Role::ideas,
                  "inspiration | inspirations | where to use this | ideas that came up | "
                  "突发奇想"},
    WordRow<Role>{Role::communication,
                  "meeting summary | discussions with team | conversations with mentor | 周会"},
    WordRow<Role>{Role::confidence,
                  "how sure i am | confidence after | confidence now | "
                  "understanding self-rating | 自信指数 | 自评分 | 满意度 | 打分"},
    WordRow<Role>{Role::metadata, "about this session | session header | 用时统计 | 基本情况"},
    WordRow<Role>{Role::other,
                  "quick reference | current state | progress update | milestone progress | "
                  "certification progress | cert progress | ai usage"},
    WordRow<Role>{Role::related, "linked notes | linked sessions | 关联文件"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_synonyms() {
  return k_headings;
}

}  // namespace daybook::journal
