constexpr std::array k_rules{
    RuleInfo{Rule::link_broken, "link-broken", warning, "said in a script"},
    RuleInfo{Rule::link_broken_twice, "link-broken-twice", warning, "only a part of its name is"},
    RuleInfo{Rule::date_invalid, "date-invalid", warning, "named by a test of a function"},
    RuleInfo{Rule::level_unknown, "level-unknown", warning, "said of a site"},
    RuleInfo{
        Rule::shortcode_unknown, "shortcode-unknown", warning,
        "a row as clang-format breaks it"},
    rule(Rule::value_unknown, "value-unknown", warning, "a row that is written otherwise"),
};
