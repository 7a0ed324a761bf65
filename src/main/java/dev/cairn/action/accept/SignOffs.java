package dev.cairn.action.accept;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who signed a rule as it is offered, and who did not: the rule itself, or in the meeting what the
 * answers came to. A signature under an earlier wording, value or case is none under this one, and
 * a yes to other answers is none either.
 *
 * @param needed how many have to sign
 */
public record SignOffs(List<SignOff> signed, List<Participant> missing, int needed) {
  public SignOffs {
    signed = List.copyOf(signed);
    missing = List.copyOf(missing);
  }

  /** As the records say now. */
  public static SignOffs of(Records records, Offer offer, MeetingPolicy policy) {
    List<SignOff> signed = new ArrayList<>();
    List<Participant> missing = new ArrayList<>();
    for (Participant coach : offer.coaches()) {
      Optional<LocalDate> on = rule(records, offer, coach).or(() -> outcome(records, offer, coach));
      on.ifPresent(day -> signed.add(new SignOff(coach.name(), day)));
      if (on.isEmpty()) {
        missing.add(coach);
      }
    }
    return new SignOffs(signed, missing, policy.signOffs());
  }

  /** When a coach signed the rule itself. */
  private static Optional<LocalDate> rule(Records records, Offer offer, Participant coach) {
    return records
        .json(Thing.RULE_SIGNED, records.ledger(), part(offer.id(), coach.id()))
        .filter(json -> json.path("content").asString("").equals(offer.content()))
        .map(json -> LocalDate.parse(json.path("on").asString("")));
  }

  /**
   * When a coach said yes in the meeting to the answers that the rule follows from. A condition or
   * a change of a template that somebody wrote does not follow from them.
   */
  private static Optional<LocalDate> outcome(Records records, Offer offer, Participant coach) {
    if (!(offer.provenance().grounds() instanceof Grounds.Meeting from)
        || from.judged() instanceof Grounds.Words
        || from.judged() instanceof Grounds.Marks) {
      return Optional.empty();
    }
    MeetingRecords meetings = new MeetingRecords(records);
    return meetings.signed(meetings.meeting(from.meeting()), from.question()).stream()
        .filter(one -> one.now() && one.coach().equals(coach))
        .map(MeetingRecords.Signed::date)
        .findFirst();
  }

  static String part(String rule, String coach) {
    return rule + "/" + coach;
  }

  /** Whether as many signed as have to. */
  public boolean enough() {
    return signed.size() >= needed;
  }

  /** Who is missing of whom, in one sentence. */
  public String sentence(String rule) {
    String by =
        signed.isEmpty()
            ? "nobody"
            : String.join(", ", signed.stream().map(SignOff::name).toList());
    String others = String.join(", ", missing.stream().map(Participant::name).toList());
    int all = signed.size() + missing.size();
    return "The rule "
        + rule
        + " is signed by "
        + by
        + ", and "
        + needed
        + " of "
        + all
        + " coaches have to sign it"
        + (others.isEmpty() ? "" : "; not yet: " + others);
  }
}
