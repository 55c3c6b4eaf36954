package org.mingjian.e2e.journey;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.mingjian.e2e.House;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Watch;

/** A picture of the guides: packed as tightly as PNG allows, since every clone carries it. */
final class Picture {

    private static final int WINDOW_HEIGHT = 900;
    private static final int TALLEST = 1800;

    private Picture() {}

    /** Puts what an office has open into {@code docs/images}: the whole page, but not an endless one. */
    static void take(Office office, String name) {
        Page page = office.page();
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        int width = page.viewportSize().width;
        page.setViewportSize(width, Math.clamp(height, WINDOW_HEIGHT, TALLEST));
        write(page.screenshot(), House.root().resolve("docs/images").resolve(name + ".png"));
        page.setViewportSize(width, WINDOW_HEIGHT);
    }

    /** The same once nothing is loaded any more; not for a form, whose paper is made again and again. */
    static void takeWhenLoaded(Office office, String name) {
        Watch.settled(office.page());
        take(office, name);
    }

    private static void write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            write(ImageIO.read(new ByteArrayInputStream(png)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam tight = writer.getDefaultWriteParam();
        tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        tight.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), tight);
        } finally {
            writer.dispose();
        }
    }
}
