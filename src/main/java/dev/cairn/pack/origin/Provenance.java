package dev.cairn.pack.origin;

import java.util.List;

/**
 * Where a rule that coaches agreed on comes from.
 *
 * @param rule by which it is named
 * @param name as coaches see it
 * @param condition for whom it holds
 * @param reason in the coaches' words; may be empty
 * @param needed how many coaches had to sign
 */
public record Provenance(
    String rule,
    String name,
    String condition,
    Sets sets,
    String reason,
    Grounds grounds,
    int needed,
    List<SignOff> signOffs) {
  public Provenance {
    signOffs = List.copyOf(signOffs);
  }

  /** Who signed, in one line. */
  public String signers() {
    return String.join(", ", signOffs.stream().map(SignOff::name).toList());
  }

  /** The day of the last signature; empty under none. */
  public String lastSigned() {
    return signOffs.stream().map(one -> one.on().toString()).max(String::compareTo).orElse("");
  }

  /** The same under these signatures. */
  public Provenance signed(int asked, List<SignOff> by) {
    return new Provenance(rule, name, condition, sets, reason, grounds, asked, by);
  }
}
