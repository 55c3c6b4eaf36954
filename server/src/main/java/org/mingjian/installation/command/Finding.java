package org.mingjian.installation.command;

import java.io.PrintStream;

/**
 * One line of the doctor.
 *
 * @param grade whether it is well
 * @param what what was looked at, and what was found
 * @param remedy how to mend it, empty when it is well
 */
record Finding(Grade grade, String what, String remedy) {

    /** How bad it is. */
    enum Grade {
        OK,
        /** Missing, but needed for the tests only. */
        NOTE,
        FAULT
    }

    static Finding ok(String what) {
        return new Finding(Grade.OK, what, "");
    }

    static Finding note(String what, String remedy) {
        return new Finding(Grade.NOTE, what, remedy);
    }

    static Finding fault(String what, String remedy) {
        return new Finding(Grade.FAULT, what, remedy);
    }

    void print(PrintStream out) {
        out.printf("%-5s %s%n", grade, what);
        if (!remedy.isEmpty()) {
            out.printf("      -> %s%n", remedy);
        }
    }
}
