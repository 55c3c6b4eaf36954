package org.mingjian.documents.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the two kinds of {@code <svg>} that papers hold, the seal and the receipt code: one filled path each. A whole
 * SVG engine would be ten times the size and a parser more to defend.
 */
final class PathDrawer implements SVGDrawer {

    private static final FSRGBColor SEAL_RED = new FSRGBColor(0xc8, 0x10, 0x2e);
    private static final FSRGBColor BLACK = new FSRGBColor(0, 0, 0);

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // Paths carry their outlines themselves.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("paths need no fonts: " + file);
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, @Nullable Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        Element path = (Element) svg.getElementsByTagName("path").item(0);
        return new Image(path.getAttribute("d"), Double.parseDouble(view[2]), svg.getAttribute("class"), width);
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    private record Image(String data, double units, String kind, double width) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) width;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / units, width / units);
            device.setColor(kind.equals("seal") ? SEAL_RED : BLACK);
            device.fill(Outline.parse(data).path().createTransformedShape(place));
        }
    }
}
