// SPDX-License-Identifier: MIT
// Entries as people write them where no template says how: boxes of every kind, tables out of
// shape, questions without labels, headings that are links, raw HTML in a line.
#include "rows.hpp"

using namespace daybook::journal;

using Row = ItemsRow;

TEST_CASE("a task is marked with a box, a stroke or an emoji", "[journal]") {
  const Row rows[] = {
      {"## TODOs\n- 🔲 a\n- ⏳ b\n- ❓ c\n- ❌ d\n- ⚠️ e\n- 🔄 f\n- ☐ g\n- [-] h\n",
       "2 task \"a\" done=false\n3 task \"b\" done=false\n4 task \"c\" done=false\n"
       "5 task \"d\" done=false\n6 task \"e\" done=false\n7 task \"f\" done=false\n"
       "8 task \"g\" done=false\n9 task \"h\" done=false\n"},
      {"## TODOs\n- ✅ a\n- ☑ b\n- ✓ c\n- [x] ~~d~~\n- ~~e~~\n- ~~f~~ ✅ on Monday\n- ~~g~~ h\n",
       "2 task \"a\" done=true\n3 task \"b\" done=true\n4 task \"c\" done=true\n"
       "5 task \"d\" done=true\n6 task \"e\" done=true\n7 task \"f ✅ on Monday\" done=true\n"
       "8 task \"g h\" done=false\n"},
      {"## Tasks\n+ [ ] a\n* [x] b\n1) [ ] c\n\t- [ ] d\n",
       "2 task \"a\" done=false\n3 task \"b\" done=true\n4 task \"c\" done=false\n"
       "5 task \"d\" done=false\n"},
      {"## TODOs\n| Task | Status |\n|---|---|\n| a | ✅ |\n| b | 🔄 |\n| c | 🔲 |\n| d | ❌ |\n"
       "| e | ⏳ In progress |\n| f | Done |\n| g | [x] |\n| h | [ ] |\n| i | ⚠️ blocked |\n",
       "4 task \"a\" done=true\n5 task \"b\" done=false\n6 task \"c\" done=false\n"
       "7 task \"d\" done=false\n8 task \"e\" done=false\n9 task \"f\" done=true\n"
       "10 task \"g\" done=true\n11 task \"h\" done=false\n12 task \"i\" done=false\n"},
  };
  check(rows);
}

TEST_CASE("a mistake with its correction is a challenge told below its number", "[journal]") {
  const Row rows[] = {
      {"## Mistakes\n### Mistake 1\nRead it twice.\n#### Correction\nRead it once.\n",
       "2 challenge \"Mistake 1\" solution=\"Read it once.\" problem=\"Read it twice.\"\n"},
      {"## Mistakes\n- Read it twice.\n", "2 gap \"Read it twice.\"\n"},
  };
  check(rows);
}

TEST_CASE("the one thing learnt is a learning, and nothing is none", "[journal]") {
  const Row rows[] = {
      {"## One Thing I Learned\n\nLocks are slow.\n", "3 learning \"Locks are slow.\"\n"},
      {"## What I Learned\n\nLocks are slow.\n", ""},
      {"## Challenges\n- **Nothing!** It all went well\n", ""},
      {"## TODOs\n- Fill in the `.env` file with keys\n- Fill in later\n",
       "2 task \"Fill in the .env file with keys\" done=false\n"},
      {"## Next Steps\n**Where I am:** half way.\n\n- Go on\n", "4 task \"Go on\" done=false\n"},
      {"## Files Modified\n| File | Changes |\n|---|---|\n| `a.c` | faster |\n",
       "4 file_change \"a.c\" description=faster path=a.c\n"},
  };
  check(rows);
}

