enum class Rule : std::uint16_t {
  // links
  link_broken,
  link_broken_twice,
  // all else
  date_invalid,
  level_unknown,
  shortcode_unknown,
  value_unknown,
};
