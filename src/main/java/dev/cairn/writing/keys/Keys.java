package dev.cairn.writing.keys;

import dev.cairn.action.text.ServiceKeys;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where keys come from: the environment first, then what was given in this run, then the system's
 * keychain. None is ever written to a file.
 */
public final class Keys implements ServiceKeys {
  private final Map<String, String> environment;
  private final Keychain keychain;
  private final Map<String, Secret> here = new TreeMap<>();

  /** A key and where it was found. */
  public record Found(Secret key, Where where) {}

  public Keys(Map<String, String> environment, Keychain keychain) {
    this.environment = environment;
    this.keychain = keychain;
  }

  /** "CAIRN_KEY_HOME_SERVER". */
  public static String named(String provider) {
    return "CAIRN_KEY_" + provider.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  public synchronized Optional<Found> find(String provider) {
    return fromEnvironment(provider)
        .or(() -> Optional.ofNullable(here.get(provider)).map(key -> found(key, Where.THIS_RUN)))
        .or(() -> keychain.find(provider).map(key -> found(key, Where.KEYCHAIN)));
  }

  @Override
  public Optional<Where> where(String provider) {
    return find(provider).map(Found::where);
  }

  @Override
  public Where keep(String provider, String key) {
    return keep(provider, new Secret(key));
  }

  @Override
  public String variable(String provider) {
    return named(provider);
  }

  synchronized Where keep(String provider, Secret key) {
    if (keychain.keep(provider, key)) {
      here.remove(provider);
      return Where.KEYCHAIN;
    }
    here.put(provider, key);
    return Where.THIS_RUN;
  }

  @Override
  public synchronized Where keepHere(String provider, String key) {
    here.put(provider, new Secret(key));
    return Where.THIS_RUN;
  }

  @Override
  public synchronized void forget(String provider) {
    here.remove(provider);
    keychain.forget(provider);
  }

  private Optional<Found> fromEnvironment(String provider) {
    return Optional.ofNullable(environment.get(named(provider)))
        .map(Secret::new)
        .filter(key -> !key.isEmpty())
        .map(key -> found(key, Where.ENVIRONMENT));
  }

  private static Found found(Secret key, Where where) {
    return new Found(key, where);
  }
}
