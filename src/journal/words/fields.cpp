// SPDX-License-Identifier: MIT
// The names of metadata fields, in front matter, header lines, tables and headings alike.  Tested
// by vocabulary_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_fields{
    WordRow<MetaField>{
        MetaField::date,
        "date | dates | period | session date | day of session | created on | date of session | "
        "日期 | 时间段 | 学习日期 | 开始日期 | 会话日期 | 记录日期 | 复盘日期 | 打卡日期 | "
        "日期范围 | tarih | "
        "datum | fecha | 日付 "
        "| 날짜"},
    WordRow<MetaField>{
        MetaField::start_time,
        "start time | start | started | started at | begin | 开始时间 | 起始时间 | başlangıç"},
    WordRow<MetaField>{
        MetaField::duration,
        "duration | time spent | session duration | time | total time | duration min | "
        "duration minutes | length | session length | total duration | hours | time invested | "
        "estimated duration | approximate duration | actual duration | "
        "工作时间 | 学习时段 | 时段 | 总学习时间 | 学习总时长 | 总用时 | 实际用时 | 总耗时 | 时长 "
        "| 耗时 | 用时 | 学习时长 | 学习时间 | 学习用时 | 会话时间 | 起止时间 | 工作时长 | "
        "持续时间 | 时间 | 总时长 | 会话时长 | 花费时间 | 投入时间 "
        "| 學習時長 | "
        "süre | dauer | durée | duración | 所要時間 | 学習時間 | 소요 시간 | 시간"},
    WordRow<MetaField>{MetaField::track,
                       "track | learning track | course | 轨道 | 方向 | 路线 | "
                       "学习路线 | 课程 | "
                       "学习方向 | kurs"},
    WordRow<MetaField>{MetaField::module,
                       "module | unit | chapter | 模块 | 单元 | 章节 | modül | modul"},
    WordRow<MetaField>{MetaField::topic,
                       "topic | topics | topics covered | 学习内容 | 内容 | subject | theme | "
                       "session topic | 主题 | 课题 | 学习主题 "
                       "| 议题 | 题目 | 会话主题 | "
                       "konu | thema | sujet | tema | テーマ | 주제"},
    WordRow<MetaField>{MetaField::title, "title | session title | 标题 | başlık | titel | titre"},
    WordRow<MetaField>{MetaField::goal_type, "goal type | purpose type | 目标类型"},
    WordRow<MetaField>{MetaField::status,
                       "status | session status | state | 状态 | 当前状态 | 掌握状态 | 学习状态 | "
                       "durum | estado | statut"},
    WordRow<MetaField>{
        MetaField::level_before,
        "level before | starting level | initial level | before level | entry level | "
        "level at start | 学习前等级 | 学习前水平 | 初始等级 | 之前等级 | 起始等级 | 学前等级"},
    WordRow<MetaField>{
        MetaField::level_after,
        "level after | ending level | final level | after level | level reached | exit level | "
        "level at end | current level | 学习后等级 | 学习后水平 | 结束等级 | 达到等级 | 之后等级 | "
        "学后等级 | "
        "当前等级"},
    WordRow<MetaField>{
        MetaField::level,
        "level | level change | level progress | skill level | mastery level | level progression | "
        "等级 | 等级变化 | 级别 | 水平 | 水平变化 | seviye"},
    WordRow<MetaField>{MetaField::confidence,
                       "confidence | confidence level | confidence rating | confidence score | "
                       "self-reported confidence | self-rated confidence | overall confidence | "
                       "current confidence | self-confidence | 信心 | 信心水平 | 信心等级 | "
                       "信心程度 | 信心指数 | 自信度 | 自信程度 | 置信度 | 掌握程度 | güven"},
    WordRow<MetaField>{MetaField::branch,
                       "branch | git branch | related branch | working branch | feature branch | "
                       "分支 | git 分支 | "
                       "工作分支 | 当前分支 | 相关分支 | zweig"},
    WordRow<MetaField>{
        MetaField::focus,
        "focus | focus area | focus areas | session focus | main focus | primary focus | "
        "焦点 | 重点 | 关注点 | 聚焦 | 重点方向 | 主要方向 | 工作方向 | odak | fokus"},
    WordRow<MetaField>{MetaField::tags,
                       "tags | tag | keywords | labels | topics tags | 标签 | 关键词 | 标记 | "
                       "etiketler | schlagworte | "
                       "タグ | 태그"},
    WordRow<MetaField>{MetaField::refs,
                       "refs | references | sources | links | resources | 参考 | 引用"},
    WordRow<MetaField>{MetaField::evidence, "evidence targets | evidence | 证据"},
    WordRow<MetaField>{MetaField::aliases, "aliases | alias | 别名"},
    WordRow<MetaField>{MetaField::draft, "draft | 草稿"},
    WordRow<MetaField>{MetaField::published, "published | publish"},
    WordRow<MetaField>{MetaField::private_, "private"},
    WordRow<MetaField>{MetaField::kind, "session type | type | kind | template | 会话类型 | 类型"},
    WordRow<MetaField>{
        MetaField::deciders,
        "deciders | decision-makers | decision makers | decision maker | decider | authors | "
        "author | owner | 决策者 | 作者 | 决策人"},
    WordRow<MetaField>{MetaField::supersedes,
                       "supersedes | replaces | superseded adrs | 取代 | 替代"},
    WordRow<MetaField>{MetaField::superseded_by, "superseded by | replaced by | 被取代 | 被替代"},
    WordRow<MetaField>{
        MetaField::revisit,
        "worth revisiting | revisit | needs revisiting | 值得重温 | 值得回顾 | 是否值得回顾"},
    WordRow<MetaField>{
        MetaField::ignored,
        "agent/developer | agent | developer | participants | attendees | created by | last "
        "updated | "
        "review status | hands-on time | session end time | end time | "
        "next session focus | repository | project | mentor | instructor | version | environment | "
        "location | hands-on | updated | created | created at | updated at | last modified | "
        "start date | end date | id | session id | session | session number | next session | "
        "previous session | model | tool | tools | consulted | informed | technical story | "
        "记录时间 | 回顾时间 | 创建时间 | 创建日期 | 编写时间 | 修改时间 | 记录人 | 记录者 | "
        "负责人 | 阶段 | "
        "系统版本 | 下次复习时间 | 下次复习 | category | area | domain | 分类 | 领域 | 范围 | "
        "format | depth | "
        "review date | materials generated | source | 源码 | 来源 | "
        "参与者 | 创建者 | 最后更新 | 更新时间 | 项目 | 仓库 | 环境 | 版本 | 作者信息 | 结束时间 | "
        "下次会话 | 动手时间 | "
        "导师 | 讲师 | 学习者 | 工具"},
};

}  // namespace

