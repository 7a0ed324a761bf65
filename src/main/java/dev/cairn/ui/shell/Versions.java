package dev.cairn.ui.shell;

/**
 * What made the plans on the screen.
 *
 * @param pack version of the rules
 * @param packHash its whole hash, or nothing
 */
public record Versions(String engine, String pack, String packHash) {
  private static final int SHORT = 4;

  public static Versions unknown() {
    return new Versions("", "", "");
  }

  /** "9f3c…d21a". */
  public String shortHash() {
    return packHash.length() <= 2 * SHORT
        ? packHash
        : packHash.substring(0, SHORT) + "…" + packHash.substring(packHash.length() - SHORT);
  }
}
