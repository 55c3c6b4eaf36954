package org.mingjian.recording;

import java.util.List;
import org.mingjian.recording.log.EntryReceipt;

/**
 * 案卷存证: the receipts of every entry of a subject as one file, which {@code mingjian verify} reads as a case file.
 *
 * @param format {@code mingjian-case/1}; it comes first in the file
 * @param receipts at least one, oldest first
 */
public record CaseReceipts(String format, List<EntryReceipt> receipts) {

    static final String FORMAT = "mingjian-case/1";
}
