package dev.cairn.trail;

import dev.cairn.model.Grid;
import dev.cairn.model.Milestones;
import dev.cairn.model.Milestones.Run;
import dev.cairn.model.Milestones.Stage;
import dev.cairn.model.Phase;
import dev.cairn.model.WorkoutType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a stored plan: the phase of each week, what counts as training, the safe peak. */
public final class StoredSeason {
  private static final String PHASES = "plan.phases";
  private static final String SAFE_PEAK = "plan.safePeak";
  private static final String DISTANCE = ".distance";

  private final StoredPlan plan;

  /** Weeks of one phase in a row. */
  public record Band(Phase phase, List<StoredWeek> weeks) {
    public Band {
      weeks = List.copyOf(weeks);
    }
  }

  public StoredSeason(StoredPlan plan) {
    this.plan = plan;
  }

  /** The part of the season that a week was planned for; null where its decision does not say. */
  public @Nullable Phase phase(StoredWeek week) {
    for (String id : week.why()) {
      Decision decision = plan.trail().find(id);
      if (decision != null) {
        for (Input input : decision.inputs()) {
          if (input.from().equals(PHASES)) {
            return phase(input.value());
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Phase phase(String word) {
    for (Phase phase : Phase.values()) {
      if (phase.word().equals(word)) {
        return phase;
      }
    }
    return null;
  }

  /** The phases with their weeks, in order. */
  public List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (StoredWeek week : plan.weeks()) {
      Phase phase = phase(week);
      if (phase != null) {
        Band last = bands.isEmpty() ? null : bands.getLast();
        if (last != null && last.phase() == phase) {
          List<StoredWeek> longer = new ArrayList<>(last.weeks());
          longer.add(week);
          bands.set(bands.size() - 1, new Band(phase, longer));
        } else {
          bands.add(new Band(phase, List.of(week)));
        }
      }
    }
    return bands;
  }

  /**
   * What a day adds to the training of its week. The goal race and a race that weeks bend to stand
   * outside; no decision gives them a distance.
   */
  public BigDecimal training(StoredDay day) {
    BigDecimal km = day.km();
    boolean outside =
        day.type() == WorkoutType.RACE && day.why().stream().noneMatch(id -> id.endsWith(DISTANCE));
    return km == null || outside ? BigDecimal.ZERO : exact(km);
  }

  /** A length as planned: files round a quarter of a mile to whole metres. */
  public BigDecimal exact(BigDecimal km) {
    Grid grid = plan.grid();
    long metres = km.movePointRight(3).longValue();
    int steps = grid.round(km.doubleValue());
    return grid.distance(steps).metres() == metres
        ? BigDecimal.valueOf(steps * grid.stepMillimetres(), 6)
        : km;
  }

  public Milestones milestones() {
    Grid grid = plan.grid();
    List<Stage> stages = new ArrayList<>();
    for (StoredWeek week : plan.weeks()) {
      List<Run> days =
          week.days().stream()
              .map(day -> new Run(day.date(), day.type(), grid.round(training(day).doubleValue())))
              .toList();
      int steps = grid.round(week.km().doubleValue());
      stages.add(new Stage(week.number(), phase(week), steps, days));
    }
    return new Milestones(stages);
  }

  /** The largest weekly total that the rules hold safe for this athlete, where that was decided. */
  public Optional<BigDecimal> safePeak() {
    Decision decision = plan.trail().find(SAFE_PEAK);
    Double figure = decision == null ? null : Figure.of(decision.value());
    if (decision == null || figure == null) {
      return Optional.empty();
    }
    long unit = decision.value().endsWith(Grid.MI.unit()) ? Grid.MI.unitMillimetres() : 1_000_000;
    return Optional.of(
        BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(unit)).movePointLeft(6));
  }
}
