// SPDX-License-Identifier: MIT
// What a writer says of the day in a clause of their own: `What slowed me down`, `Things I want to
// try`.  The words such a heading begins with and the verbs that tell its role.  Tested by
// headings_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_verbs{
    WordRow<Role>{Role::learnings,
                  "learn | learned | learnt | learning | taught | discover | discovered | realize "
                  "| realized | realise | realised | notice | noticed | surprised | surprising | "
                  "clicked | click | stuck | stuck with me | now know | now knows | knows | worked "
                  "| went well | go well | went "
                  "right | understand | understood | remember | take away | took away | found out "
                  "| figured out | gained | do differently | done differently | do the same | "
                  "liked | loved | enjoyed | helped | made sense"},
    WordRow<Role>{
        Role::log,
        "do | done | finish | finished | complete | completed | accomplish | "
        "accomplished | achieve | achieved | build | built | ship | shipped | made | "
        "work on | worked on | working on | implement | implemented | cover | covered | "
        "study | studied | practice | practiced | practise | practised | explore | "
        "explored | happened | got done | get done | got merged | merged | got shipped | "
        "got built | landed | deployed | released | delivered | wrote | set up | "
        "created | introduced | configured | installed | investigated | migrated | prepared | "
        "designed | drafted | recorded | automated | attempted | reviewed | tackled | played with "
        "| experimented with | started"},
    WordRow<Role>{
        Role::challenges,
        "struggle | struggled | got stuck | get stuck | stuck on | tripped | trip me | blocked | "
        "blocking | blocks | slowed | held | broke | broken | breaks | fail | failed | failing | "
        "went wrong | go wrong | went badly | went poorly | went sideways | hard | harder | "
        "hardest | difficult | tricky | frustrated | frustrating | annoyed | bugged | hit | ran "
        "into | tried | fixed | solved | challenged | challenging | wasted | lost time | took too "
        "long | took longer | got in the way | stopped | hurt"},
    WordRow<Role>{
        Role::gaps,
        "confused | confuses | confusing | unclear | unsure | missed | improve | do better | be "
        "better | go better | gone better | done better | have done better | have gone better | "
        "have been better | got wrong | get wrong | misunderstood | forgot | need practice | need "
        "work | need to improve | need to work on | need to strengthen | need to be careful | need "
        "more practice | needs work | needs practice | needs improvement"},
    WordRow<Role>{Role::tasks,
                  "left | remains | remaining | missing | pending | open | unfinished | undone | "
                  "need to do | need to finish | have to do | must do"},
    WordRow<Role>{
        Role::next_steps,
        "next | comes next | want to learn next | plan to | intend to | want to try | want to "
        "explore | want to revisit | want to read | want to look into | want to dig into "
        "| want to practice | want to review | want to check"},
    WordRow<Role>{Role::questions, "wonder | wondering | wondered | curious | question"},
    WordRow<Role>{Role::decisions,
                  "decide | decided | chose | choose | picked | agreed | settled on | ruled out"},
    WordRow<Role>{Role::goal,
                  "want | wanted | hope | hoped | planned | set out | intended | aimed | expected"},
    WordRow<Role>{Role::baseline, "knew | thought | believed | assumed | started with"},
    WordRow<Role>{Role::capabilities, "able to | mastered | comfortable with | confident with"},
    WordRow<Role>{Role::resources, "read | watched | listened to"},
    WordRow<Role>{Role::code_changes, "changed"},
    WordRow<Role>{Role::metadata, "spend | spent"},
};

constexpr std::array k_negated_verbs{
    WordRow<Role>{Role::gaps,
                  "understand | understood | know | get | got | grasp | sure | clear | remember | "
                  "click | make sense"},
    WordRow<Role>{Role::challenges, "work | working | worked | go well | gone well | go right"},
    WordRow<Role>{Role::tasks,
                  "finish | finished | complete | completed | do | done | get to | got to | get "
                  "done | started | start | have time | implemented | covered | cover"},
};

constexpr std::array k_verbs_to_come{
    WordRow<Role>{Role::next_steps,
                  "try | learn | explore | read | research | review | revisit | practice | "
                  "practise | investigate | look into | look up | look at | study | test | check "
                  "| verify | pick up | continue | cover | tackle | build | start | experiment | "
                  "focus | write | play with | dig into | go deeper | deepen | follow up | "
                  "prepare | discuss | do next | do tomorrow | learn next | work on next | see"},
    WordRow<Role>{Role::tasks, "do | finish | complete | fix | clean up | wrap up | get done"},
    WordRow<Role>{Role::gaps,
                  "improve | work on | watch out | watch for | look out for | be careful | avoid | "
                  "strengthen | get better"},
    WordRow<Role>{Role::learnings,
                  "remember | keep in mind | know | keep doing | keep | do differently"},
    WordRow<Role>{Role::questions, "ask | clarify | decide"},
};

}  // namespace

std::span<const WordRow<Role>> clause_verbs() {
  return k_verbs;
}

std::span<const WordRow<Role>> negated_clause_verbs() {
  return k_negated_verbs;
}

std::span<const WordRow<Role>> clause_verbs_to_come() {
  return k_verbs_to_come;
}

std::string_view ability_clauses() {
  return "i can now | we can now | i now know | i am able to | i'm able to | i am now able "
         "to | i'm now able to | i feel confident | i'm confident | i am confident | i now "
         "understand "
         "| i know how to | you can now | student can now | learner can now";
}

std::string_view clause_openers() {
  return "what | what's | where | things | thing | stuff | something | anything | everything | "
         "topics | areas | parts | bits | one thing | two things | three things | 3 things";
}

std::string_view clause_fillers() {
  return "i | we | i've | we've | i'd | we'd | i'm | we're | that | which | did | does | have | "
         "has | had | was | were | is | are | am | be | been | could | would | can | really | "
         "actually | just | also | finally | still | now | already | today | newly | else | most | "
         "me | us | this | most of all | a bit | a lot | i think | there's | currently | "
         "personally | the learner | learner | the student | student | the user | the team";
}

std::string_view clause_negations() {
  return "don't | do not | didn't | did not | doesn't | does not | not | never | couldn't | can't "
         "| cannot | wasn't | isn't | is not | haven't | hasn't | won't | am not | i'm not";
}

std::string_view clause_futures() {
  return "will | i'll | we'll | to | going to | should | must | need to | needs to | have to | "
         "would like to | i'd like to | left to | still to";
}

}  // namespace daybook::journal
