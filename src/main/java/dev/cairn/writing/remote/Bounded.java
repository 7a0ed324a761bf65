package dev.cairn.writing.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is not read without end. */
final class Bounded extends FilterInputStream {
  private long left;

  /** There was more to read than an answer can be. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  Bounded(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    left -= Math.max(0, count);
    if (left < 0) {
      throw new TooLong();
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
