package dev.cairn.writing.keys;

import java.util.Optional;

/** The system's own store of secrets. */
public interface Keychain {
  Optional<Secret> find(String provider);

  /** False when there is no keychain, or it does not want the key. */
  boolean keep(String provider, Secret key);

  void forget(String provider);

  /** A system without one. */
  Keychain NONE =
      new Keychain() {
        @Override
        public Optional<Secret> find(String provider) {
          return Optional.empty();
        }

        @Override
        public boolean keep(String provider, Secret key) {
          return false;
        }

        @Override
        public void forget(String provider) {}
      };
}
