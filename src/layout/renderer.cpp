// SPDX-License-Identifier: MIT
#include "layout/renderer.hpp"

#include <fmt/format.h>
#include <utility>
#include <vector>

#include "layout/evaluator.hpp"
#include "layout/filters.hpp"
#include "layout/limits.hpp"

namespace daybook::layout {
namespace {

class Renderer {
 public:
  Renderer(const Program& program, std::span<const Value> globals, std::size_t size_hint,
           Escaping escaping)
      : program_(program),
        evaluator_(program, globals),
        append_(escaping == Escaping::html ? append_html : append_plain),
        slots_(k_max_includes + 1) {
    out_.reserve(size_hint);
  }

  Rendered run(UnitId id) {
    render_unit(program_.units[id], {});
    if (evaluator_.failed()) return {{}, std::move(evaluator_.failure())};
    return {std::move(out_), std::nullopt};
  }

 private:
  /// Which layout is at work, where in its line, and in which block.
  struct Place {
    const Unit* unit = nullptr;    ///< the layout asked for
    const Unit* writer = nullptr;  ///< the one of its line whose text this is
    Slot* slots = nullptr;
    const BlockLine* block = nullptr;
    std::size_t block_place = 0;  ///< in block->places
  };

  void render_unit(const Unit& unit, std::span<const Visible> captured);
  void render_range(std::uint32_t first, std::uint32_t end);
  void render_inside(std::uint32_t node) { render_range(node + 1, syntax().nodes[node].end); }
  void render_node(std::uint32_t id);
  void render_output(const Node& node);
  void render_choice(std::uint32_t id);
  void render_loop(std::uint32_t id);
  void render_rounds(std::uint32_t id, const List& list);
  void render_rounds(std::uint32_t id, const Record& record);
  void render_round(const Node& node, std::uint32_t body);
  bool has_rounds_left(const Node& node);
  void render_include(const Node& node);
  void render_block(const Node& node);
  void render_parent_block(const Node& node);
  void render_block_at(const BlockLine& line, std::size_t place);
  void assign(const Node& node);
  void reset(const Node& node);
  void stand_at(std::size_t ancestor);

  const Syntax& syntax() const { return *evaluator_.frame.syntax; }
  Slot& slot(std::uint32_t number) const { return evaluator_.frame.slots[number]; }

