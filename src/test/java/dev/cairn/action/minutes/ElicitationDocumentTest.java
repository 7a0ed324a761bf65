package dev.cairn.action.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Office;
import dev.cairn.action.elicit.FiveCoaches;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.Minutes.Drawer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The figures that docs/elicitation.md works out by hand are those of the program. */
class ElicitationDocumentTest {
  private String document = "";
  private JsonNode minutes = JsonNodeFactory.instance.objectNode();

  @BeforeEach
  void hold() throws IOException {
    Office office = new Office().withAlex();
    Drawer drawer = new Drawer();
    FiveCoaches.hold(office, new MeetingActions(drawer, Minutes.CHANCE));
    minutes =
        MinutesJson.of(
            new MeetingReading(office.records, Minutes.packs().policy(), Office.RULES, drawer)
                .meeting("november"));
    document = Files.readString(Path.of("docs/elicitation.md"));
  }

  private JsonNode round(String question, int number) {
    for (JsonNode one : minutes.path("questions")) {
      if (one.path("id").asString("").equals(question)) {
        return one.path("rounds").path(number);
      }
    }
    throw new AssertionError("No question " + question);
  }

  private static String text(JsonNode number) {
    return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
  }

  @Test
  void theConsensusIsTheOneWorkedOut() {
    for (JsonNode answer : round("bold-growth", 0).path("answers")) {
      JsonNode fit = answer.path("fit");
      String family = fit.path("family").asString("").replace('_', '-');
      assertThat(document)
          .contains(
              "| "
                  + String.join(
                      ", ",
                      List.of(
                          text(answer.path("lowest")),
                          text(answer.path("best")),
                          text(answer.path("highest"))))
                  + " | "
                  + family
                  + " ("
                  + text(fit.path("first"))
                  + ", "
                  + text(fit.path("second"))
                  + ") | "
                  + text(fit.path("p50"))
                  + " |");
    }
    JsonNode pool = round("bold-growth", 0).path("outcome").path("pool");
    assertThat(document)
        .contains("**" + text(pool.path("median")) + "**")
        .contains("**" + text(pool.path("meanOfMedians")) + "**")
        .contains("| " + text(pool.path("p10")) + " | ")
        .contains("| " + text(pool.path("p90")) + " | ");
    double least = 100;
    double most = 0;
    for (JsonNode without : pool.path("withoutEach")) {
      least = Math.min(least, without.doubleValue());
      most = Math.max(most, without.doubleValue());
    }
    assertThat(document).contains("would be " + least + " to " + most + " ");
    JsonNode second = round("bold-growth", 1).path("outcome").path("pool");
    assertThat(document)
        .contains(
            "Median **"
                + text(second.path("median"))
                + "**, band "
                + text(second.path("p10"))
                + " to "
                + text(second.path("p90")));
  }

  @Test
  void soAreTheOtherOutcomes() {
    JsonNode wide = round("itb-long-run", 0).path("outcome");
    assertThat(wide.path("kind").asString("")).isEqualTo("wide");
    assertThat(document)
        .contains("Median " + text(wide.path("pool").path("median")))
        .contains("counts: **" + text(wide.path("number")) + "**");
    JsonNode split = round("weeks-before-intervals", 0).path("outcome");
    assertThat(split.path("kind").asString("")).isEqualTo("split");
    assertThat(document)
        .contains(
            "two end at "
                + text(split.path("gapFrom"))
                + ", the upper three begin at "
                + text(split.path("gapTo")));
    JsonNode none = round("short-sleep-hard", 0).path("outcome");
    assertThat(none.path("kind").asString("")).isEqualTo("insufficient");
    JsonNode pair = round("age-peak", 0).path("outcome");
    assertThat(pair.path("from").doubleValue()).isBetween(49.15, 49.25);
    assertThat(pair.path("factor").doubleValue()).isEqualTo(0.85);
    assertThat(document).contains("From **49.2** years on", "median is **0.85**");
    JsonNode direction = round("first-marathon-base", 0).path("outcome");
    assertThat(direction.path("still").path("count").intValue()).isEqualTo(2);
    assertThat(direction.path("agreed").path("count").intValue()).isEqualTo(4);
  }
}
