// SPDX-License-Identifier: MIT
// English section headings of reviews, retrospectives and logs of work that no template names, by
// role.  Tested by headings_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    WordRow<Role>{Role::summary,
                  "completion status | current status | status summary | bottom line | short "
                  "version | the short version | in a nutshell | in brief | "
                  "the upshot | session outcome | session highlights | final status | final state "
                  "| end state | "
                  "where things stand | where we stand | state of play | status update | status "
                  "report | where we ended up | where i ended up"},
    WordRow<Role>{Role::topic, "area studied | areas studied | area of study | subject studied"},
    WordRow<Role>{Role::goal,
                  "intent | the task | task description | user request | original request | "
                  "request | the request | the ask | problem statement | acceptance criteria | "
                  "definition of done | what success looks like | success looks like | hypothesis "
                  "for today"},
    WordRow<Role>{
        Role::log,
        "built | journal entry | log entry | merged | landed | added | removed | changed | "
        "refactored | "
        "improved | deployed | released | pushed | deployments | narrative | session narrative | "
        "the story | play-by-play | blow-by-blow | monday | tuesday | wednesday | thursday | "
        "friday | saturday | sunday | review fixes | code review fixes | pr feedback addressed | "
        "review comments addressed | review feedback addressed | feedback addressed | cleanup | "
        "clean-up | cleanup done | housekeeping | maintenance | approach taken | steps | steps "
        "completed | what i did and why | deployment | migration steps | project progress | "
        "accomplished today | big wins | victories | session start | session end | end of session "
        "| "
        "start of session | warm up | what i built/practiced"},
    WordRow<Role>{
        Role::learnings,
        "key learning outcomes | learning outcomes achieved | commands learned | new commands | "
        "worth remembering | worth knowing | patterns to "
        "remember | patterns discovered | patterns "
        "learned | patterns noticed | patterns i noticed | what to keep | keep | keep doing | went "
        "well | positives | the good | good | good things | loved | liked | glad | rose | roses | "
        "bright spots | highs | pluses | plus | surprise | unexpected | unexpected findings | do "
        "differently | do differently next time | what i'd do differently | what i would do "
        "differently | what we'd do differently | what we would do differently | realisations | "
        "key realisations | mindset shifts | eye-openers | useful tricks | tricks | things to "
        "know | good to know | knowledge gained | wisdom | moral | moral of the story | "
        "today's lesson | aha's | light bulbs | nuggets | golden nuggets | rules to live by | "
        "rules for next time | rules for myself"},
    WordRow<Role>{Role::concepts,
                  "topics introduced | topics taught | topics explained | terms learned | "
                  "cheat sheet | cheatsheet | syntax | syntax notes | flashcards | flash cards | "
                  "anki | anki cards | idioms | keyword glossary "
                  "| acronyms | abbreviations | jargon"},
    WordRow<Role>{Role::decisions,
                  "rationale | design rationale | agreements | agreed | settled | resolutions made "
                  "| judgment calls | judgement calls | calls made"},
    WordRow<Role>{
        Role::tasks,
        "deferred | deferred items | deferred work | deferred tasks | postponed | pushed back | "
        "punted | not started | not yet started | not yet done | not done yet | not yet | still "
        "open | still pending | open threads | open loops | open work | parked | parked items | on "
        "hold | rolled over | rollover | moved to tomorrow | leftovers | left over | left undone | "
        "undone | left to do | to finish | chores | tech debt incurred | debt incurred | "
        "cleanup needed | unfinished business | dangling threads | what i skipped | skipped | out "
        "of scope for now | for later | later | someday | fixmes"},
    WordRow<Role>{
        Role::next_steps,
        "outlook | pick up here | resume here | where to pick up | where to resume | where to "
        "continue | where to start | where to start next time | resume point | resume from here | "
        "start here | start here next time | how to resume | how to continue | continue with | "
        "continue here | pick up from here | left for tomorrow | left for next time | for next "
        "week | for next session | try next | try | things to try | experiments to try | topics to "
        "review | topics to revisit | topics to study | topics to cover | topics to explore | "
        "action points | on deck | coming up | looking ahead | looking forward | ahead | what lies "
        "ahead | bud | buds | commitments | start doing | stop doing | continue doing | tomorrow "
        "morning | first thing tomorrow | next sprint | next month | next up for me | next day | "
        "next actions for me | resumption notes | resume instructions | to continue | future "
        "enhancements | future directions | planned | planned next"},
    WordRow<Role>{
        Role::questions,
        "recall prompts | next recall prompts | review prompts | unknowns | known unknowns | "
        "uncertainties | unanswered | pending decisions | open "
        "decisions | decisions pending | decisions needed | decisions to make | decisions "
        "outstanding | undecided | to be decided | tbd | to clarify | needs clarification | needs "
        "input | need input | input needed | clarifications needed | doubts | curious about | i "
        "wonder | still wondering | wonderings | things to ask | to ask | puzzles | mysteries | "
        "open mysteries"},
    WordRow<Role>{
        Role::gaps,
        "watch out | watch out for | watch-outs | watchouts | lacked | longed for | needs review | "
        "needs work | needs practice | needs more practice | needs more work | shaky | shaky areas "
        "| rusty | hazy | still hazy | still shaky | don't understand yet | not understood | not "
        "clear yet | work on | to work on | improve | even better if | delta | deltas | to "
        "strengthen | topics needing review | areas needing review | areas needing work | areas to "
        "review | misunderstandings corrected | misconceptions corrected | misconceptions "
        "addressed | trouble spots | problem areas | security concerns | still learning | don't "
        "know yet | what i don't know"},
    WordRow<Role>{Role::capabilities,
                  "strengths | strong areas | strong points | strong suits | comfortable with | "
                  "confident with | confident in | strengths & weaknesses | strengths and "
                  "weaknesses | topics mastered"},
    WordRow<Role>{Role::verification,
                  "concepts verified | understanding verified | performance assessment | "
                  "assessment results | verdict | session verdict | check "
                  "yourself | mock exam | practice exam results"},
    WordRow<Role>{
        Role::challenges,
        "how i solved them | how we solved them | how i solved it | how i overcame them | how i "
        "overcame "
        "it | how i resolved them | how they were solved | how it was solved | solutions found | "
        "mistakes & fixes | mistakes and fixes | common mistakes & fixes | common mistakes and "
        "fixes | frustrations | setbacks | snags | hiccups | incident | incidents | post-mortem | "
        "postmortem | post mortem | negatives | the bad | bad | the ugly | bad and ugly | the bad "
        "and the ugly | thorn | thorns | lows | friction | friction points | annoyances | time "
        "sinks | time wasters | time wasted | stuck | stuck on | red herrings | false starts | "
        "attempts | approaches tried | things tried | workaround | workarounds | sad | mad | "
        "minuses | went badly | went wrong | didn't go well | did not go well | didn't work | "
        "waiting on | waiting for | what's blocking me | mishaps | bumps | bumps in the road | "
        "speed bumps | trouble | troubles | puzzlers | the bug | the issue | the error | how i "
        "fixed it | how we fixed it | how it was fixed | fixed issues | fixed bugs | resolved "
        "issues | resolved | fixed | war stories | curveballs | breakages | breakage | "
        "regressions | outages | outage"},
    WordRow<Role>{Role::testing,
                  "coverage | test runs | regression tests | how to "
                  "test | how i tested | how it was tested | how tested"},
    WordRow<Role>{
        Role::checks,
        "human verification | live verification | manual verification | local verification | "
        "verified | verification steps | how to verify | how i verified | how verified | "
        "what was verified | build results | build & test | build and test | definition "
        "of done check"},
    WordRow<Role>{Role::code_changes,
                  "repository updates | repository changes | repo updates | repo changes | "
                  "modified | summary "
                  "of changes | overview of changes | change summary | changes "
                  "summary | diffstat | files of note | what changed | changes by file"},
    WordRow<Role>{Role::metrics,
                  "stats | score | scores | scorecard | final score | cost | costs | session cost "
                  "| token usage | tokens used | by the numbers | in numbers | the numbers "
                  "| this week in numbers | week in numbers | test scores | quiz scores"},
    WordRow<Role>{Role::examples, "code sample | gists | proof of concept | proofs of concept"},
    WordRow<Role>{
        Role::mental_model,
        "how it works now | how it all fits together | how it fits together | the model | "
        "in plain words | plain words | in layman's terms | deeper understanding | my "
        "understanding | how i understand it | explain it simply"},
    WordRow<Role>{Role::comparison,
                  "options | options weighed | rejected ideas | rejected options | rejected | "
                  "discarded | discarded options | what we rejected | considered | x vs y"},
    WordRow<Role>{
        Role::resources,
        "tools used | tools | tools & resources | tools and resources | development tools | "
        "docs consulted | docs read | docs | tutorials | tutorials followed | courses | "
        "lectures | talks | lectures watched | papers read | articles read | blogs | "
        "blog posts | further study | want to read | credits"},
    WordRow<Role>{
        Role::notes,
        "brain dump | braindump | random | kudos | shoutouts | shout-outs | quotes | key quotes | "
        "quote of the day | habits | for future reference | message to future me | message to my "
        "future self | letter to future me | note to self | notes to self | discussion notes | "
        "meeting discussion | vent | venting | rant | how do i feel | how am i feeling | how i'm "
        "doing | wellbeing | well-being | health | sleep | musings | scribbles | thank you | "
        "thanks | credits & thanks | fyi | reminder | reminders | standing reminders | "
        "what went well | things that went well | what surprised me | what surprised me today"},
    WordRow<Role>{Role::baseline,
                  "session context | baseline knowledge | pre-session assessment | initial "
                  "assessment | initial knowledge | pre-assessment | prior experience"},
    WordRow<Role>{
        Role::confidence,
        "session assessment | session evaluation | how confident am i | how confident i am"},
    WordRow<Role>{Role::lab,
                  "leetcode | katas | kata | commands i ran | coding challenge | coding challenges "
                  "| code challenge | code challenges | challenges completed | interview prep | "
                  "advent of code | problem set | problem sets | lab steps"},
    WordRow<Role>{Role::ideas,
                  "wishlist | wish list | blog post idea | idea dump | someday/maybe | someday "
                  "maybe | real-world use | how i'll apply this | how i will apply this | how "
                  "we'll use this | where this applies | ways to apply this"},
    WordRow<Role>{Role::communication,
                  "standup | stand-up | daily standup | daily stand-up | 1:1 | one-on-one | calls "
                  "| emails"},
    WordRow<Role>{
        Role::metadata,
        "time | time log | hours | hours spent | participants | attendees | time logged | total "
        "time"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_reviews() {
  return k_headings;
}

}  // namespace daybook::journal
