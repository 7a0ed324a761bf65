package dev.cairn.action.rulebook;

import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.Decided;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.shelf.PackStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules that coaches of a workspace signed, by their names. */
public record RuleBook(List<SignedRule> rules) {
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** As the rules stand now. */
  public static RuleBook of(Standing standing) {
    List<SignedRule> rules = new ArrayList<>();
    for (KeptRule kept : standing.kept().values()) {
      kept.provenance().ifPresent(from -> rules.add(rule(standing, kept, from)));
    }
    return new RuleBook(rules);
  }

  private static SignedRule rule(Standing standing, KeptRule kept, Provenance from) {
    boolean idle = standing.idle().stream().map(PackStatus::id).anyMatch(kept.pack().id()::equals);
    return new SignedRule(
        from,
        kept.pack().ref(),
        RuleSentence.of(from),
        !idle,
        asked(standing, from),
        exceptions(standing, from),
        cases(kept));
  }

  /** The question as the packs in force ask it; null where it was asked in other words. */
  private static @Nullable MeetingQuestion asked(Standing standing, Provenance from) {
    if (!(from.grounds() instanceof Grounds.Meeting meeting)) {
      return null;
    }
    return questions(standing).stream()
        .filter(set -> set.id().equals(meeting.set()))
        .flatMap(set -> set.question(meeting.question()).stream())
        .filter(one ->
            one.title().english().equals(meeting.title())
                && one.text().english().equals(meeting.text()))
        .findFirst()
        .orElse(null);
  }

  /** None where no pack in force asks any. */
  private static List<QuestionSet> questions(Standing standing) {
    try {
      return standing.shelf().meetings().sets();
    } catch (RulesMissing none) {
      return List.of();
    }
  }

  private static List<BookException> exceptions(Standing standing, Provenance from) {
    List<BookException> all = new ArrayList<>();
    if (from.sets() instanceof Sets.Value set) {
      modifier(standing, set).ifPresent(modifier -> chosen(modifier, set, all));
    }
    if (from.grounds() instanceof Grounds.Reviews reviews) {
      reviews.counterCases().forEach(one -> all.add(new BookException.Left(one)));
    }
    return all;
  }

  private static Optional<Modifier> modifier(Standing standing, Sets.Value set) {
    return standing.rules().modifiers().stream()
        .filter(one -> one.id().equals(set.modifier()))
        .findFirst();
  }

  private static void chosen(Modifier modifier, Sets.Value set, List<BookException> all) {
    Decided off = modifier.off();
    if (off != null) {
      all.add(new BookException.Off(off.signed()));
    }
    for (Effect effect : modifier.effects()) {
      Decided chosen = effect.chosen();
      if (chosen != null && effect.quantity().word().equals(set.quantity())) {
        all.add(new BookException.Chosen(effect.value(), chosen.signed()));
      }
    }
  }

  private static List<BookCase> cases(KeptRule kept) {
    List<BookCase> all = new ArrayList<>();
    JsonNode file = kept.files().get("cases/" + kept.id() + ".json");
    if (file != null) {
      for (JsonNode one : file.path("cases")) {
        all.add(
            new BookCase(
                one.path("id").asString(""),
                one.path("athlete"),
                one.path("applies").booleanValue()));
      }
    }
    return all;
  }
}
