package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.plan.EditDesk;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.edit.Workpiece;
import dev.cairn.trail.DamagedPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans of the workspace that the office holds open, laid ready to be changed. It blocks. */
public final class EditRoom {
  private final Office office;

  public EditRoom(Office office) {
    this.office = office;
  }

  public RunningRules rules() {
    return office.running();
  }

  public ReviewRules reviewRules() {
    return office.reviewRules();
  }

  /** The plan of an athlete with all that changing it needs. */
  public EditCase open(String athleteId) throws DamagedPlan {
    if (!(office.planCase(athleteId) instanceof PlanCase.Planned planned)) {
      throw new Refused("There is no plan of " + athleteId + ", so there is nothing to change.");
    }
    RunningRules rules = office.running();
    EditRules editing = office.reviewRules().edits();
    LocalDate today = office.today();
    Workpiece piece =
        office.look(records -> EditDesk.piece(records, athleteId, rules, editing, today));
    return new EditCase(planned, piece, office.look(EditRoom::earlier));
  }

  private static List<EditCase.Earlier> earlier(Records records) {
    return records.all(Table.PLAN_EDIT).stream()
        .filter(row -> !row.has("until"))
        .map(EditRoom::earlier)
        .toList();
  }

  private static EditCase.Earlier earlier(Row row) {
    return new EditCase.Earlier(words(row.text("kinds")), words(row.text("reasons")));
  }

  private static List<String> words(String json) {
    List<String> words = new ArrayList<>();
    try {
      JsonFile.read(json.getBytes(StandardCharsets.UTF_8))
          .root()
          .forEach(word -> words.add(word.asString("")));
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded list is not valid JSON", broken);
    }
    return words;
  }
}
