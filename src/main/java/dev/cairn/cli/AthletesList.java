package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.lifting.LiftingRecords;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists the athletes of the workspace, erased ones too, of whom nothing else is known. */
@Command(name = "list", header = "List the athletes of the workspace.")
final class AthletesList implements Callable<Integer> {
  private static final Key AGE = Key.of("age");
  private static final Key ERASED = Key.of("erased");
  private static final Key ID = Key.of("id");
  private static final Key NAME = Key.of("name");
  private static final Key RACE = Key.of("race");
  private static final Key RACE_DATE = Key.of("raceDate");
  private static final Key SUBJECT = Key.of("subject");

  private final CommonOptions common;
  private final Page page;
  private final Office office;

  AthletesList(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    List<Row> athletes = office.look(AthletesList::all);
    if (common.json()) {
      athletes.forEach(row -> office.write(json(row)));
    } else if (athletes.isEmpty()) {
      page.out().print("There are no athletes in the workspace.\n");
    } else {
      page.out()
          .print(
              new WorkspaceText(page.ink())
                  .table(
                      List.of("id", "name", "age", "race", "on"),
                      athletes.stream().map(AthletesList::cells).toList()));
    }
    return Exit.DONE;
  }

  private static List<Row> all(Records records) {
    List<Row> erased =
        records.all(Table.ATHLETE).stream().filter(row -> row.has("erased")).toList();
    List<Row> athletes = records.athletes();
    Set<String> known =
        athletes.stream().map(row -> row.text("subject")).collect(Collectors.toSet());
    Stream<Row> lifters =
        new LiftingRecords(records)
            .lifters().stream().filter(row -> !known.contains(row.text("subject")));
    return Stream.of(athletes.stream(), lifters, erased.stream()).flatMap(rows -> rows).toList();
  }

  private static boolean lifts(Row row) {
    return row.table() == Table.LIFTER;
  }

  private static List<String> cells(Row row) {
    if (lifts(row)) {
      return List.of(row.text("file_id"), row.text("name"), "", "lifts only", "");
    }
    return row.has("erased")
        ? List.of("erased", "erased", "", "", "")
        : List.of(
            row.text("file_id"),
            row.text("name"),
            Long.toString(row.number("age")),
            row.text("race"),
            row.text("race_date"));
  }

  private static byte[] json(Row row) {
    CanonicalWriter out = new CanonicalWriter();
    boolean erased = !lifts(row) && row.has("erased");
    out.beginObject().name(AGE);
    if (erased || lifts(row)) {
      out.nothing();
    } else {
      out.integer(row.number("age"));
    }
    out.name(ERASED).bool(erased);
    out.name(ID).text(erased ? null : row.text("file_id"));
    out.name(NAME).text(erased ? null : row.text("name"));
    out.name(RACE).text(erased || lifts(row) ? null : row.text("race"));
    out.name(RACE_DATE).text(!lifts(row) && row.has("race_date") ? row.text("race_date") : null);
    out.name(SUBJECT).text(row.text("subject"));
    return out.endObject().toBytes();
  }
}
