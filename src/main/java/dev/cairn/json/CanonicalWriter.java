package dev.cairn.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes canonical JSON straight into bytes. The caller gives members in sorted order, which is
 * asserted; commas and escapes are written here. One writer can be used again after {@link #clear}.
 */
public final class CanonicalWriter {
  private final ByteText out = new ByteText();
  private boolean comma;
  private final MemberOrder order = new MemberOrder();

  public void clear() {
    out.clear();
    comma = false;
    order.clear();
  }

  public byte[] toBytes() {
    return Arrays.copyOf(out.shared(), out.length());
  }

  public int length() {
    return out.length();
  }

  /** The bytes so far, shared and not copied; valid up to {@link #length} until the next write. */
  public byte[] shared() {
    return out.shared();
  }

  public CanonicalWriter beginObject() {
    assert order.open();
    return begin('{');
  }

  public CanonicalWriter endObject() {
    assert order.close();
    return end('}');
  }

  public CanonicalWriter beginArray() {
    return begin('[');
  }

  public CanonicalWriter endArray() {
    return end(']');
  }

  public CanonicalWriter name(Key key) {
    assert order.next(key.name());
    separate();
    out.raw(key.bytes());
    comma = false;
    return this;
  }

  /** For names that come from data and may need escapes. */
  public CanonicalWriter name(String name) {
    assert order.next(name);
    text(name);
    out.put(':');
    comma = false;
    return this;
  }

  public CanonicalWriter text(@Nullable String text) {
    if (text == null) {
      return nothing();
    }
    separate();
    out.put('"');
    out.escaped(text);
    out.put('"');
    return this;
  }

  /** A list of texts. */
  public CanonicalWriter texts(List<String> texts) {
    beginArray();
    for (String text : texts) {
      text(text);
    }
    return endArray();
  }

  public CanonicalWriter nothing() {
    return plain("null");
  }

  public CanonicalWriter bool(boolean value) {
    return plain(value ? "true" : "false");
  }

  public CanonicalWriter integer(long value) {
    separate();
    out.digits(value);
    return this;
  }

  /** A number given in thousandths: 21098 is written 21.098, 5000 is written 5. */
  public CanonicalWriter thousandths(long value) {
    separate();
    if (value < 0) {
      out.put('-');
    }
    long size = Math.abs(value);
    out.digits(size / 1000);
    int rest = (int) (size % 1000);
    if (rest > 0) {
      out.put('.');
      out.put('0' + rest / 100);
      if (rest % 100 > 0) {
        out.put('0' + rest / 10 % 10);
      }
      if (rest % 10 > 0) {
        out.put('0' + rest % 10);
      }
    }
    return this;
  }

  /** A number with at most three decimals; more is a fault of the caller. */
  public CanonicalWriter decimal(BigDecimal value) {
    return thousandths(
        value.setScale(3, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
  }

  /** A value that is canonical JSON already. */
  public CanonicalWriter canonical(byte[] value) {
    separate();
    out.raw(value);
    return this;
  }

  /** ASCII that needs no quotes: a number or a word of JSON. */
  CanonicalWriter plain(String value) {
    separate();
    out.escaped(value);
    return this;
  }

  private CanonicalWriter begin(char bracket) {
    separate();
    out.put(bracket);
    comma = false;
    return this;
  }

  private CanonicalWriter end(char bracket) {
    out.put(bracket);
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      out.put(',');
    }
    comma = true;
  }
}
