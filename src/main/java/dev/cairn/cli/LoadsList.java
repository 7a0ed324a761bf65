package dev.cairn.cli;

import dev.cairn.action.kept.Row;
import dev.cairn.action.lifting.LiftingRecords;
import dev.cairn.action.lifting.LiftingRecords.Feedback;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.lifting.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what was decided on the loads of an exercise, and what was lifted. */
@Command(name = "list", header = "List what was decided on an exercise and what was lifted.")
final class LoadsList implements Callable<Integer> {
  private static final Key DECIDED = Key.of("decidedMilligrams");
  private static final Key LIFTED = Key.of("liftedMilligrams");
  private static final Key MOMENT = Key.of("moment");
  private static final Key REASON = Key.of("reason");
  private static final Key REWARD = Key.of("reward");
  private static final Key SUGGESTED = Key.of("suggestedMilligrams");
  private static final Key VERDICT = Key.of("verdict");

  private final CommonOptions common;
  private final Page page;
  private final Office office;

  @Parameters(index = "0", paramLabel = "ID", description = "The lifter's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "EXERCISE", description = "Such as bench-press.")
  private String exercise = "";

  LoadsList(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    List<Feedback> all =
        office.look(records -> new LiftingRecords(records).decisions(id, exercise));
    if (common.json()) {
      all.forEach(one -> office.write(json(one)));
    } else if (all.isEmpty()) {
      page.out().print("Nothing was decided on " + exercise + " of " + id + ".\n");
    } else {
      page.out()
          .print(
              new WorkspaceText(page.ink())
                  .table(
                      List.of("for", "suggested", "word", "decided", "lifted", "reason"),
                      all.stream().map(LoadsList::cells).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> cells(Feedback one) {
    Row decision = one.decision();
    return List.of(
        decision.text("moment"),
        kilograms(decision, "suggested"),
        decision.text("verdict"),
        kilograms(decision, "decided"),
        one.lifted().map(row -> kilograms(row, "load") + " x " + row.number("reps")).orElse(""),
        decision.text("reason"));
  }

  private static String kilograms(Row row, String column) {
    if (!row.has(column)) {
      return "";
    }
    double kilograms = new Mass(row.number(column)).kilograms();
    BigDecimal rounded = BigDecimal.valueOf(kilograms).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString() + " kg";
  }

  private static byte[] json(Feedback one) {
    Row decision = one.decision();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(DECIDED);
    number(out, decision, "decided");
    out.name(LIFTED);
    if (one.lifted().isPresent()) {
      number(out, one.lifted().get(), "load");
    } else {
      out.nothing();
    }
    out.name(MOMENT).text(decision.text("moment")).name(REASON).text(decision.text("reason"));
    out.name(REWARD).integer(decision.number("reward")).name(SUGGESTED);
    number(out, decision, "suggested");
    return out.name(VERDICT).text(decision.text("verdict")).endObject().toBytes();
  }

  private static void number(CanonicalWriter out, Row row, String column) {
    if (row.has(column)) {
      out.integer(row.number(column));
    } else {
      out.nothing();
    }
  }
}
