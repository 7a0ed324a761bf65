package dev.cairn.cli.text;

import dev.cairn.action.elicit.SecondLook;
import dev.cairn.elicit.pool.Performance;

/** The view weighted by performance, or why there is none, in a sentence. */
final class SecondLookText {
  private SecondLookText() {}

  static String sentence(SecondLook look) {
    return switch (look) {
      case SecondLook.Weighted one -> weighted(one);
      case SecondLook.None none -> "No sensitivity view weighted by performance: " + why(none);
    };
  }

  private static String weighted(SecondLook.Weighted one) {
    return "Sensitivity view, weighted by performance; it sets no number: median "
        + ConclusionText.number(one.median())
        + ", P10 "
        + ConclusionText.number(one.p10())
        + ", P90 "
        + ConclusionText.number(one.p90())
        + ", from "
        + one.seeds()
        + " seed questions and "
        + one.coaches()
        + " coaches"
        + (one.left() == 0 ? "." : "; " + one.left() + " did not answer all of them.");
  }

  private static String why(SecondLook.None none) {
    return switch (none.why()) {
      case TOO_FEW_SEEDS ->
          none.seeds()
              + " of the revealed questions "
              + (none.seeds() == 1 ? "has" : "have")
              + " a known answer; with fewer than "
              + Performance.FEWEST_SEEDS
              + " a weight would be chance.";
      case ELSEWHERE ->
          "whose answers are whose can be told only on the machine of the meeting, where the keys"
              + " of its rounds lie.";
      case TOO_FEW_COACHES ->
          "fewer than two coaches answered this and every seed question with a range.";
      case NO_WEIGHT -> "nobody was right about the seed questions often enough to weigh anything.";
    };
  }
}
