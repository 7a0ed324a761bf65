package dev.cairn.trail;

/** A pack that took part in a plan, by id, version and content hash. */
public record PackRef(String id, String version, String sha256) {
  private static final int SHORT = 12;

  /** "1.2.0 (a846a488770c...)". */
  public String state() {
    String hash = sha256.length() > SHORT ? sha256.substring(0, SHORT) + "..." : sha256;
    return version + " (" + hash + ")";
  }
}
