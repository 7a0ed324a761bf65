package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.MeetingOffer;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.accept.WrittenChange;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.conclusion.Agreement;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.pack.WrittenTemplate;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.MarkedPlace;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.shelf.OwnPack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What follows from answers that lie open: a rule that can be signed, or why there is none. */
final class FollowingRule {
  private final Records records;
  private final Standing standing;

  FollowingRule(Records records, Standing standing) {
    this.records = records;
    this.standing = standing;
  }

  /** What follows from them by itself. */
  QuestionCase.Following of(HeldMeeting meeting, HeldQuestion held) {
    return told(
        () -> offers().of(meeting.meeting().id(), held.question().id(), ReasonOf.the(held)));
  }

  /** What follows from what somebody wrote for them. */
  QuestionCase.Following written(String meeting, String question, WrittenRule rule) {
    return switch (rule) {
      case WrittenRule.Line line ->
          unreadable(line.condition())
              .<QuestionCase.Following>map(QuestionCase.None::new)
              .orElseGet(() ->
                  told(() -> offers().line(meeting, question, line.condition(), line.reason())));
      case WrittenRule.Template changed ->
          told(() -> offers().template(meeting, question, changed.changes(), changed.reason()));
    };
  }

  /** Told before anything else that may be missing: that is what is being typed. */
  private static Optional<String> unreadable(String condition) {
    try {
      WrittenCondition.of(condition);
      return Optional.empty();
    } catch (ConditionProblem problem) {
      String sentence = String.valueOf(problem.getMessage());
      return Optional.of(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
    }
  }

  private MeetingOffer offers() {
    return new MeetingOffer(standing, new MeetingRecords(records));
  }

  private QuestionCase.Following told(Supplier<Offer> offered) {
    try {
      Offer offer = offered.get();
      return new QuestionCase.Draft(
          offer, SignOffs.of(records, offer, AcceptRule.policy(standing)), inForce(offer));
    } catch (Refused none) {
      return new QuestionCase.None(String.valueOf(none.getMessage()));
    }
  }

  private boolean inForce(Offer offer) {
    return switch (offer.provenance().sets()) {
      case Sets.Value _ ->
          standing.rules().modifiers().stream()
              .flatMap(modifier -> modifier.effects().stream())
              .map(effect -> effect.agreed())
              .anyMatch(agreed -> holds(agreed, offer));
      case Sets.Line _, Sets.Template _ ->
          kept(offer.id()).filter(known -> same(known, offer.provenance())).isPresent();
    };
  }

  private static boolean holds(@Nullable Agreed agreed, Offer offer) {
    return agreed != null && same(agreed.provenance(), offer.provenance());
  }

  /** Under whose names it holds does not matter, nor how often it was signed. */
  private static boolean same(Provenance known, Provenance offered) {
    return known.rule().equals(offered.rule())
        && known.condition().equals(offered.condition())
        && known.sets().equals(offered.sets())
        && known.reason().equals(offered.reason());
  }

  /** Where a rule that counts comes from. */
  private Optional<Provenance> kept(String rule) {
    KeptRule kept = standing.kept().get(rule);
    boolean idle = standing.idle().stream().anyMatch(one -> one.id().equals(OwnPack.PREFIX + rule));
    return kept == null || idle ? Optional.empty() : kept.provenance();
  }

  /** What can be written, for answers in words. */
  Optional<Writable> writable(HeldMeeting meeting, HeldQuestion held, Conclusion now) {
    String id = meeting.meeting().id() + "-" + held.question().id();
    return switch (held.question().asked()) {
      case Asked.RedLine _ ->
          Optional.of(
              new Writable(
                  kept("rl-" + id)
                      .map(from -> new WrittenRule.Line(from.condition(), from.reason())),
                  List.of(),
                  new TreeMap<>()));
      case Asked.Template asked ->
          Optional.of(
              new Writable(
                  kept("tc-" + id).flatMap(FollowingRule::written),
                  places(now),
                  standing
                      .shelf()
                      .template(asked.race())
                      .map(WrittenTemplate::values)
                      .orElseGet(TreeMap::new)));
      case Asked.Range _, Asked.Direction _, Asked.Pair _, Asked.Words _, Asked.Failure _ ->
          Optional.empty();
    };
  }

  private static Optional<WrittenRule> written(Provenance from) {
    return from.sets() instanceof Sets.Template set
        ? Optional.of(
            new WrittenRule.Template(
                set.changes().stream()
                    .map(one -> new WrittenChange(one.place(), one.value().word(), one.now()))
                    .toList(),
                from.reason()))
        : Optional.empty();
  }

  private static List<String> places(Conclusion now) {
    return now instanceof Conclusion.Marks marks
        ? marks.places().stream()
            .filter(one -> one.agreement() == Agreement.AGREED)
            .map(Conclusion.Place::place)
            .filter(place -> !MarkedPlace.isDay(place))
            .toList()
        : List.of();
  }
}
