package org.mingjian.kernel.page;

import java.util.Set;
import org.mingjian.kernel.problem.Refused;

/**
 * The page of a list that is asked for.
 *
 * @param page number of the page, from 0
 * @param size rows a page: 10, 20, 50 or 100
 */
public record PageRequest(int page, int size) {

    private static final Set<Integer> SIZES = Set.of(10, 20, 50, 100);
    private static final long LAST_ROW = 1_000_000;

    /** Refuses what no list has. */
    public PageRequest {
        if (!SIZES.contains(size)) {
            throw Refused.input("size", "每页条数只能是10、20、50或100");
        }
        if (page < 0 || (long) page * size > LAST_ROW) {
            throw Refused.input("page", "页码超出范围，请缩小查询条件");
        }
    }

    /** How many rows lie before the page. */
    public long offset() {
        return (long) page * size;
    }
}
