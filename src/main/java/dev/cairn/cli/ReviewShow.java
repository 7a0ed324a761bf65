package dev.cairn.cli;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Queue;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.review.QueueItem;
import dev.cairn.review.Repeat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a plan as it stands, with what coaches said about it. */
@Command(
    name = "show",
    header = "Show an athlete's plan as it stands, its verdicts and notes.",
    footer = {
      "",
      "With --json it is the plan's line, which why, diff and replay take:",
      "  ./cairn review show alex --json > plan.json && ./cairn why plan.json week/9/total"
    })
final class ReviewShow implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  ReviewShow(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    if (common.json()) {
      office.write(office.look(this::line));
    } else {
      page.out().print(office.look(this::text));
    }
    return Exit.DONE;
  }

  private byte[] line(Records records) {
    CurrentPlan plan = records.plan(id);
    return records.line(plan.athlete(), plan.hash());
  }

  private String text(Records records) {
    CurrentPlan plan = records.plan(id);
    QueueItem item = new Queue(records).item(id);
    WorkspaceText tables = new WorkspaceText(page.ink());
    StringBuilder text = new StringBuilder();
    text.append(item.name()).append(", ").append(item.race()).append(" on ");
    text.append(item.raceDate()).append(": ").append(item.standing().word());
    String remarks = ReviewList.remarks(item);
    text.append(remarks.isEmpty() ? "" : ", " + remarks).append(".\n\n");
    text.append(
        tables.table(
            List.of("week", "kind", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "km"),
            weeks(records, plan)));
    said(records, plan, tables, text);
    return text.toString();
  }

  private static List<List<String>> weeks(Records records, CurrentPlan plan) {
    SortedMap<Long, List<Row>> weeks = new TreeMap<>();
    for (Row day : records.of(Table.PLAN_DAY, plan.athlete())) {
      if (day.text("hash").equals(plan.hash())) {
        weeks.computeIfAbsent(day.number("week"), none -> new ArrayList<>()).add(day);
      }
    }
    return weeks.values().stream().map(ReviewShow::week).toList();
  }

  private static List<String> week(List<Row> days) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(days.getFirst().number("week")));
    cells.add(days.getFirst().text("week_type"));
    long metres = 0;
    for (Row day : days) {
      String type = day.text("type");
      boolean training = day.has("metres") && !type.equals("race");
      metres += training ? day.number("metres") : 0;
      cells.add(day.has("metres") ? type + " " + km(day.number("metres")) : "-");
    }
    cells.add(km(metres));
    return cells;
  }

  private static String km(long metres) {
    BigDecimal km = BigDecimal.valueOf(metres, 3).stripTrailingZeros();
    return (km.scale() < 0 ? km.setScale(0) : km).toPlainString();
  }

  private static void said(
      Records records, CurrentPlan plan, WorkspaceText tables, StringBuilder text) {
    List<List<String>> lines = new ArrayList<>();
    for (Row verdict : records.of(Table.VERDICT, plan.athlete())) {
      lines.add(
          List.of(
              verdict.text("since"),
              coach(records, verdict),
              verdict.text("verdict").replace('_', ' ')
                  + (verdict.has("until") ? " (withdrawn)" : ""),
              words(verdict)));
    }
    for (Repeat again : new Repeats(records).of(plan.athlete())) {
      lines.add(
          List.of(
              again.since(),
              name(records, again.coach()),
              again.judgement().text() + " (asked once more)",
              String.join(" / ", again.words())));
    }
    for (Row note : records.of(Table.NOTE, plan.athlete())) {
      if (!note.has("until")) {
        String where = "note on " + note.text("place");
        lines.add(List.of(note.text("since"), coach(records, note), where, note.text("text")));
      }
    }
    for (Row stage : records.of(Table.PLAN_STAGE, plan.athlete())) {
      if (!stage.has("until")) {
        boolean asItStands = stage.text("plan").equals(plan.hash());
        String which = asItStands ? "" : "another plan than this one";
        String what = stage.text("stage") + " on " + stage.text("date");
        lines.add(List.of(stage.text("since"), "", what, which));
      }
    }
    if (!lines.isEmpty()) {
      text.append('\n').append(tables.table(List.of("when", "coach", "", ""), lines));
    }
  }

  private static String words(Row verdict) {
    List<String> words = new ArrayList<>();
    for (String part : List.of("reason", "instead", "note_private", "note_athlete")) {
      if (!verdict.text(part).isEmpty()) {
        words.add(verdict.text(part));
      }
    }
    return String.join(" / ", words);
  }

  private static String coach(Records records, Row said) {
    return name(records, said.text("coach"));
  }

  private static String name(Records records, String coach) {
    return records.all(Table.COACH).stream()
        .filter(row -> row.text("subject").endsWith(coach))
        .map(row -> row.text("name"))
        .findFirst()
        .orElse("");
  }
}
