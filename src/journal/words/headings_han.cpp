// SPDX-License-Identifier: MIT
// What tells the role of a Chinese heading that is a compound: the words it ends with or holds, and
// the phrases of a question to oneself.  Tested by headings_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

/// Words of one role wherever they stand.  Those a subject may hold (性能, 数据, 测试) are no
/// cores.
constexpr std::array k_cores{
    WordRow<Role>{Role::learnings,
                  "强化的点 | 巩固的点 | 收获 | 心得 | 感悟 | 启发 | 启示 | 教训 | 学到 | 学会 | "
                  "避坑 | 易错 | 常见坑 | "
                  "常见陷阱 | 踩坑经验 | 踩坑总结 | 踩坑心得 | 学习要点 | 经验总结"},
    WordRow<Role>{
        Role::challenges,
        "卡点 | 难点 | 报错 | 踩坑 | 踩的坑 | 踩到的坑 | 踩过的坑 | 卡住 | 困难 | 遇到的 "
        "| 纠正的 | 修正的问题 | 解决的问题 | 问题识别 | 问题定位 | 问题处理 | 问题与解决 "
        "| 问题和解决 | 问题清单 | 问题列表 | 问题及解决 | 问题解决 | 解决方式 | 解决思路 | "
        "关键问题 | 错题 | 错题记录 | 错误分析 | 纠错"},
    WordRow<Role>{Role::gaps,
                  "差距 | 薄弱 | 不足 | 待加强 | 需加强 | 要加强 | 待巩固 | 需巩固 | 待提升 | "
                  "需提升 | 待提高 | 没掌握 | 未掌握 | 没学会 | 没懂 | 没弄懂 | 没搞懂 | 不懂 | "
                  "不熟 | 盲区 | 短板 | 欠缺 | 仍需 | 尚需 | 缺口 | 模糊点 | 模糊的 | 混淆"},
    WordRow<Role>{
        Role::capabilities,
        "能力清单 | 技能清单 | 已掌握 | 已经掌握 | 掌握的 | 学会的 | 已学会 | 能做 | "
        "能独立 | 能解释 | 能修改 | 能说明 | 能讲清 | 会运行 | 会用 | 会写 | 会做的 | 能力提升"},
    WordRow<Role>{Role::questions,
                  "疑问 | 思考题 | 自测题 | 自测问题 | 问题自测 | 思考问题 | 复习问题 | 回顾问题 | "
                  "课后问题 | 引导问题 | 待解问题 | 待解答 | 待确认 | 遗留疑问 | 疑惑"},
    WordRow<Role>{Role::next_steps,
                  "下一步 | 下周 | 明日 | 明天 | 预习 | 待学 | 接下来 | 下次 | 下一阶段 | "
                  "改进清单 | 改进方向 | 优化方向 | 后续计划 | 后续方向 | 后续学习"},
    WordRow<Role>{Role::tasks, "待办 | 完成标准 | 任务清单 | 任务列表 | todo"},
    WordRow<Role>{Role::log, "事故回放 | 做了什么 | 完成事项 | 完成情况 | 完成内容 | 进展"},
    WordRow<Role>{Role::code_changes,
                  "文件清单 | 文件列表 | 修改的文件 | 改动的文件 | 新增的文件 | 涉及的文件 | "
                  "修改文件 | 新增文件 | 文件变更 | 文件改动 | 代码变更 | 代码改动 | 提交记录"},
    WordRow<Role>{Role::dialogue, "面试 | 问答"},
    WordRow<Role>{Role::resources, "参考资料 | 参考链接 | 学习资料 | 延伸阅读 | 书单"},
    WordRow<Role>{Role::checks, "验收结果 | 检查结果 | 校验结果"},
    WordRow<Role>{Role::testing, "测试结果 | 验证证据 | 测试证据"},
    WordRow<Role>{Role::decisions, "决策 | 选型 | 取舍"},
    WordRow<Role>{Role::concepts, "核心概念 | 关键概念 | 知识点 | 名词解释"},
};

/// What a heading in the form of a question asks of the day.
constexpr std::array k_questions{
    WordRow<Role>{Role::learnings,
                  "收获 | 学到 | 学了什么 | 学了哪些 | 学会了 | 明白了什么 | 理解了什么 | 启发 | "
                  "懂了什么 | 做得好 | 做对了"},
    WordRow<Role>{Role::code_changes, "写了什么代码 | 写了哪些代码 | 改了什么 | 改了哪些"},
    WordRow<Role>{Role::decisions, "决定了 | 决定什么 | 选择了什么"},
    WordRow<Role>{Role::log, "做了什么 | 做了哪些 | 完成了 | 干了什么 | 做成了"},
    WordRow<Role>{
        Role::challenges,
        "最难 | 难在 | 卡在 | 卡住 | 什么困难 | 哪些困难 | 遇到了 | 遇到什么 | 遇到哪些 | "
        "踩了 | 哪些坑 | 什么坑 | 出了什么问题 | 做错了"},
    WordRow<Role>{Role::gaps,
                  "不懂 | 没懂 | 不明白 | 没搞懂 | 没弄懂 | 还不会 | 不太会 | 不太清楚 | 不确定 | "
                  "没学会 | 欠缺什么 | 哪些不足 | 什么不足 | 没做好 | 做得不好"},
    WordRow<Role>{Role::capabilities,
                  "现在能 | 我能 | 能做什么 | 会做什么 | 能独立 | 能解释什么 | 掌握了"},
    WordRow<Role>{Role::next_steps,
                  "明天 | 下周 | 下次 | 明日 | 接下来 | 下一步 | 改善什么 | 改进什么 | 如何改进 | "
                  "怎么改进 | 打算"},
};

}  // namespace

std::span<const WordRow<Role>> han_cores() {
  return k_cores;
}

std::span<const WordRow<Role>> han_question_words() {
  return k_questions;
}

std::string_view han_question_marks() {
  return "什么 | 哪些 | 哪里 | 如何 | 怎么 | 怎样 | 为何 | 多少 | 是否 | 有没有 | 谁";
}

std::string_view han_subjects() {
  return "决策树 | 决策边界 | 决策函数 | 决策面 | 决策支持 | 决策理论 | 问答系统 | 问答机器人 | "
         "问答模型 | 智能问答 | 知识点追踪 | 面试官 | 踩坑率";
}

std::string_view han_tails() {
  return "使用情况 | 汇总 | 一览 | 情况 | 部分 | 整理 | 梳理 | 盘点 | 沉淀 | "
         "更新 | 补充 | 归纳 "
         "| 提炼 | 小记 | 速记 | 记录 | 回顾 | 分享 | 总结 | 小结 | 详情 | 明细 | 如下 | 集锦 | "
         "合集 | 大全 | 板块 | 环节 | 点 | 事项 | 项 | 收藏 | 的主题 | 的问题 | 的内容 | 的方向 | "
         "的地方 | 的知识点";
}

std::string_view han_measures() {
  return "个月 | 周 | 天 | 日 | 课 | 章 | 节 | 讲 | 次 | 阶段 | 步 | 部分 | 期 | 轮 | 月 | 个 | 条 "
         "| 点 | 项 | 大 | 件 | 种 | 句 | 则";
}

}  // namespace daybook::journal
