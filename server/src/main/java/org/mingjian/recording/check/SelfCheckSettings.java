package org.mingjian.recording.check;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How gently the background checks.
 *
 * @param rate things a second, {@code mingjian.self-check.rate}; 0 switches the background off
 * @param confirm how long after a first sight a damage must still be there: what is being written now is none
 * @param pause rest between two full passes
 */
@Component
public record SelfCheckSettings(
        @Value("${mingjian.self-check.rate:100}") int rate,
        @Value("${mingjian.self-check.confirm:30s}") Duration confirm,
        @Value("${mingjian.self-check.pause:10m}") Duration pause) {

    /** How many things at a time: never more than a few seconds' worth. */
    int batch() {
        return Math.clamp(rate, 1, 200);
    }
}
