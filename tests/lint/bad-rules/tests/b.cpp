CHECK(rule == Rule::date_invalid);