  const Program& program_;
  Evaluator evaluator_;
  bool (*append_)(std::string& out, const Value& value);
  std::vector<std::vector<Slot>> slots_;  // by how deep includes are nested; used again and again
  std::string out_;
  Place place_;
  std::size_t rounds_ = 0;
  std::size_t bodies_ = 0;
  std::size_t includes_ = 0;
};

/// Makes one layout of the line the one whose nodes and slots are used.
void Renderer::stand_at(std::size_t ancestor) {
  const Ancestor& at = place_.unit->line[ancestor];
  place_.writer = &program_.units[at.unit];
  evaluator_.frame = {&place_.writer->syntax, place_.slots + at.first_slot};
}

/// Renders a layout with all it extends; its first slots are filled from where it is included.
void Renderer::render_unit(const Unit& unit, std::span<const Visible> captured) {
  std::vector<Slot>& slots = slots_[includes_];
  slots.clear();
  slots.resize(unit.slot_count);
  for (const Ancestor& ancestor : unit.line) {
    for (std::size_t i = 0; i < captured.size(); ++i) {
      slots[ancestor.first_slot + i].value = slot(captured[i].slot).value;
      slots[ancestor.first_slot + i].loop = slot(captured[i].slot).loop;
    }
  }
  place_ = {.unit = &unit, .slots = slots.data()};
  const std::size_t base = unit.line.size() - 1;
  for (std::size_t i = 0; i < base; ++i) {
    stand_at(i);
    for (std::uint32_t id = 0; id < syntax().nodes.size(); id = syntax().nodes[id].end) {
      if (syntax().nodes[id].kind == Node::Kind::set) assign(syntax().nodes[id]);
    }
  }
  stand_at(base);
  render_range(0, static_cast<std::uint32_t>(syntax().nodes.size()));
}

void Renderer::render_range(std::uint32_t first, std::uint32_t end) {
  if (first == end || evaluator_.failed()) return;
  if (bodies_ == k_max_bodies) {
    return evaluator_.fail(syntax().nodes[first].span, "layouts and tags are nested over 256 deep");
  }
  ++bodies_;
  for (std::uint32_t id = first; id != end && !evaluator_.failed(); id = syntax().nodes[id].end) {
    render_node(id);
  }
  --bodies_;
}

void Renderer::render_node(std::uint32_t id) {
  const Node& node = syntax().nodes[id];
  switch (node.kind) {
    case Node::Kind::text:
      out_ += syntax().slice(node.span);
      break;
    case Node::Kind::output:
      render_output(node);
      break;
    case Node::Kind::choice:
      render_choice(id);
      break;
    case Node::Kind::loop:
      render_loop(id);
      break;
    case Node::Kind::branch:
      break;  // rendered by the choice or loop around it
    case Node::Kind::set:
      assign(node);
      break;
    case Node::Kind::block:
      render_block(node);
      break;
    case Node::Kind::parent_block:
      render_parent_block(node);
      break;
    case Node::Kind::include:
      render_include(node);
      break;
  }
  if (out_.size() > k_max_text) evaluator_.fail(node.span, "this page is longer than 64 MiB");
}

void Renderer::render_output(const Node& node) {
  Value held;
  const Value& value = evaluator_.evaluate(node.expression, held);
  if (evaluator_.failed() || append_(out_, value)) return;
  evaluator_.fail(node.span, fmt::format("{} cannot be written", type_phrase(value.type())),
                  value.list() != nullptr ? "go through it with {% for %}, or use the filter 'join'"
                                          : "write one of its fields");
}

void Renderer::render_choice(std::uint32_t id) {
  const std::uint32_t end = syntax().nodes[id].end;
  for (std::uint32_t at = id + 1; at != end; at = syntax().nodes[at].end) {
    const Node& branch = syntax().nodes[at];
    Value held;
    const bool taken =
        branch.expression == k_nothing || evaluator_.evaluate(branch.expression, held).truthy();
    if (evaluator_.failed()) return;
    if (taken) return render_inside(at);
  }
}

void Renderer::render_loop(std::uint32_t id) {
  const Node& node = syntax().nodes[id];
  const text::Span at = syntax().expressions[node.expression].span;
  Value held;
  const Value& items = evaluator_.evaluate(node.expression, held);
  if (evaluator_.failed()) return;
  const bool by_key = node.key_slot != k_nothing;
  if (by_key && items.record() != nullptr) return render_rounds(id, *items.record());
  if (!by_key && items.list() != nullptr) return render_rounds(id, *items.list());
  if (!by_key && items.record() != nullptr) {
    return evaluator_.fail(at, "going through a record takes two names",
                           "write {% for key, value in … %}");
  }
  evaluator_.fail(at, fmt::format("'for' takes a {}, not {}", by_key ? "record" : "list",
                                  type_phrase(items.type())));
}

void Renderer::render_rounds(std::uint32_t id, const List& list) {
  const Node& node = syntax().nodes[id];
  const std::uint32_t body = id + 1;
  const std::uint32_t otherwise = syntax().nodes[body].end;
  if (list.empty() && otherwise != node.end) return render_inside(otherwise);
  LoopState loop{0, list.size()};
  slot(node.loop_slot).loop = &loop;
  for (; loop.index < list.size() && !evaluator_.failed(); ++loop.index) {
    slot(node.slot).value = &list[loop.index];
    render_round(node, body);
  }
}

void Renderer::render_rounds(std::uint32_t id, const Record& record) {
  const Node& node = syntax().nodes[id];
  const auto& fields = record.fields();
  const std::uint32_t body = id + 1;
  const std::uint32_t otherwise = syntax().nodes[body].end;
  if (fields.empty() && otherwise != node.end) return render_inside(otherwise);
  LoopState loop{0, fields.size()};
  slot(node.loop_slot).loop = &loop;
  for (; loop.index < fields.size() && !evaluator_.failed(); ++loop.index) {
    Slot& key = slot(node.key_slot);
    key.own = Value::borrowed(fields[loop.index].first);
    key.value = &key.own;
    slot(node.slot).value = &fields[loop.index].second;
    render_round(node, body);
  }
}

void Renderer::render_round(const Node& node, std::uint32_t body) {
  if (!has_rounds_left(node)) return;
  reset(node);
  render_inside(body);
}

/// Layouts that include two, each of which includes two more, are as good as loops.
bool Renderer::has_rounds_left(const Node& node) {
  if (++rounds_ <= k_max_rounds) return true;
  evaluator_.fail(node.span,
                  "the loops, includes and super() of this page have over 1,000,000 rounds");
  return false;
}

void Renderer::assign(const Node& node) {
  Value held;
  Value value = evaluator_.evaluate(node.expression, held);
  Slot& target = slot(node.slot);
  target.own = std::move(value);
  target.value = &target.own;
}

/// Gives the names set within a loop or block what they have before they are set.
void Renderer::reset(const Node& node) {
  for (std::uint32_t i = 0; i < node.reset_count; ++i) {
    const Reset& name = syntax().resets[node.resets + i];
    slot(name.slot).value = name.hidden == k_nothing ? nullptr : slot(name.hidden).value;
  }
}

void Renderer::render_include(const Node& node) {
  if (includes_ == k_max_includes) {
    return evaluator_.fail(node.span, "includes are nested over 32 deep");
  }
  if (!has_rounds_left(node)) return;
  const Frame frame = evaluator_.frame;
  const Place place = place_;
  ++includes_;
  render_unit(program_.units[place.writer->includes[node.index]],
              syntax().includes[node.index].captured);
  --includes_;
  evaluator_.frame = frame;
  place_ = place;
}

void Renderer::render_block(const Node& node) {
  const std::string_view name = syntax().blocks[node.index].name;
  for (const BlockLine& line : place_.unit->blocks) {
    if (line.name == name) return render_block_at(line, 0);
  }
}

void Renderer::render_parent_block(const Node& node) {
  if (place_.block == nullptr || place_.block_place + 1 >= place_.block->places.size()) {
    return evaluator_.fail(node.span, "no layout that this one extends has this block");
  }
  if (!has_rounds_left(node)) return;
  render_block_at(*place_.block, place_.block_place + 1);
}

void Renderer::render_block_at(const BlockLine& line, std::size_t place) {
  const Frame frame = evaluator_.frame;
  const Place outer = place_;
  place_.block = &line;
  place_.block_place = place;
  stand_at(line.places[place].ancestor);
  const std::uint32_t node = syntax().blocks[line.places[place].block].node;
  reset(syntax().nodes[node]);
  render_inside(node);
  evaluator_.frame = frame;
  place_ = outer;
}

}  // namespace

Rendered render_unit(const Program& program, UnitId unit, std::span<const Value> globals,
                     std::size_t size_hint, Escaping escaping) {
  return Renderer(program, globals, size_hint, escaping).run(unit);
}

}  // namespace daybook::layout
