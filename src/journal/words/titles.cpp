// SPDX-License-Identifier: MIT
// What the titles of sessions say that names none of them.  Tested by title_test.cpp.
#include "journal/words/words.hpp"

namespace daybook::journal {

std::string_view session_title_words() {
  return "development session log | learning session log | study session notes | "
         "learning session notes | development session | learning session | training session | "
         "coding session | working session | study session | work session | session summary | "
         "session record | session report | session notes | session handoff | handoff notes | "
         "handoff note | handoff | session log | learning log | learning journal | "
         "learning notes | development log | dev session | work log | worklog | study log | "
         "study notes | daily log | daily notes | dev log | devlog | session | "
         "学习会话记录 | 学习会话 | 会话记录 | 会话日志 | 会话总结 | 学习记录 | 学习日志 | "
         "学习笔记 | 工作日志 | 工作记录 | 开发日志 | 开发记录 | 会话笔记 | 会话纪要 | 学习打卡 | "
         "打卡记录 | 学习总结 | 每日笔记 | 每日总结 | 工作会话 | 会话 | 日志 | 學習記錄 | "
         "工作日誌 | oturum | lernsitzung | sitzung | sesión | 学習セッション | セッション | 세션";
}

std::string_view generic_title_words() {
  return "handoff | notes | note | summary | log | record | report | recap | review | wrap-up | "
         "journal | 笔记 | 总结 | 记录 | 日志 | 小结 | 复盘 | notizen | notlar | résumé | notas | "
         "メモ | まとめ";
}

std::string_view weekday_words() {
  return "monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues "
         "| wed | thu | thur | thurs | fri | sat | sun | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 "
         "| 周日 | 周天 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | 星期天";
}

std::string_view title_state_words() {
  return "completed | complete | done | finished | in progress | wip";
}

}  // namespace daybook::journal
