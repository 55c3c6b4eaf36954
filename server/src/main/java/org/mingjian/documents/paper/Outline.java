package org.mingjian.documents.paper;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A filled shape as SVG path data with whole coordinates: the browser and the PDF draw the same. */
final class Outline {

    private final Path2D path;

    Outline(Path2D path) {
        this.path = path;
    }

    /** Reads what {@link #data()} wrote: absolute M, L, Q, C and Z with whole numbers. */
    static Outline parse(String data) {
        return new Outline(new Reader(data).read());
    }

    Path2D path() {
        return path;
    }

    String data() {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> write(data, 'M', at, 2);
                case PathIterator.SEG_LINETO -> write(data, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> write(data, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> write(data, 'C', at, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void write(StringBuilder data, char command, double[] at, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                data.append(' ');
            }
            data.append(Math.round(at[i]));
        }
    }

    private static final class Reader {
        private final String data;
        private int at;

        Reader(String data) {
            this.data = data;
        }

        Path2D read() {
            Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
            while (at < data.length()) {
                char command = data.charAt(at++);
                switch (command) {
                    case 'M' -> path.moveTo(number(), number());
                    case 'L' -> path.lineTo(number(), number());
                    case 'Q' -> path.quadTo(number(), number(), number(), number());
                    case 'C' -> path.curveTo(number(), number(), number(), number(), number(), number());
                    case 'Z' -> path.closePath();
                    default -> throw new IllegalArgumentException("not a path command: " + command);
                }
            }
            return path;
        }

        private int number() {
            if (data.charAt(at) == ' ') {
                at++;
            }
            int sign = data.charAt(at) == '-' ? -1 : 1;
            if (sign < 0) {
                at++;
            }
            int value = 0;
            while (at < data.length() && Character.isDigit(data.charAt(at))) {
                value = value * 10 + data.charAt(at++) - '0';
            }
            return sign * value;
        }
    }
}
