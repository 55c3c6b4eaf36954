package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts' rows. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from agency.account_holder where id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("select * from agency.account_holder where username = :username")
                .param("username", username)
                .query(AccountStore::account)
                .optional();
    }

    Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from agency.account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<Account> of(Set<UUID> agencies) {
        return jdbc.sql("select * from agency.account_holder where agency_id in (:agencies) order by username")
                .param("agencies", agencies)
                .query(AccountStore::account)
                .list();
    }

    /** The accounts of an officer in an agency that can log in. */
    List<Account> openOf(UUID officer, UUID agency) {
        return jdbc.sql("""
                        select * from agency.account_holder
                        where officer_id = :officer and agency_id = :agency and not disabled
                        """)
                .param("officer", officer)
                .param("agency", agency)
                .query(AccountStore::account)
                .list();
    }

    void insert(Account account, String passwordHash) {
        jdbc.sql("""
                        insert into agency.account (id, username, password_hash, officer_id, agency_id, roles)
                        values (:id, :username, :hash, :officer, :agency, :roles)
                        """)
                .param("id", account.id())
                .param("username", account.username())
                .param("hash", passwordHash)
                .param("officer", account.officerId())
                .param("agency", account.agencyId())
                .param("roles", words(account.roles()))
                .update();
    }

    void changeRoles(UUID id, Set<Role> roles) {
        jdbc.sql("update agency.account set roles = :roles where id = :id")
                .param("roles", words(roles))
                .param("id", id)
                .update();
    }

    void disable(UUID id, boolean disabled) {
        jdbc.sql("update agency.account set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", id)
                .update();
    }

    /** Disables every account of an officer and returns those that were open. */
    List<UUID> disableOf(UUID officer) {
        return jdbc.sql("""
                        update agency.account set disabled = true where officer_id = :officer and not disabled
                        returning id
                        """)
                .param("officer", officer)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    void changePassword(UUID id, String passwordHash) {
        jdbc.sql("update agency.account set password_hash = :hash where id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
    }

    private static String[] words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getObject("officer_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                Rows.list(row, "roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("disabled"));
    }
}
