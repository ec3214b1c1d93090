constexpr std::array k_rules{
    RuleInfo{Rule::link_broken, "link-broken", warning, "named by a test as it is said"},
    RuleInfo{Rule::date_invalid, "date-invalid", warning, "named by a test in code"},
    RuleInfo{Rule::link_broken_twice, "link-broken-twice", warning, "only a part of its name is one"},
};
