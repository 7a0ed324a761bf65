package dev.cairn.action.rulebook;

import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.trail.PackRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that coaches signed.
 *
 * @param pack the own pack of the workspace that it is in plans
 * @param sentence what it does and for whom, in words
 * @param inForce false where a newer pack no longer lets it count
 * @param asked the question as packs in force ask it, if they ask it in the words in which it was
 *     answered; else null
 * @param exceptions where it does not hold as it was signed: what somebody chose since, and plans
 *     that coaches left as they were
 */
public record SignedRule(
    Provenance provenance,
    PackRef pack,
    String sentence,
    boolean inForce,
    @Nullable MeetingQuestion asked,
    List<BookException> exceptions,
    List<BookCase> cases) {
  public SignedRule {
    exceptions = List.copyOf(exceptions);
    cases = List.copyOf(cases);
  }

  public String id() {
    return provenance.rule();
  }
}
