package org.mingjian.installation.demonstration;

import java.util.List;

/**
 * An account of the demonstration, printed at the start and kept in {@code DATA/demo-accounts.json}.
 *
 * @param username login name
 * @param password password, of the demonstration only
 * @param name the invented person
 * @param agency the agency's name
 * @param roles the offices' Chinese titles
 */
public record DemonstrationAccount(String username, String password, String name, String agency, List<String> roles) {}
