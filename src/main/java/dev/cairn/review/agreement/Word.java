package dev.cairn.review.agreement;

import dev.cairn.review.Judgement;
import java.util.List;

/** What a verdict comes to for the athlete: notes beside it are no other verdict. */
public enum Word {
  AS_IT_IS,
  WITH_CHANGES,
  REJECTED;

  /** All there are, in their order. */
  public static final List<Word> ALL = List.of(values());

  public static Word of(Judgement judgement) {
    return switch (judgement) {
      case APPROVED, APPROVED_WITH_NOTES -> AS_IT_IS;
      case APPROVED_WITH_CHANGES -> WITH_CHANGES;
      case REJECTED -> REJECTED;
    };
  }

  /** Whether the athlete would get a plan. */
  public boolean approves() {
    return this != REJECTED;
  }
}
