package org.mingjian.casework.chart.bpmn;

/**
 * A node of the process with its place on the diagram.
 *
 * @param id unique in the file
 * @param kind which element it becomes
 * @param name its label
 * @param note what its documentation says, empty for none
 * @param office the id of the office that does it, empty for none
 * @param x left edge
 * @param y upper edge
 */
record Node(String id, Kind kind, String name, String note, String office, int x, int y) {

    /** Which element a node becomes, and how large it is drawn. */
    enum Kind {
        START("startEvent", 36, 36),
        STAGE("intermediateThrowEvent", 36, 36),
        CHOICE("exclusiveGateway", 50, 50),
        ACT("userTask", 140, 80),
        END("endEvent", 36, 36);

        private final String element;
        private final int width;
        private final int height;

        Kind(String element, int width, int height) {
            this.element = element;
            this.width = width;
            this.height = height;
        }

        String element() {
            return element;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    int right() {
        return x + kind.width();
    }

    int bottom() {
        return y + kind.height();
    }

    int middleX() {
        return x + kind.width() / 2;
    }

    int middleY() {
        return y + kind.height() / 2;
    }
}
