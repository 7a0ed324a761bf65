package dev.cairn.onnx.session;

import java.util.Arrays;

/** Reads the fields of one Protocol Buffers message, one after the other. */
final class WireReader {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int BYTES = 2;
  private static final int FOUR_BYTES = 5;
  private static final int LONGEST_VARINT = 10;

  private final byte[] message;
  private final int end;
  private int at;
  private int field;
  private long number;
  private int start;

  WireReader(byte[] message, int from, int end) {
    this.message = message;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next field; false at the end. */
  boolean next() throws NotAModel {
    if (at == end) {
      return false;
    }
    long tag = varint();
    field = (int) (tag >>> 3);
    number = 0;
    start = at;
    switch ((int) (tag & 7)) {
      case VARINT -> number = varint();
      case EIGHT_BYTES -> skip(8);
      case FOUR_BYTES -> skip(4);
      case BYTES -> {
        long length = varint();
        start = at;
        skip(length);
      }
      default -> throw new NotAModel("it is no ONNX file, or one that was damaged");
    }
    return true;
  }

  int field() {
    return field;
  }

  /** The value of a whole number. */
  long number() {
    return number;
  }

  /** The value of a text or message. */
  byte[] bytes() {
    return Arrays.copyOfRange(message, start, at);
  }

  /** The fields of the message in this field. */
  WireReader inside() {
    return new WireReader(message, start, at);
  }

  private void skip(long bytes) throws NotAModel {
    if (bytes < 0 || bytes > end - at) {
      throw new NotAModel("it ends too early");
    }
    at += (int) bytes;
  }

  private long varint() throws NotAModel {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      if (at == end) {
        throw new NotAModel("it ends too early");
      }
      byte next = message[at++];
      value |= (long) (next & 0x7F) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw new NotAModel("it is no ONNX file, or one that was damaged");
  }
}
