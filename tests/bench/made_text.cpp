// SPDX-License-Identifier: MIT
#include "made_text.hpp"

#include <fmt/format.h>

namespace bench {
namespace {

using Words = std::string_view;

constexpr std::array<Words, 20> k_adjectives{
    "stale",  "fused",  "bounded",  "lazy",     "sharded",  "cold",    "warm",
    "static", "greedy", "parallel", "buffered", "compact",  "eager",   "nested",
    "sparse", "atomic", "adaptive", "chunked",  "streamed", "replayed"};
constexpr std::array<Words, 24> k_nouns{
    "page table",   "scheduler",  "write queue",   "index",       "token budget", "retry loop",
    "cache line",   "lock",       "gradient",      "event loop",  "checkpoint",   "allocator",
    "ring buffer",  "parser",     "batch planner", "log segment", "state graph",  "hash join",
    "rate limiter", "query plan", "thread pool",   "snapshot",    "socket",       "build step"};
constexpr std::array<Words, 16> k_verbs{"evicts",  "reuses",   "splits",   "blocks on",
                                        "starves", "bounds",   "hides",    "overlaps with",
                                        "doubles", "replaces", "rewrites", "waits for",
                                        "drops",   "measures", "trusts",   "invalidates"};
constexpr std::array<Words, 12> k_ends{"",
                                       " under load",
                                       " after a restart",
                                       " at the 95th percentile",
                                       " as long as both share one queue",
                                       " although the profile shows idle time",
                                       " until the next synchronisation point",
                                       " on every node but the first",
                                       " when the batch is cut short",
                                       " because the page size divides the head",
                                       " once memory passes four fifths",
                                       " in the version before"};
constexpr std::array<Words, 10> k_begins{
    "We saw that",          "It turns out that",  "In practice",
    "The source says that", "I had thought that", "What I missed:",
    "Measured twice,",      "On paper",           "Today",
    "By accident"};
constexpr std::array<Words, 12> k_names{"block", "page",  "token", "batch", "slot",  "shard",
                                        "route", "cache", "queue", "frame", "lease", "probe"};
constexpr std::array<Words, 10> k_formulas{R"(O(n \log n))",
                                           R"(\alpha_{i} + \beta)",
                                           R"(\frac{a}{b + 1})",
                                           R"(x^{2} + y^{2} \le r^{2})",
                                           R"(\sum_{i=1}^{n} w_i x_i)",
                                           R"(p(x \mid y))",
                                           R"(\sqrt{d_k})",
                                           R"(\mathbb{E}[X] = \mu)",
                                           R"(\theta \leftarrow \theta - \eta \nabla L)",
                                           R"(2^{-k} \cdot 10^{6})"};
constexpr std::array<Words, 4> k_displayed{
    "\\mathrm{Attention}(Q, K, V) = \\mathrm{softmax}\\left(\\frac{Q K^{T}}{\\sqrt{d_k}}\\right) V",
    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\begin{pmatrix} x \\\\ y \\end{pmatrix} = 0",
    "\\lim_{n \\to \\infty} \\left( 1 + \\frac{1}{n} \\right)^{n} = e",
    "f(x) = \\begin{cases} x & x \\ge 0 \\\\ 0 & x < 0 \\end{cases}"};
constexpr std::array<Words, 10> k_chinese{"今天研究了缓存的淘汰策略，发现命中率取决于访问模式。",
                                          "分页分配器把内存切成固定大小的块，减少了碎片。",
                                          "调度器在高负载下会饿死短请求，需要设置优先级。",
                                          "实验结果与预期不符，原因是批量大小没有对齐。",
                                          "下一步要测量延迟的分布，而不是只看平均值。",
                                          "日志显示重试循环占用了大部分时间。",
                                          "论文的结论在我们的硬件上不成立。",
                                          "把锁换成无锁队列之后吞吐量提高了一倍。",
                                          "索引的重建可以推迟到空闲时进行。",
                                          "这个问题和上周的会话有关。"};
constexpr std::array<Words, 20> k_tag_heads{
    "kv-cache", "paging",   "batching", "scheduling", "indexing", "parsing",  "locking",
    "tracing",  "sampling", "sharding", "retries",    "latency",  "hashing",  "storage",
    "memory",   "networks", "compiler", "testing",    "training", "inference"};
constexpr std::array<Words, 10> k_tag_tails{"basics", "tuning", "bugs", "design", "costs",
                                            "theory", "api",    "ops",  "tools",  "review"};

constexpr std::array<Words, 8> k_code{
    R"(```cpp
#include <cstdint>
#include <vector>

// Keeps {0}s by {1}; gives none when the pool is empty.
struct {0}_table {{
  std::vector<std::uint32_t> free_list;
  std::uint32_t used = {2};

  bool acquire(std::uint32_t count, std::vector<std::uint32_t>& out) {{
    if (free_list.size() < count) return false;
    for (std::uint32_t i = 0; i < count; ++i) {{
      out.push_back(free_list.back());
      free_list.pop_back();
    }}
    return (used += count) <= {3}u;  // "{1}" counts
  }}
}};
```)",
    R"(```python
from dataclasses import dataclass, field

@dataclass
class Plan:
    """Split each {0} so that no step exceeds the budget."""
    budget: int = {3}
    {0}s: list[int] = field(default_factory=list)

    def steps(self):
        left = self.budget
        for size in sorted(self.{0}s, reverse=True):
            if size > left:
                yield "{1}", left
                left = self.budget
            left -= min(size, left)  # {2} at least
```)",
    R"(```rust
use std::collections::HashMap;

pub struct Router<'a> {{
    {0}s: HashMap<&'a str, usize>,
    limit: usize,
}}

impl<'a> Router<'a> {{
    pub fn pick(&mut self, key: &'a str) -> Option<usize> {{
        let count = self.{0}s.entry(key).or_insert(0);
        if *count >= self.limit {{ return None; }}
        *count += {2}; // {1}
        Some(*count)
    }}
}}
```)",
    R"(```bash
