// SPDX-License-Identifier: MIT
// The labels of an item's parts and the words that name an item, in list entries, bold leads, table
// headings and sub-headings alike.  Tested by vocabulary_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

using F = ItemField;
using T = ItemType;

constexpr std::array k_labels{
    WordRow<F>{F::done, "done | closed | resolved | 已解决 | 已完成"},
    WordRow<F>{
        F::priority,
        "priority | prio | urgency | 优先级 | 重要性 | öncelik | priorität | priorité | prioridad"},
    WordRow<F>{F::blocked_by,
               "blocked by | blocker | waiting on | waiting for | depends | 阻塞 | 阻塞于 | 被阻塞 "
               "| 等待"},
    WordRow<F>{F::horizon,
               "horizon | when | due | deadline | by when | timeline | 时间 | 期限 | 截止"},
    WordRow<F>{F::rationale,
               "rationale | reason | reasons | reasoning | why | because | justification | why "
               "this | why chosen | "
               "理由 | 依据 | 决策理由 | 选择理由 | 为什么 | gerekçe | begründung | justificación"},
    WordRow<F>{F::impact,
               "impact | effect | effects | consequence | consequences | implications | affects | "
               "影响 | 后果 | 代价 | 副作用 | "
               "影响范围 | etki | auswirkung"},
    WordRow<F>{F::adr, "adr | adrs | adr link | related adr | decision record"},
    WordRow<F>{F::group, "group | category | type | kind | 类别 | 分类 | 类型"},
    WordRow<F>{F::term, "term | name of term | 术语 | 名词"},
    WordRow<F>{F::source, "source | sources | 来源 | 出处 | kaynak | quelle"},
    WordRow<F>{F::depends_on, "depends on | based on | derived from | 依赖 | 基于 | 依据事实"},
    WordRow<F>{F::plan,
               "plan | verification plan | test plan | how to verify | 验证计划 | 验证方法"},
    WordRow<F>{F::answered, "answered | 已回答"},
    WordRow<F>{
        F::question,
        "question | my question | q | check question | question asked | the question | prompt | "
        "学生的问题 | 问题 "
        "| 我的问题 | 问 | "
        "提问 | 疑问 | soru | frage"},
    WordRow<F>{
        F::answer,
        "answer | answers | my answers | my guess | my guesses | my answer | my initial answer | "
        "initial answer | my response | a | response | "
        "my initial answer / mental model | my initial understanding | initial mental model | "
        "my mental model | initial understanding | student's initial understanding | 回答 | 答 | "
        "答案 | 我的回答 | 我的初始回答 | 初始回答 | 我的理解 | "
        "初始理解 | "
        "最初回答 | 参考答案 | 标准答案 | 我的答案 | cevap | antwort"},
    WordRow<F>{F::guidance,
               "guidance | key guidance | mentor guidance | mentor | explanation | explanation "
               "given | correct answer "
               "| feedback "
               "| 反馈 | 指导 | 导师指导 | 关键指导 | "
               "讲解 | 解释 | 给出的解释 | 点评 | 导师讲解"},
    WordRow<F>{F::verdict,
               "verdict | result of check | assessment | judgement | judgment | grade | score | "
               "pass/fail | "
               "结论 | 判定 | 评判 | 裁定 | 评价 | 评分 | 理解程度"},
    WordRow<F>{F::fix,
               "fix | clarification | fix / clarification | correction | 修正 | 澄清 | 纠正 | "
               "修正/澄清 | 更正 | 改正"},
    WordRow<F>{F::severity,
               "severity | sev | risk level | seriousness | probability | 严重程度 | 严重性 | "
               "严重度 | 风险等级 | 程度 | "
               "风险级别"},
    WordRow<F>{F::symptom,
               "symptom | symptoms | how it shows | manifestation | 症状 | 表现 | 现象 | 报错信息 "
               "| 错误信息 | 问题现象"},
    WordRow<F>{F::cause,
               "cause | likely cause | root cause | possible cause | causes | 原因 | 可能原因 | "
               "根因 | 根本原因 | 成因 | 原因分析 | 根因分析 | 问题原因 | "
               "kök neden | ursache"},
    WordRow<F>{F::fix_plan,
               "fix plan | plan to fix | remedy | corrective action | corrective actions | "
               "mitigation | action | action plan | next action "
               "| how to close | "
               "how to fix | remediation | improvement plan | 修复计划 | 解决计划 | 改进计划 | "
               "改进措施 | 应对 | 应对措施 | 补救计划 | "
               "补救措施 | 缓解 | 缓解措施 | 行动计划 | 措施 | 对策 | 改进方案"},
    WordRow<F>{F::evidence, "evidence | evidence link | evidence links | 证据 | 证据链接"},
    WordRow<F>{
        F::level,
        "level | overall level | mastery level | overall mastery level | understanding level | "
        "level reached | reached level | current level | level after | new level | "
        "after level | "
        "mastery | rating | self-rating | proficiency | confidence | 等级 | 达到等级 | 级别 "
        "| 水平 | 当前等级 | 掌握程度 | "
        "自评 | 熟练度 | 达到水平 | 掌握度 | 当前水平 | 学后"},
    WordRow<F>{F::proof,
               "proof | proof links | proofs | proven by | evidence of | demonstrated by | "
               "demonstrated in | "
               "证明 | 凭证 | 佐证 | 证明链接 | "
               "kanıt"},
    WordRow<F>{F::criteria,
               "criteria | pass criteria | success criteria | passing criteria | expected | "
               "acceptance criteria | "
               "通过标准 | 标准 | 验收标准 | 成功标准 | 判定标准 | 通过条件"},
    WordRow<F>{F::next_fix,
               "next fix | next step | follow-up | 下一步修复 | 后续修复 | 下一步修正"},
    WordRow<F>{F::problem,
               "problem | issue | challenge | error | bug | the problem | difficulty | obstacle | "
               "困难 | 问题描述 | 卡点 | 难题 | 原句 | 错误句子 | 错误表达 | 错误写法 | 错误答案 | "
               "难点 | 挑战 | 错误 | 报错 | 遇到的问题 | sorun | problème | problema"},
    WordRow<F>{F::solution,
               "solution | solutions | resolve | resolution strategy | solved | final solution | "
               "resolution | resolutions | fixes | "
               "resolved by | fixed by | workaround | how "
               "solved | "
               "solved by | how i solved it | how i solved them | how we solved them | how i "
               "overcame them | "
               "how i resolved them | how i fixed them | how i solved these | 解决方案 | 解决 | "
               "解决策略 | 解决办法 | 解决方法 | "
               "解决方式 | 解决思路 | "
               "最终方案 | 正确表达 | 正确写法 | 正确句子 | 正确的表达 | 纠正后 | 改正后 | "
               "最终解决方案 | 处理 | 解法 | 方案 | 修复 | "
               "处理方式 | 处理办法 | 处理方法 | 应对方式 | çözüm | lösung | solución"},
    WordRow<F>{F::time_spent_min,
               "time spent | time | time lost | duration | 耗时 | 用时 | 花费时间 | 时间花费"},
    WordRow<F>{F::learning,
               "learning | lesson | lesson learned | takeaway | key takeaway | what i learned | "
               "what this taught us | "
               "insight | 教训 | 收获 | 关键收获 | 核心收获 | 主要收获 | 关键教训 | 学到的 | 启示 "
               "| 启发 | 感悟 | 经验 | 学到 | 心得 | ders | "
               "lektion"},
    WordRow<F>{F::result,
               "result | results | outcome | actual outcome | observed | status | 结果 | 实际结果 "
               "| 输出 | sonuç"},
    WordRow<F>{F::language, "language | lang | 语言"},
    WordRow<F>{F::winner,
               "winner | better | best | choice | preferred | 胜者 | 胜出 | 优胜 | 更优 | 更好 | "
               "推荐 | 赢家"},
    WordRow<F>{
        F::path,
        "path | lab path | file | files | location | code | notebook | script | lab path(s) | "
        "filename | "
        "file path | 路径 | 实验路径 | 文件 | 位置 | 代码路径 | 文件路径 | 代码 | dosya | datei"},
    WordRow<F>{
        F::run,
        "run | how to run | command | run command | 运行 | 运行方式 | 如何运行 | 命令 | 运行命令"},
    WordRow<F>{F::metrics,
               "metrics | metrics collected | measurements | 指标 | 收集的指标 | 采集指标"},
    WordRow<F>{F::name, "metric | name | measure | indicator | 指标名 | 名称"},
    WordRow<F>{F::before,
               "before | previous | old | was | baseline | from | start | pre | initial | 之前 | "
               "前 | 优化前 | 改前 | 修改前 | 原来 | "
               "旧 | 变更前 | 改进前 | önce | vorher | avant | antes"},
    WordRow<F>{F::after,
               "after | current | new | now | value | to | post | target reached | 之后 | 后 | "
               "优化后 | 改后 | 修改后 | 现在 | 新 | "
               "变更后 | 当前 | 改进后 | 数值 | 值 | sonra | nachher | après | después"},
    WordRow<F>{F::change,
               "change | delta | difference | improvement | diff | 变化 | 改进 | 差异 | 提升 | "
               "变化量 | 增幅"},
    WordRow<F>{F::added, "added | lines added | insertions | 新增 | 增加 | 新增行"},
    WordRow<F>{F::removed, "removed | deleted | deletions | lines removed | 删除 | 移除 | 删除行"},
    WordRow<F>{F::description,
               "description | details | what changed | changes | changes made | summary | purpose "
               "| 说明 | 描述 | 变更说明 "
               "| 内容 | 改动说明 | 改动 | 变更 | "
               "变更内容 | 修改内容 | açıklama | beschreibung"},
    WordRow<F>{F::state, "state | pass | passed | ok | 状态 | 是否通过 | durum"},
    WordRow<F>{F::link, "link | url | links | address | 链接 | 网址 | 地址"},
    WordRow<F>{F::note,
               "note | notes | what we learned | comment | comments | why useful | remarks | 备注 "
               "| 注释 | 笔记"},
};