std::span<const WordRow<MetaField>> field_words() {
  return k_fields;
}

std::string_view field_modifier_words() {
  return "the | my | our | main | primary | session | session's | today's | study | learning | "
         "overall | total | actual | current | work | working | practice | lesson | class | "
         "本次 | 今日 | 今天 | 本次会话 | 会话 | 学习 | 工作 | 当前 | 当日 | 主要 | 实际";
}

std::string_view foreign_keys() {
  // Obsidian, Logseq; Jekyll, Hugo, Zola, Docusaurus, VitePress; pandoc, Quarto; linters
  return "cssclass | cssclasses | permalink | position | kanban plugin | up | down | "
         "parent | parents | child | children | sibling | related | prev | next | banner | icon | "
         "color | colour | collapsed | public | cover | "
         "layout | slug | url | weight | order | nav order | nav exclude | has children | menu | "
         "excerpt | description | summary | subtitle | image | images | thumbnail | featured | "
         "featured image | categories | series | lang | language | locale | "
         "toc | comments | comment | math | katex | mathjax | mermaid | redirect from | "
         "redirect to | robots | sitemap | seo | og image | hero | license | copyright | "
         "lastmod | modified | date modified | date updated | expirydate | publishdate | "
         "hide | hide title | sidebar label | sidebar position | sidebar | outline | prev page | "
         "next page | pagination prev | pagination next | search | extra | "
         "taxonomies | in search index | "
         "output | execute | bibliography | csl | editor | jupyter | abstract | "
         "documentclass | geometry | header includes | "
         "markdownlint | prettier | "
         "rating | mood | energy | weather | note | notes | "
         "uid | uuid | guid | zettel id | anki | deck | sr due | sr interval | sr ease | "
         "name | allowed tools | generator | generated | schema | revision";
}

std::string_view vague_duration_words() {
  return "day | days | half | week | weeks | month | morning | afternoon | evening | night | "
         "noon | midnight | weekend | am | pm | session | sessions | pomodoro | pomodoros | "
         "block | blocks | in progress | progress | ongoing | on-going | open | continuous | "
         "unknown | unclear | various | several | few | some | many | most | part | full | whole | "
         "all | rest | short | long | brief | quick | variable | varies | flexible | multi | "
         "multiple | spread | over | during | about | hour | hours | minute | minutes | second | "
         "lunch | sprint | time | not | no | n/a | tbd | pending | started | running | done | "
         "still | until | since | from | after | before | ? | 天 | 半天 | 全天 | 整天 | 周 | 月 | "
         "进行中 | 未知 | 不详 | 上午 | 下午 | 晚上 | 早上 | 半日 | gün | tag | jour | día | 日";
}

}  // namespace daybook::journal
