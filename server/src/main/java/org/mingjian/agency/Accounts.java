package org.mingjian.agency;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 账号: who may log in, for whom, in which offices. The three administrators are three accounts (三员分立). */
@Component
public class Accounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    /** Each hash takes 16 MiB: a flood of logins must not take the memory. */
    private static final int HASHED_AT_ONCE = 4;

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    private final AccountStore store;
    private final Officers officers;
    private final PasswordEncoder passwords;
    private final RegisterEntries entries;
    private final ApplicationEventPublisher events;
    private final String nobodysHash;
    private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE);

    Accounts(
            AccountStore store,
            Officers officers,
            PasswordEncoder passwords,
            RegisterEntries entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.officers = officers;
        this.passwords = passwords;
        this.entries = entries;
        this.events = events;
        this.nobodysHash = encode(UUID.randomUUID().toString());
    }

    /** The account; refused as not found when there is none. */
    public Account get(UUID id) {
        return store.find(id).orElseThrow(Refused::notFound);
    }

    /** The account of a login name; refused as not found when there is none. */
    public Account named(String username) {
        return store.find(username.toLowerCase(Locale.ROOT)).orElseThrow(Refused::notFound);
    }

    /**
     * The account that the name and the password open. Unknown, disabled and wrong take the same time, for a password
     * is compared in each case.
     */
    public Optional<Account> authenticate(String username, String password) {
        var account = store.find(username.toLowerCase(Locale.ROOT));
        String hash = account.flatMap(found -> store.passwordHash(found.id())).orElse(nobodysHash);
        boolean right = matches(password, hash);
        return account.filter(found -> right && !found.disabled());
    }

    /** The accounts of several agencies by name. */
    public List<Account> of(Set<UUID> agencies) {
        return store.of(agencies);
    }

    /** Whether the officer has an account of the agency, not disabled, in an office that carries the permission. */
    public boolean holds(UUID officerId, UUID agencyId, String permission) {
        return store.openOf(officerId, agencyId).stream()
                .anyMatch(account -> account.actor().may(permission));
    }

    /**
     * Opens an account for an officer, who acts in the own agency's name.
     *
     * @param by who does it, {@code null} when the installation itself does
     */
    @Transactional
    public Account open(String username, String password, UUID officerId, Set<Role> roles, @Nullable Actor by) {
        if (!USERNAME.matcher(username).matches()) {
            throw Refused.input("username", "用户名应为2至40位小写字母、数字、点、横线或下划线，以字母开头");
        }
        check(username, password);
        check(roles);
        var officer = officers.get(officerId);
        var account =
                new Account(UUID.randomUUID(), username, officerId, officer.agencyId(), officer.name(), roles, false);
        try {
            store.insert(account, encode(password));
        } catch (DuplicateKeyException e) {
            throw Refused.input("username", "用户名已被使用");
        }
        entries.record("account:" + account.id(), "openAccount", account.agencyId(), by, account);
        return account;
    }

    /** Gives the account other offices; its sessions end. */
    @Transactional
    public Account changeRoles(UUID id, Set<Role> roles, Actor by) {
        check(roles);
        store.changeRoles(get(id).id(), roles);
        return ended(id, "changeRoles", by);
    }

    /** Disables or enables the account; its sessions end. */
    @Transactional
    public Account disable(UUID id, boolean disabled, Actor by) {
        store.disable(get(id).id(), disabled);
        return ended(id, disabled ? "disableAccount" : "enableAccount", by);
    }

    /** Sets another password; its sessions end. */
    @Transactional
    public Account changePassword(UUID id, String password, Actor by) {
        check(get(id).username(), password);
        store.changePassword(id, encode(password));
        return ended(id, "changePassword", by);
    }

    private Account ended(UUID id, String act, Actor by) {
        var account = get(id);
        entries.record("account:" + id, act, account.agencyId(), by, account);
        events.publishEvent(new AccountChanged(id));
        return account;
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static void check(String username, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refused.input("password", "密码应为" + SHORTEST + "至" + LONGEST + "个字符");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw Refused.input("password", "密码不能包含用户名");
        }
    }

    private static void check(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw Refused.input("roles", "至少选择一个岗位");
        }
        boolean administrator = roles.stream().anyMatch(ADMINISTRATORS::contains);
        if (administrator && roles.size() > 1) {
            throw Refused.input("roles", "系统管理员、安全管理员、审计管理员应当分设，也不能兼任业务岗位");
        }
    }
}
