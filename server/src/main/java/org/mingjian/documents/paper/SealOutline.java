package org.mingjian.documents.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** 印章外形: the round outline with the agency's name and the star, in a box of 1000 by 1000. Not a signature. */
final class SealOutline {

    private static final double CENTRE = 500;
    private static final double RADIUS = 490;
    private static final double RING = 24;
    private static final double NAME_RADIUS = 362;
    private static final double STAR = 150;
    private static final double MAX_SPREAD = Math.toRadians(250);
    private static final double STEP = Math.toRadians(27);
    private static final double GLYPH_WIDTH = 118;
    private static final double GLYPH_HEIGHT = 150;

    private final PaperFonts fonts;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    SealOutline(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The path data for an agency's name; drawn once a name. */
    String of(String agency) {
        return drawn.computeIfAbsent(agency, this::draw);
    }

    private String draw(String agency) {
        Path2D seal = new Path2D.Float(Path2D.WIND_NON_ZERO);
        seal.append(new Ellipse2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS), false);
        seal.append(hole(RADIUS - RING), false);
        addStar(seal);
        addName(seal, agency);
        return new Outline(seal).data();
    }

    /** The inner edge runs against the outer one, which makes a ring under the non-zero rule. */
    private static Path2D hole(double radius) {
        Path2D circle = new Path2D.Double(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        AffineTransform mirror = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
        mirror.scale(-1, 1);
        circle.transform(mirror);
        return circle;
    }

    private static void addStar(Path2D seal) {
        double inner = STAR * 0.382;
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5;
            double radius = i % 2 == 0 ? STAR : inner;
            double x = CENTRE + radius * Math.sin(angle);
            double y = CENTRE - radius * Math.cos(angle);
            if (i == 0) {
                seal.moveTo(x, y);
            } else {
                seal.lineTo(x, y);
            }
        }
        seal.closePath();
    }

    private void addName(Path2D seal, String agency) {
        int[] points = agency.codePoints().toArray();
        double step = points.length < 2 ? 0 : Math.min(STEP, MAX_SPREAD / (points.length - 1));
        double shrink = Math.min(1, step / STEP * 1.12);
        double angle = -step * (points.length - 1) / 2;
        for (int point : points) {
            addGlyph(seal, point, angle, points.length < 2 ? 1 : shrink);
            angle += step;
        }
    }

    private void addGlyph(Path2D seal, int point, double angle, double shrink) {
        try {
            TrueTypeFont font = fonts.boldFor(point);
            int id = font.getUnicodeCmapLookup(false).getGlyphId(point);
            GlyphData glyph = font.getGlyph().getGlyph(id);
            if (glyph == null) {
                return;
            }
            double em = font.getUnitsPerEm();
            AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            place.rotate(angle);
            place.translate(0, -NAME_RADIUS);
            place.scale(GLYPH_WIDTH * shrink / em, -GLYPH_HEIGHT / em);
            place.translate(-font.getAdvanceWidth(id) / 2.0, -0.1 * em);
            seal.append(glyph.getPath().getPathIterator(place), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw U+" + Integer.toHexString(point), e);
        }
    }
}
