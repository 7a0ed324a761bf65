package dev.cairn.writing.keys;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The system's own store of secrets. */
public interface Keychain {
  Optional<Secret> find(String provider);

  /** False when there is no keychain, or it does not want the key. */
  boolean keep(String provider, Secret key);

  void forget(String provider);

  /** One that is looked for when somebody first needs a key, since opening it may ask the user. */
  static Keychain when(Supplier<Keychain> needed) {
    return new Keychain() {
      private @Nullable Keychain opened;

      private synchronized Keychain open() {
        Keychain there = opened == null ? needed.get() : opened;
        opened = there;
        return there;
      }

      @Override
      public Optional<Secret> find(String provider) {
        return open().find(provider);
      }

      @Override
      public boolean keep(String provider, Secret key) {
        return open().keep(provider, key);
      }

      @Override
      public void forget(String provider) {
        open().forget(provider);
      }
    };
  }

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