set -euo pipefail
for size in 1 {2} {3}; do
  ./lab/run_{0}.sh --batch "$size" --{1} {2} | tee "results/{0}-$size.log"
done
grep -E 'p(50|95)=' results/*.log | sort -t= -k2 -n
```)",
    R"(```sql
SELECT {0}.id, count(*) AS hits, avg({1}.took_ms) AS mean
FROM {0} JOIN {1} ON {1}.{0}_id = {0}.id
WHERE {1}.took_ms > {2} AND {0}.state <> 'closed'
GROUP BY {0}.id HAVING count(*) >= {3}
ORDER BY mean DESC LIMIT 20;
```)",
    R"(```go
func drain(ctx context.Context, {0}s <-chan int) (total int, err error) {{
	for {{
		select {{
		case <-ctx.Done():
			return total, fmt.Errorf("{1}: %w", ctx.Err())
		case size, open := <-{0}s:
			if !open || total > {3} {{
				return total, nil
			}}
			total += size + {2}
		}}
	}}
}}
```)",
    R"(```json
{{
  "{0}": {{ "size": {2}, "limit": {3}, "kind": "{1}" }},
  "tries": [1, 2, 4, 8],
  "enabled": true
}}
```)",
    R"(```ts
export async function load{2}({0}s: string[], limit = {3}): Promise<Map<string, number>> {{
  const seen = new Map<string, number>();
  for (const {0} of {0}s.slice(0, limit)) {{
    const answer = await fetch(`/api/{1}/${{{0}}}`);
    if (!answer.ok) throw new Error(`{1} ${{answer.status}}`);
    seen.set({0}, (seen.get({0}) ?? 0) + 1);
  }}
  return seen;
}}
```)"};

/// What one sentence in three ends with.
std::string detail(Random& random, const Links& links) {
  switch (random.below(9)) {
    case 0:
    case 1:
      return fmt::format(", so `{}_{}()` is the place to look", random.pick(k_names),
                         random.pick(k_names));
    case 2:
      return fmt::format(", which is **{}** rather than *{}*", random.pick(k_adjectives),
                         random.pick(k_adjectives));
    case 3:
      return fmt::format(", not ~~{}~~ as I wrote before", random.pick(k_adjectives));
    case 4:
    case 5:
      return fmt::format(" (see {})", links.session(random));
    case 6:
      return fmt::format(", as {} says", links.record(random));
    case 7:
      return fmt::format(", and costs ${}$", random.pick(k_formulas));
    default:
      return fmt::format(": <https://example.org/{}/{}>", random.pick(k_names),
                         random.below(10000));
  }
}

}  // namespace

std::string topic(Random& random) {
  std::string text = fmt::format("{} {}", random.pick(k_adjectives), random.pick(k_nouns));
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string slug(std::string_view words) {
  std::string text;
  for (const char c : words) {
    if (c >= 'A' && c <= 'Z')
      text += static_cast<char>(c - 'A' + 'a');
    else
      text += c == ' ' ? '-' : c;
  }
  return text;
}

std::string sentence(Random& random, const Links& links) {
  std::string text = fmt::format("{} the {} {} {} the {}{}", random.pick(k_begins),
                                 random.pick(k_adjectives), random.pick(k_nouns),
                                 random.pick(k_verbs), random.pick(k_nouns), random.pick(k_ends));
  if (random.one_in(3)) text += detail(random, links);
  return text + ".";
}

std::string paragraph(Random& random, const Links& links, std::size_t sentences) {
  std::string text = sentence(random, links);
  for (std::size_t i = 1; i < sentences; ++i)
    text += " " + sentence(random, links);
  return text;
}

std::string chinese_paragraph(Random& random) {
  std::string text;
  for (std::size_t i = 3 + random.below(4); i > 0; --i)
    text += random.pick(k_chinese);
  return text;
}

std::string code(Random& random) {
  const std::string_view form = random.pick(k_code);
  const std::string_view first = random.pick(k_names);
  const std::string_view second = random.pick(k_names);
  const std::size_t small = 1 + random.below(64);
  return fmt::format(fmt::runtime(form), first, second, small, 256 + random.below(8192)) + "\n\n";
}

std::string displayed_formula(Random& random) {
  return fmt::format("$$\n{}\n$$\n\n", random.pick(k_displayed));
}

std::string table(Random& random) {
  std::string text = "| Batch | p50 ms | p95 ms | note |\n| ----: | -----: | -----: | ---- |\n";
  for (std::size_t batch = 1; batch <= 32; batch *= 2) {
    text +=
        fmt::format("| {} | {}.{} | {}.{} | {} |\n", batch, 5 + random.below(90), random.below(10),
                    90 + random.below(300), random.below(10), random.pick(k_nouns));
  }
  return text + "\n";
}

std::string tag(Random& random) {
  return fmt::format("{}-{}", random.pick(k_tag_heads), random.pick(k_tag_tails));
}

}  // namespace bench
