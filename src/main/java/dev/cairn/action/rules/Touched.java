package dev.cairn.action.rules;

import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.model.Athlete;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.OwnPack;
import java.util.Optional;

/**
 * Whose plans a decision about a rule can change: those in which the rule's own pack has a say
 * before or after it. Everybody else's plan stays the same to the byte, and need not be made.
 */
final class Touched {
  private final String pack;
  private final Planner before;
  private final Planner after;

  Touched(String rule, RunningRules before, RunningRules after) {
    this.pack = OwnPack.PREFIX + rule;
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
    return before.own(athlete).containsKey(pack) || after.own(athlete).containsKey(pack);
  }
}
