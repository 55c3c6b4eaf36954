package org.mingjian.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 环节行为: the content of one act; form only, the law's gates stand in the procedure. */
public sealed interface Act
        permits LeadAct,
                InvestigationAct,
                ReviewAct,
                NoticeAct,
                DecisionAct,
                ExecutionAct,
                SummaryAct,
                CoercionAct,
                PropertyAct,
                InspectionAct,
                VisitAct,
                ApplicationAct,
                LicenceAct,
                RemedyAct,
                HearingAct,
                ExpeditedAct,
                TransferAct,
                EnforcementAct,
                EnforcementAct.Delivered,
                EnforcementAct.Deciding,
                EnforcementAct.Carrying,
                InterruptionAct,
                SubstituteAct,
                CourtAct,
                FeeAct,
                RequisitionAct {

    /** Longest text of a short field, characters. */
    int SHORT = 200;

    /** Longest text of a long field, characters. */
    int LONG = 20_000;

    /** Most money of one entry, fen: far beyond any decision, and small enough to be counted with. */
    long MOST_FEN = 100_000_000_000_000L;

    /** Acts that begin a case. */
    interface Opening {

        /** 执法事项. */
        UUID matterId();

        /** 当事人、申请人、被检查人. */
        PartyFacts party();

        /** What it is about, in a few words; with the party's name it makes the case's title. */
        String subject();

        /** The day of the event from which the law counts: of the violation, the application, the approval. */
        LocalDate eventOn();
    }

    /** Acts that begin the case of a suspected violation. */
    interface Suspicion extends Opening {

        /** What is known of party, matter and suspected violation. */
        LeadAct.RegisterLead lead();

        @Override
        default String subject() {
            return lead().suspectedViolation();
        }

        @Override
        default LocalDate eventOn() {
            return lead().violationOn();
        }
    }

    /** Acts by which money of the party came in, with a receipt that counts once. */
    interface Payment {

        /** The day on which it was paid. */
        LocalDate paidOn();

        /** The amount, fen. */
        long amountFen();

        /** The number of the official receipt. */
        String receiptNumber();
    }

    /** Acts that two or more officers do together and sign. */
    interface ByOfficers {

        /** The officers who did the act. */
        List<UUID> officerIds();
    }
}
