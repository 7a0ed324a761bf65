package dev.cairn.action.paper;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.text.ApproveText;
import dev.cairn.action.text.KeptPassage;
import dev.cairn.action.text.KeptText;
import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.TextScene;
import dev.cairn.action.text.Writers;
import dev.cairn.action.verdict.Queue;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Grid;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import dev.cairn.pack.SentencePack;
import dev.cairn.review.Standing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what leaves with a plan: the text that was approved, and where there is none that of the
 * house.
 */
public final class Gathering {
  private final Writers writers;
  private final List<SentencePack> sentences;
  private final Language language;
  private final DayOfWeek weekStart;

  public Gathering(
      Writers writers, List<SentencePack> sentences, Language language, DayOfWeek weekStart) {
    this.writers = writers;
    this.sentences = List.copyOf(sentences);
    this.language = language;
    this.weekStart = weekStart;
  }

  /**
   * A plan that no workspace knows: its first version, in the words of the house.
   *
   * @param units in which it is read; null: those of the plan
   */
  public Handout of(StoredPlan plan, @Nullable Grid units) {
    return plain(plan, units == null ? plan.grid() : units);
  }

  private Handout plain(StoredPlan plan, Grid units) {
    PlanWriter writer = writers.template(sentences);
    Rendering rendering = new Rendering(language, new Measures(units, plan.grid()));
    return new Handout(
        plan, false, 1, written(plan, writer, rendering), List.of(), language, units, weekStart);
  }

  /**
   * The plan of an athlete as it stands in the workspace.
   *
   * @param units in which it is read; null: those of the plan
   */
  public Handout of(Records records, String athleteId, @Nullable Grid units) throws DamagedPlan {
    CurrentPlan current = records.plan(athleteId);
    StoredPlan plan = records.plan(current.athlete(), current.hash());
    boolean approved = new Queue(records).standing(current) == Standing.APPROVED;
    return of(records, plan, approved, current.athlete(), units == null ? plan.grid() : units);
  }

  private Handout of(
      Records records, StoredPlan plan, boolean approved, Subject athlete, Grid units)
      throws DamagedPlan {
    PlanWriter writer = writers.template(sentences);
    Rendering rendering = new Rendering(language, new Measures(units, plan.grid()));
    SortedMap<String, String> texts = written(plan, writer, rendering);
    TextScene scene = new TextScene(plan, writer, writers.sceptic(), rendering);
    texts.putAll(approved(records, scene, writer.sheets(plan)));
    List<Row> versions =
        records.of(Table.PLAN, athlete).stream()
            .sorted(Comparator.comparingLong(row -> row.number("sequence")))
            .toList();
    return new Handout(
        plan,
        approved,
        Math.max(1, versions.size()),
        texts,
        gone(records, plan, athlete, versions),
        language,
        units,
        weekStart);
  }

  private static SortedMap<String, String> written(
      StoredPlan plan, PlanWriter writer, Rendering rendering) {
    List<FactSheet> sheets = writer.sheets(plan);
    SortedMap<String, String> texts = new TreeMap<>();
    for (Passage passage : writer.write(plan, rendering.language()).passages()) {
      texts.put(passage.key().text(), rendering.text(passage, sheets.get(passage.key().week())));
    }
    return texts;
  }

  /** Text that a coach has said yes to, as it stands. */
  private static SortedMap<String, String> approved(
      Records records, TextScene scene, List<FactSheet> sheets) {
    SortedMap<String, String> texts = new TreeMap<>();
    List<String> lines = ApproveText.approvedLines(records, scene);
    for (KeptPassage kept : KeptText.of(records, scene).all()) {
      if (lines.contains(ApproveText.line(kept))) {
        Passage passage = new Passage(kept.key(), Piece.read(kept.written()), kept.author());
        FactSheet sheet = sheets.get(kept.key().week());
        texts.put(kept.key().text(), scene.shown().text(passage, sheet));
      }
    }
    return texts;
  }

  /** Days that somebody may have in a calendar from an earlier plan. */
  private static List<LocalDate> gone(
      Records records, StoredPlan plan, Subject athlete, List<Row> versions) throws DamagedPlan {
    SortedSet<LocalDate> before = new TreeSet<>();
    for (Row version : versions) {
      if (!version.text("hash").equals(plan.hash())) {
        before.addAll(trained(records.plan(athlete, version.text("hash"))));
      }
    }
    before.removeAll(trained(plan));
    return List.copyOf(before);
  }

  private static SortedSet<LocalDate> trained(StoredPlan plan) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (StoredWeek week : plan.weeks()) {
      for (StoredDay day : week.days()) {
        if (day.type() != WorkoutType.REST) {
          dates.add(day.date());
        }
      }
    }
    return dates;
  }
}
