package dev.cairn.pack.shelf;

/**
 * Packs that once passed schema, CEL's compiler and their own cases, by the hash of all that took
 * part. The application keeps them per version of its own. Hashes, ids, references and kinds are
 * checked every time.
 */
public interface CheckedPacks {
  boolean known(String sha256);

  void remember(String sha256);

  /** Remembers nothing, so that everything is checked. */
  static CheckedPacks none() {
    return new CheckedPacks() {
      @Override
      public boolean known(String sha256) {
        return false;
      }

      @Override
      public void remember(String sha256) {}
    };
  }

  /** Takes everything for checked, as whatever is in force was when it came into force. */
  static CheckedPacks all() {
    return new CheckedPacks() {
      @Override
      public boolean known(String sha256) {
        return true;
      }

      @Override
      public void remember(String sha256) {}
    };
  }
}
