package dev.cairn.engine.pace;

/** The paces a plan names, from the slowest easy run to repetitions, then the race paces. */
public enum Zone {
  EASY_SLOW("slow easy pace", new Rule.Share(0.63)),
  EASY("easy pace", new Rule.Share(0.6825)),
  EASY_FAST("fast easy pace", new Rule.Share(0.735)),
  STEADY("steady pace", new Rule.Share(0.80)),
  MARATHON("marathon pace", new Rule.Marathon()),
  THRESHOLD("threshold pace", new Rule.Share(0.88)),
  INTERVAL("interval pace", new Rule.Share(0.975)),
  REPETITION("repetition pace", new Rule.Repetition()),
  RACE_5K("5 km race pace", new Rule.Race(5_000)),
  RACE_10K("10 km race pace", new Rule.Race(10_000)),
  RACE_HALF("half marathon race pace", new Rule.Race(21_097.5)),
  RACE_MARATHON("marathon race pace", new Rule.Race(42_195));

  private final String label;
  private final Rule rule;

  Zone(String label, Rule rule) {
    this.label = label;
    this.rule = rule;
  }

  public String label() {
    return label;
  }

  Rule rule() {
    return rule;
  }

  /** Where a zone's pace comes from. */
  sealed interface Rule {

    /** The speed whose oxygen cost is this share of VDOT. */
    record Share(double ofVdot) implements Rule {}

    /** The predicted race time. */
    record Race(double metres) implements Rule {}

    /** Predicted, or for slower runners the published table. */
    record Marathon() implements Rule {}

    /** Some seconds per 400 m faster than intervals. */
    record Repetition() implements Rule {}
  }
}
