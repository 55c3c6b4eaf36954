package org.mingjian.kernel.code;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * 二维码: the QR code of an address.
 *
 * @param size modules on each side, without the quiet zone
 * @param path the dark modules as path data (absolute M, L, Z), one unit a module
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** The code of an address. @throws IllegalArgumentException when it is too long for a code */
    public static QrCode of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                addRow(path, modules, y);
            }
            return new QrCode(modules.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + address, e);
        }
    }

    /** The code as a picture of its own, dark on white, with its quiet zone. */
    public String svg() {
        int whole = size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M%d %dh%dv%dh-%dZ"/><path d="%s"/></svg>
                """.formatted(-QUIET, -QUIET, whole, whole, -QUIET, -QUIET, whole, whole, whole, path);
    }

    private static void addRow(StringBuilder path, ByteMatrix modules, int y) {
        int x = 0;
        while (x < modules.getWidth()) {
            int start = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > start) {
                path.append("M%1$d %3$dL%2$d %3$dL%2$d %4$dL%1$d %4$dZ".formatted(start, x, y, y + 1));
            }
            x++;
        }
    }
}
