package dev.cairn.pack.origin;

import java.util.Optional;

/**
 * A value of a race's template, by the word that files use; behind a slash stands which of several.
 * Key workouts of the base phase are none: it has no quality days, so that they set nothing.
 */
public enum TemplateValue {
  MIN_WEEKS("minWeeks", "fewest weeks", Form.WHOLE),
  MAX_WEEKS("maxWeeks", "most weeks", Form.WHOLE),
  USUAL_WEEKS("usualWeeks", "usual weeks", Form.WHOLE),
  USUAL_WEEKS_FROM_KM("usualWeeksFromKm", "usual weeks of those who run much", Form.WHOLE_OR_NONE),
  USUAL_FROM_KM("usualFromKm", "km a week that count as much", Form.NUMBER_OR_NONE),
  BUILD_PERCENT("buildPercent", "share of the weeks that build, in %", Form.WHOLE),
  PEAK_WEEK_PERCENT("peakWeekPercent", "where the peak week stands, in % of the weeks", Form.WHOLE),
  TAPER_PERCENT("taperPercent", "taper weeks, in % of the peak", Form.WHOLES),
  LONG_RUN_CAPS("longRunCaps", "longest long run, by weeks of the plan", Form.CAPS),
  MIN_LONGEST_PERCENT("minLongestPercent", "longest run needed, in % of the race", Form.WHOLE),
  PEAK_REACHES_RACE("peakReachesRace", "whether the peak week reaches the race", Form.FLAG),
  LONG_AIM_KM("longAimKm", "longest run aimed at, in km", Form.SPAN),
  LONG_WARN_KM("longWarnKm", "longest run below which is warned, in km", Form.NUMBER_OR_NONE),
  FINISH("multipliers/finish", "peak to finish, in race distances", Form.NUMBER),
  IMPROVE("multipliers/improve", "peak to improve, in race distances", Form.NUMBER),
  COMPETE("multipliers/compete", "peak to compete, in race distances", Form.NUMBER),
  BUILD("keyWorkouts/build", "key workouts of the build phase", Form.TYPES),
  PEAK("keyWorkouts/peak", "key workouts of the peak phase", Form.TYPES),
  TAPER("keyWorkouts/taper", "key workouts of the taper", Form.TYPES);

  private final String word;
  private final String plain;
  private final Form form;

  TemplateValue(String word, String plain, Form form) {
    this.word = word;
    this.plain = plain;
    this.form = form;
  }

  /** How such a value is written. */
  public enum Form {
    WHOLE("33"),
    NUMBER("1.9"),
    WHOLE_OR_NONE("12\" or \"none"),
    NUMBER_OR_NONE("25\" or \"none"),
    FLAG("yes\" or \"no"),
    WHOLES("78, 62, 40"),
    /** From so many weeks on so many kilometres. */
    CAPS("8: 16, 12: 19\" or \"none"),
    SPAN("29 to 32\" or \"none"),
    TYPES("tempo, hills, tempo, intervals\" or \"none");

    private final String example;

    Form(String example) {
      this.example = example;
    }

    /** Such a value, as it stands between quotation marks. */
    public String example() {
      return example;
    }
  }

  public String word() {
    return word;
  }

  /** As coaches read it. */
  public String plain() {
    return plain;
  }

  public Form form() {
    return form;
  }

  /** The key workouts of a phase, or the peak of a goal: by the word behind the slash. */
  public static TemplateValue of(String group, String member) {
    return of(group + "/" + member).orElseThrow();
  }

  /** By the word that files use. */
  public static Optional<TemplateValue> of(String word) {
    for (TemplateValue value : values()) {
      if (value.word.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
