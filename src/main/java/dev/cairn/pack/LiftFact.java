package dev.cairn.pack;

/** What conditions about the next load can name. */
public enum LiftFact {
  PAIN("pain", true, "pain where the exercise works", ""),
  FAILED("failed", true, "a failed set in the last session", ""),
  FAILED_TWICE("failedTwice", true, "failed sets in the last two sessions", ""),
  SLEEP_HOURS("sleepHours", false, "sleep last night", "h"),
  RPE_CHANGE("rpeChange", false, "change of effort over 7 days", "RPE"),
  ONE_REP_MAX_CHANGE("e1rmChange", false, "change of estimated one-repetition maximum", "%"),
  SORENESS("soreness", false, "soreness", "of 5"),
  FATIGUE_SIGNS("fatigueSigns", false, "signs of fatigue", "signs"),
  FATIGUE_TOLD("fatigueTold", false, "signs of fatigue that are known", "signs"),
  FATIGUE_UNTOLD("fatigueUntold", false, "signs of fatigue that nobody told", "signs"),
  DAYS_SINCE_EXERCISE("daysSinceExercise", false, "days since this exercise", "days"),
  DAYS_SINCE_MUSCLES("daysSinceMuscles", false, "days since its muscles worked", "days"),
  DELOAD("deload", true, "a lighter session planned", ""),
  MEAN_RPE("meanRpe", false, "mean effort of the last session", "RPE"),
  MEAN_RPE_OF_TWO("meanRpeOfTwo", false, "mean effort of the last two sessions", "RPE"),
  HIGHEST_RPE("highestRpe", false, "highest effort of the last session", "RPE"),
  EFFORT_TOLD("effortTold", true, "effort told last time", ""),
  TARGET_RPE("targetRpe", false, "effort asked for", "RPE"),
  FEWEST_REPS("fewestReps", false, "fewest repetitions of a working set", "reps"),
  RANGE_TOP("rangeTop", false, "top of the range asked for", "reps"),
  REPS_OVER("repsOver", false, "repetitions of the last set above the range", "reps"),
  REPS_OVER_BEFORE("repsOverBefore", false, "the same one session earlier", "reps"),
  SAME_LOAD("sameLoad", false, "sessions in a row at this load", "sessions"),
  IN_RANGE("inRange", true, "the range was held in the last three sessions", "");

  private final String word;
  private final boolean flag;
  private final String plain;
  private final String unit;

  LiftFact(String word, boolean flag, String plain, String unit) {
    this.word = word;
    this.flag = flag;
    this.plain = plain;
    this.unit = unit;
  }

  /** As conditions write it. */
  public String word() {
    return word;
  }

  /** Whether it is true or false; all others are numbers. */
  public boolean flag() {
    return flag;
  }

  /** As a coach names it. */
  public String plain() {
    return plain;
  }

  public String unit() {
    return unit;
  }
}
