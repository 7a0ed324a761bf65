package dev.cairn.json;

import java.nio.charset.StandardCharsets;

/** The name of an object's member, ready to be written. */
public final class Key {
  private final String name;
  private final byte[] bytes;

  private Key(String name) {
    this.name = name;
    this.bytes = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** Only for names of our own, made of ASCII letters and digits. */
  public static Key of(String name) {
    if (!name.matches("[A-Za-z0-9_]+")) {
      throw new IllegalArgumentException("Not a plain member name: " + name);
    }
    return new Key(name);
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
