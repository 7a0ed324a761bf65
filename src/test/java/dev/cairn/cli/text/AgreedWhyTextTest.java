package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.accept.AgreedRules;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.WhyTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a number that coaches agreed on is what it is, as a coach reads it in a terminal. */
class AgreedWhyTextTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/cairn/cli/text/why-agreed.txt");

  @Test
  void fromTheLimitDownToWhatEachCoachSaid() throws Exception {
    AgreedRules rules = new AgreedRules();
    rules.growthInForce();
    StoredPlan plan = rules.plan("bea");
    String why =
        WhyText.of(new WhyTree(plan).under(List.of("limit.weeklyIncrease")), new Ink(false), 9);
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, why);
    }
    assertThat(why).isEqualTo(Files.readString(GOLDEN));
  }
}
