package dev.cairn.action.accept;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.origin.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Who signed a rule as it is offered, and who did not. A signature under an earlier wording, value
 * or case is none under this one.
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
      Optional<JsonNode> known =
          records
              .json(Thing.RULE_SIGNED, records.ledger(), part(offer.id(), coach.id()))
              .filter(json -> json.path("content").asString("").equals(offer.content()));
      if (known.isPresent()) {
        LocalDate on = LocalDate.parse(known.get().path("on").asString(""));
        signed.add(new SignOff(coach.name(), on));
      } else {
        missing.add(coach);
      }
    }
    return new SignOffs(signed, missing, policy.signOffs());
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
