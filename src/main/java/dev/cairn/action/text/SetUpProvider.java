package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;

/** Sets up a service that writes, or changes it. */
public record SetUpProvider(Provider provider) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.provider");
  }

  @Override
  public Deed decide(Now now) {
    Subject ledger = now.records().ledger();
    byte[] before = now.records().value(Thing.PROVIDER, ledger, provider.id());
    return Deed.Changes.of(
        Change.of(Thing.PROVIDER, ledger, provider.id(), before, Providers.bytes(provider)));
  }
}
