package dev.cairn.writing.keys;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;

/** macOS Keychain, Windows Credential Manager, or the Secret Service of a Linux desktop. */
public final class SystemKeychain implements Keychain {
  private static final String SERVICE = "cairn";

  private final Keyring keyring;

  private SystemKeychain(Keyring keyring) {
    this.keyring = keyring;
  }

  /** The keychain of this system, or none where it has none. */
  public static Keychain ofSystem() {
    try {
      return new SystemKeychain(Keyring.create());
    } catch (BackendNotSupportedException | LinkageError missing) {
      return NONE;
    }
  }

  @Override
  public Optional<Secret> find(String provider) {
    try {
      return Optional.ofNullable(keyring.getPassword(SERVICE, provider)).map(Secret::new);
    } catch (PasswordAccessException notThere) {
      return Optional.empty();
    }
  }

  @Override
  public boolean keep(String provider, Secret key) {
    try {
      keyring.setPassword(SERVICE, provider, key.reveal());
      return true;
    } catch (PasswordAccessException locked) {
      return false;
    }
  }

  @Override
  public void forget(String provider) {
    try {
      keyring.deletePassword(SERVICE, provider);
    } catch (PasswordAccessException notThere) {
      // Nothing to forget.
    }
  }
}
