package org.mingjian.installation.bench;

import java.util.UUID;

/**
 * What the server said is done.
 *
 * @param reader the login name of somebody who may read the case
 * @param index of the entry in the log
 */
record Acknowledged(UUID caseId, String reader, String act, UUID entryId, long index) {}
