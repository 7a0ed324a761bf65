package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;

/** Says whether anything may be sent to a service. */
public record AnswerConsent(String provider, Consent consent) implements Action {
  @Override
  public Kind kind() {
    return Lasting.TEXT_ALLOWED;
  }

  @Override
  public Deed decide(Now now) {
    Provider known = Providers.known(now.records(), provider);
    return Deed.Changes.of(Consent.change(now.records(), known, consent, now.coach()));
  }
}
