package org.mingjian.installation.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;

/**
 * An invented bureau of one seat each.
 *
 * @param serial distinguishes the bureaus of one installation, and the parties of their cases
 * @param matter what its cases are about
 * @param people who sits where
 */
record InventedBureau(int serial, Matter matter, Map<Seat, Actor> people) {

    /** The same for every account: nobody but the campaign's own processes on the loopback address logs in. */
    static final String PASSWORD = "Yunling-bench-2026";

    Actor actor(Seat seat) {
        return Objects.requireNonNull(people.get(seat));
    }

    UUID officer(Seat seat) {
        return actor(seat).officerId();
    }

    List<UUID> handlers() {
        return List.of(officer(Seat.LEAD), officer(Seat.ASSISTING));
    }

    /** The login name of a seat. */
    String username(Seat seat) {
        return username(seat, serial);
    }

    static String username(Seat seat, int serial) {
        return seat.name().toLowerCase(Locale.ROOT) + serial;
    }
}
