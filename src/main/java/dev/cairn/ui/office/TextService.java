package dev.cairn.ui.office;

import dev.cairn.action.text.Consent;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.ServiceKeys;
import java.util.Optional;

/**
 * A service that writes, as it stands on this machine.
 *
 * @param key where its key is; empty while it has none
 * @param consent what was answered last; empty while nobody was asked
 * @param variable of the environment that may hold the key
 */
public record TextService(
    Provider provider,
    Optional<ServiceKeys.Where> key,
    Optional<Consent> consent,
    String variable) {
  public String id() {
    return provider.id();
  }

  /** Whether it can be asked; one on this machine may do without a key. */
  public boolean ready() {
    return key.isPresent() || provider.stays();
  }
}
