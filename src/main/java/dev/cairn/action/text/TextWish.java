package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which text of a week, or of the plan, somebody else is to write.
 *
 * @param runner who it is for, by the workspace's own opaque id
 * @param age whole years; null when not known
 */
public record TextWish(
    FactSheet sheet,
    List<PassageKey> passages,
    Rendering shown,
    String runner,
    @Nullable Integer age) {
  public TextWish {
    passages = List.copyOf(passages);
  }

  /**
   * Text of one week of a plan in the workspace, or of the plan as a whole.
   *
   * @param week 0 for the plan
   * @param passages the places; all of that week when there are none
   */
  public static TextWish of(Records records, TextScene scene, int week, List<PassageKey> passages) {
    StoredPlan plan = scene.plan();
    List<PassageKey> all =
        scene.template().ofWeek(week).stream()
            .map(Passage::key)
            .filter(key -> passages.isEmpty() || passages.contains(key))
            .toList();
    JsonNode age = plan.input().path("age");
    return new TextWish(
        scene.writer().sheets(plan).get(week).hearing(Heard.of(records, plan.athleteId())),
        all,
        scene.shown(),
        records.athlete(plan.athleteId()).id().hex(),
        age.isNumber() ? (Integer) age.intValue() : null);
  }

  /** The same for fewer passages. */
  public TextWish only(List<PassageKey> fewer) {
    return new TextWish(sheet, fewer, shown, runner, age);
  }
}
