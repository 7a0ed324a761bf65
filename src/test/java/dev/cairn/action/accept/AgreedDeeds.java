package dev.cairn.action.accept;

import dev.cairn.action.Action;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.work.Cancel;
import java.util.List;
import java.util.Random;

/** What coaches might do about rules they agreed on, in any order; much of it is refused. */
public final class AgreedDeeds {
  /**
   * Two that would count twice beside each other, one of everybody, a red line, and two that change
   * the same value of a template.
   */
  private static final List<Offer> OFFERS =
      List.of(
          ReviewOffers.bold("cr-bold-less", 8),
          ReviewOffers.bold("cr-bold-least", 6),
          ReviewOffers.of("cr-all-less", "age >= 18", 9, List.of()),
          ReviewOffers.line("cr-no-sleep", "sleepHours < 4"),
          ReviewOffers.half("tc-half-longer", "40"),
          ReviewOffers.half("tc-half-shorter", "25"));

  private final RulesHere here;
  private final Random random;

  public AgreedDeeds(RulesHere here, Random random) {
    this.here = here;
    this.random = random;
  }

  public Action next() {
    Offer offer = OFFERS.get(random.nextInt(OFFERS.size()));
    RuleStep step = RuleStep.planning(1, new Cancel());
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 ->
          new SignRule(
              offer, ReviewOffers.COACHES.get(random.nextInt(ReviewOffers.COACHES.size())).id());
      case 4, 5, 6 -> new AcceptRule(offer, here, step);
      default -> new WithdrawRule(offer.id(), here, step);
    };
  }
}
