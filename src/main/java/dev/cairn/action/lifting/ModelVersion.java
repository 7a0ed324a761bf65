package dev.cairn.action.lifting;

import java.util.regex.Pattern;

/** A model by what it is called and by its bytes. */
public record ModelVersion(String id, String version, String sha256) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public ModelVersion {
    if (!NAME.matcher(id).matches()
        || !NAME.matcher(version).matches()
        || !HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "A model has an id, a version and a SHA-256, not " + id + " " + version + " " + sha256);
    }
  }
}
