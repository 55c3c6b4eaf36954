package org.mingjian.documents.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;

/**
 * 记录凭证二维码: the QR code of an address.
 *
 * @param size modules on each side, without the quiet zone
 * @param path the dark modules as path data, one unit a module
 */
public record ReceiptCode(int size, String path) {

    /** The code of an address. @throws IllegalArgumentException when it is too long for a code */
    static ReceiptCode of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
            for (int y = 0; y < modules.getHeight(); y++) {
                addRow(path, modules, y);
            }
            return new ReceiptCode(modules.getWidth(), new Outline(path).data());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + address, e);
        }
    }

    private static void addRow(Path2D path, ByteMatrix modules, int y) {
        int x = 0;
        while (x < modules.getWidth()) {
            int start = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > start) {
                path.moveTo(start, y);
                path.lineTo(x, y);
                path.lineTo(x, y + 1.0);
                path.lineTo(start, y + 1.0);
                path.closePath();
            }
            x++;
        }
    }
}
