package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;

/** Forgets a service with every yes it was given; what it wrote stays. */
public record RemoveProvider(String id) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.provider");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    byte[] before = Providers.bytes(Providers.known(records, id));
    return Deed.Changes.of(
        Change.of(Thing.PROVIDER, records.ledger(), id, before, null), Consent.gone(records, id));
  }
}
