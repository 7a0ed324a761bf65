package dev.cairn.intake.lifting;

import dev.cairn.intake.Finding;
import dev.cairn.intake.Shown;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what Strong and Hevy export: one line a set. */
final class TableLog {
  private static final String ASSUMED = "taken for granted; the export does not tell";
  private static final int NAMES_SHOWN = 5;
  private static final int LONGEST_NAME = 40;

  private final String name;
  private final List<Exercise> exercises;
  private final ExerciseNames names;
  private final @Nullable LoadUnit told;
  private final TableFindings findings = new TableFindings();

  /**
   * @param name of the lifter, who is not named in such a file
   * @param told the unit of a table that names none
   */
  TableLog(String name, List<Exercise> exercises, @Nullable LoadUnit told) {
    this.name = name;
    this.exercises = exercises;
    this.names = new ExerciseNames(exercises);
    this.told = told;
  }

  LogReading read(String text) {
    TableRows table = TableRows.of(text);
    Header header = table.header();
    if (header == null) {
      return refused(
          "This is no log of sets that Cairn knows: its first line is \""
              + Shown.shortened(String.join(",", table.firstLine()), 2 * LONGEST_NAME)
              + "\". Maybe export it anew from Strong or Hevy, or write a lifter file.");
    }
    LoadUnit unit = unit(header, table.rows());
    if (unit == null && unitless(header, table.rows())) {
      return refused(
          "The column "
              + header.name(Column.LOAD)
              + " does not tell whether its weights are kg or lb, and a wrong guess would more than"
              + " double a load. Maybe tell the unit, kg or lb (--unit on the command line).");
    }
    return log(header, unit, table.rows());
  }

  private LogReading log(Header header, @Nullable LoadUnit unit, List<CsvRow> rows) {
    RowReader reader = new RowReader(header, unit, names, findings);
    Sessions sessions = new Sessions();
    for (CsvRow row : rows) {
      TableSet set = reader.read(row);
      if (set != null) {
        sessions.add(set);
      }
    }
    LogTally tally =
        new LogTally(
            header.program().word(),
            sessions.oldestFirst().size(),
            sessions.sets(),
            reader.leftOut(),
            reader.notSets(),
            reader.emptySets());
    if (sessions.sets() == 0) {
      return nothing(tally);
    }
    LoadUnit lifters = unit == null ? rowUnit(header, rows) : unit;
    remark(header, sessions, lifters);
    LiftingLog log = new LiftingLog(lifter(lifters), sessions.oldestFirst(), List.of());
    LocalDate last = log.sessions().getLast().start().toLocalDate();
    List<Fact> facts =
        List.of(new Fact("goal", ASSUMED, last), new Fact("equipment", ASSUMED, last));
    String kept = LifterText.canonical(log, facts, header.program().word() + " export");
    return new LogFile(log, facts, kept, tally, findings.all());
  }

  private LogReading nothing(LogTally tally) {
    List<Finding> all = new ArrayList<>(findings.all());
    all.addFirst(new Finding(null, null, "No set of lifting can be read. " + tally.sentence()));
    return new Refused(all);
  }

  private void remark(Header header, Sessions sessions, LoadUnit unit) {
    if (header.guessed()) {
      findings.say(
          null,
          null,
          "The header is in a language that Cairn does not know, so the columns were taken in the"
              + " order in which Strong writes them.");
    }
    List<String> unknown =
        sessions.exercises().stream().filter(exercise -> names.known(exercise) == null).toList();
    if (!exercises.isEmpty() && !unknown.isEmpty()) {
      findings.say(null, null, unknownNames(unknown));
    }
    findings.say(
        null,
        null,
        "The file does not tell age, goal or equipment, so a usual gym in "
            + unit.symbol()
            + " and the goal strength are taken. Maybe write a lifter file.");
  }

  private static String unknownNames(List<String> unknown) {
    List<String> shown =
        unknown.stream()
            .limit(NAMES_SHOWN)
            .map(exercise -> Shown.shortened(exercise, LONGEST_NAME))
            .toList();
    int more = unknown.size() - shown.size();
    return (unknown.size() == 1 ? "1 exercise is" : unknown.size() + " exercises are")
        + " in no pack and kept by name: "
        + String.join(", ", shown)
        + (more > 0 ? " and " + more + " more." : ".");
  }

  /** What the header says, else what only a conversion explains, else what somebody told. */
  private @Nullable LoadUnit unit(Header header, List<CsvRow> rows) {
    if (header.unit() != null) {
      return header.unit();
    }
    LoadUnit seen =
        header.places().containsKey(Column.LOAD_UNIT) ? null : Loads.unit(loads(header, rows));
    if (seen != null && told != null && seen != told) {
      findings.say(
          header.name(Column.LOAD),
          null,
          "Its weights were said to be "
              + told.symbol()
              + ", but they have the decimals of a conversion into "
              + seen.symbol()
              + ", so they are read as "
              + seen.symbol()
              + ".");
    }
    return seen == null ? told : seen;
  }

  /** Whether nothing in the table tells a unit where one is needed. */
  private static boolean unitless(Header header, List<CsvRow> rows) {
    return !header.places().containsKey(Column.LOAD_UNIT)
        && loads(header, rows).stream().anyMatch(load -> load != 0);
  }

  private static List<Double> loads(Header header, List<CsvRow> rows) {
    return column(header, rows, Column.LOAD).stream()
        .map(Amount::of)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The unit that most rows name, kilograms when none does. */
  private static LoadUnit rowUnit(Header header, List<CsvRow> rows) {
    List<LoadUnit> units =
        column(header, rows, Column.LOAD_UNIT).stream()
            .map(UnitWord::of)
            .filter(Objects::nonNull)
            .toList();
    long pounds = units.stream().filter(unit -> unit == LoadUnit.POUND).count();
    return 2 * pounds > units.size() ? LoadUnit.POUND : LoadUnit.KILOGRAM;
  }

  private static List<String> column(Header header, List<CsvRow> rows, Column column) {
    Integer place = header.places().get(column);
    return place == null
        ? List.of()
        : rows.stream()
            .filter(row -> row.cells().size() > place)
            .map(row -> row.cells().get(place).text())
            .toList();
  }

  private Lifter lifter(LoadUnit unit) {
    return new Lifter(
        name,
        name,
        unit,
        null,
        null,
        null,
        null,
        LiftingGoal.STRENGTH,
        StandardGym.of(unit),
        List.of());
  }

  private static Refused refused(String sentence) {
    return new Refused(List.of(new Finding(null, null, sentence)));
  }
}
