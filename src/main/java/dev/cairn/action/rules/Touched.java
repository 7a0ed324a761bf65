package dev.cairn.action.rules;

import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.model.Athlete;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.OwnPack;
import java.util.List;
import java.util.Optional;

/**
 * Whose plans a decision about a rule can change: those in which the rule's own pack has a say
 * before or after it. Everybody else's plan stays the same to the byte, and need not be made.
 */
final class Touched {
  private final List<String> packs;
  private final Planner before;
  private final Planner after;

  Touched(List<String> rules, RunningRules before, RunningRules after) {
    this.packs = rules.stream().map(rule -> OwnPack.PREFIX + rule).toList();
    this.before = new Planner(before);
    this.after = new Planner(after);
  }

  /** A file that can no longer be read is told by whoever plans it. */
  static Optional<Athlete> athlete(byte[] input) {
    return AthleteReader.read(input) instanceof AthleteFile file
        ? Optional.of(file.athlete())
        : Optional.empty();
  }

  boolean by(Athlete athlete) {
    return says(before, athlete) || says(after, athlete);
  }

  private boolean says(Planner planner, Athlete athlete) {
    return planner.own(athlete).keySet().stream().anyMatch(packs::contains);
  }
}
