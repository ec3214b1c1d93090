CHECK(rule == Rule::date_invalid && text == "a.md:1:1: warning: no such day [date-invalid]");
