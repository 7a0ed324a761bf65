package dev.cairn.action.text;

import java.util.Optional;

/** Keys of text services: handed over once, used by whoever sends, and never shown again. */
public interface ServiceKeys {
  /** Where a key is kept. */
  enum Where {
    /** A variable outside the program. */
    ENVIRONMENT,
    /** The system's own store of secrets. */
    KEYCHAIN,
    /** Until the program ends. */
    THIS_RUN
  }

  /** Where the key of a service would be taken from; empty while there is none. */
  Optional<Where> where(String provider);

  /** Keeps a key in the keychain; where there is none, only until the program ends. */
  Where keep(String provider, String key);

  /** Keeps a key only until the program ends. */
  Where keepHere(String provider, String key);

  /** Forgets a key wherever it was kept here; a variable outside stays. */
  void forget(String provider);

  /** The variable outside that may hold the key: "CAIRN_KEY_HOME_SERVER". */
  String variable(String provider);
}
