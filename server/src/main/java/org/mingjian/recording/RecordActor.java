package org.mingjian.recording;

import java.util.UUID;

/** Who reads or acts on the record itself, as the record needs to know: the module of agencies and people gives it. */
public interface RecordActor {

    /** The person. */
    UUID officerId();

    /** In whose name. */
    UUID agencyId();

    /** The person's name. */
    String name();

    /** The office that gives the person a permission, a role's word. */
    String officeFor(String permission);
}
