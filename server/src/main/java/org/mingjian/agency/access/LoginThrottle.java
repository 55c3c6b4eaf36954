package org.mingjian.agency.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, per login name (whether it exists or not) and per address. Kept in memory, bounded: the keys
 * longest unused are forgotten first.
 */
@Component
class LoginThrottle {

    private static final int FAILURES_OF_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 30;
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > MOST_KEYS;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets an attempt be looked at; refuses while the name or the address is blocked. The attempt counts as failed until
     * it has succeeded: otherwise many at the same moment would all be looked at before the first one counts.
     */
    synchronized void admit(String username, String address) {
        var now = clock.instant();
        for (String key : List.of(name(username), address(address))) {
            var until = attempts.getOrDefault(key, Attempts.NONE).blockedUntil();
            if (now.isBefore(until)) {
                throw throttled(now, until);
            }
        }
        count(name(username), now, FAILURES_OF_A_NAME);
        count(address(address), now, FAILURES_OF_AN_ADDRESS);
    }

    /** The attempt succeeded: the name starts afresh; the address only gets this one attempt back. */
    synchronized void succeeded(String username, String address) {
        attempts.remove(name(username));
        attempts.computeIfPresent(address(address), (key, counted) -> counted.lessOne(FAILURES_OF_AN_ADDRESS));
    }

    private void count(String key, Instant now, int allowed) {
        attempts.merge(key, Attempts.NONE.failed(now, allowed), (old, one) -> old.failed(now, allowed));
    }

    private static Refused throttled(Instant now, Instant until) {
        long seconds = Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
        return Refused.throttled("LoginThrottle", "登录失败次数过多，请" + seconds + "秒后再试", Duration.ofSeconds(seconds));
    }

    private static String name(String username) {
        return "name " + username.toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address " + address;
    }
}
