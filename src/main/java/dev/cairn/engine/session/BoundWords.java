package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.engine.session.Allowance.Reference;
import dev.cairn.model.Distance;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.IntensityRules;

/** Each bound on hard minutes in a few words; its minutes follow. */
record BoundWords(IntensityRules rules, HardMinutes minutes, Fitness fitness) {

  String of(Bound bound, Quality quality) {
    Slot slot = quality.slot();
    Distance week = slot.week().total();
    return switch (bound) {
      case PROGRESSION -> "progression at week " + slot.week().number();
      case GROWTH -> growth(quality);
      case CUTBACK -> share(rules.cutbackPercent()) + " of " + before(quality);
      case SHORT_WEEK -> "share of a full week";
      case TAPER -> "half of " + before(quality) + ", touches kept";
      case WEEK_SHARE -> weekShare(quality.type(), week);
      case EASY_TIME -> share(rules.easyTimePercent()) + " of the week's time easy";
      case DAY -> slot.run().distance().text() + " with warm-up and cool-down";
      case REPLACED -> "no more than " + TypeWords.of(slot.scheduled()) + " in its place";
      case MAIN_DAY -> "without a main quality session";
      case FIRST_TEMPO -> "before the plan's first tempo";
      case SAME_TYPE -> "beside the week's other " + TypeWords.of(quality.type());
    };
  }

  private String growth(Quality quality) {
    Reference reference = quality.allowance().reference();
    return reference == null || reference.seconds() == 0
        ? "a first session while the week grows"
        : "the week grows, so " + share(100 + rules.bothUpPercent()) + " of " + before(quality);
  }

  private static String before(Quality quality) {
    Reference reference = quality.allowance().reference();
    return reference == null
        ? "the last full week"
        : "week " + reference.week().number() + "'s " + Minutes.number(reference.seconds());
  }

  private String weekShare(WorkoutType type, Distance week) {
    String pace = fitness.text(minutes.pace(type));
    return share(minutes.weekPercent(type)) + " of " + week.text() + " at " + pace;
  }

  private static String share(double percent) {
    return Words.number(percent) + " %";
  }
}
