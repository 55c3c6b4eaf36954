package org.mingjian.tlog;

import java.util.List;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.SignedCheckpoint;

/** What a log has promised about an entry. Each step is made from the one before it and checks what it adds. */
public sealed interface Promise {

    /** The entry's index. */
    long index();

    /**
     * The entry has its index for ever.
     *
     * @param index from 0
     * @param leaf the entry's leaf hash
     */
    record Sequenced(long index, Hash leaf) implements Promise {

        /** Refuses a negative index. */
        public Sequenced {
            if (index < 0) {
                throw new IllegalArgumentException("an index is not negative");
            }
        }
    }

    /**
     * The tiles hold the entry.
     *
     * @param sequenced the step before
     * @param size leaves of the tree
     * @param root its root
     */
    record Integrated(Sequenced sequenced, long size, Hash root) implements Promise {

        /** Refuses a tree that ends before the entry. */
        public Integrated {
            if (size <= sequenced.index()) {
                throw new IllegalArgumentException("a tree of " + size + " does not hold " + sequenced.index());
            }
        }

        @Override
        public long index() {
            return sequenced.index();
        }
    }

    /**
     * A signed checkpoint covers the entry.
     *
     * @param integrated the step before
     * @param signed the checkpoint
     */
    record Published(Integrated integrated, SignedCheckpoint signed) implements Promise {

        /** Refuses a checkpoint of another tree. */
        public Published {
            Checkpoint checkpoint = signed.checkpoint();
            if (checkpoint.size() != integrated.size() || !checkpoint.root().equals(integrated.root())) {
                throw new Malformed("the checkpoint is of another tree");
            }
        }

        @Override
        public long index() {
            return integrated.index();
        }
    }

    /**
     * Witnesses saw that the log only grew up to that checkpoint; {@link org.mingjian.tlog.witness.Policy} says whether
     * they are enough.
     *
     * @param published the step before
     * @param cosignatures who, and when
     */
    record Witnessed(Published published, List<Cosignature> cosignatures) implements Promise {

        /** Refuses none, and cosignatures of something else. */
        public Witnessed {
            cosignatures = List.copyOf(cosignatures);
            String text = published.signed().note().text();
            if (cosignatures.isEmpty()
                    || !cosignatures.stream().allMatch(one -> one.text().equals(text))) {
                throw new Malformed("the checkpoint is not cosigned");
            }
        }

        @Override
        public long index() {
            return published.index();
        }
    }
}
