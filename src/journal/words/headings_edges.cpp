// SPDX-License-Identifier: MIT
// What tells a heading's role when it is no heading of the tables word for word: the words it may
// have around its name, ends with, begins with or opens with.  Tested by headings_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_last_words{
    WordRow<Role>{Role::summary,
                  "summary | overview | recap | synopsis | conclusion | conclusions | outcome | "
                  "outcomes | status report | wrap-up"},
    WordRow<Role>{Role::goal,
                  "goals | goal | objectives | objective | aims | intentions | intention"},
    WordRow<Role>{Role::log,
                  "log | logs | progress | activities | accomplishments | achievements | "
                  "milestones | journal "
                  "| diary | timeline | improvements made | walkthrough"},
    WordRow<Role>{
        Role::learnings,
        "learnings | learning | lessons | takeaways | takeaway | insights | insight | findings | "
        "discoveries | learned | learnt | gotchas | pitfalls | practices | moments | breakthroughs "
        "| breakthrough | realizations | epiphanies | tips | tricks | wisdom | principles"},
    WordRow<Role>{Role::concepts,
                  "concepts | concept | definitions | terms | terminology | fundamentals | "
                  "vocabulary | glossary | basics | theory | facts | explained"},
    WordRow<Role>{Role::decisions, "decisions | choices | decision"},
    WordRow<Role>{
        Role::tasks,
        "todos | todo | to-dos | to-do | tasks | homework | needed | required | pending | "
        "remaining | outstanding | checklist | backlog | assignments | assignment | to-dos"},
    WordRow<Role>{Role::next_steps,
                  "follow-ups | follow-up | next steps | next step | plan | plans | next | ahead | "
                  "recommendations | roadmap | upcoming | tomorrow"},
    WordRow<Role>{Role::questions, "questions | question | unknowns | uncertainties"},
    WordRow<Role>{
        Role::gaps,
        "gaps | gap | risks | risk | weaknesses | misconceptions | misunderstandings | mistakes | "
        "limitations | confusions | confusion | concerns | blind spots | caveats"},
    WordRow<Role>{
        Role::capabilities,
        "capabilities | skills | abilities | competencies | self-assessment | wins | mastered"},
    WordRow<Role>{Role::verification, "quiz | self-test | self-check | exam | teach-back"},
    WordRow<Role>{
        Role::challenges,
        "challenges | challenge | problems | problem | issues | issue | difficulties | blockers | "
        "blocker | obstacles | bugs | bug | errors | troubleshooting | debugging | struggles | "
        "failures | incidents | hurdles | fixes | roadblocks | workarounds"},
    WordRow<Role>{Role::testing,
                  "tests | testing | test results | test plan | test cases | validation"},
    WordRow<Role>{Role::checks, "checks | linting | builds"},
    WordRow<Role>{Role::code_changes, "changes | commits | diffs | changed | modified"},
    WordRow<Role>{
        Role::metrics,
        "metrics | benchmarks | measurements | statistics | stats | numbers | kpis | timings"},
    WordRow<Role>{
        Role::examples,
        "examples | example | experiments | experiment | snippets | snippet | demos | demo"},
    WordRow<Role>{Role::mental_model,
                  "mental model | mental models | analogy | analogies | visualizations | "
                  "visualization | intuition | diagrams | diagram | metaphor | metaphors"},
    WordRow<Role>{Role::comparison,
                  "comparison | comparisons | trade-offs | tradeoffs | alternatives | differences"},
    WordRow<Role>{Role::resources,
                  "resources | references | links | materials | material | sources | readings | "
                  "reading | bibliography | papers | bookmarks | articles"},
    WordRow<Role>{Role::related, "artifacts | backlinks"},
    WordRow<Role>{Role::notes,
                  "notes | note | thoughts | reflections | reflection | retrospective | "
                  "observations | remarks | feedback | comments | musings | debrief"},
    WordRow<Role>{Role::confidence, "confidence"},
    WordRow<Role>{Role::lab,
                  "lab | labs | practice | practicals | drills | drill | "
                  "hands-on | katas"},
    WordRow<Role>{Role::baseline,
                  "baseline | prerequisites | background | prior knowledge | preconceptions"},
    WordRow<Role>{Role::dialogue,
                  "dialogue | discussion | discussions | q&a | transcript | conversation | recall"},
    WordRow<Role>{Role::ideas, "ideas | applications"},
    WordRow<Role>{Role::communication, "communication | meetings | meeting | announcements"},
    WordRow<Role>{Role::archive, "archive | postscript"},
    WordRow<Role>{Role::metadata, "metadata | info | information"},
    // Turkish
    WordRow<Role>{Role::summary, "özeti | özet | sonucu | sonuçları"},
    WordRow<Role>{Role::goal, "hedefleri | hedefler | hedefi | amacı"},
    WordRow<Role>{Role::learnings, "kazanımları | kazanımlar | öğrendiklerim | dersler | dersleri"},
    WordRow<Role>{Role::concepts, "kavramlar | kavramları"},
    WordRow<Role>{Role::decisions, "kararlar | kararları"},
    WordRow<Role>{Role::tasks, "görevler | görevleri | yapılacaklar"},
    WordRow<Role>{Role::next_steps, "adımlar | adımları | planı"},
    WordRow<Role>{Role::questions, "sorular | soruları | sorularım"},
    WordRow<Role>{Role::gaps, "hatalar | hatalarım | eksikler | eksiklerim | riskler"},
    WordRow<Role>{Role::challenges, "sorunlar | sorunları | zorluklar | zorlukları"},
    WordRow<Role>{Role::testing, "testleri | testler | testi"},
    WordRow<Role>{Role::examples, "örnekler | örnekleri | deneyi | deneyleri"},
    WordRow<Role>{Role::resources, "kaynaklar | kaynakları"},
    WordRow<Role>{Role::notes, "notlar | notları | notlarım"},
    WordRow<Role>{Role::lab, "alıştırmalar | alıştırmaları | pratik | uygulaması"},
    // Chinese and Japanese, without a space before it
    WordRow<Role>{Role::summary, "总结 | 摘要 | 小结 | 概述 | 概览 | 概要 | 回顾 | 结论"},
    WordRow<Role>{Role::goal, "目标 | 目的 | 需求 | 动机"},
    WordRow<Role>{Role::log,
                  "记录 | 日志 | 进展 | 进度 | 时间线 | 里程碑 | 成就 | 活动 | 快照 | 日程 | 流水 "
                  "| 完成情况 | 完成内容 | 完成事项 | 交付 | 复盘 | 回放"},
    WordRow<Role>{Role::learnings,
                  "收获 | 心得 | 教训 | 要点 | 洞察 | 感悟 | 启发 | 启示 | 体会 | 经验 | 成果 | "
                  "亮点 | 领悟 | 所得 | 注意点 | 最佳实践"},
    WordRow<Role>{Role::concepts, "概念 | 术语 | 知识点 | 概念地图 | 名词解释"},
    WordRow<Role>{Role::decisions, "决策 | 决定 | 选型 | 取舍"},
    WordRow<Role>{
        Role::tasks,
        "待办 | 任务 | 待办事项 | 遗留事项 | 行动项 | 改进点 | 任务拆解 | 验收清单 | 遗留问题"},
    WordRow<Role>{Role::next_steps, "计划 | 下一步 | 展望 | 后续 | 后续步骤 | 改进建议 | 打算"},
    WordRow<Role>{Role::questions, "疑问 | 思考题 | 疑惑 | 待解答"},
    WordRow<Role>{
        Role::gaps,
        "风险 | 不足 | 误区 | 弱点 | 薄弱点 | 缺口 | 盲区 | 短板 | 局限 | 困惑 | 潜在问题 | 漏洞"},
    WordRow<Role>{Role::capabilities,
                  "技能 | 自评 | 掌握程度 | 掌握情况 | 自我评估 | 效果评估 | 水平评估 | 掌握评估"},
    WordRow<Role>{Role::verification, "自测 | 测验 | 检验 | 小测"},
    WordRow<Role>{
        Role::challenges,
        "踩坑 | 难点 | 挑战 | 困难 | 障碍 | 坑点 | 排查 | 报错 | 故障 | 修复 | 卡点 | 问题"},
    WordRow<Role>{Role::testing, "测试 | 测试结果 | 测试用例"},
    WordRow<Role>{Role::checks, "校验 | 检查 | 验收 | check | checks"},
    WordRow<Role>{Role::code_changes, "变更 | 改动 | 代码提交 | 提交记录 | 修改文件"},
    WordRow<Role>{Role::metrics, "指标 | 统计 | 数据统计 | 性能对比 | 工作质量"},
    WordRow<Role>{Role::examples, "示例 | 案例 | 例子 | 实验 | 演示"},
    WordRow<Role>{Role::mental_model, "类比 | 直觉 | 心智模型 | 直觉构建 | 思维导图"},
    WordRow<Role>{Role::comparison, "对比 | 比较 | 优缺点"},
    WordRow<Role>{Role::resources, "资料 | 资源 | 文献 | 书籍"},
    WordRow<Role>{Role::related, "相关链接 | 快速链接 | 产出 | 产物"},
    WordRow<Role>{Role::notes, "备注 | 笔记 | 反思 | 反馈 | 感想 | 感受 | 随想 | 杂记"},
    WordRow<Role>{Role::lab, "练习 | 实操 | 习题 | 练习题"},
    WordRow<Role>{Role::baseline, "起点 | 基线 | 前置知识 | 学生背景 | 学员背景 | 学习背景"},
    WordRow<Role>{Role::dialogue, "问答 | 对话 | 讨论"},
    WordRow<Role>{Role::ideas, "想法 | 灵感 | 点子"},
    WordRow<Role>{Role::communication, "沟通 | 会议"},
};

