package dev.cairn.ui.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes a picture as PNG, without the desktop classes of Java. */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] RGB_EIGHT_BITS = {8, 2, 0, 0, 0};
  private static final int RGB = 3;
  private static final int BGRA = 4;

  private Png() {}

  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      DataOutputStream size = new DataOutputStream(head);
      size.writeInt(width);
      size.writeInt(height);
      size.write(RGB_EIGHT_BITS);
      chunk(out, "IHDR", head.toByteArray());
      chunk(out, "IDAT", rows(image, width, height));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  private static byte[] rows(Image image, int width, int height) throws IOException {
    byte[] pixels = new byte[width * BGRA];
    byte[] row = new byte[1 + width * RGB];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int y = 0; y < height; y++) {
        image
            .getPixelReader()
            .getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), pixels, 0, width * BGRA);
        for (int x = 0; x < width; x++) {
          row[1 + x * RGB] = pixels[x * BGRA + 2];
          row[2 + x * RGB] = pixels[x * BGRA + 1];
          row[3 + x * RGB] = pixels[x * BGRA];
        }
        out.write(row);
      }
    }
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(kind);
    sum.update(content);
    out.writeInt(content.length);
    out.write(kind);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
