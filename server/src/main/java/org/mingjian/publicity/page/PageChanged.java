package org.mingjian.publicity.page;

import java.util.UUID;

/** A page became public or was taken down: search, caches and exported files follow after the commit. */
public record PageChanged(UUID recordId, String slug) {}
