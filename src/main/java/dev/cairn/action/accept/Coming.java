package dev.cairn.action.accept;

import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules as they would stand with one that is offered, before anybody signs; nothing is recorded
 * of it. A blast radius plans with them.
 *
 * @param rules which of them are others than now
 */
public record Coming(Standing after, List<String> rules) {
  public Coming {
    rules = List.copyOf(rules);
  }

  public static Coming of(Offer offer, RulesHere here, Standing now) {
    List<String> instead = Replaced.by(offer.provenance(), now);
    List<String> rules = new ArrayList<>(List.of(offer.id()));
    rules.addAll(instead);
    return new Coming(here.after(now, offer.asIfSigned(), instead), rules);
  }
}
