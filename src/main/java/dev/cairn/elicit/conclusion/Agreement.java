package dev.cairn.elicit.conclusion;

import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.MeetingPolicy;

/** How far coaches agree about something that has no number. */
public enum Agreement {
  /** So many name it as the policy asks of a consensus. */
  AGREED("agreed"),
  /** Some want this and others that at the same place; none is chosen. */
  SPLIT("split"),
  /** Some name it; it is there to be talked about. */
  NAMED("named"),
  /** Fewer answered than the policy asks for. */
  TOO_FEW("tooFew");

  private final String word;

  Agreement(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Agreement of(Proportion named, MeetingPolicy policy) {
    if (named.of() < policy.fewest()) {
      return TOO_FEW;
    }
    return named.share() >= policy.agreedShare() ? AGREED : NAMED;
  }
}
