package org.mingjian.installation.database;

/** A database role and its password. */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return "Login[" + username + "]";
    }
}
