package org.mingjian.publicity.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 分页: a page of a list as the visitor counts, from 1.
 *
 * @param last the last page, at least 1
 * @param first address of the first page
 * @param previous address of the page before, {@code null} on the first
 * @param next address of the page behind, {@code null} on the last
 */
public record Paging(
        long number,
        long last,
        long total,
        String first,
        @Nullable String previous,
        @Nullable String next) {

    static final int SIZE = 20;

    static Paging of(long number, long total, int size, UriComponentsBuilder address) {
        long last = Math.max(1, (total + size - 1) / size);
        return new Paging(
                number,
                last,
                total,
                address.cloneBuilder().encode().build().toUriString(),
                number > 1 && number <= last ? at(address, number - 1) : null,
                number < last ? at(address, number + 1) : null);
    }

    /** Whether there is such a page. */
    public boolean exists() {
        return number >= 1 && number <= last;
    }

    long offset(int size) {
        return (number - 1) * size;
    }

    private static String at(UriComponentsBuilder address, long page) {
        return address.cloneBuilder()
                .replaceQueryParam("page", page)
                .encode()
                .build()
                .toUriString();
    }
}
