package org.mingjian.casework.act;

import java.util.List;
import java.util.UUID;

/** 环节行为: the content of one act; form only, the law's gates stand in the procedure. */
public sealed interface Act permits LeadAct, InvestigationAct, ReviewAct, NoticeAct, DecisionAct, ExecutionAct {

    /** Longest text of a short field, characters. */
    int SHORT = 200;

    /** Longest text of a long field, characters. */
    int LONG = 20_000;

    /** Most money of one entry, fen: far beyond any decision, and small enough to be counted with. */
    long MOST_FEN = 100_000_000_000_000L;

    /** Acts that two or more officers do together and sign. */
    interface ByOfficers {

        /** The officers who did the act. */
        List<UUID> officerIds();
    }
}
