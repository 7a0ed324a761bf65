package dev.cairn.engine.session;

import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Race;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.IntensityRules;
import java.util.List;

/** Turns a chosen workout into the day's session. */
final class QualityDays {
  private final Course course;
  private final QualityReasons reasons;

  QualityDays(Course course, QualityReasons reasons) {
    this.course = course;
    this.reasons = reasons;
  }

  Content content(Quality quality, Variant variant) {
    Session session = session(quality, variant);
    return new Content(
        new Reasoned<>(quality.type(), reasons.type(quality)),
        new Reasoned<>(session, reasons.session(quality, variant, session)));
  }

  private Session session(Quality quality, Variant variant) {
    IntensityRules rules = course.rules().intensity();
    List<Step> steps =
        new Steps(course.fitness())
            .around(
                variant,
                quality.slot().run().distance().metres(),
                (int) Math.round(rules.warmUpKm() * 1000),
                (int) Math.round(rules.coolDownKm() * 1000));
    PaceRange pace = variant.uphill() ? null : course.fitness().range(variant.zone());
    return new Session(
        variant.workout().id(),
        variant.workout().name(),
        Intensity.HIGH,
        Minutes.round(Steps.seconds(steps)),
        pace,
        heartRateZone(quality.type()),
        variant.hardMinutes(),
        steps);
  }

  private String heartRateZone(WorkoutType type) {
    return switch (type) {
      case INTERVALS, HILLS -> "Z5";
      case RACE_PACE -> raceZone(course.athlete().request().race());
      default -> "Z4";
    };
  }

  private static String raceZone(Race race) {
    return switch (race) {
      case FIVE_K -> "Z5";
      case TEN_K, HALF -> "Z4";
      case MARATHON -> "Z3";
    };
  }
}