constexpr std::array k_first_words{
    WordRow<Role>{Role::log, "completed | accomplished | finished | progress | worked"},
    WordRow<Role>{Role::learnings, "lesson | lessons | learning | takeaway | insight | aha"},
    WordRow<Role>{Role::decisions, "decision | decisions"},
    WordRow<Role>{Role::tasks,
                  "todo | todos | pending | remaining | outstanding | unfinished | incomplete | "
                  "homework | daily todo"},
    WordRow<Role>{Role::next_steps,
                  "next | follow-up | follow-ups | followup | future | upcoming | immediate | "
                  "tomorrow | tomorrow's | planned"},
    WordRow<Role>{Role::questions, "question | questions | unresolved | unanswered | open"},
    WordRow<Role>{Role::gaps,
                  "confusion | confusing | unclear | weak | misunderstood | mistake | mistakes | "
                  "gap | gaps | risk | risks"},
    WordRow<Role>{Role::capabilities,
                  "skill | skills | mastered | capability | capabilities | comprehension | mastery "
                  "| self-assessment"},
    WordRow<Role>{Role::verification, "quiz | verification | self-test | self-check"},
    WordRow<Role>{Role::challenges,
                  "challenge | challenges | problem | problems | issue | issues | bug | bugs | "
                  "error | errors | troubleshooting | debugging | blocker | blockers | blocked | "
                  "difficulty | difficulties"},
    WordRow<Role>{Role::testing, "test | tests | testing"},
    WordRow<Role>{Role::code_changes, "commits | files | prs"},
    WordRow<Role>{Role::metrics, "metrics | benchmark | benchmarks | performance"},
    WordRow<Role>{Role::examples, "example | examples | experiment | experiments"},
    WordRow<Role>{Role::mental_model,
                  "visualization | visualizations | analogy | analogies | mental"},
    WordRow<Role>{Role::comparison, "comparison | comparing"},
    WordRow<Role>{Role::resources, "resources | references | reading | links"},
    WordRow<Role>{Role::related, "related"},
    WordRow<Role>{Role::lab, "practice | lab | labs | hands-on | kata"},
    WordRow<Role>{Role::notes, "reflection | reflections | notes"},
    WordRow<Role>{Role::baseline, "baseline | prior | prerequisite | prerequisites"},
    WordRow<Role>{Role::dialogue, "dialogue | discussion | q&a | recall"},
};

