package org.mingjian.kernel.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items its rows
 * @param total rows of the whole list
 * @param page number of the page, from 0
 * @param size rows a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    /** Copies its rows. */
    public Page {
        items = List.copyOf(items);
    }

    /** The page of a list that is short enough to be read whole. */
    public static <T> Page<T> of(List<T> whole, PageRequest request) {
        var items = whole.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(items, whole.size(), request.page(), request.size());
    }
}
