package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Words;
import dev.cairn.pack.Quantity;

/** How a coach would say each calibrated limit. */
final class Limits {
  private Limits() {}

  static String sentence(Quantity quantity, double value) {
    String number = Words.number(value);
    return switch (quantity) {
      case WEEKLY_INCREASE -> "A week grows by at most " + number + " % over the last full week";
      case PEAK ->
          value < 1
              ? "The safe peak is cut to " + Words.percent(value)
              : "The safe peak stands as it is";
      case LONG_RUN ->
          value < 1
              ? "The long run's cap is cut to " + Words.percent(value)
              : "The long run's cap stands";
      case HARD_MINUTES ->
          value < 1
              ? "Hard minutes are cut to " + Words.percent(value)
              : "Hard minutes stand as planned";
      case EASY_DAYS_BETWEEN_HARD ->
          number + (value == 1 ? " easy day" : " easy days") + " between hard days";
      case CUTBACK_EVERY -> "A cutback at least every " + number + " weeks";
      case CUTBACK_DEPTH -> "A cutback takes " + number + " % off";
      case QUALITY_SESSIONS ->
          "At most "
              + number
              + (value == 1 ? " quality session a week" : " quality sessions a week");
      case FIRST_QUALITY_WEEK -> "No quality before week " + number;
      case FIRST_STEADY_WEEK -> "Only easy running before week " + number;
      case HILLS -> value > 0 ? "Hills are allowed" : "Hills are left out";
      case INTERVALS -> value > 0 ? "Intervals are allowed" : "Intervals are left out";
    };
  }

  static String formula(Quantity quantity) {
    return switch (quantity) {
      case WEEKLY_INCREASE -> "min(pack's increase, safe increase of each modifier)";
      case PEAK, LONG_RUN, HARD_MINUTES ->
          "product of the modifiers' factors, never below the pack's floor";
      case EASY_DAYS_BETWEEN_HARD, CUTBACK_DEPTH, FIRST_QUALITY_WEEK, FIRST_STEADY_WEEK ->
          "largest value asked for";
      case CUTBACK_EVERY, QUALITY_SESSIONS, HILLS, INTERVALS -> "smallest value asked for";
    };
  }
}