constexpr std::array k_opening_words{
    WordRow<Role>{Role::learnings,
                  "what i learned | what we learned | what i learnt | what we learnt | what did i "
                  "learn | what did we learn | what i discovered | what i understood | what i "
                  "realized | what i realised | what worked | what stuck | what "
                  "clicked | things i learned | things to remember | lessons "
                  "from | one thing i learned | one thing i learnt | one thing learned | one new "
                  "thing i learned | something i learned | something new i learned | three things "
                  "i learned | 3 things i learned | the most important thing i learned | i learned "
                  "| today i learned | 我学到 | 学到了 | 今天学到"},
    WordRow<Role>{
        Role::log,
        "what i did | what we did | what did i do | what did we do | what was done | what was "
        "accomplished | what i accomplished | what we accomplished | what got done | what happened "
        "| what i worked on | what we worked on | what i studied | what we studied | what i "
        "covered | what we covered | what i practiced | what i completed | what was completed | "
        "what we completed | what was implemented | what was fixed | work done | things i did | "
        "how it went | how i spent | how the day went | morning | afternoon | evening | night | "
        "late night | 上午 | 下午 | 晚上 | 傍晚 | 中午 | 凌晨 | 早上 | 晚间 | 夜间 | 清晨 | 深夜 | "
        "午后 | 午间 | 做了什么 | 今天做了 | "
        "今日完成 | 今天完成 | 本次完成 | 已完成 | 已交付 | 已上线 | 今日工作 | 午前 | 午後 | 夜 | "
        "sabah | öğleden "
        "sonra | akşam | vormittag | nachmittag | abend | matin | après-midi | soir | mañana | "
        "tarde | noche | 오전 | 오후 | 저녁"},
    WordRow<Role>{Role::code_changes,
                  "what was built | what changed | what was changed | what was added | what i "
                  "changed | what we changed"},
    WordRow<Role>{Role::challenges,
                  "what went wrong | what didn't work | what did not work | what failed | what "
                  "broke | what blocked | what was hard | what was difficult | where i got stuck | "
                  "what i struggled | problems i | 遇到的 | 踩过的"},
    WordRow<Role>{Role::gaps,
                  "what i don't | what i didn't | what i still | what confused | what's unclear | "
                  "what is unclear | what i got wrong | what i need to improve | what to improve | "
                  "what i'm unsure | what i am unsure | things i don't | things that confused | "
                  "mistakes i made | mistakes we made | "
                  "still confused | not yet understood | areas to | areas for | areas needing | "
                  "weak areas | 还不懂 | 还没 | 没搞懂 | 不理解 | 没理解 | 仍需 | 还需 | 尚需 | "
                  "仍不 | 尚不 | 可改进"},
    WordRow<Role>{Role::capabilities,
                  "skills i gained | skills i acquired | skills i learned | skills i now have | "
                  "skills we gained | "
                  "what i can | what i am able | what i'm able | i can now | things i can now | "
                  "now i can | 现在能 | 我现在 | 我能 | 已具备 | 已拉近 | 已掌握 | 已经能"},
    WordRow<Role>{Role::next_steps,
                  "what's next | what is next | what comes next | what to do next | what i'll do | "
                  "what i will do | next steps | next step | where to go | plan for | plans for | "
                  "what's still open | what is still open | goals for next | goals for tomorrow | "
                  "to explore | to learn next | 下一步 | "
                  "下一阶段 | 下次 | 明日 | 明天 | 接下来 | 后续 | 下周 | 未来计划"},
    WordRow<Role>{Role::tasks,
                  "what remains | what's left | what is left | things to do | still to do | what "
                  "to distill | action "
                  "items | 待办 | 待完成 | 未完成"},
    WordRow<Role>{
        Role::questions,
        "questions i | questions to | questions for | questions about | things i wonder | still "
        "wondering | 待确认 | 待解决"},
    WordRow<Role>{Role::decisions,
                  "what we decided | what i decided | what was decided | decisions made | "
                  "decisions taken | decisions i made | decisions we made | decisions i took | "
                  "decisions we took | choices i made | choices we made | why we chose | why i "
                  "chose | why this approach | 为什么选"},
    WordRow<Role>{Role::goal,
                  "what i want | what i wanted | what we want | why i | why this matters | why it "
                  "matters | goal for | goals for | 为什么学 | 为什么要学 | 为什么要做 | 为什么做"},
    WordRow<Role>{Role::baseline,
                  "what i knew | what i already | what i thought | before this | before the "
                  "session | prior to"},
    WordRow<Role>{Role::verification,
                  "can i explain | check your | explain it back | test yourself"},
    WordRow<Role>{Role::ideas,
                  "how i can apply | how i can use | how i will use | how i'll use | how to apply "
                  "| where i can use | where i can apply | where to apply | 如何应用 | 怎么用"},
    WordRow<Role>{Role::metrics, "total number of | total questions | total problems | number of"},
    WordRow<Role>{Role::mental_model,
                  "how i think | how i picture | how i understand | how it fits | 我的理解"},
    WordRow<Role>{Role::resources, "where i read | what i read | what i watched | what i used"},
    WordRow<Role>{Role::notes, "how i feel | how i felt | how did it | feelings | how i used"},
    WordRow<Role>{Role::concepts, "key concepts | core concepts | 对比学习"},
    WordRow<Role>{Role::comparison, "对比 | 与竞品"},
};

}  // namespace

