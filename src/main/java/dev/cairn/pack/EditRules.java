package dev.cairn.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a coach may change in a plan, and what is said about it. A rule of the checker that is not
 * named here never bends.
 *
 * @param runsInRow more running days in a row bring a note
 * @param planAgainAfterDays so many days off in a row bring the note to plan again
 * @param similarForRule so many similar changes make a rule worth proposing
 * @param reasons nine at most so that a key reaches each
 */
public record EditRules(
    int runsInRow,
    int planAgainAfterDays,
    int similarForRule,
    List<Bending> bending,
    List<EditReason> reasons) {
  /** Of a pack that says nothing of it: no rule bends and nothing is noted. */
  public static final EditRules NONE =
      new EditRules(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, List.of(), List.of());

  public EditRules {
    bending = List.copyOf(bending);
    reasons = List.copyOf(reasons);
  }

  /** How a rule bends. */
  public enum How {
    FREE("free"),
    NOTE("note"),
    EXCEPTION("exception");

    private final String word;

    How(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A rule of the checker that bends under a coach. */
  public record Bending(String rule, How how, String reason) {}

  /**
   * Why a coach changed something.
   *
   * @param staysEmpty whether days that lost their run for it are to stay without one
   */
  public record EditReason(String code, String name, boolean staysEmpty) {}

  public Optional<Bending> bending(String rule) {
    return bending.stream().filter(one -> one.rule().equals(rule)).findFirst();
  }

  public Optional<EditReason> reason(String code) {
    return reasons.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
