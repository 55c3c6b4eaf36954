package org.mingjian.recording;

import java.util.Set;

/** 公开的内容: acts whose content is public by law, so that the receipts of their entries carry it. */
public interface DisclosedActs {

    /** The acts' stable words, {@code module:act}. */
    Set<String> acts();
}