std::span<const WordRow<Role>> last_words() {
  return k_last_words;
}

std::span<const WordRow<Role>> first_words() {
  return k_first_words;
}

std::span<const WordRow<Role>> opening_words() {
  return k_opening_words;
}

std::string_view modifier_words() {
  return "the | a | an | my | our | your | their | his | her | this | that | these | those | "
         "today's | todays | today | yesterday's | tomorrow's | daily | weekly | monthly | session "
         "| session's | this session's | student | student's | learner's | user's | team | team's "
         "| mentor's | tutor's | sprint | week | day | pre-session | post-session | in-session | "
         "pre | post | mid | key | main | major | minor | important | core | central | essential | "
         "critical | crucial | big | biggest | largest | top | best | most | most important | "
         "significant | notable | noteworthy | interesting | surprising | useful | helpful | new | "
         "newly | old | recent | latest | current | previous | past | early | late | initial | "
         "first | second | third | last | final | primary | secondary | remaining | additional | "
         "extra | further | more | other | another | various | some | several | few | all | any | "
         "every | personal | individual | general | overall | specific | concrete | "
         "detailed | full | complete | comprehensive | quick | brief | short | fast | long | "
         "high-level | low-level | deep | small | large | simple | basic | advanced | technical | "
         "non-technical | practical | theoretical | conceptual | architectural | architecture | "
         "design | code | coding | programming | engineering | development | dev | project | "
         "product | feature | process | system | ai | learning | study | reading | class | course "
         "| lecture | lesson | module | chapter | unit | potential | possible | expected | actual "
         "| estimated | planned | suggested | proposed | recommended | official | internal | "
         "external | active | ongoing | immediate | high | high-priority | low-priority | list of "
         "| set of | number of | what are the | what were the | things to | some of the | a few | "
         "week's | day's | month's | year's | working | completion | end-of-day | end of day | "
         "end-of-session | end of session | running | collected | selected | known | common | "
         "typical | real | true | live | manual | automated | shared | resulting | updated";
}

