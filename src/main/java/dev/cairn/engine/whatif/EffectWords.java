package dev.cairn.engine.whatif;

import dev.cairn.pack.Quantity;

/** The quantities that modifiers change, as a coach names them. */
final class EffectWords {
  private EffectWords() {}

  static String name(Quantity quantity) {
    return switch (quantity) {
      case WEEKLY_INCREASE -> "the weekly growth";
      case PEAK -> "the peak";
      case LONG_RUN -> "the long run's cap";
      case HARD_MINUTES -> "the hard minutes";
      case EASY_DAYS_BETWEEN_HARD -> "the easy days between hard days";
      case CUTBACK_EVERY -> "the weeks from cutback to cutback";
      case CUTBACK_DEPTH -> "the depth of cutbacks";
      case QUALITY_SESSIONS -> "the quality sessions a week";
      case FIRST_QUALITY_WEEK -> "the first week with quality";
      case HILLS -> "hills";
      case INTERVALS -> "intervals";
    };
  }
}
