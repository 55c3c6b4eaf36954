package org.mingjian.tlog.files;

/** Ends a check at the first damage. */
final class Found extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Damage damage;

    Found(Damage damage) {
        super(damage.toString(), null, false, false);
        this.damage = damage;
    }

    Damage damage() {
        return damage;
    }
}
