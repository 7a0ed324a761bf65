package dev.cairn.action.teaching;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.review.proposal.Learned;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as it stands.
 *
 * @param whose the athletes of its cases by their files' ids, in the same order; empty for those
 *     who were erased
 * @param offer the rule that would come of it; empty where there is none
 * @param noRule why there is none; empty where there is one
 * @param signOffs who signed that rule
 * @param decided what was said about it last; empty where nothing was
 * @param since how many cases came after that
 */
public record Suggestion(
    Learned learned,
    List<String> whose,
    Fate fate,
    Optional<Offer> offer,
    Optional<NoOffer> noRule,
    Optional<SignOffs> signOffs,
    Optional<SetAside> decided,
    int since) {
  public Suggestion {
    whose = List.copyOf(whose);
  }

  public String id() {
    return learned.id();
  }
}
