package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.accept.AgreedRules;
import dev.cairn.action.accept.TemplateRules;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.WhyTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a number that coaches agreed on is what it is, as a coach reads it in a terminal. */
class AgreedWhyTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/cairn/cli/text");

  @Test
  void fromTheLimitDownToWhatEachCoachSaid() throws Exception {
    AgreedRules rules = new AgreedRules();
    rules.growthInForce();
    StoredPlan plan = rules.plan("bea");
    isAsRead(plan, "limit.weeklyIncrease", "why-agreed.txt", 9);
  }

  @Test
  void fromTheTaperDownToWhatEachCoachMarkedInTheTemplate() throws Exception {
    TemplateRules template = new TemplateRules().answered();
    template.inForce(TemplateRules.build("taperPercent", "80, 60, 40"));
    StoredPlan plan = template.at.plan("mei");
    isAsRead(plan, "w" + (plan.weeks().size() - 1) + ".total", "why-template.txt", 4);
  }

  private static void isAsRead(StoredPlan plan, String decision, String golden, int depth)
      throws IOException {
    Path file = GOLDEN.resolve(golden);
    String why = WhyText.of(new WhyTree(plan).under(List.of(decision)), new Ink(false), depth);
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Files.writeString(file, why);
    }
    assertThat(why).isEqualTo(Files.readString(file));
  }
}
