// SPDX-License-Identifier: MIT
// What says that an entry is done, closed or answered: the heading above it, a word at either of
// its ends, a box in the signs of other programs.
#include "journal/words/settled.hpp"
#include "rows.hpp"

using namespace daybook::journal;

TEST_CASE("a heading that says closed, answered or done settles what stands below it",
          "[journal]") {
  const ItemsRow rows[] = {
      {"## Closed gaps\n- Pin\n", "2 gap \"Pin\" done=true\n"},
      {"## Knowledge gaps\n### Closed\n- Pin\n### Open\n- Send\n",
       "3 gap \"Pin\" done=true\n5 gap \"Send\"\n"},
      {"## Knowledge gaps\n**Closed:**\n- Pin\n\n**Open:**\n- Send\n",
       "3 gap \"Pin\" done=true\n6 gap \"Send\"\n"},
      {"## Answered questions\n- What is Pin?\n", "2 question \"What is Pin?\" answered=true\n"},
      {"## TODOs\n### Done\n- write parser\n- [ ] read\n",
       "3 task \"write parser\" done=true\n4 task \"read\" done=false\n"},
      {"## TODOs\n### To be done\n- write parser\n", "3 task \"write parser\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("a heading is settled by one of its words when no other one denies it", "[journal]") {
  for (const std::string_view title :
       {"Closed gaps", "Gaps resolved", "Questions answered", "Done", "✅ Completed", "Cancelled",
        "Erledigt", "Questions résolues", "已解决的问题", "解決済みの質問"}) {
    CAPTURE(title);
    CHECK(names_settled(title));
  }
  for (const std::string_view title :
       {"Gaps to close", "Open and closed gaps", "Not done", "Definition of done", "Unresolved",
        "How I closed it", "未完成", "待解决", "Gaps", ""}) {
    CAPTURE(title);
    CHECK_FALSE(names_settled(title));
  }
}

TEST_CASE("an entry that says so at either end is settled", "[journal]") {
  const ItemsRow rows[] = {
      {"## TODO\n- a (done)\n- b - done\n- Done: c\n- d\n",
       "2 task \"a\" done=true\n3 task \"b\" done=true\n4 task \"c\" done=true\n"
       "5 task \"d\" done=false\n"},
      {"## Knowledge gaps\n- [RESOLVED] Send\n", "2 gap \"Send\" done=true\n"},
      {"## Open questions\n- What is Pin? (answered)\n",
       "2 question \"What is Pin?\" answered=true\n"},
  };
  check(rows);
}

TEST_CASE("boxes and words of other programs are boxes", "[journal]") {
  const ItemsRow rows[] = {
      {"## TODO\n- [x ] a\n- [ x] b\n- [✓] c\n- [-] d\n- [/] e\n",
       "2 task \"a\" done=true\n3 task \"b\" done=true\n4 task \"c\" done=true\n"
       "5 task \"d\" done=false\n6 task \"e\" done=false\n"},
      {"## TODO\n- TODO Read\n- DONE Install\n- DOING Write: all\n",
       "2 task \"Read\" done=false\n3 task \"Install\" done=true\n"
       "4 task \"Write: all\" done=false\n"},
      {"## TODO\n- TODO: Read\n- Done: Install\n",
       "2 task \"Read\" done=false\n3 task \"Install\" done=true\n"},
      // What a reader takes stays what it is.
      {"## Learnings\n- TODO comments rot\n", "2 learning \"TODO comments rot\"\n"},
  };
  check(rows);
}

TEST_CASE("a keyword of an outline is a box wherever nothing else is read", "[journal]") {
  const ItemsRow rows[] = {
      {"## Overview\n- TODO Read\n- DONE Install\n- Todo list\n- TODOs\n",
       "2 task \"Read\" done=false\n3 task \"Install\" done=true\n"},
      {"## Overview\n- TODO ![](x.png)\n- DONE [^1]\n- TODO <br>\n- NOW\n\n[^1]: a\n", ""},
      {"## Overview\n- NOW that I know\n- WAITING is hard\n- LATER versions\n", ""},
      {"- LATER Read\n- a\n  - NOW Write\n",
       "1 task \"Read\" done=false\n3 task \"Write\" done=false\n"},
      {"## Learnings\n- pages\n  - TODO: measure them\n",
       "2 learning \"pages\"\n3 task \"measure them\" done=false\n"},
  };
  check(rows);
}
