package org.mingjian.legalreview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 送审材料: one item of the packet; a missing required one blocks the submission. */
public record Material(
        String material,
        boolean required,
        boolean present,
        @Nullable UUID documentId,
        @Nullable String note) {}
