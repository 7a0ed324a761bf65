package dev.cairn.cli.text;

import dev.cairn.model.Day;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The decisions a coach looks for first, in one line. */
public final class KeyDecisions {
  private final Plan plan;

  public KeyDecisions(Plan plan) {
    this.plan = plan;
  }

  /** "Base 4 weeks (33 %) · first tempo week 5 · peak 55 km week 9 · long run at most 18 km". */
  public String text() {
    List<String> parts = new ArrayList<>();
    base().ifPresent(parts::add);
    parts.add(firstQuality());
    String most = CalendarWords.distance(peak().total().value());
    parts.add(
        peak().number() == 1
            ? "holds " + most + " a week"
            : "peak " + most + " week " + peak().number());
    longest().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** The first week at the highest total. */
  Week peak() {
    return plan.weeks().stream()
        .reduce((best, week) -> steps(week) > steps(best) ? week : best)
        .orElseThrow(
            () -> new IllegalArgumentException("The plan of " + plan.athleteId() + " is empty"));
  }

  private static int steps(Week week) {
    return week.total().value().steps();
  }

  private Optional<String> base() {
    int all = plan.weeks().size();
    int base = (int) plan.weeks().stream().filter(week -> week.phase() == Phase.BASE).count();
    int percent = (base * 200 + all) / (2 * all); // halves up
    return base == 0
        ? Optional.empty()
        : Optional.of("Base " + CalendarWords.count(base, "week") + " (" + percent + " %)");
  }

  private String firstQuality() {
    return first(type -> type == WorkoutType.TEMPO)
        .or(() -> first(WorkoutType::quality))
        .orElse("no hard sessions but the long run");
  }

  private Optional<String> first(Predicate<WorkoutType> wanted) {
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        WorkoutType type = day.type().value();
        if (wanted.test(type)) {
          return Optional.of("first " + CalendarWords.type(type) + " week " + week.number());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> longest() {
    return plan.weeks().stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> day.type().value() == WorkoutType.LONG)
        .flatMap(day -> Optional.ofNullable(day.distance()).stream())
        .map(reasoned -> reasoned.value())
        .max(Comparator.comparingInt(distance -> distance.steps()))
        .map(distance -> "long run at most " + CalendarWords.distance(distance));
  }
}
