package dev.cairn.action;

import dev.cairn.ledger.Kind;

/** What is done once and never taken back: undo passes over it. */
public final class Lasting {
  public static final Kind COACH_NAMED = new Kind("coach.named");
  public static final Kind PACKS_CHANGED = new Kind("packs.changed");

  /** A sample that could be drawn again until it pleases would be none. */
  public static final Kind SAMPLE_DRAWN = new Kind("sample.drawn");

  /** Whoever has seen the reasons cannot think again as before. */
  public static final Kind OPINION_GIVEN = new Kind("opinion.given");

  /** What left cannot be fetched back. */
  public static final Kind TEXT_SENT = new Kind("text.sent");

  /** A yes is taken back by a no; one that was used up cannot be undone. */
  public static final Kind TEXT_ALLOWED = new Kind("text.allowed");

  /** What is said in a meeting is corrected by saying it again, and never lost by a step back. */
  public static final Kind MEETING_OPENED = new Kind("meeting.opened");

  public static final Kind ANSWER_GIVEN = new Kind("answer.given");

  public static final Kind LATE_ANSWER = new Kind("answer.late");

  /** Who saw the answers cannot unsee them. */
  public static final Kind ROUND_CLOSED = new Kind("round.closed");

  public static final Kind ROUND_BEGUN = new Kind("round.begun");

  /** What was asked before somebody answered stays what was answered. */
  public static final Kind MEETING_CHANGED = new Kind("meeting.changed");

  /** A yes is taken back by saying so. */
  public static final Kind OUTCOME_SIGNED = new Kind("outcome.signed");

  private Lasting() {}

  static boolean is(Kind kind) {
    return kind.equals(COACH_NAMED)
        || kind.equals(PACKS_CHANGED)
        || kind.equals(SAMPLE_DRAWN)
        || kind.equals(OPINION_GIVEN)
        || kind.equals(TEXT_SENT)
        || kind.equals(TEXT_ALLOWED)
        || kind.equals(MEETING_OPENED)
        || kind.equals(ANSWER_GIVEN)
        || kind.equals(LATE_ANSWER)
        || kind.equals(ROUND_CLOSED)
        || kind.equals(ROUND_BEGUN)
        || kind.equals(MEETING_CHANGED)
        || kind.equals(OUTCOME_SIGNED);
  }
}
