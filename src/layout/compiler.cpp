// SPDX-License-Identifier: MIT
#include "layout/compiler.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "layout/field_check.hpp"
#include "layout/limits.hpp"
#include "layout/parser.hpp"
#include "text/suggest.hpp"

namespace daybook::layout {
namespace {

class Compiler {
 public:
  explicit Compiler(const CompileInput& input) : input_(input) {
    program_.globals.assign(input.globals.begin(), input.globals.end());
  }

  text::Checked<Program> run();

 private:
  using SourcePtr = std::shared_ptr<const text::SourceFile>;

  const SourcePtr& load(const std::string& name);
  UnitId request(const std::string& name, std::vector<std::string> captured);
  void parse_unit(UnitId id);
  UnitId follow(UnitId from, const std::string& name, text::Span at,
                std::vector<std::string> captured);
  bool would_circle(const std::string& from, const std::string& to) const;
  void spread_failure();
  void tie_line(UnitId id);
  void collect_blocks(Unit& unit);
  void check_blocks(UnitId id);
  void check_data();
  const BlockLine* inherited_block(const Unit& unit, std::string_view name) const;

  void report(text::Diagnostic diagnostic);
  void fail(UnitId id, text::Span span, std::string message, std::string help = {});
  std::string suggest_layout(std::string_view name) const;

