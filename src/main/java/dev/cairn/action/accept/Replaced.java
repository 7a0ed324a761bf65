package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.util.List;

/**
 * Earlier rules whose place a new one takes: the same question asked again, or the same value of
 * the same runners. Two of them would both count, and nobody agreed on that.
 */
final class Replaced {
  private Replaced() {}

  static List<String> by(Provenance fresh, Standing standing) {
    return standing.kept().values().stream()
        .flatMap(kept -> kept.provenance().stream())
        .filter(old -> !old.rule().equals(fresh.rule()))
        .filter(
            old -> sameQuestion(old, fresh) || sameValue(old, fresh) || sameTemplate(old, fresh))
        .map(Provenance::rule)
        .toList();
  }

  /** A rule that would lose only some of what it sets is not replaced behind its coaches' backs. */
  private static boolean sameTemplate(Provenance old, Provenance fresh) {
    if (!(old.sets() instanceof Sets.Template one)
        || !(fresh.sets() instanceof Sets.Template other)
        || one.race() != other.race()
        || one.changes().stream().noneMatch(change -> other.changes(change.value()))) {
      return false;
    }
    for (Sets.Changed change : one.changes()) {
      if (!other.changes(change.value())) {
        throw new Refused(
            "The rule "
                + old.rule()
                + " changes the same template and "
                + change.value().word()
                + " as well, which "
                + fresh.rule()
                + " leaves out, so nothing was changed. Maybe withdraw that rule first, or write"
                + " both.");
      }
    }
    return true;
  }

  private static boolean sameQuestion(Provenance old, Provenance fresh) {
    return old.grounds() instanceof Grounds.Meeting one
        && fresh.grounds() instanceof Grounds.Meeting other
        && one.set().equals(other.set())
        && one.question().equals(other.question());
  }

  private static boolean sameValue(Provenance old, Provenance fresh) {
    return old.sets() instanceof Sets.Value one
        && fresh.sets() instanceof Sets.Value other
        && one.quantity().equals(other.quantity())
        && old.condition().equals(fresh.condition());
  }
}