TEST_CASE("a table out of shape keeps its rows", "[journal]") {
  const Row rows[] = {
      {"## Gaps\n| Gap | Severity |\n|---|---|\n| `a | b` | High |\n| short |\n| c | L | d | e |\n",
       "4 gap \"a | b\" severity=H\n5 gap \"short\"\n6 gap \"c\" severity=L\n"},
      {"## Gaps\n| Gap | Severity |\n|---|---|\n| `a \\| b` | High |\n",
       "4 gap \"a | b\" severity=H\n"},
      {"## Next Steps\nSome words.\n| Task | Priority |\n|---|---|\n| a | High |\n",
       "5 task \"a\" priority=high done=false\n"},
      {"## Skill Matrix\n| Level | Evidence | Skill |\n|---|---|---|\n| L2 | x.py | draw |\n"
       "| 2→L3 | | read |\n| Level 4 | | plan |\n",
       "4 capability \"draw\" level=L2 proof=x.py\n5 capability \"read\" level=L3\n"
       "6 capability \"plan\" level=L4\n"},
  };
  check(rows);
}

TEST_CASE("what a template left is no item, in entries and cells", "[journal]") {
  const Row rows[] = {
      {"## Questions\n- (none)\n- N/A\n- …\n- [Topic]\n- YYYY-MM-DD\n- L?\n", ""},
      {"## What I can now do\n| Skill | Level |\n|---|---|\n| | |\n| I can … | L? |\n| draw | L? "
       "|\n",
       "6 capability \"draw\"\n"},
  };
  check(rows);
}

TEST_CASE("a question and its answer need no labels of a template", "[journal]") {
  const Row rows[] = {
      {"## Q&A\n**Q:** why? **A:** because\n\n**Q:** how?\n**A:** so\n",
       "2 exchange \"why?\" question=why? answer=because\n"
       "4 exchange \"how?\" question=how? answer=so\n"},
      {"## Q&A\nQ: why?\nA: because\n\nQ: how?\n\nA: so\n",
       "2 exchange \"why?\" question=why? answer=because\n"
       "5 exchange \"how?\" question=how? answer=so\n"},
      {"## Q&A\n### Why?\n\nBecause.\n\n### How?\n\n**Answer:** so\n",
       "2 exchange \"Why?\" answer=Because. question=Why?\n"
       "6 exchange \"How?\" answer=so question=How?\n"},
      {"## Q&A\n1. Why?\n   - because\n2. How?\n",
       "2 exchange \"Why?\" question=Why? answer=because\n4 question \"How?\"\n"},
  };
  check(rows);
}

TEST_CASE("headings are read through links, code, levels and repetition", "[journal]") {
  const Row rows[] = {
      {"## [Next Steps](x.md)\n- a\n\n## `TODO`s\n- b\n",
       "2 task \"a\" done=false\n5 task \"b\" done=false\n"},
      {"# One\n\n# Learnings\n- a\n\n##### Next steps\n- b\n\n###### Gaps\n- c\n",
       "4 learning \"a\"\n7 task \"b\" done=false\n10 gap \"c\"\n"},
      {"## Learnings\n- a\n\n## Learnings\n- b\n", "2 learning \"a\"\n5 learning \"b\"\n"},
  };
  check(rows);
}

TEST_CASE("markup in a line leaves the words of an item", "[journal]") {
  const Row rows[] = {
      {"## Learnings\n- a<br>b\n- <img src=x> c\n- <!-- d -->\n- <instruction>e</instruction>\n",
       "2 learning \"a b\"\n3 learning \"c\"\n5 learning \"<instruction>e</instruction>\"\n"},
      {"## Learnings\n- a[^1]\n\n[^1]: note\n", "2 learning \"a\"\n"},
      {"## Learnings\n- $a_1$ 与$b_2$之积\n- costs $3/$15\n",
       "2 learning \"a_1 与b_2之积\"\n3 learning \"costs $3/$15\"\n"},
      {"## Key Concepts\n- **A** - a\n- **B**: b\n- **C:** c\n- **D** — d\n- **E**：e\n",
       "2 concept \"A - a\" term=A\n3 concept \"B: b\" term=B\n4 concept \"C: c\" term=C\n"
       "5 concept \"D — d\" term=D\n6 concept \"E：e\" term=E\n"},
  };
  check(rows);
}
