package dev.cairn.model.wording;

/** What a fact is the value of. The same number in another role is another fact. */
public enum FactRole {
  WEEK_NUMBER("weekNumber", Span.WEEK),
  WEEK_START("weekStart", Span.WEEK),
  WEEK_TYPE("weekType", Span.WEEK),
  WEEK_TOTAL("weekTotal", Span.WEEK),
  RUNS("runs", Span.WEEK),
  FAST_RUNS("fastRuns", Span.WEEK),
  LAST_TOTAL("lastTotal", Span.WEEK),
  CHANGE("change", Span.WEEK),
  NEXT_TOTAL("nextTotal", Span.WEEK),
  NEXT_CHANGE("nextChange", Span.WEEK),
  WEEKS_TO_GO("weeksToGo", Span.WEEK),
  HIGHEST_WEEK("highestWeek", Span.WEEK),

  WORKOUT("workout", Span.DAY),
  DATE("date", Span.DAY),
  DISTANCE("distance", Span.DAY),
  DURATION("duration", Span.DAY),
  PACE("pace", Span.DAY),
  HEART_ZONE("heartZone", Span.DAY),
  HARD_MINUTES("hardMinutes", Span.DAY),
  WARM_UP("warmUp", Span.DAY),
  COOL_DOWN("coolDown", Span.DAY),
  BODY("body", Span.DAY),
  REPETITIONS("repetitions", Span.DAY),
  REPETITION("repetition", Span.DAY),
  REPETITION_PACE("repetitionPace", Span.DAY),
  EFFORT("effort", Span.DAY),
  RECOVERY("recovery", Span.DAY),
  STRIDES("strides", Span.DAY),
  STRIDE("stride", Span.DAY),
  STRIDE_RECOVERY("strideRecovery", Span.DAY),
  LONGEST_SO_FAR("longestSoFar", Span.DAY),
  LONGEST_OF_ALL("longestOfAll", Span.DAY),
  FIRST_OF_KIND("firstOfKind", Span.DAY),
  LAST_OF_KIND("lastOfKind", Span.DAY),
  BLOCKED("blocked", Span.DAY),
  RACE_ON_THE_WAY("raceOnTheWay", Span.DAY),

  PLAN_WEEKS("planWeeks", Span.PLAN),
  RACE("race", Span.PLAN),
  RACE_DATE("raceDate", Span.PLAN),
  RACE_LENGTH("raceLength", Span.PLAN),
  GOAL("goal", Span.PLAN),
  GOAL_TIME("goalTime", Span.PLAN),
  PREDICTED_FINISH("predictedFinish", Span.PLAN),
  START_TOTAL("startTotal", Span.PLAN),
  PEAK_TOTAL("peakTotal", Span.PLAN),
  PEAK_WEEK("peakWeek", Span.PLAN),
  WISHED_PEAK("wishedPeak", Span.PLAN),
  LONGEST_RUN("longestRun", Span.PLAN),
  LONGEST_WEEK("longestWeek", Span.PLAN),
  MOST_RUNS("mostRuns", Span.PLAN),
  BASE_WEEKS("baseWeeks", Span.PLAN),
  LIGHT_WEEKS("lightWeeks", Span.PLAN),
  FIRST_FAST_WEEK("firstFastWeek", Span.PLAN);

  private final String word;
  private final Span span;

  /** What a fact belongs to. */
  public enum Span {
    DAY,
    WEEK,
    PLAN
  }

  FactRole(String word, Span span) {
    this.word = word;
    this.span = span;
  }

  /** The word in files and sentence banks. */
  public String word() {
    return word;
  }

  public Span span() {
    return span;
  }
}
