package dev.cairn.intake;

import dev.cairn.model.Athlete;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Fields that are each fine and make no sense together. */
final class Contradictions {
  private static final FieldPath SNAPSHOT = FieldPath.ROOT.member("snapshot");
  private static final FieldPath REQUEST = FieldPath.ROOT.member("request");

  private final Snapshot snapshot;
  private final PlanRequest request;
  private final Findings findings;

  Contradictions(Athlete athlete, Findings findings) {
    this.snapshot = athlete.snapshot();
    this.request = athlete.request();
    this.findings = findings;
  }

  void check() {
    recentRace();
    goalTime();
    blockedDays();
    raceDate();
  }

  private void recentRace() {
    RecentRace race = snapshot.recentRace();
    if (race == null) {
      return;
    }
    FieldPath field = SNAPSHOT.member("recentRace");
    if (race.date().isAfter(snapshot.asOf())) {
      findings.problem(
          field.member("date"),
          "is " + race.date() + ", after snapshot.asOf " + snapshot.asOf() + ".");
    }
    plausible(field.member("time"), race.distanceKm(), race.time());
  }

  private void goalTime() {
    Duration time = request.goalTime();
    if (time != null) {
      plausible(REQUEST.member("goalTime"), request.race().metres() / 1000.0, time);
    }
  }

  private void plausible(FieldPath field, double km, Duration time) {
    String objection = Plausible.objection(km, time);
    if (objection != null) {
      findings.problem(field, "is " + time + ", " + objection + ".");
    }
  }

  private void blockedDays() {
    if (request.blockedDays().size() == DayOfWeek.values().length) {
      findings.problem(
          REQUEST.member("blockedDays"), "holds all seven days, so no run has a place.");
    }
  }

  private void raceDate() {
    LocalDate race = request.raceDate();
    if (race == null) {
      return;
    }
    if (race.isBefore(snapshot.asOf())) {
      findings.problem(
          REQUEST.member("raceDate"),
          "is " + race + ", before snapshot.asOf " + snapshot.asOf() + ", so no day is left.");
      return;
    }
    Integer weeks = request.weeks();
    if (weeks != null) {
      weeksFit(race, weeks);
    }
  }

  /** Week 1 may have begun before the as-of date, but must not be over by then. */
  private void weeksFit(LocalDate race, int weeks) {
    LocalDate raceWeek = race.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate endOfFirst = raceWeek.minusWeeks(weeks - 1L).plusDays(6);
    if (endOfFirst.isBefore(snapshot.asOf())) {
      LocalDate start = snapshot.asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      long fit = Math.max(0, ChronoUnit.WEEKS.between(start, raceWeek) + 1);
      findings.problem(
          REQUEST.member("weeks"),
          "is "
              + weeks
              + ", but "
              + fitting(fit)
              + " between snapshot.asOf "
              + snapshot.asOf()
              + " and the race on "
              + race
              + "."
              + remedy(fit));
    }
  }

  private static String fitting(long weeks) {
    return switch ((int) weeks) {
      case 0 -> "no whole week fits";
      case 1 -> "only 1 week fits";
      default -> "only " + weeks + " weeks fit";
    };
  }

  private static String remedy(long fit) {
    return fit == 0 ? " Maybe choose a later race." : " Maybe ask for " + fit + ".";
  }
}
