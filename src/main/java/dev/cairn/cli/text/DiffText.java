package dev.cairn.cli.text;

import dev.cairn.model.Grid;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.FactChange;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.PlanCell;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.SpokenChange;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.WeekChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two plans side by side as a coach reads them: who, how much differs, by what, and where. */
public final class DiffText {
  private final Ink ink;

  public DiffText(Ink ink) {
    this.ink = ink;
  }

  public String text(PlanDiff diff) {
    StringBuilder text = new StringBuilder(header(diff));
    if (diff.same()) {
      return text.append("The plans are the same.\n").toString();
    }
    text.append(versions(diff)).append(differences(diff, ""));
    if (shareWeeks(diff)) {
      Grid grid = grid(diff);
      Map<String, String> told = new LinkedHashMap<>();
      for (WeekChange week : diff.weeks()) {
        text.append('\n');
        text.append(
            week.shared() ? new WeekDiffText(ink, grid, week, told).text() : alone(week, grid));
      }
    }
    return text.toString();
  }

  /** Two lines that are not both plans; null where a file has none of this athlete. */
  public String text(@Nullable StoredAnswer before, @Nullable StoredAnswer after) {
    StoredAnswer either = after == null ? before : after;
    String id = either == null ? null : either.athleteId();
    StringBuilder text = new StringBuilder(ink.bold(id == null ? "no athlete" : id)).append('\n');
    if (Objects.equals(before, after)) {
      sentence(text, "The answers are the same, " + answer(after));
    } else {
      sentence(text, "Before: " + answer(before));
      sentence(text, "After: " + answer(after));
    }
    return text.toString();
  }

  private static String answer(@Nullable StoredAnswer answer) {
    return answer == null
        ? "nothing, this athlete is only in the other file."
        : ReplayText.answer(answer);
  }

  private static String versions(PlanDiff diff) {
    StringBuilder text = new StringBuilder();
    if (!diff.sameEngine()) {
      String was = diff.before().engineVersion();
      sentence(text, "The engine was " + was + " and is " + diff.after().engineVersion() + ".");
    }
    for (String pack : diff.packsApart()) {
      sentence(text, "Pack " + pack + " " + states(pack, diff) + ".");
    }
    return text.toString();
  }

  /** How much differs and what it comes from, without the weeks. */
  String differences(PlanDiff diff, String margin) {
    StringBuilder text = new StringBuilder();
    text.append(Prose.PAGE.set(margin, margin, counts(diff)));
    list(text, margin, "Told otherwise about the athlete:", facts(diff.facts()));
    if (shareWeeks(diff)) {
      String causes = CauseText.all(shared(diff), margin + "  ");
      text.append(causes.isEmpty() ? "" : margin + "What the changes come from:\n" + causes);
    }
    list(text, margin, "Said now:", diff.remarksAfter());
    list(text, margin, "No longer said:", diff.remarksBefore());
    return text.toString();
  }

  private String header(PlanDiff diff) {
    StoredPlan before = diff.before();
    StoredPlan after = diff.after();
    StringBuilder text = new StringBuilder();
    text.append(ink.bold(who(after))).append(" · ").append(race(after)).append('\n');
    if (!before.athleteId().equals(after.athleteId())) {
      String others = who(before) + " (" + before.athleteId() + ")";
      sentence(text, "The first plan is of another athlete, " + others + "; " + byDate());
    }
    if (!race(before).equals(race(after))) {
      sentence(text, "The first plan leads to another race, " + race(before) + "; " + byDate());
    }
    return text.append('\n').toString();
  }

  private static String byDate() {
    return "days are compared by date.";
  }

  private static String who(StoredPlan plan) {
    String age = plan.input().path("age").asString("");
    return plan.athleteName() + (age.isEmpty() ? "" : ", " + age);
  }

  private static String race(StoredPlan plan) {
    return CalendarWords.race(plan.race()) + " on " + CalendarWords.longDate(plan.raceDate());
  }

