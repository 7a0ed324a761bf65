package dev.cairn.action;

/** Who sits before the program, by the name that reviews show. */
public record Coach(String name) {
  private static final int LONGEST = 100;

  public Coach {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new Refused(
          "A coach needs a name of 1 to "
              + LONGEST
              + " letters, so that a review can say whose it"
              + " is. Maybe name one with --coach.");
    }
  }
}
