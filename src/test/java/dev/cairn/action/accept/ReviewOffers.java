package dev.cairn.action.accept;

import dev.cairn.action.Office;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.model.Race;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.TemplateValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rules that reviews came to, each on the weekly growth of some runners. */
public final class ReviewOffers {
  public static final List<Participant> COACHES =
      Stream.of("Anna", "Ben", "Chloe", "Dieter")
          .map(name -> new Participant(name.toLowerCase(java.util.Locale.ROOT), name))
          .toList();

  private ReviewOffers() {}

  /** Of bold runners, with a case that a bold runner passes. */
  public static Offer bold(String id, double value) {
    var bold = JsonNodeFactory.instance.objectNode().put("temperament", "bold");
    return of(id, "temperament == 'bold'", value, List.of(new Example("bold-runner", bold, true)));
  }

  public static Offer of(String id, String condition, double value, List<Example> cases) {
    Grounds grounds =
        new Grounds.Reviews(
            id,
            Office.TODAY,
            COACHES.stream().map(Participant::name).toList(),
            "Coaches give less",
            List.of("entry 7: 52 to 48 km"),
            List.of(),
            12,
            6,
            0.25,
            0.75);
    Provenance from =
        new Provenance(
            id,
            "Less growth",
            condition,
            new Sets.Value(id, "weeklyIncrease", 5, 9, 5, value),
            "Hold them back.",
            grounds,
            0,
            List.of());
    String modifier =
        """
        {"schema": 1, "id": "ID", "name": "Less growth", "condition": "CONDITION",
         "effects": [{"quantity": "weeklyIncrease", "operation": "at_most", "low": 5, "high": 9,
                      "conservative": 5, "value": VALUE}],
         "reason": "Hold them back.", "status": "coach-agreed",
         "evidence": {"citation": "changes of plans", "grade": "C", "checked": "K"}}
        """
            .replace("ID", id)
            .replace("CONDITION", condition)
            .replace("VALUE", String.valueOf(value));
    return new Offer(from, modifier.getBytes(StandardCharsets.UTF_8), cases, COACHES);
  }

  /** Another share of the weeks that build, of everybody who runs a half marathon. */
  public static Offer half(String id, String percent) {
    Provenance from = of(id, "race == 'half'", 8, List.of()).provenance();
    return new Offer(
        new Provenance(
            id,
            "Building weeks",
            from.condition(),
            new Sets.Template(
                Race.HALF,
                List.of(
                    new Sets.Changed("phase/build", TemplateValue.BUILD_PERCENT, "33", percent))),
            "They need longer to build.",
            from.grounds(),
            0,
            List.of()),
        null,
        List.of(),
        COACHES);
  }

  /** A state in which no plan is made. */
  public static Offer line(String id, String condition) {
    Offer like = of(id, condition, 8, List.of());
    Provenance from = like.provenance();
    String line =
        """
        {"schema": 1, "id": "ID", "condition": "CONDITION", "reason": "Rest first.",
         "evidence": {"citation": "changes of plans", "grade": "C", "checked": "K"}}
        """
            .replace("ID", id)
            .replace("CONDITION", condition);
    return new Offer(
        new Provenance(
            id,
            "No plan with so little sleep",
            condition,
            new Sets.Line(id),
            "Rest first.",
            from.grounds(),
            0,
            List.of()),
        line.getBytes(StandardCharsets.UTF_8),
        List.of(
            new Example(
                "hardly-sleeping",
                JsonNodeFactory.instance.objectNode().put("sleepHours", 3),
                true)),
        COACHES);
  }
}
