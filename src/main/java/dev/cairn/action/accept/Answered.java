package dev.cairn.action.accept;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.util.List;

/** Whether an offer is what the answers that it names come to. */
final class Answered {
  private Answered() {}

  /** Coaches sign after they talked and answered once more in private. */
  static void refuseOnce(Offer offer) {
    if (offer.provenance().grounds() instanceof Grounds.Meeting meeting
        && meeting.second().isEmpty()) {
      throw new Refused(
          meeting.title()
              + " was answered in one round alone, so the rule "
              + offer.id()
              + " cannot be signed yet. Maybe begin the second round.");
    }
  }

  /** Nobody puts a number into force in the name of a meeting that came to another one. */
  static void refuseOther(Offer offer, Records records, Standing standing) {
    refuseOnce(offer);
    if (offer.provenance().grounds() instanceof Grounds.Meeting meeting) {
      Offer now = again(offer.provenance(), meeting, records, standing);
      if (!now.content().equals(offer.content())) {
        throw new Refused(
            "The answers to "
                + meeting.title()
                + " come to another rule by now, so "
                + offer.id()
                + " is not in force. Maybe look at it again and sign what it is now.");
      }
    }
  }

  private static List<WrittenChange> written(Sets.Template set) {
    return set.changes().stream()
        .map(one -> new WrittenChange(one.place(), one.value().word(), one.now()))
        .toList();
  }

  private static Offer again(
      Provenance from, Grounds.Meeting meeting, Records records, Standing standing) {
    MeetingOffer offers = new MeetingOffer(standing, new MeetingRecords(records));
    return switch (from.sets()) {
      case Sets.Value _ -> offers.of(meeting.meeting(), meeting.question(), from.reason());
      case Sets.Line _ ->
          offers.line(meeting.meeting(), meeting.question(), from.condition(), from.reason());
      case Sets.Template set ->
          offers.template(meeting.meeting(), meeting.question(), written(set), from.reason());
    };
  }
}
