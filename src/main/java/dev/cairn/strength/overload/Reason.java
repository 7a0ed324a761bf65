package dev.cairn.strength.overload;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.overload.Blending.Rounded;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.Answered;
import dev.cairn.strength.rule.RulePath;
import dev.cairn.strength.rule.Situation;
import dev.cairn.strength.score.Scored;
import java.util.List;
import java.util.Optional;

/** What a coach would say of a suggestion. */
record Reason(
    Situation situation,
    RulePath path,
    Scored scored,
    Rounded rounded,
    int from,
    int to,
    LoadUnit unit) {
  String words() {
    StringBuilder words = new StringBuilder(path.because());
    if (words.charAt(words.length() - 1) == '.') {
      words.setLength(words.length() - 1);
    }
    words.append(". ").append(path.advice()).append(": ").append(rule()).append('.');
    words.append(model());
    unknown().ifPresent(words::append);
    return words.toString();
  }

  private String rule() {
    return set(path.move().load(), path.move().repsFrom(), path.move().repsTo());
  }

  private String set(Mass load, int repsFrom, int repsTo) {
    boolean timed = situation.exercise().movement() == Movement.TIMED;
    String reps = repsFrom == repsTo ? "" + repsTo : repsFrom + " to " + repsTo;
    return Amounts.with(situation.exercise(), load, unit)
        + (" for " + reps + (timed ? " seconds" : repsTo == 1 ? " repetition" : " repetitions"));
  }

  private String model() {
    if (!(scored instanceof Scored.Predicted predicted)) {
      return " " + rounded.blend().words();
    }
    String says = " The model says " + Amounts.of(predicted.load(), unit);
    if (!rounded.blend().modelCounts()) {
      String words = rounded.blend().words();
      return says + ". " + words;
    }
    Mass load = rounded.rung().load();
    return says
        + ("; the blend, " + Amounts.of(rounded.blend().load(), unit))
        + (load.equals(path.move().load())
            ? ", rounds to the rule's load"
            : ", makes it " + set(load, from, to))
        + (rounded.blend().limits().isEmpty() ? "." : ", since " + rounded.blend().limits() + ".");
  }

  /** What nobody told is said, and what to ask. */
  private Optional<String> unknown() {
    List<String> asked =
        path.unknown().stream().map(Answered::node).map(node -> node.question()).toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String several = String.join(" ", asked);
    return Optional.of(" Not known, so ask: " + several);
  }
}
