package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.ReviewOffers;
import dev.cairn.action.accept.SignRule;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of a template has to leave every plan as it is that a pack gives as an example. */
class TemplateCaseTest {
  private final Office office = new Office();
  private final RulesHere here = new RulesHere(shelf());

  private static PackShelf shelf() {
    try {
      return PackShelf.open(Path.of("plugins"), new PlanCases());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private void accept(Offer offer) {
    List.of("anna", "ben", "dieter").forEach(coach -> office.act(new SignRule(offer, coach)));
    office.act(new AcceptRule(offer, here, RuleStep.planning(1, new Cancel())));
  }

  @Test
  void oneThatGivesAnExampleOfAPackOtherwiseIsRefusedAndTheExampleNamed() {
    assertThatThrownBy(() -> accept(ReviewOffers.half("tc-half", "45")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The case alex-half-in-twelve-weeks of the pack running would fail")
        .hasMessageContaining("nothing was changed");
    assertThat(office.records.records(Thing.RULE)).isEmpty();
    accept(ReviewOffers.half("tc-half", "34"));
    assertThat(here.of(office.records).kept()).containsOnlyKeys("tc-half");
  }
}
