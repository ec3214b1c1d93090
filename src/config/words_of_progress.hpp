// SPDX-License-Identifier: MIT
// The words of the progress pages: figures, what their marks say, the tables beside them.
#pragma once

#include <array>

#include "config/word_row.hpp"

namespace daybook::config {

inline constexpr auto k_words_of_progress = std::to_array<WordRow>({
    {"all_years", "All years", "历年"},
    {"year", "Year", "年份"},
    {"days", "Days", "天数"},
    {"no_time_stated", "No time stated", "未注明用时"},
    {"not_in_charts", "Not in the charts", "未计入图表"},
    {"nothing_to_chart",
     "There is nothing to draw yet. A session with a date is a day here; with a duration, hours; "
     "with a module and a level, a step.",
     "还没有可画的内容。注明日期的记录计入天数，注明时长的计入用时，注明模块和等级的计入等级变化"
     "。"},
    {"the_numbers", "The numbers", "数据"},
    {"in_numbers", "{1} in numbers", "{1}（数据）"},
    {"left_out_undated", "{1} without a date: in no chart.", "{1}未注明日期，不计入任何图表。"},
    {"left_out_undated_time", "{1} without a date, {2} in all: in no chart.",
     "{1}未注明日期，共 {2}，不计入任何图表。"},
    {"left_out_untimed", "{1} without a duration: in the days, not in the hours.",
     "{1}未注明时长，计入天数，不计入用时。"},
    {"left_out_loose_levels", "{1} with a level but in no module: not among the levels.",
     "{1}有等级但不属于任何模块，不计入等级。"},
    {"left_out_undated_levels",
     "{1} with a level but without a date: not among the levels over time.",
     "{1}有等级但未注明日期，不计入等级变化。"},
    {"left_out_undated_confidences", "{1} with a confidence but without a date: not in its chart.",
     "{1}有信心值但未注明日期，不计入该图。"},

    // Days.
    {"days_with_sessions", "Days with sessions", "有学习记录的日子"},
    {"days_with_sessions_in", "Days with sessions in {1}", "{1} 年有学习记录的日子"},
    {"days_of_last_year", "Days with sessions in the last year", "最近一年有学习记录的日子"},
    {"sessions_in", "Sessions in {1}", "{1} 年的学习记录"},
    {"sum_on_days", "{1} on {2}", "{2}，{1}"},
    {"sum_on_days_time", "{1} on {2}, {3}", "{2}，{1}，{3}"},
    {"heatmap_reading", "{1}. Weeks are columns, weekdays are rows.",
     "{1}。每列一周，每行一个星期几。"},
    {"sentence", "{1}.", "{1}。"},
    {"mark", "{1}: {2}", "{1}：{2}"},
    {"mark_more", "{1}: {2}, {3}", "{1}：{2}，{3}"},
    {"week", "Week", "周"},
    {"time_not_stated", "time not stated", "未注明用时"},
    {"under_1_h", "under 1 h", "不足 1 小时"},
    {"h_1", "1 h", "1 小时"},
    {"h_2", "2 h", "2 小时"},
    {"h_4_and_more", "4 h and more", "4 小时以上"},

    // Hours.
    {"hours_title", "Hours", "用时"},
    {"time_by_track", "Time by track and week", "各学习方向每周用时"},
    {"hours_reading", "{1} in all. A bar is a week; the highest is {2}.",
     "共 {1}。每条为一周，最高 {2}。"},
    {"hours_untimed_one", "{1} session does not say how long it took.", "{1} 篇记录未注明用时。"},
    {"hours_untimed", "{1} sessions do not say how long they took.", "{1} 篇记录未注明用时。"},
    {"week_of", "Week of {1}", "{1} 起的一周"},
    {"total", "Total", "合计"},
    {"no_track", "No track", "无学习方向"},
    {"n_other_tracks", "{1} other tracks", "其他 {1} 个学习方向"},

    // Levels.
    {"levels", "Levels", "等级"},
    {"level_over_time", "Level of {1} over time", "{1} 的等级变化"},
    {"level_on", "{1} on {2}.", "{2} 为 {1}。"},
    {"levels_reading",
     "A line a module, from L0 at the bottom to L5. A triangle is a session with which the level "
     "rose or fell, a square one with which it stayed.",
     "每条线是一个模块，自下而上为 L0 到 "
     "L5。三角形表示等级上升或下降的一次学习，方形表示等级不变。"},
    {"levels_drawn", "The {1} modules with the latest steps are drawn, the table has {2}.",
     "图中为最近有变化的 {1} 个模块，表中有 {2} 个。"},
    {"n_more_in_tracker", "{1} more modules are in the tracker.", "另有 {1} 个模块见“模块进展”。"},
    {"module", "Module", "模块"},
    {"track", "Track", "学习方向"},
    {"first", "First", "最初"},
    {"last", "Last", "最近"},
    {"highest", "Highest", "最高"},
    {"lowest", "Lowest", "最低"},
    {"mean", "Mean", "平均"},
    {"latest_day", "Latest", "最近日期"},

    // Confidence and checks.
    {"confidence", "Confidence", "信心"},
    {"confidence_over_time", "Confidence over time", "信心变化"},
    {"confidence_weeks",
     "From 1 to 5. A dot is a week's mean; its line goes from the lowest to the highest.",
     "从 1 到 5。圆点是一周的平均值，竖线从最低到最高。"},
    {"confidence_sessions", "From 1 to 5. A dot is a session.", "从 1 到 5。每个圆点是一篇记录。"},
    {"of_5", "{1} of 5", "{1}/5"},
    {"confidence_of_week", "mean {1} of 5, {2} to {3} in {4}",
     "平均 {1}/5，{4}，最低 {2}，最高 {3}"},
    {"verifications", "Verifications", "验证"},
    {"verifications_by_verdict", "Verifications by verdict", "验证结果"},
    {"exchanges", "Questions and answers", "问答"},
    {"exchanges_by_verdict", "Questions and answers by verdict", "问答结果"},
    {"the_year", "The year", "全年"},
    {"quarter", "Quarter {1}", "第 {1} 季度"},
    {"n_in_all", "{1} in all.", "共 {1} 次。"},
    {"n_in_all_silent", "{1} in all, none with a verdict.", "共 {1} 次，均无结论。"},
    {"n_in_all_some_silent", "{1} in all, {2} of them without a verdict.",
     "共 {1} 次，其中 {2} 次无结论。"},
    {"verdict_passed", "passed", "通过"},
    {"verdict_partial", "partial", "部分"},
    {"verdict_failed", "failed", "未通过"},
    {"verdict_not_started", "not started", "未开始"},
    {"verdict_strong", "strong", "好"},
    {"verdict_weak", "weak", "差"},
    {"verdict_unstated", "no verdict", "无结论"},

    // The tracker and the stack.
    {"where_modules_stand", "Where each module stands", "各模块的进展"},
    {"last_session", "Last session", "最近一次"},
    {"next_step", "Next step", "下一步"},
    {"in_no_module", "In no module", "不属于任何模块"},
    {"n_sessions_untimed", "{1}, {2} without a duration", "{1}，其中 {2} 篇未注明时长"},
    {"no_modules", "There are no modules and no sessions yet.", "还没有模块和学习记录。"},
    {"stack_lead", "Tags, languages of code blocks, and tools that labs and examples name.",
     "标签、代码块的语言，以及实验和示例中提到的工具。"},
    {"technology", "Technology", "技术"},
    {"technologies", "Technologies", "技术"},
    {"tagged", "Tagged", "标签"},
    {"code_blocks", "Code blocks", "代码块"},
    {"named", "Named", "提及"},
    {"first_used", "First used", "首次使用"},
    {"last_used", "Last used", "最近使用"},
    {"no_stack", "No session has a tag or a code block with a language yet.",
     "还没有带标签或带语言的代码块的学习记录。"},
});

}  // namespace daybook::config
