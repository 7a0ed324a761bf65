package dev.cairn.pack.meeting;

/** What a quantity that is asked for is counted in. */
public enum Measure {
  PERCENT("percent"),
  /** A factor, 1 changes nothing. */
  FACTOR("factor"),
  KILOMETRES("km"),
  MINUTES("minutes"),
  DAYS("days"),
  WEEKS("weeks"),
  MONTHS("months"),
  YEARS("years"),
  COUNT("count");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
