// SPDX-License-Identifier: MIT
#include "layout/field_check.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "layout/limits.hpp"

namespace daybook::layout {
namespace {

/// Nodes gone through for one layout; no layout of a site comes near them.
constexpr std::size_t k_most_nodes = 1'000'000;

/// Goes through one layout with all it uses, in the way of renderer.cpp.
class Walk {
 public:
  Walk(const Program& program, const DataShapes& data, FieldPlaces& places)
      : program_(program), evaluator_(data, places) {}

  /// False when it was given up.
  bool run(UnitId id, std::span<const Shape> globals) {
    seen_.clear();
    nodes_ = 0;
    evaluator_.globals = globals;
    walk_unit(id, {});
    return nodes_ <= k_most_nodes && !too_deep_;
  }

 private:
  using State = std::vector<Known>;  // of all slots of the unit's line

  /// Which layout is at work, where in its line, and in which block.
  struct Place {
    const Unit* unit = nullptr;
    const Unit* writer = nullptr;
    std::uint32_t first_slot = 0;
    const BlockLine* block = nullptr;
    std::size_t block_place = 0;
  };

  const Syntax& syntax() const { return place_.writer->syntax; }
  Known& slot(std::uint32_t number) { return state_[place_.first_slot + number]; }

  Known evaluate(ExpressionId id) {
    evaluator_.syntax = &syntax();
    evaluator_.slots = std::span(state_).subspan(place_.first_slot);
    return evaluator_.evaluate(id);
  }

  void stand_at(std::size_t ancestor) {
    const Ancestor& at = place_.unit->line[ancestor];
    place_.writer = &program_.units[at.unit];
    place_.first_slot = at.first_slot;
  }

  void walk_unit(UnitId id, std::vector<Known> captured);
  void walk_range(std::uint32_t first, std::uint32_t end);
  void walk_inside(std::uint32_t node) { walk_range(node + 1, syntax().nodes[node].end); }
  void walk_node(std::uint32_t id);
  void walk_choice(std::uint32_t id);
  void walk_loop(std::uint32_t id);
  void walk_include(const Node& node);
  void walk_block(const BlockLine& line, std::size_t place);
  void reset(const Node& node);
  void join(const State& other);

