package org.mingjian.documents;

import java.util.Arrays;
import java.util.Optional;
import org.mingjian.recording.AttachmentTitles;
import org.springframework.stereotype.Component;

/** Tells the record what papers are called. */
@Component
class PaperTitles implements AttachmentTitles {

    private static final String PREFIX = "document:";

    @Override
    public Optional<String> title(String kind) {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> kind.equals(PREFIX + one.name()))
                .map(DocumentKind::title)
                .findFirst();
    }
}
