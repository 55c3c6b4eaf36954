package org.mingjian.installation.command;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.agency.Laws;
import org.mingjian.agency.law.Statute;

/** Where statutes go when an import is not a dry run. */
@FunctionalInterface
interface LawSink {

    /** Takes one version in a transaction of its own; the same version again changes nothing. */
    Laws.Addition accept(Statute statute, LocalDate versionOn, Optional<LocalDate> effectiveOn);

    /** The statutes of the installation. */
    static LawSink of(Laws laws) {
        return laws::add;
    }
}