  const CompileInput& input_;
  Program program_;
  std::map<std::string, SourcePtr, std::less<>> sources_;
  std::map<std::pair<std::string, std::vector<std::string>>, UnitId> requested_;
  std::map<std::string, std::set<std::string>, std::less<>> uses_;  // never in a circle
  text::Diagnostics diagnostics_;
};

text::Checked<Program> Compiler::run() {
  for (const std::string_view root : input_.names) {
    const std::string name(root);
    if (load(name) == nullptr) {
      diagnostics_.push_back(text::make_diagnostic(text::Rule::layout_error, {},
                                                   fmt::format("there is no layout '{}'", name),
                                                   suggest_layout(name)));
      continue;
    }
    program_.roots.emplace_back(name, request(name, {}));
  }
  // Parsing finds further layouts, which are appended.
  for (UnitId id = 0; id < program_.units.size(); ++id)
    parse_unit(id);
  spread_failure();
  for (UnitId id = 0; id < program_.units.size(); ++id)
    tie_line(id);
  for (UnitId id = 0; id < program_.units.size(); ++id)
    check_blocks(id);
  spread_failure();
  std::ranges::sort(program_.roots);
  check_data();
  std::erase_if(program_.roots,
                [&](const auto& root) { return !program_.units[root.second].usable; });
  return {std::move(program_), std::move(diagnostics_)};
}

const Compiler::SourcePtr& Compiler::load(const std::string& name) {
  const auto known = sources_.find(name);
  if (known != sources_.end()) return known->second;
  SourcePtr source;
  if (auto found = input_.loader(name)) {
    source =
        std::make_shared<const text::SourceFile>(std::move(found->path), std::move(found->text));
  }
  return sources_.emplace(name, std::move(source)).first->second;
}

UnitId Compiler::request(const std::string& name, std::vector<std::string> captured) {
  const auto next = static_cast<UnitId>(program_.units.size());
  const auto [it, is_new] = requested_.try_emplace({name, captured}, next);
  if (is_new) program_.units.push_back({.name = name, .captured = std::move(captured)});
  return it->second;
}

void Compiler::parse_unit(UnitId id) {
  const std::string name = program_.units[id].name;
  const std::vector<std::string> captured = program_.units[id].captured;
  Parsed parsed = parse(load(name), program_.globals, captured);
  program_.units[id].syntax = std::move(parsed.syntax);
  for (Expression& expression : program_.units[id].syntax.expressions) {
    if (expression.kind == Expression::Kind::field) expression.slot = program_.field_count++;
  }
  if (parsed.fault) {
    return fail(id, parsed.fault->span, std::move(parsed.fault->message),
                std::move(parsed.fault->help));
  }
  const auto extends = program_.units[id].syntax.extends;
  if (extends) program_.units[id].parent = follow(id, extends->name, extends->span, captured);
  const std::vector<Include> includes = program_.units[id].syntax.includes;
  for (const Include& include : includes) {
    if (!program_.units[id].usable) return;
    std::vector<std::string> names;
    for (const Visible& visible : include.captured)
      names.push_back(visible.name);
    const UnitId target = follow(id, include.name, include.span, std::move(names));
    program_.units[id].includes.push_back(target);
  }
}

/// The layout that `from` names, or k_nothing after a fault.
UnitId Compiler::follow(UnitId from, const std::string& name, text::Span at,
                        std::vector<std::string> captured) {
  const std::string user = program_.units[from].name;
  if (load(name) == nullptr) {
    fail(from, at, fmt::format("there is no layout '{}'", name), suggest_layout(name));
    return k_nothing;
  }
  if (would_circle(user, name)) {
    fail(from, at,
         user == name ? fmt::format("'{}' uses itself", name)
                      : fmt::format("'{}' uses '{}' in its turn", name, user),
         "layouts may not use each other in a circle");
    return k_nothing;
  }
  if (program_.units.size() >= k_max_compilations) {
    fail(from, at, "too many layouts are included in too many places");
    return k_nothing;
  }
  uses_[user].insert(name);
  return request(name, std::move(captured));
}

/// True when `from` is used, directly or not, by `to`.
bool Compiler::would_circle(const std::string& from, const std::string& to) const {
  std::vector<std::string> waiting{to};
  std::set<std::string> seen{to};
  while (!waiting.empty()) {
    const std::string name = std::move(waiting.back());
    waiting.pop_back();
    if (name == from) return true;
    const auto used = uses_.find(name);
    if (used == uses_.end()) continue;
    for (const std::string& next : used->second) {
      if (seen.insert(next).second) waiting.push_back(next);
    }
  }
  return false;
}

/// What uses an unusable layout is unusable; the fault was reported where it is.
void Compiler::spread_failure() {
  const auto is_broken = [&](UnitId id) { return id == k_nothing || !program_.units[id].usable; };
  for (bool changed = true; changed;) {
    changed = false;
    for (Unit& unit : program_.units) {
      const bool breaks = (unit.syntax.extends && is_broken(unit.parent)) ||
                          std::ranges::any_of(unit.includes, is_broken);
      if (!unit.usable || !breaks) continue;
      unit.usable = false;
      changed = true;
    }
  }
}

/// Lists a layout and all it extends, and gives each its slots in one frame.
void Compiler::tie_line(UnitId id) {
  Unit& unit = program_.units[id];
  if (!unit.usable) return;
  for (UnitId at = id; at != k_nothing; at = program_.units[at].parent) {
    if (unit.line.size() == k_max_includes) {
      return fail(id, unit.syntax.extends->span, "this extends more than 31 layouts in a line");
    }
    unit.line.push_back({at, unit.slot_count});
    unit.slot_count += program_.units[at].syntax.slot_count;
  }
  collect_blocks(unit);
}

void Compiler::collect_blocks(Unit& unit) {
  for (std::uint32_t place = 0; place < unit.line.size(); ++place) {
    const std::vector<Block>& blocks = program_.units[unit.line[place].unit].syntax.blocks;
    for (std::uint32_t block = 0; block < blocks.size(); ++block) {
      auto known = std::ranges::find(unit.blocks, blocks[block].name, &BlockLine::name);
      if (known == unit.blocks.end()) {
        known = unit.blocks.insert(known, {blocks[block].name, {}});
      }
      known->places.push_back({place, block});
    }
  }
}

/// The line of a block among the layouts this one extends, or nullptr.
const BlockLine* Compiler::inherited_block(const Unit& unit, std::string_view name) const {
  if (unit.parent == k_nothing) return nullptr;
  const std::vector<BlockLine>& blocks = program_.units[unit.parent].blocks;
  const auto found = std::ranges::find(blocks, name, &BlockLine::name);
  return found != blocks.end() ? &*found : nullptr;
}

void Compiler::check_blocks(UnitId id) {
  const Unit& unit = program_.units[id];
  if (!unit.usable) return;
  for (const SuperCall& call : unit.syntax.super_calls) {
    if (inherited_block(unit, call.block) != nullptr) continue;
    return fail(id, call.span,
                fmt::format("no layout that this one extends has a block '{}'", call.block));
  }
  if (unit.parent == k_nothing) return;
  // A block within a block is shown by the one around it; one that stands alone must fill another.
  for (std::uint32_t node = 0; node < unit.syntax.nodes.size();
       node = unit.syntax.nodes[node].end) {
    if (unit.syntax.nodes[node].kind != Node::Kind::block) continue;
    const Block& block = unit.syntax.blocks[unit.syntax.nodes[node].index];
    if (inherited_block(unit, block.name) != nullptr) continue;
    std::vector<std::string_view> known;
    for (const BlockLine& line : program_.units[unit.parent].blocks)
      known.push_back(line.name);
    return fail(id, block.span,
                fmt::format("no layout that this one extends has a block '{}'", block.name),
                text::did_you_mean(block.name, known));
  }
}

void Compiler::fail(UnitId id, text::Span span, std::string message, std::string help) {
  Unit& unit = program_.units[id];
  unit.usable = false;
  report(text::make_diagnostic(text::Rule::layout_error, unit.syntax.source->place(span),
                               std::move(message), std::move(help)));
}

/// Fields that will not be there, in layouts that are without fault otherwise.
void Compiler::check_data() {
  if (input_.data == nullptr) return;
  for (FieldFault& fault : check_fields(program_, *input_.data)) {
    for (Unit& unit : program_.units)
      unit.usable = unit.usable && unit.syntax.source.get() != fault.source;
    report(text::make_diagnostic(text::Rule::layout_field_unknown, fault.source->place(fault.at),
                                 std::move(fault.message), std::move(fault.help)));
  }
  spread_failure();
}

void Compiler::report(text::Diagnostic diagnostic) {
  // A layout included in two places with different names in sight is parsed twice.
  const bool is_known = std::ranges::any_of(diagnostics_, [&](const text::Diagnostic& other) {
    return other.place.path == diagnostic.place.path &&
           other.place.begin == diagnostic.place.begin && other.message == diagnostic.message;
  });
  if (!is_known) diagnostics_.push_back(std::move(diagnostic));
}

std::string Compiler::suggest_layout(std::string_view name) const {
  std::vector<std::string_view> known(input_.known_layouts.begin(), input_.known_layouts.end());
  for (const auto& [loaded, source] : sources_) {
    if (source != nullptr) known.push_back(loaded);
  }
  return text::did_you_mean(name, known);
}

}  // namespace

text::Checked<Program> compile_program(const CompileInput& input) {
  return Compiler(input).run();
}

}  // namespace daybook::layout
