package dev.cairn.onnx.export;

import java.util.stream.LongStream;

/** A growing column of whole numbers. */
final class Wholes {
  private final LongStream.Builder values = LongStream.builder();

  void add(long value) {
    values.add(value);
  }

  /** All of them; nothing can be added afterwards. */
  long[] values() {
    return values.build().toArray();
  }
}
