package org.mingjian.documents;

import org.mingjian.kernel.identity.DocumentNumber;

/** 已取文号: a number of a series, never drawn again once its transaction has committed. */
record DrawnNumber(String word, int year, int sequence) {

    /** As printed: 云文旅罚〔2026〕12号. */
    String printed() {
        return new DocumentNumber(word, year, String.valueOf(sequence)).format();
    }
}
