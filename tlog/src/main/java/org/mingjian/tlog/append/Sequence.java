package org.mingjian.tlog.append;

import java.io.IOException;
import java.util.List;

/**
 * Where entries get their indexes, durably and without gaps: a journal in a directory, a table of a database. What it
 * says once it says for ever.
 */
public interface Sequence {

    /** How many entries are sequenced. */
    long size() throws IOException;

    /** Sequenced entries that follow each other from an index on: at least one when there is one, at most so many. */
    List<byte[]> entries(long from, int most) throws IOException;

    /** A checkpoint over so many entries is published: the sequence need not keep them for the log. */
    void published(long size) throws IOException;
}