std::string_view end_modifier_words() {
  return "hoy | heute | aujourd'hui | hoje | oggi | сегодня | bugün | 今日 | 오늘 | demonstrated | "
         "explained | worked "
         "through | worked on | encountered | faced | found | identified | "
         "discovered | noted | noticed | observed | "
         "raised | asked | answered | explored | discussed | addressed | resolved | solved | fixed "
         "| reviewed | introduced | covered | gained | acquired | earned | taken | performed | "
         "made | created | added | written | used | consulted | learned | learnt | learned today | "
         "studied | practiced | practised | implemented | completed | done | achieved | reached | "
         "reported | recorded | captured | today | so far | this session | this week | this sprint "
         "| this month | made today | for this session | from this session | from today | in this "
         "session | during this session | for today | for tomorrow | for next time | for next "
         "session | for later | for future sessions | for future reference | for the future | of "
         "the day | of the week | of the session | to date | and resolved | found and fixed | and "
         "fixes | & fixes | status | list | section | log | applied | update | updates | summary "
         "table | table | report | details | breakdown | tracker | tracking | review | recap | "
         "notes | for me | to remember | worth noting | worth remembering | in progress | and "
         "status | & status | going forward | moving forward";
}

std::string_view chinese_modifiers() {
  return "今天的 | 今日的 | 今天 | 今日 | 昨天的 | 昨日 | 昨天 | 明日 | 明天 | 本次会话的 | "
         "本次会话 | 本次的 | 本次 | 本轮 | 本节课 | 本节 | 本周 | 本月 | 本日 | 当前的 | 当前 | "
         "当天 | 当日 | 每日 | 每周 | 最新 | 最终 | 最后的 | 最后 | 最大的 | 最大 | 最重要的 | "
         "最重要 | 最快 | "
         "最佳 | 主要的 | 主要 | 关键的 | 关键 | 重要的 | 重要 | 重大的 | 重大 | 核心的 | 核心 | "
         "我的 | 我们的 | 你的 | 你们的 | 他的 | 学员 | 学习者 | 老师 | 导师 | 个人 | 用户 | 学生 "
         "| 团队 | 遇到的 | 遇到 | 发现的 | 掌握的 | 学到的 | "
         "获得的 | 做出的 | 完成的 | 使用的 | 需要的 | 新增的 | 新增 | 新的 | 新 | 已 | 待 | "
         "相关的 | 相关 | 这次的 | 这次 | 学习 | 工作 | 会话 | 课程 | 项目 | 开发 | 系统 | 代码 | "
         "数据 | 知识 | 其他的 | 其他 | 其它 | 技术 | 收尾 | 所有 | 全部 | 总 | 完整的 | 完整 | "
         "详细的 | 详细 | 具体的 | 具体 | 快速 | 初步 | 原始 | 初始 | 基本 | 基础 | 实际 | 本阶段 "
         "| 本期 | 阶段性 | 阶段 | 整体 | 几个 | 一些 | 后续 | 仍存在的 | 存在的 | 尚存的 "
         "| 未来的 | 未来 | 短期 | 中期 | 长期 | 近期 | 补充 | 个人的 | 常用 | 建议的 | "
         "推荐的 | 推荐 | 还 | 仍然 | 仍 | 依然 | 已经 | 最深的 | 最难的 | 个 | 常见的 | 常见 | "
         "今日份 | 今日学习 | 意外 | 额外 | 值得记住的 | 大致 | 主观 | 客观";
}

}  // namespace daybook::journal
