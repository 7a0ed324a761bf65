package dev.cairn.pack;

/** What a risk factor may look at: facts of a plan and of what happened to plans of the athlete. */
public enum RiskFact {
  /** How many warnings the plan carries. */
  WARNINGS("warnings", true),
  /** How many soft rules gave way. */
  RELAXATIONS("relaxations", true),
  /** How many modifiers changed something. */
  MODIFIERS("modifiers", true),
  /** Months since the latest injury; nothing where there was none. */
  MONTHS_SINCE_INJURY("monthsSinceInjury", false),
  /** The worst pain told of an injury, 0 to 10. */
  PAIN("pain", false),
  /** How many injuries nobody has cleared. */
  UNCLEARED_INJURIES("unclearedInjuries", false),
  /** The peak week in percent of the safe peak. */
  PEAK_OF_SAFE_PERCENT("peakOfSafePercent", false),
  /** The largest week in percent of what the athlete runs now. */
  PEAK_OF_CURRENT_PERCENT("peakOfCurrentPercent", false),
  /** How many days differ from the plan that was approved last. */
  DAYS_CHANGED("daysChanged", false),
  /** How many changes coaches made in the plan. */
  COACH_CHANGES("coachChanges", false),
  /** How many plans of the athlete were rejected. */
  REJECTIONS("rejections", false),
  /** Of the others who asked for this race, how many percent the engine had to refuse. */
  REFUSED_NEARBY_PERCENT("refusedNearbyPercent", false),
  /** 1 where no plan of the athlete was ever judged. */
  NEVER_JUDGED("neverJudged", false),
  /** 1 where the plan in the store cannot be read. */
  DAMAGED("damaged", false);

  private final String word;
  private final boolean named;

  RiskFact(String word, boolean named) {
    this.word = word;
    this.named = named;
  }

  public String word() {
    return word;
  }

  /** Whether it counts things with names, so that a factor may count only some of them. */
  public boolean named() {
    return named;
  }
}
