package dev.cairn.engine.refusal;

/** The parts of a conflict as a coach would name them. */
public final class ConflictWords {
  private ConflictWords() {}

  /** The words for an id, or the id where it is not one of the engine's own. */
  public static String of(String id) {
    for (GeneralCause cause : GeneralCause.values()) {
      if (cause.id().equals(id)) {
        return words(cause) + " (" + id + ")";
      }
    }
    if (id.startsWith("modifier.")) {
      return "a modifier that applies to this runner (" + id + ")";
    }
    return id.startsWith("redline.") ? "a red line of the pack (" + id + ")" : id;
  }

  /** The words alone, for those who never see an id. */
  public static String plain(String id) {
    for (GeneralCause cause : GeneralCause.values()) {
      if (cause.id().equals(id)) {
        return words(cause);
      }
    }
    String name = id.substring(id.indexOf('.') + 1).replace('-', ' ');
    if (id.startsWith("modifier.")) {
      return "the modifier \"" + name + "\"";
    }
    return id.startsWith("redline.") ? "the red line \"" + name + "\"" : id;
  }

  private static String words(GeneralCause cause) {
    return switch (cause) {
      case MIN_WEEKS -> "the fewest weeks a plan for this race needs";
      case MIN_LONGEST -> "the long run that this race asks for";
      case MIN_PEAK -> "the peak week that this race asks for";
      case WEEKS -> "the time until the race";
      case LONGEST -> "the longest run so far";
      case RUN_STEP -> "how much longer a run may be than the longest of 30 days";
      case CURRENT -> "what is run a week now";
      case INCREASE -> "how much a week may grow";
      case CUTBACK -> "the lighter weeks in between";
      case SHORTEST -> "the shortest run worth its way";
      case BLOCKED -> "the blocked weekdays";
      case DATES -> "the blocked dates";
      case RACES -> "the races on the way";
      case MINUTES -> "the minutes available on some days";
      case ON_FEET -> "the longest time on feet";
      case LONG_CAP -> "the template's cap on long runs";
      case DAYS -> "the run days a week";
    };
  }
}
