package dev.cairn.onnx.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One message in the wire form of Protocol Buffers. ONNX needs a few kinds of fields only, and what
 * is written here in the order it is told has the same bytes in every version of every library.
 */
final class Proto {
  private static final int NUMBER = 0;
  private static final int BYTES = 2;
  private static final int FLOAT = 5;
  private static final int SEVEN_BITS = 0x7F;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Proto number(int field, long value) {
    tag(field, NUMBER);
    varint(value);
    return this;
  }

  Proto real(int field, float value) {
    tag(field, FLOAT);
    bytes.writeBytes(reals(value));
    return this;
  }

  Proto text(int field, String value) {
    return raw(field, value.getBytes(StandardCharsets.UTF_8));
  }

  Proto message(int field, Proto value) {
    return raw(field, value.toBytes());
  }

  Proto raw(int field, byte[] value) {
    tag(field, BYTES);
    varint(value.length);
    bytes.writeBytes(value);
    return this;
  }

  /** The fields of another message, as if they had been told here. */
  Proto append(Proto fields) {
    bytes.writeBytes(fields.toBytes());
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** Floats one after another, the lowest byte first. */
  static byte[] reals(float... values) {
    byte[] bytes = new byte[4 * values.length];
    ByteBuffer buffer = little(bytes);
    for (float value : values) {
      buffer.putFloat(value);
    }
    return bytes;
  }

  static byte[] wholes(long... values) {
    byte[] bytes = new byte[8 * values.length];
    ByteBuffer buffer = little(bytes);
    for (long value : values) {
      buffer.putLong(value);
    }
    return bytes;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void tag(int field, int kind) {
    varint((long) field << 3 | kind);
  }

  private void varint(long value) {
    long left = value;
    while ((left & ~SEVEN_BITS) != 0) {
      bytes.write((int) (left & SEVEN_BITS | SEVEN_BITS + 1));
      left >>>= 7;
    }
    bytes.write((int) left);
  }
}
