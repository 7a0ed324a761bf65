package dev.cairn.strength.overload;

import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.rule.RulePath;
import dev.cairn.strength.rule.Situation;
import dev.cairn.strength.score.Scored;
import dev.cairn.trail.PackRef;
import java.util.List;

/**
 * What to lift next, and all that led there.
 *
 * @param prescribed whether the lifter's coach asked for it; else the range is what is usual
 * @param last the load last time, as it can be put on
 * @param model its loads as they are put on, without the own weight
 * @param rounded the load to put on, with its plates
 * @param repsFrom repetitions, or seconds of a timed exercise
 * @param change against last time
 * @param reason one or two sentences for a coach
 * @param flips what would change it
 * @param packs the rules it rests on
 */
public record Suggestion(
    Lifter lifter,
    Situation situation,
    boolean prescribed,
    Mass last,
    RulePath rule,
    Scored model,
    Blend blend,
    Rung rounded,
    int repsFrom,
    int repsTo,
    Move.Kind change,
    Confidence confidence,
    String reason,
    List<Flip> flips,
    List<PackRef> packs)
    implements Answer {
  public Suggestion {
    flips = List.copyOf(flips);
    packs = List.copyOf(packs);
  }

  public Mass load() {
    return rounded.load();
  }
}