  private static String counts(PlanDiff diff) {
    List<CellChange> cells = shared(diff);
    if (!shareWeeks(diff)) {
      return "The plans have no week in common, so no day can be compared.";
    }
    if (cells.isEmpty()) {
      int decisions = diff.decisions().size();
      String below = decisions == 0 ? "no decision" : CalendarWords.count(decisions, "decision");
      return "No value of a common week differs, " + below + " under them.";
    }
    Map<PlanCell, Integer> kinds = new EnumMap<>(PlanCell.class);
    cells.forEach(cell -> kinds.merge(cell.cell(), 1, Integer::sum));
    String each =
        kinds.entrySet().stream()
            .map(kind -> CalendarWords.count(kind.getValue(), word(kind.getKey())))
            .collect(Collectors.joining(", "));
    long weeks = diff.weeks().stream().filter(WeekChange::shared).count();
    String differ = cells.size() == 1 ? " value differs" : " values differ";
    return cells.size()
        + differ
        + " in "
        + CalendarWords.count((int) weeks, "week")
        + " of "
        + diff.after().weeks().size()
        + ": "
        + each
        + ".";
  }

  private static String word(PlanCell cell) {
    return switch (cell) {
      case WEEK_TYPE -> "week type";
      case TOTAL -> "week total";
      case TYPE -> "day type";
      case DISTANCE -> "distance";
      case DURATION -> "duration";
      case INTENSITY -> "intensity mark";
      case PACE -> "pace";
      case HEART_RATE -> "heart-rate zone";
      case WORKOUT -> "workout";
    };
  }

  private static List<CellChange> shared(PlanDiff diff) {
    return diff.weeks().stream()
        .filter(WeekChange::shared)
        .flatMap(week -> week.cells().stream())
        .toList();
  }

  private static boolean shareWeeks(PlanDiff diff) {
    List<StoredWeek> after = diff.after().weeks();
    return diff.before().weeks().stream()
        .anyMatch(was -> after.stream().anyMatch(is -> is.start().equals(was.start())));
  }

  private static Grid grid(PlanDiff diff) {
    Grid grid = diff.after().grid();
    return grid == diff.before().grid() ? grid : Grid.KM;
  }

  private String alone(WeekChange week, Grid grid) {
    StoredWeek now = week.after();
    StoredWeek only = now == null ? week.before() : now;
    if (only == null) {
      throw new IllegalStateException("A week that neither plan has");
    }
    String which = now == null ? "only in the first plan: " : "only in the second plan: ";
    String from = " from " + CalendarWords.dateOfYear(week.start()) + " stands ";
    String total = ChangeWords.length(only.km().toPlainString(), grid);
    String paragraph = from + which + only.type().word() + ", " + total;
    return Prose.PAGE.set("", "    ", ink.bold("W" + only.number()) + paragraph);
  }

  private static String states(String id, PlanDiff diff) {
    return "was " + state(id, diff.before()) + " and is " + state(id, diff.after());
  }

  private static String state(String id, StoredPlan plan) {
    return plan.packs().stream()
        .filter(pack -> pack.id().equals(id))
        .map(DiffText::state)
        .findFirst()
        .orElse("not there");
  }

  static String state(PackRef pack) {
    return pack.state();
  }

  static String shortened(String hash) {
    return hash.length() > 12 ? hash.substring(0, 12) + "..." : hash;
  }

  private static List<String> facts(List<FactChange> facts) {
    List<String> lines = new ArrayList<>();
    for (FactChange fact : facts) {
      lines.add(SpokenChange.of(fact));
    }
    return lines;
  }

  private static void sentence(StringBuilder text, String sentence) {
    text.append(Prose.PAGE.set("", "", sentence));
  }

  private static void list(StringBuilder text, String margin, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append(margin).append(title).append('\n');
      lines.forEach(line -> text.append(Prose.PAGE.set(margin + "  ", margin + "    ", line)));
    }
  }
}
