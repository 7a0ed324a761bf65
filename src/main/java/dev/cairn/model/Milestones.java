package dev.cairn.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a coach looks for first in a plan: how long the base is, where hard running begins, the
 * highest week, the longest run.
 */
public final class Milestones {
  private final List<Stage> stages;

  /** A week as far as milestones need it; distances are steps of the plan's grid. */
  public record Stage(int number, @Nullable Phase phase, int steps, List<Run> days) {
    public Stage {
      days = List.copyOf(days);
    }
  }

  /** A day as far as milestones need it. */
  public record Run(LocalDate date, WorkoutType type, int steps) {}

  /** A day with the number of its week. */
  public record Found(int week, Run run) {}

  public Milestones(List<Stage> stages) {
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("A plan without weeks");
    }
    this.stages = List.copyOf(stages);
  }

  public static Milestones of(Plan plan) {
    List<Stage> stages = new ArrayList<>();
    for (Week week : plan.weeks()) {
      List<Run> days =
          week.days().stream()
              .map(day -> new Run(day.date(), day.type().value(), day.trainingSteps()))
              .toList();
      stages.add(new Stage(week.number(), week.phase(), week.total().value().steps(), days));
    }
    return new Milestones(stages);
  }

  public int baseWeeks() {
    return (int) stages.stream().filter(week -> week.phase() == Phase.BASE).count();
  }

  /** Of all weeks, halves up. */
  public int basePercent() {
    int all = stages.size();
    return (baseWeeks() * 200 + all) / (2 * all);
  }

  /** The first tempo, or where there is none the first other quality session. */
  public Optional<Found> firstQuality() {
    return first(type -> type == WorkoutType.TEMPO).or(() -> first(WorkoutType::quality));
  }

  private Optional<Found> first(Predicate<WorkoutType> wanted) {
    return runs().stream().filter(found -> wanted.test(found.run().type())).findFirst();
  }

  /** The first week at the highest total. */
  public Stage peak() {
    return stages.stream()
        .reduce((best, week) -> week.steps() > best.steps() ? week : best)
        .orElseThrow();
  }

  /** The first of the longest long runs. */
  public Optional<Found> longest() {
    return runs().stream()
        .filter(found -> found.run().type() == WorkoutType.LONG && found.run().steps() > 0)
        .max(
            Comparator.comparingInt((Found found) -> found.run().steps())
                .thenComparing(found -> found.run().date(), Comparator.reverseOrder()));
  }

  private List<Found> runs() {
    return stages.stream()
        .flatMap(week -> week.days().stream().map(day -> new Found(week.number(), day)))
        .toList();
  }
}
