package org.mingjian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** The people of a journey, each before an own browser. */
public final class Staff implements AutoCloseable {

    private static final int DESK_WIDTH = 1440;

    private final Chromium chromium;
    private final RunningServer server;
    private final Typing typing = new Typing();
    private final Map<String, Office> offices = new LinkedHashMap<>();

    /** Nobody has logged in yet. */
    public Staff(Chromium chromium, RunningServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** The officer, logged in at the first call. */
    public Office officer(String name) {
        return offices.computeIfAbsent(
                name, key -> Office.of(chromium, server, name, DESK_WIDTH).remembering(typing));
    }

    /** The officer before a window of another width. */
    public Office officer(String name, int width) {
        return offices.computeIfAbsent(name + width, key -> Office.of(chromium, server, name, width));
    }

    /** A citizen without an account. */
    public Office citizen() {
        return citizen(DESK_WIDTH);
    }

    /** A citizen before a window of this width. */
    public Office citizen(int width) {
        return offices.computeIfAbsent("citizen" + width, key -> Office.citizen(chromium, server, width));
    }

    /** What all of them typed. */
    public Typing typing() {
        return typing;
    }

    /** The account of an officer. */
    public Account account(String name) {
        return server.account(name);
    }

    /** The address of the server. */
    public String base() {
        return server.base();
    }

    /** Nothing stood in anybody's way: no barrier, no script error, no breach of the policy, no request to elsewhere. */
    public void metNoBreach() {
        assertThat(offices.values().stream()
                        .flatMap(office -> office.watch().breaches().stream())
                        .distinct())
                .isEmpty();
    }

    @Override
    public void close() {
        offices.values().forEach(Office::close);
    }
}
