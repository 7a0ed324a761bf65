package dev.cairn.review;

import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.pack.RiskFactor;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.Warning;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts that risk is judged by: of a plan, of its athlete and of what was before. */
public final class RiskFacts {
  private static final double PERCENT = 100;
  private static final String SAFE_PEAK = "plan.safePeak";

  private final Optional<Read> read;
  private final History history;

  private record Read(StoredPlan plan, Athlete athlete) {}

  private RiskFacts(Optional<Read> read, History history) {
    this.read = read;
    this.history = history;
  }

  public static RiskFacts of(StoredPlan plan, Athlete athlete, History history) {
    return new RiskFacts(Optional.of(new Read(plan, athlete)), history);
  }

  /** Of a plan that cannot be read any more. */
  public static RiskFacts ofDamaged(History history) {
    return new RiskFacts(Optional.empty(), history);
  }

  /** What a factor looks at; nothing where there is no such thing. */
  Optional<Double> value(RiskFactor factor) {
    return switch (factor.fact()) {
      case WARNINGS -> count(factor, read.stream().flatMap(RiskFacts::warnings));
      case RELAXATIONS -> count(factor, read.stream().flatMap(RiskFacts::relaxations));
      case MODIFIERS -> count(factor, read.stream().flatMap(RiskFacts::modifiers));
      case MONTHS_SINCE_INJURY -> injuries().map(RiskFacts::months).min(Double::compare);
      case PAIN ->
          injuries()
              .map(Injury::pain)
              .filter(Objects::nonNull)
              .map(pain -> (double) pain)
              .max(Double::compare);
      case UNCLEARED_INJURIES ->
          Optional.of(
              (double) injuries().filter(one -> Boolean.FALSE.equals(one.cleared())).count());
      case PEAK_OF_SAFE_PERCENT -> read.flatMap(RiskFacts::ofSafePeak);
      case PEAK_OF_CURRENT_PERCENT -> read.flatMap(RiskFacts::ofCurrent);
      case DAYS_CHANGED -> Optional.of((double) history.daysChanged());
      case COACH_CHANGES -> Optional.of((double) history.coachChanges());
      case REJECTIONS -> Optional.of((double) history.rejections());
      case REFUSED_NEARBY_PERCENT -> refusedNearby();
      case NEVER_JUDGED -> Optional.of(history.judged() ? 0.0 : 1.0);
      case DAMAGED -> Optional.of(read.isPresent() ? 0.0 : 1.0);
    };
  }

  private static Optional<Double> count(RiskFactor factor, Stream<String> names) {
    return Optional.of(
        (double)
            names.filter(name -> factor.only().isEmpty() || factor.only().contains(name)).count());
  }

  private static Stream<String> warnings(Read read) {
    return read.plan().warnings().stream().map(Warning::code);
  }

  private static Stream<String> relaxations(Read read) {
    return read.plan().relaxed().stream().map(part -> part.rule());
  }

  /** Each modifier once, by name, however many values it changed. */
  private static Stream<String> modifiers(Read read) {
    TreeSet<String> names = new TreeSet<>();
    for (Decision decision : read.plan().trail().decisions()) {
      if (decision.source() instanceof Source.Modifier modifier) {
        names.add(modifier.name());
      }
    }
    return names.stream();
  }

  private Stream<Injury> injuries() {
    return read.stream().flatMap(one -> one.athlete().snapshot().injuries().stream());
  }

  /** An injury without a date counts as one of now, as the engine takes it. */
  private static double months(Injury injury) {
    Double since = injury.monthsSince();
    return since == null ? 0 : since;
  }

  private static Optional<Double> ofSafePeak(Read read) {
    Decision safe = read.plan().trail().find(SAFE_PEAK);
    return safe == null
        ? Optional.empty()
        : leadingNumber(safe.value())
            .filter(number -> number > 0)
            .map(number -> PERCENT * peak(read.plan()) / inKm(number, safe.value()));
  }

  private static Optional<Double> ofCurrent(Read read) {
    double now = read.athlete().snapshot().currentWeeklyKm();
    return now > 0 ? Optional.of(PERCENT * peak(read.plan()) / now) : Optional.empty();
  }

  private static double peak(StoredPlan plan) {
    return plan.weeks().stream()
        .map(StoredWeek::km)
        .max(BigDecimal::compareTo)
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }

  private static Optional<Double> leadingNumber(String value) {
    String number = value.split(" ", 2)[0];
    return number.matches("[0-9]+([.][0-9]+)?")
        ? Optional.of(Double.parseDouble(number))
        : Optional.empty();
  }

  private static double inKm(double number, String value) {
    return value.endsWith(" mi") ? number * 1.609344 : number;
  }

  private Optional<Double> refusedNearby() {
    return history.neighbours() == 0
        ? Optional.empty()
        : Optional.of(PERCENT * history.neighboursRefused() / history.neighbours());
  }
}
