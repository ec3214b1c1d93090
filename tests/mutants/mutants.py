#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether the tests of the ledger and the resolver would notice a mistake there.

mutants.py check SOURCE          whether every mutant below can still be made
mutants.py run SOURCE FOLDER     makes each in a copy of the sources in FOLDER, builds test_site of it and runs
                                 that: it has to fail, or to run for ever.  A quarter of a minute for each on one core.

Each mutant is a mistake somebody could make: one piece of a file for another, which must occur once.
Tested by lint.mutants; `./dev soak` runs it.
"""

import pathlib
import shutil
import subprocess
import sys

# The tests take one or two; a mistake that makes a loop of them is noticed as well.
SECONDS = 120

PROOFS = "ledger_proofs.cpp"
CLAIMS = "ledger_capabilities.cpp"
STATES = "ledger_states.cpp"
GAPS = "ledger_gaps.cpp"
TASKS = "ledger_tasks.cpp"
REVIEWS = "ledger_reviews.cpp"
LISTS = "ledger_lists.cpp"
RESOLVE = "resolve.cpp"
WIKI = "resolve_wiki.cpp"

MUTANTS = [
    # What a capability comes to.
    (CLAIMS, "if (missing > 0 && holds + fails == 0)", "if (missing > 0)"),
    (CLAIMS, "if (holds == 0) return CapabilityState::unproved;", ""),
    (CLAIMS, "text::days_between(*last, clock) > stale_days", "text::days_between(*last, clock) >= stale_days"),
    (CLAIMS, "*failed > *day;", "*failed >= *day;"),
    (CLAIMS, "*claim.level < *best", "*claim.level <= *best"),
    (CLAIMS, "failed_since(site, verifications, capability) || fell(capability)",
     "(failed_since(site, verifications, capability) && fell(capability)) || fell(capability)"),
    (CLAIMS, "if (std::ranges::any_of(claim.proofs, &Proof::holds)) {", "if (!claim.proofs.empty()) {"),
    (CLAIMS, "std::max(capability.claimed.value_or(0), *claim.level)", "*claim.level"),
    (CLAIMS, "return alias == same_as_.end() ? key : alias->second;",
     "return alias == same_as_.end() ? key : alias->first;"),
    (STATES, 'ProofRule{not_passed, "not_passed", ProofWeight::fails,', 'ProofRule{not_passed, "not_passed", ProofWeight::holds,'),
    (STATES, 'ProofRule{held, "held", ProofWeight::fails', 'ProofRule{held, "held", ProofWeight::missing'),
    # What a proof is.
    (PROOFS, "return *session == session_ && !config_.own_session", "return !config_.own_session"),
    (PROOFS, "if (!verifications_.passed(*session)) return ProofState::not_passed;", ""),
    (PROOFS, "proof.state = ProofState::section_missing;\n    return;", "return;"),
    (PROOFS, "proof.state = ProofState::commit_missing;", "proof.state = ProofState::commit_unchecked;"),
    (PROOFS, "&& !text::is_ascii_number(word)", ""),
    (PROOFS, "if (proofs_.empty()) read_words(field->text);", "read_words(field->text);"),
    (PROOFS, "config_.outside_links ? ProofState::outside : ProofState::not_counted", "ProofState::outside"),
    # What a task comes to.
    (TASKS, "!task.sessions.empty() && !task.done;", "!task.sessions.empty();"),
    (TASKS, "if (note(task.sessions, id) && was_open)", "if (note(task.sessions, id) || was_open)"),
    (TASKS, "if (task.done) return TaskState::done;", ""),
    (TASKS, "task.carried > 0 && task.sessions.size()", "task.sessions.size()"),
    (TASKS, ">= k_sessions_of_carried", "> k_sessions_of_carried"),
    (TASKS, "|| !task.blocked_by.empty()", ""),
    (TASKS, "if (!priority.empty() && priority", "if (priority"),
    (TASKS, "task.done && last ? last->first", "last ? last->first"),
    (TASKS, "if (a.state != b.state) return a.state < b.state;", ""),
    (TASKS, "a.sessions.back() > b.sessions.back()", "a.sessions.back() < b.sessions.back()"),
    (TASKS, '{"high", "medium", "", "low"}', '{"high", "medium", "low", ""}'),
    # Gaps, questions, reviews.
    (GAPS, "if (last > gap.sessions.back()) gap.closing_proposed = last;", "gap.closing_proposed = last;"),
    (GAPS, "is_settled || says(item, ItemField::done) ? std::optional(id) : std::nullopt", "is_settled ? std::optional(id) : std::nullopt"),
    (GAPS, "const text::Date until = gap.closed ? closed->first : clock;", "const text::Date until = clock;"),
    (GAPS, "return std::tuple(gap.closed.has_value(), rank(gap.severity));", "return std::tuple(gap.closed.has_value(), 0 * rank(gap.severity));"),
    (LISTS, "if (question == nullptr || question->answered_in || id < question->sessions.back()) continue;", "if (question == nullptr || question->answered_in) continue;"),
    (REVIEWS, "(entry.since && date->first <= *entry.since)", "(entry.since && date->first < *entry.since)"),
    (REVIEWS, "if (is_learned && review.reason != ReviewReason::gap) return;", "if (is_learned) return;"),
    (REVIEWS, "if (days < 0) return ReviewTime::overdue;", "if (days <= 0) return ReviewTime::overdue;"),
    (REVIEWS, "review.passes = 0;\n    review.item = item;", "review.item = item;"),
    (REVIEWS, "*session.confidence <= k_low_confidence", "*session.confidence < k_low_confidence"),
    # Where links lead.
    (RESOLVE, "return from_root ? catalog_.by_path(*from_root) : nullptr;", "return nullptr;"),
    (RESOLVE, 'if (extension == ".svg") return is_image(kind);', 'if (extension == ".svg") return is_image(kind) || !path.empty();'),
    (RESOLVE, "return {.state = LinkState::held, .target = {}, .fragment = {}, .href = {}};", "break;"),
    (RESOLVE, "if (wanted.starts_with('^')) return {};", ""),
    (RESOLVE, "beside ? beside->last : *first", "*first"),
    (RESOLVE, "if (entry.size > limit) {", "if (entry.size >= limit) {"),
    (RESOLVE, "if (site_.adrs.empty()) return {};", ""),
    (RESOLVE, "std::ranges::replace(wanted, '\\\\', '/');", ""),
    (WIKI, "if (!is_new) beside", "if (is_new) beside"),
    (WIKI, "if (catalog_.is_held_title(name))", "if (false)"),
    (WIKI, "mention.end - mention.begin == name.size()", "true"),
    (WIKI, "std::min(candidates.size(), k_most_listed)", "candidates.size()"),
]


def mutated(source, mutant):
    """The text of a file with the mistake; stops when it cannot be made."""
    name, right, wrong = mutant
    text = (source / "src/site" / name).read_text(encoding="utf-8")
    times = text.count(right)
    if times != 1:
        sys.exit(f"{name}: occurs {times} times: {right}")
    return text.replace(right, wrong)


def build(folder):
    return subprocess.run(["cmake", "--build", str(folder), "--target", "test_site"], capture_output=True, text=True)


def passes(folder):
    program = folder / "tests/unit/site/test_site"
    try:
        done = subprocess.run([str(program)], cwd=program.parent, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def run(source, folder):
    copy = folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(source, copy, ignore=lambda at, names: {"build", ".git"} if at == str(source) else set())
    subprocess.run(["cmake", "--preset", "dev"], cwd=copy, check=True, stdout=subprocess.DEVNULL)
    made = copy / "build/dev"
    if build(made).returncode != 0 or not passes(made):
        sys.exit("the tests do not pass without any mutant")
    alive = []
    for mutant in MUTANTS:
        file = copy / "src/site" / mutant[0]
        right = file.read_text(encoding="utf-8")
        file.write_text(mutated(copy, mutant), encoding="utf-8")
        built = build(made)
        if built.returncode != 0:
            sys.exit(f"does not compile: {mutant}\n{built.stdout}")
        if passes(made):
            alive.append(mutant)
        print("alive " if alive and alive[-1] == mutant else "killed", mutant[0], mutant[1].split("\n")[0], flush=True)
        file.write_text(right, encoding="utf-8")
    print(f"{len(MUTANTS) - len(alive)} of {len(MUTANTS)} mutants killed")
    return 1 if alive else 0


def main():
    if sys.argv[1:2] == ["check"] and len(sys.argv) == 3:
        for mutant in MUTANTS:
            mutated(pathlib.Path(sys.argv[2]), mutant)
        print(f"{len(MUTANTS)} mutants")
        return 0
    if sys.argv[1:2] == ["run"] and len(sys.argv) == 4:
        folder = pathlib.Path(sys.argv[3])
        folder.mkdir(parents=True, exist_ok=True)
        return run(pathlib.Path(sys.argv[2]), folder)
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