  const Program& program_;
  KnownEvaluator evaluator_;
  State state_;
  Place place_;
  std::set<std::pair<UnitId, std::vector<Known>>> seen_;
  std::size_t nodes_ = 0;
  std::size_t depth_ = 0;
  bool too_deep_ = false;
};

void Walk::walk_unit(UnitId id, std::vector<Known> captured) {
  if (!seen_.emplace(id, captured).second) return;
  const Unit& unit = program_.units[id];
  state_.assign(unit.slot_count, Known(Shape::Kind::none));
  for (const Ancestor& ancestor : unit.line)
    std::ranges::copy(captured, state_.begin() + ancestor.first_slot);
  place_ = {.unit = &unit};
  const std::size_t base = unit.line.size() - 1;
  for (std::size_t i = 0; i < base; ++i) {
    stand_at(i);
    for (std::uint32_t node = 0; node < syntax().nodes.size(); node = syntax().nodes[node].end) {
      if (syntax().nodes[node].kind == Node::Kind::set) walk_node(node);
    }
  }
  stand_at(base);
  walk_range(0, static_cast<std::uint32_t>(syntax().nodes.size()));
}

void Walk::walk_range(std::uint32_t first, std::uint32_t end) {
  // Rendering stops there too, and says so.
  too_deep_ = too_deep_ || depth_ == k_max_bodies;
  if (too_deep_) return;
  ++depth_;
  for (std::uint32_t id = first; id != end && nodes_ <= k_most_nodes; id = syntax().nodes[id].end)
    walk_node(id);
  --depth_;
}

void Walk::walk_node(std::uint32_t id) {
  ++nodes_;
  const Node& node = syntax().nodes[id];
  switch (node.kind) {
    case Node::Kind::text:
    case Node::Kind::branch:
      break;
    case Node::Kind::output:
      evaluate(node.expression);
      break;
    case Node::Kind::choice:
      walk_choice(id);
      break;
    case Node::Kind::loop:
      walk_loop(id);
      break;
    case Node::Kind::set: {
      Known value = evaluate(node.expression);
      slot(node.slot) = std::move(value);
      break;
    }
    case Node::Kind::block: {
      const std::string_view name = syntax().blocks[node.index].name;
      const auto line = std::ranges::find(place_.unit->blocks, name, &BlockLine::name);
      if (line != place_.unit->blocks.end()) walk_block(*line, 0);
      break;
    }
    case Node::Kind::parent_block:
      if (place_.block != nullptr && place_.block_place + 1 < place_.block->places.size())
        walk_block(*place_.block, place_.block_place + 1);
      break;
    case Node::Kind::include:
      walk_include(node);
      break;
  }
}

/// Both ways, unless the condition is known; what a name stands for afterwards is either.
void Walk::walk_choice(std::uint32_t id) {
  const std::uint32_t end = syntax().nodes[id].end;
  const State before = state_;
  std::vector<State> after;
  bool is_decided = false;
  for (std::uint32_t at = id + 1; at != end && !is_decided; at = syntax().nodes[at].end) {
    const Node& branch = syntax().nodes[at];
    state_ = before;
    const std::optional<bool> truth =
        branch.expression == k_nothing ? true : evaluate(branch.expression).truth;
    is_decided = truth == true;
    if (truth == false) continue;
    walk_inside(at);
    after.push_back(std::move(state_));
  }
  if (!is_decided) after.push_back(before);
  state_ = std::move(after.front());
  for (std::size_t i = 1; i < after.size(); ++i)
    join(after[i]);
}

void Walk::walk_loop(std::uint32_t id) {
  const Node& node = syntax().nodes[id];
  const Known items = evaluate(node.expression);
  const std::uint32_t body = id + 1;
  const std::uint32_t otherwise = syntax().nodes[body].end;
  State before = state_;
  if (node.key_slot != k_nothing) slot(node.key_slot) = Shape::Kind::text;
  slot(node.slot) = node.key_slot == k_nothing ? item_of(items) : Known();
  reset(node);
  walk_inside(body);
  join(before);
  if (otherwise == node.end) return;
  State after = std::exchange(state_, std::move(before));
  walk_inside(otherwise);
  join(after);
}

void Walk::walk_include(const Node& node) {
  std::vector<Known> captured;
  for (const Visible& visible : syntax().includes[node.index].captured)
    captured.push_back(slot(visible.slot));
  const Place place = place_;
  State state = std::move(state_);
  walk_unit(place.writer->includes[node.index], std::move(captured));
  state_ = std::move(state);
  place_ = place;
}

void Walk::walk_block(const BlockLine& line, std::size_t place) {
  const Place outer = place_;
  place_.block = &line;
  place_.block_place = place;
  stand_at(line.places[place].ancestor);
  const std::uint32_t node = syntax().blocks[line.places[place].block].node;
  reset(syntax().nodes[node]);
  walk_inside(node);
  place_ = outer;
}

/// Gives the names set within a loop or block what they have before they are set.
void Walk::reset(const Node& node) {
  for (std::uint32_t i = 0; i < node.reset_count; ++i) {
    const Reset& name = syntax().resets[node.resets + i];
    slot(name.slot) = name.hidden == k_nothing ? Known(Shape::Kind::none) : slot(name.hidden);
  }
}

void Walk::join(const State& other) {
  for (std::size_t i = 0; i < state_.size(); ++i) {
    if (state_[i] != other[i]) state_[i] = either(std::move(state_[i]), other[i]);
  }
}

}  // namespace

std::vector<FieldFault> check_fields(const Program& program, const DataShapes& data) {
  FieldPlaces places;
  Walk walk(program, data, places);
  for (const RootShape& root : data.roots) {
    const auto known =
        std::ranges::find(program.roots, root.layout, &std::pair<std::string, UnitId>::first);
    if (known == program.roots.end() || !program.units[known->second].usable) continue;
    // A place that was not reached might have been right there.
    if (!walk.run(known->second, root.globals)) return {};
  }
  return places.faults();
}

}  // namespace daybook::layout
