// SPDX-License-Identifier: MIT
// English section headings, by role, in the order of the roles.  Words that only mean something as
// the last of a heading are in last_words().  Tested by vocabulary_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    WordRow<Role>{
        Role::summary,
        "summary | session summary | overview | session overview | tl;dr | tldr | abstract | "
        "recap | at a glance | executive summary | synopsis | outcome | outcomes | brief | "
        "conclusion | conclusions | closing summary | wrap-up | wrap up | in short | "
        "quick summary | final summary | summary of work | one-line summary | results summary | "
        "result | results | final result | final results | end result | "
        "one-liner | one liner | in one sentence | the gist"},
    WordRow<Role>{
        Role::goal,
        "today's priority | today's priorities | priorities | plan for the day | the plan for "
        "today | day plan | goal | goals | objective | objectives | aim | aims | purpose | "
        "intention | intentions | "
        "motivation | plan for today | today's plan | today's focus | what i wanted | "
        "why today | targets | what i want to learn | what we want to learn | session intent | "
        "learning outcomes | mission | success criteria | scope"},
    WordRow<Role>{Role::topic,
                  "topic | topics | subject | theme | focus | focus area | focus areas | module | "
                  "topics covered | main topic | session focus"},
    WordRow<Role>{
        Role::log,
        "wins | small wins | implementation completed | activities | activity | log | what we did "
        "| what i did | what was done | "
        "what we covered | what i covered | what we built | what i built | what happened | "
        "work completed | completed work | work done | completed | done | done today | "
        "accomplished | accomplishments | achievements | main achievements | key achievements | "
        "additional work | progress | progress made | timeline | implementation | "
        "implementation log | changes made | work log | worklog | journal | diary | "
        "steps taken | completed tasks | tasks completed | what got done | today's work | "
        "daily log | study log | learning log | session log | lab log | content | "
        "content covered | material covered | what i studied | what we studied | "
        "session flow | chronology | session activities | work performed | deliverables | "
        "what was accomplished | what we accomplished | what i worked on | what shipped | "
        "tasks done | orientation | issues worked | issues worked on | tickets worked | tickets "
        "worked on | github issues worked | github issues worked on | tickets closed | running "
        "log | things explored | extra things explored | explorations | rabbit holes | tangents | "
        "side quests | fixes applied | fixes made | fixes implemented | additional fixes | other "
        "fixes | further fixes | "
        "shipped | shipped today | delivered | built today | features added | "
        "features implemented | new features | what i finished | finished | finished today | "
        "yesterday | improvements made | refactoring done"},
    WordRow<Role>{
        Role::learnings,
        "breakthroughs | aha | lightbulb moments | learnings | learning | lessons | "
        "lessons learned | lesson learned | lessons learnt | "
        "insights | insight | takeaways | takeaway | what i learned | what we learned | "
        "what i learnt | what did i learn | what have i learned | things i learned | "
        "things learned | today i learned | til | aha moments | discoveries | findings | "
        "best practices | when to use | when to use it | what worked | what worked well | "
        "highlights | key points | realizations | things to remember | remember | "
        "gotchas | gotchas & pitfalls | pitfalls | what i understood | learned | "
        "learning points | learning summary | technical learnings | main points | "
        "rules of thumb | principles | key ideas | "
        "lesson | tips | tips & tricks | tips and tricks | surprises | fun fact | fun facts | "
        "do's and don'ts | dos and don'ts"},
    WordRow<Role>{
        Role::concepts,
        "concepts | concept | terms | terminology | definitions | definition | glossary | "
        "theory | fundamentals | basics | knowledge | knowledge points | facts | inferences | "
        "hypotheses | vocabulary | concepts learned | concepts covered | concepts introduced | "
        "new concepts | distilled knowledge | key terms | explanation | explanations "
        "| "
        "grammar | grammar points | new words | words learned | phrases | math | mathematics | "
        "formulas | equations | derivation | practical consequence | practical consequences | "
        "vocab"},
    WordRow<Role>{
        Role::decisions,
        "decisions | decision | decisions made | decisions taken | choices | choices made | "
        "decision log | decision record | design choices | adrs | decision points | "
        "decisions & rationale | what we decided | what i decided"},
    WordRow<Role>{
        Role::tasks,
        "fix list | to fix | in progress work | task breakdown | work in progress items | "
        "technical debt | todo | "
        "todos | to do | to-do | to-dos | todos created | todo list | to-do list | tasks | "
        "task list | action items | actions | tasks created | new tasks | open tasks | homework | "
        "assignments | backlog | updates required | required updates | open items | remaining | "
        "remaining work | remaining tasks | outstanding | outstanding work | pending | "
        "pending tasks | pending work | distillation targets | progress updates | follow-up tasks "
        "| "
        "to be done | still to do | in progress | work in progress | unfinished | unfinished work "
        "| "
        "checklist | incomplete tasks | not done | what's left | "
        "not completed | not finished | incomplete | carried over | carry-over | carry over | "
        "carryover | what i didn't finish | what i did not finish | what i didn't get to | "
        "tech debt | loose ends | parking lot | nice to have | nice-to-haves"},
    WordRow<Role>{
        Role::next_steps,
        "tomorrow's focus | tomorrow's goals | tomorrow's tasks | to investigate | to research | "
        "to study next | goals for tomorrow | next steps | next step | next | next session | next "
        "sessions | next session plan | "
        "next session goals | plan for next session | next up | up next | what's next | "
        "what is next | what next | next actions | next action | plan | plans | upcoming | "
        "future work | future | follow-up | follow-ups | follow up | followup | followups | "
        "follow up tasks | immediate | immediate next steps | this week | next week | tomorrow | "
        "tomorrow's plan | plan for tomorrow | for tomorrow | next session starting points | "
        "starting points | next time | for next time | immediate priorities | short term | "
        "short-term | long term | long-term | to do next | what to do next | where to go next | "
        "next tasks | next focus | next session focus | next priorities | way forward | "
        "future steps | future plans | future improvements | recommended next steps | "
        "suggested next steps | recommendations | next milestones | handoff | next learning | "
        "follow-up topics | follow up topics | follow-up topics needed | topics needed | "
        "notes for next session | notes for the next session | notes for next time | notes for "
        "tomorrow | prep for next session | next session prep | "
        "next topics | to explore | further exploration | what to study next | "
        "what to learn next | action plan | study plan | plan forward | "
        "priorities for next session | priorities for tomorrow | priorities for next time | "
        "things to look up | to look up | handover | roadmap"},
    WordRow<Role>{
        Role::questions,
        "questions | question | open questions | follow-up questions | follow up questions | "
        "next question | the question | unanswered questions | remaining questions | unresolved "
        "questions | unresolved | "
        "outstanding questions | questions for next time | warm-up questions | warmup questions | "
        "warm-up | questions raised | questions to explore | questions i still have | "
        "open points | things i wonder | review questions | "
        "questions to answer | retrieval questions | recall questions | "
        "blockers / questions | questions / blockers | blockers & questions | blockers and "
        "questions | blockers or questions | help needed | where i need help"},
    WordRow<Role>{
        Role::gaps,
        "potential issues | potential problems | potential risks | possible issues | future issues "
        "| "
        "future problems | gaps | gap | knowledge gaps | risks | risk | risk register | weak "
        "points | weak spots | "
        "weak areas | weaknesses | weakness | mistakes | mistakes made | my mistakes | "
        "misconceptions | misunderstandings | what i don't understand | "
        "what i still don't understand | still unclear | unclear | unclear points | "
        "what's unclear | confusions | confusion | points of confusion | "
        "what confused me | areas to improve | areas for improvement | areas of improvement | "
        "to improve | limitations | known limitations | blind spots | knowledge gap | "
        "skill gaps | learning gaps | gaps identified | concerns | risks & concerns | "
        "known gaps | what i got wrong | where i struggled | "
        "what could be better | what could be improved | what could have gone better | "
        "still fuzzy | fuzzy areas | not sure about | unsure about | caveats"},
    WordRow<Role>{
        Role::capabilities,
        "learner understanding | learner's understanding | what i can now do | what i can do now | "
        "what i can do | what can i do now | "
        "capabilities | capability | skills | skills gained | skills acquired | skills learned | "
        "skills mastered | skills practiced | skills practised | mastered skills | mastered | "
        "competencies | i can now | i can | now i can | self-assessment | self assessment | "
        "self-rating | self rating | self-evaluation | self evaluation | skill matrix | "
        "skill levels | skill assessment | skills assessment | level assessment | "
        "new capabilities | skill progress | what we can now do | able to do | new skills | "
        "skill ratings"},
    WordRow<Role>{
        Role::verification,
        "verification | verification task | verification task outcome | verification outcome | "
        "verification result | comprehension check | understanding check | self-test | self test | "
        "self-check | self check | quiz | quiz results | knowledge check | "
        "comprehension checks | understanding checks | knowledge checks | "
        "check for understanding | check of understanding | test myself | mastery check | "
        "exam | mini exam | proof of understanding | check your understanding | teach-back | "
        "teach back | gate | gate check | mini quiz | assessment"},
    WordRow<Role>{
        Role::challenges,
        "failed approaches | dead ends | failed attempts | root cause | root causes | root cause "
        "analysis | solution | solutions | the fix | fix | resolution | the problem | bugs & fixes "
        "| errors & fixes | stuck points | challenges | challenge | challenges & "
        "solutions | challenges faced | "
        "challenges encountered | problems | problem | problems & solutions | problems solved | "
        "problems encountered | problems faced | issues | issue | issues encountered | "
        "issues & solutions | issues found | issues resolved | issues fixed | "
        "issues & resolutions | issues identified & resolved | known issues | blockers | blocker | "
        "blockers & issues | difficulties | struggles | bugs | bugs fixed | bug fixes | "
        "bugs found | errors | errors encountered | errors fixed | troubleshooting | debugging | "
        "obstacles | pain points | what went wrong | what didn't work | what did not work | "
        "hurdles | debugging notes | failures | difficulties encountered | roadblocks | "
        "common errors | error log | common mistakes | "
        "lowlights | blocked | hardest part | the hardest part | most difficult part | "
        "stumbling blocks"},
    WordRow<Role>{
        Role::testing,
        "smoke test | smoke tests | tdd | test-driven development | red-green-refactor | testing | "
        "tests | tests run | test "
        "results | testing & validation | "
        "testing & verification | testing results | test coverage | "
        "new tests added | tests added | tests written | unit tests | test summary | test plan | "
        "testing run this session | testing performed | testing done | manual testing | "
        "test status | testing checklist | qa | test execution | test outcomes | test outcome | "
        "testing outcomes"},
    WordRow<Role>{
        Role::checks,
        "quality checks | checks | quality gates | quality check | build status | lint | linting | "
        "ci | ci status | ci results | build | build verification | quality assurance | "
        "quality metrics | validation | validation results | verification results | pre-commit "
        "checks | build & lint"},
    WordRow<Role>{
        Role::code_changes,
        "code changes | files modified | modified files | files changed | changed files | "
        "files created | files added | files deleted | files removed | files renamed | "
        "files touched | files affected | files updated | new files | files | file changes | "
        "files created/modified | files modified/created | changes | code written | "
        "code modified | commits | git commits | commit | git commit | key commits | "
        "diff | pull requests | files involved | changelog | "
        "commit history | files & changes | artifacts built | artifacts produced | "
        "artifacts generated | artifacts created | created files | deleted files | "
        "git log | git activity | prs | prs opened | prs merged | merged prs"},
    WordRow<Role>{Role::metrics,
                  "analytics | session analytics | performance metrics | metrics | performance | "
                  "benchmarks | benchmark | "
                  "benchmark results | measurements | key metrics | performance results | "
                  "performance impact | performance improvements | before & after | before/after | "
                  "before vs after | before and after | final metrics | numbers | key numbers"},
    WordRow<Role>{
        Role::examples,
        "examples | example | examples & experiments | code examples | experiments | experiment | "
        "code snippets | snippets | sample code | demos | demo | worked examples | "
        "practice problems | problems worked through | "
        "worked example | code example | code samples | example code | "
        "experiments run"},
    WordRow<Role>{
        Role::mental_model,
        "visual | visuals | visual summary | plain english | plain-english | in plain english | "
        "plain-english explanation | plain english explanation | plain-english summary | "
        "eli5 | eli5 summary | in simple terms | simple explanation | in my own words | "
        "visualizations | visualization | mental model | mental models | analogy | "
        "analogies | diagram | diagrams | big picture | "
        "the big picture | how it works | intuition | conceptual model | mental map | "
        "mental picture | mental model built | concept map | architecture diagram | "
        "feynman | feynman explanation | explain like i'm 5 | explain like i'm five"},
    WordRow<Role>{
        Role::comparison,
        "comparison | comparisons | comparison with alternatives | alternatives | "
        "comparison table | compared to alternatives | trade-offs | tradeoffs | trade-off | "
        "pros & cons | pros and cons | alternatives considered | versus | differences | "
        "key differences | options considered | rejected approaches | rejected alternatives"},
    WordRow<Role>{
        Role::resources,
        "resources | resource | resources used | references | reference | links | reading | "
        "further reading | sources | source | bibliography | useful links | materials | "
        "study materials | reading list | external resources | papers | "
        "recommended reading | learning resources | refs | external references | "
        "helpful links | resources consulted | citations | source material | books | videos | "
        "documentation consulted | reading material | "
        "articles | podcasts | videos watched | books read | bookmarks | what i read | "
        "what i watched"},
    WordRow<Role>{
        Role::related,
        "related | related documentation | related docs | related documents | related sessions | "
        "related notes | related links | related files | related work | related issues | see also "
        "| "
        "backlinks | connections | cross references | cross-references | evidence | "
        "evidence & artifacts | artifacts | previous sessions | related adrs | "
        "files read | files reviewed | files consulted | files loaded | files examined | "
        "files referenced | files inspected | context files | "
        "context loaded | relevant files | reference files | documents read | "
        "related resources | related topics | documentation | documentation updated | "
        "documentation updates | evidence links | "
        "docs updated | key files | important files | proof of work"},
    WordRow<Role>{
        Role::notes,
        "context updates | memory updates | gratitude | energy | energy "
        "level | feedback | mood & energy | notes | note | session "
        "notes | meta notes | additional notes | misc | miscellaneous | "
        "technical notes | thoughts | reflections | reflection | remarks | comments | "
        "observations | observation | retrospective | retro | handoff notes | personal notes | "
        "scratchpad | random thoughts | feelings | mood | important notes | side notes | "
        "other notes | additional context | meta | self-reflection | self reflection | "
        "learning reflection | personal reflection | final thoughts | closing thoughts | "
        "teaching notes | meta-notes | "
        "feedback received | how ai helped | prompts used | prompts"},
    WordRow<Role>{
        Role::confidence,
        "confidence | confidence level | confidence levels | confidence rating | "
        "confidence score | level of confidence | self-confidence | understanding level | "
        "level of understanding | mastery level | comprehension level | confidence check | "
        "self score | self-score | self scores | self-scores | day rating | daily rating | "
        "session rating | understanding score"},
    WordRow<Role>{
        Role::lab,
        "code i wrote | practice task | practice tasks | mini project | mini-project | lab | labs "
        "| lab work | lab artifacts | lab notes | lab session | lab results | "
        "lab exercises | hands-on | hands on | hands-on practice | hands-on lab | practice | "
        "practical | practical work | code run | coding practice | "
        "hands-on work | practice exercises | code exercises | procedure | procedures | "
        "commands | commands run | commands used | setup & commands | "
        "drills | coding drills"},
    WordRow<Role>{
        Role::baseline,
        "baseline | prior knowledge | prior understanding | before teaching | starting point | "
        "what i thought i knew | what i already knew | what i knew | what i knew before | "
        "initial understanding | prerequisites | background | before | starting state | "
        "initial state | where i started | prior state | starting knowledge | "
        "before this session | background knowledge | previous knowledge"},
    WordRow<Role>{
        Role::dialogue,
        "dialogue | dialogue log | dialog | socratic dialogue | socratic record | "
        "socratic questions | socratic log | discussion | conversation | q&a | q & a | "
        "questions & answers | questions and answers | transcript | chat log | interview | "
        "interview questions | q&a log | q&a session | dialogue record | faq"},
    WordRow<Role>{
        Role::ideas,
        "ideas | idea | application ideas | applications | application | project ideas | "
        "how to apply | how i can apply this | how to use this | real-world applications | "
        "blog potential | blog ideas | blog post ideas | content ideas | post ideas | article "
        "ideas "
        "| writing ideas | ideas for later | practical applications | ideas to try | potential "
        "applications | "
        "application to projects | future ideas | "
        "real-world application | real world application | how this applies"},
    WordRow<Role>{Role::communication,
                  "team communication | communication | communications | updates shared | "
                  "blockers identified | team updates | team notes | stakeholder updates | "
                  "communication log | meetings | meeting notes | messages"},
    WordRow<Role>{
        Role::archive,
        "archive | long-term impact | long term impact | what actually happened | archived | "
        "postscript | later notes | hindsight"},
    WordRow<Role>{
        Role::metadata,
        "metadata | session info | session information | session metadata | yaml metadata | "
        "session details | info | session data | tags | duration | "
        "time tracking | time spent | time breakdown | date | session statistics | front matter | "
        "session type | session stats | keywords"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_english() {
  return k_headings;
}

}  // namespace daybook::journal
