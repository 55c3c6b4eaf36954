package org.mingjian.e2e;

import java.util.List;

/** An account of the demonstration county, as {@code demo-accounts.json} names it. */
public record Account(String username, String password, String name, String agency, List<String> roles) {}