constexpr std::array k_items{
    ItemWords{T::task,
              "next step | next steps | todo | action item | 下一步 | 待办 | 后续 | "
              "下一步计划",
              "task | to-do | to do | action | next | 任务 | 任务摘要 | 任务描述 | "
              "任务内容 | 事项 | 动作 | 行动项 | 行动 | 待办事项 | 工作项 | görev | "
              "aufgabe"},
    ItemWords{T::decision, "decision | decision made | 决策 | 决定",
              "major decision | key decision | important decision | main decision | "
              "final decision | design decision | technical decision | "
              "architecture decision | architectural decision | decided | choice | adr | "
              "karar | entscheidung"},
    ItemWords{
        T::learning,
        "key insight | key takeaway | key learning | key lesson | key finding | "
        "takeaway | main takeaway | core insight | insight | lesson learned | "
        "one sentence takeaway | one-sentence takeaway | aha moment | lesson | learned | "
        "learnt | i learned | today i learned | til | what i learned | "
        "洞见 | 关键洞见 | 核心洞见 | 重要洞见 | 关键洞察 | 洞察 | 核心洞察 | 一句话收获 | "
        "关键收获 | 核心收获 | 教训 | "
        "经验 | 收获 | 启发 | 失败教训 | 经验教训 | 重要发现 | 关键发现 | "
        "一句话总结 | 心得 | 感悟 | 启示 | 关键结论 | 核心结论 | 主要结论 | 重要结论 | "
        "关键观察 | 主要观察 | 核心发现 | 主要发现 | 关键教训 | 核心教训 | 重要教训 | "
        "学习心得 | 学习收获 | 学习感悟 | 学习体会 | 今日心得 | 今日感悟 | 个人感悟 | 心得体会 | "
        "知识串联 | 关键启示 | 重要启示 | 关键认知 | 核心认知 | 主要收获 | 最大收获 | 今日收获",
        "learning | aha | key point | 学习 | 体会 | "
        "关键要点 | 核心要点 | ders"},
    ItemWords{T::concept_,
              {},
              "concept | term | definition | 概念 | 术语 | 定义 | 知识点 | 名词 | kavram"},
    ItemWords{T::fact, {}, "fact | facts | 事实 | gerçek | fakt"},
    ItemWords{T::inference, {}, "inference | inferences | 推论 | 推断 | 推理"},
    ItemWords{T::hypothesis, {}, "hypothesis | hypotheses | hipotez | 假设 | 猜想 | hypothese"},
    ItemWords{T::question, "open question | 疑问 | 待确认 | 开放问题", "question | soru"},
    ItemWords{T::exchange, "q | 问", "exchange | dialogue"},
    ItemWords{T::gap,
              "risk | risks | knowledge gap | gap | needs work | needs practice | "
              "needs improvement | still weak | 风险 | 缺口 | 薄弱点 | 知识缺口 | "
              "需要加强 | 有待加强 | 尚未理解 | 尚未掌握 | 需要练习",
              "weak point | weakness | gap / risk | misconception | 差距 | 短板 | 盲区 | "
              "待加强 | 不足 | 弱点 | 误区 | 盲点"},
    ItemWords{T::capability,
              {},
              "capability | skill | ability | competency | 能力 | 技能 | 能力点 | "
              "技能点 | beceri"},
    ItemWords{T::verification, {}, "verification | verification task | 验证任务"},
    ItemWords{T::challenge,
              {},
              "challenge | problem | issue | error | bug | difficulty | obstacle | "
              "mistake | blocker | 挑战 | 问题 | 困难 | 难点 | 卡点 | 难题 | 错误 | "
              "障碍 | 报错 | 坑点 | sorun"},
    ItemWords{T::experiment,
              {},
              "experiment | micro-experiment | experiments | test run | 实验 | 尝试 | "
              "deney"},
    ItemWords{T::gotcha, "gotcha | pitfall | 坑 | 踩坑", "trap | caveat | 陷阱 | 注意 | tuzak"},
    ItemWords{
        T::example,
        {},
        "代码片段 | 片段 | example | demo | snippet | 示例 | 例子 | 例 | 案例 | örnek | beispiel"},
    ItemWords{T::comparison,
              {},
              "comparison | feature | aspect | criterion | dimension | 对比 | 维度 | "
              "特性 | 方面 | 对比项"},
    ItemWords{T::lab, {}, "lab path | lab path(s) | lab | 实验路径"},
    ItemWords{T::metric, {}, "metric | measure | indicator | benchmark | 指标"},
    ItemWords{T::file_change,
              {},
              "file | files | file path | path | filename | 文件 | 文件路径 | 路径 | "
              "dosya"},
    ItemWords{T::check,
              "verified | test status | tests status | build status | lint status | test results | "
              "测试状态 | 构建状态 | 验证 | 验证结果 | 测试结果 | 构建结果 | 编译结果 | 验收结果",
              "check | test | suite | test suite | test type | command | gate | 检查 | "
              "检查项 | 校验 | 校验项 | 测试 | 测试项 | 命令"},
    ItemWords{T::resource,
              {},
              "resource | reference | source | link | book | article | paper | video | "
              "资源 | 参考 | 资料 | 链接"},
    ItemWords{T::idea, {}, "idea | application | 想法 | 应用 | 点子"},
    ItemWords{T::note, {}, "note | 备注 | 笔记"},
};

/// What a label of several words is about: `Key insight he had`, `User insight`.
constexpr std::array k_nouns{
    WordRow<T>{T::learning, "insight | takeaway | realization | realisation | lesson"},
    WordRow<T>{T::gotcha, "gotcha | pitfall"},
};

}  // namespace

std::span<const WordRow<ItemField>> label_words() {
  return k_labels;
}

std::span<const ItemWords> item_words() {
  return k_items;
}

std::span<const WordRow<ItemType>> label_nouns() {
  return k_nouns;
}

std::string_view noun_weights() {
  return "key | main | core | biggest | important";
}

}  // namespace daybook::journal
