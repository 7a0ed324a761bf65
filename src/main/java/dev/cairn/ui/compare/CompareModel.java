package dev.cairn.ui.compare;

import dev.cairn.trail.CellChange;
import dev.cairn.trail.FactChange;
import dev.cairn.trail.PlanCell;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.Root;
import dev.cairn.trail.RootReach;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.calendar.CalendarModel;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two plans as a pane shows it. */
public final class CompareModel {
  static final Words WORDS = Words.of(CompareModel.class);

  /** What the calendar prints; the rest of a day follows from it or stands in its reasons. */
  private static final Set<PlanCell> SHOWN =
      EnumSet.of(PlanCell.WEEK_TYPE, PlanCell.TOTAL, PlanCell.TYPE, PlanCell.DISTANCE);

  private final PlanDiff diff;

  /** A value that differs, to go to. */
  public record Link(String text, String place) {}

  /**
   * Something that changes come from.
   *
   * @param title what differs at the root
   * @param details what else is to be known of it
   * @param through the decisions it went through to the plan
   * @param links the values that it changed
   */
  public record Group(
      RootReach reach, String title, List<String> details, List<String> through, List<Link> links) {
    public Group {
      details = List.copyOf(details);
      through = List.copyOf(through);
      links = List.copyOf(links);
    }
  }

  public CompareModel(StoredPlan before, StoredPlan after) {
    this.diff = PlanDiff.of(before, after);
  }

  public boolean same() {
    return diff.same();
  }

  PlanDiff diff() {
    return diff;
  }

  /** How much differs, in a sentence. */
  public String counts() {
    int cells = diff.cells().size();
    if (cells == 0) {
      return WORDS.text("counts.none", Integer.toString(diff.decisions().size()));
    }
    int weeks = diff.weeks().size();
    int all = diff.after().weeks().size();
    return WORDS.text("counts", cells, weeks, all);
  }

  /** The second plan's calendar, with what the first has in the place of each cell. */
  public CalendarModel calendar(Units units, DayOfWeek weekStart, LocalDate today) {
    CalendarModel before = new CalendarModel(diff.before(), units, weekStart, today);
    RowsBeside rows = new RowsBeside(before, this, new Figures(units, diff.after().grid()));
    return new CalendarModel(diff.after(), units, weekStart, today, rows);
  }

  /** The first value in the calendar that differs, and what it comes from. */
  public Optional<String> first(Units units) {
    Figures figures = new Figures(units, diff.after().grid());
    return diff.cells().stream()
        .filter(cell -> SHOWN.contains(cell.cell()))
        .findFirst()
        .map(cell -> {
          String link = link(cell, figures).text();
          return cell.causes().stream()
              .findFirst()
              .map(cause ->
                  WORDS.text("first.because", link, ReasonWords.lever(cause.lever(), figures)))
              .orElse(link);
        });
  }

  /** Every decision that differs, in words. */
  public List<String> decisions(Units units) {
    Figures figures = new Figures(units, diff.after().grid());
    return diff.decisions().stream().map(one -> ReasonWords.lever(one, figures)).toList();
  }

  /** What the changes come from: modifiers, facts and packs, then what only came out otherwise. */
  public List<Group> groups(Units units) {
    Figures figures = new Figures(units, diff.after().grid());
    List<Group> groups = new ArrayList<>();
    for (RootReach reach : RootReach.under(diff.cells())) {
      Root root = reach.root();
      List<String> through =
          root instanceof Root.RuleChange
              ? List.of()
              : reach.levers().stream().map(lever -> ReasonWords.lever(lever, figures)).toList();
      List<Link> links = new ArrayList<>();
      for (CellChange cell : reach.cells()) {
        if (SHOWN.contains(cell.cell())) {
          links.add(link(cell, figures));
        }
      }
      String title = ReasonWords.title(root, figures);
      groups.add(new Group(reach, title, ReasonWords.details(root, figures), through, links));
    }
    groups.sort(Comparator.comparing(group -> group.reach().root() instanceof Root.RuleChange));
    return groups;
  }

  /**
   * Facts told otherwise that changed nothing, versions of engine and packs, what is said now and
   * no longer.
   */
  public List<String> besides(Units units) {
    Figures figures = new Figures(units, diff.after().grid());
    List<String> lines = new ArrayList<>();
    if (!diff.sameEngine()) {
      String was = diff.before().engineVersion();
      lines.add(WORDS.text("engine", was, diff.after().engineVersion()));
    }
    diff.packsApart().forEach(pack -> lines.add(WORDS.text("pack", pack)));
    Set<FactChange> told = new LinkedHashSet<>();
    RootReach.under(diff.cells()).forEach(reach -> told.addAll(facts(reach.root())));
    diff.facts().stream()
        .filter(fact -> !told.contains(fact))
        .forEach(fact -> lines.add(WORDS.text("fact", ReasonWords.fact(fact, figures))));
    diff.remarksAfter().forEach(said -> lines.add(WORDS.text("said", figures.prose(said))));
    diff.remarksBefore().forEach(said -> lines.add(WORDS.text("unsaid", figures.prose(said))));
    return lines;
  }

  /** What a group of changes tells of the athlete. */
  private static List<FactChange> facts(Root root) {
    return switch (root) {
      case Root.ModifierChange modifier -> modifier.facts();
      case Root.Told told -> List.of(told.fact());
      case Root.PackData _, Root.RuleChange _ -> List.of();
    };
  }

  /** "W9 total 55.0 → 49.5", "Sun 31 Jan long → easy". */
  private Link link(CellChange cell, Figures figures) {
    String where =
        cell.cell().ofWeek()
            ? WORDS.text("link.week", cell.place().split("/", 3)[1])
            : Dates.withDay(cell.date());
    return new Link(where + " " + change(cell, figures), cell.place());
  }

  /** "distance 18.0 → 16.5". */
  String change(CellChange cell, Figures figures) {
    String name = WORDS.text("cell." + cell.cell().word());
    if (cell.cell() == PlanCell.WORKOUT) {
      return name;
    }
    return name
        + " "
        + value(cell.cell(), cell.before(), figures)
        + " → "
        + value(cell.cell(), cell.after(), figures);
  }

  private static String value(PlanCell cell, @Nullable String value, Figures figures) {
    if (value == null) {
      return WORDS.text("value.none");
    }
    return switch (cell) {
      case TOTAL, DISTANCE -> figures.bare(new BigDecimal(value));
      case TYPE -> WORDS.has("type." + value) ? WORDS.text("type." + value) : value;
      case DURATION -> WORDS.text("value.minutes", value);
      case PACE -> figures.prose(value);
      case WEEK_TYPE, INTENSITY, HEART_RATE, WORKOUT -> value;
    };
  }
}
