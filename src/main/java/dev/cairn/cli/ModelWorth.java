package dev.cairn.cli;

import java.util.List;

/**
 * What models are worth on some logs.
 *
 * @param all over all logs
 */
public record ModelWorth(List<OfLifter> lifters, Tables all) {
  public ModelWorth {
    lifters = List.copyOf(lifters);
  }

  /** A mean error in kilograms of the top set, and where 95 % of draws lie. */
  public record Mean(double value, double low, double high) {}

  /**
   * Somebody who foretells.
   *
   * @param gain error of repeating less theirs
   */
  public record Voice(String name, Mean error, Mean gain) {}

  /**
   * The same sessions twice, once drawn by lifters and once by blocks of their sessions.
   *
   * @param sessions on which the model spoke; of them the rest is told
   * @param silent on which it did not
   * @param within share of sessions inside the model's interval
   * @param overLifters empty where the model never spoke, as is {@code overBlocks}
   */
  public record Tables(
      int sessions, int silent, double within, List<Voice> overLifters, List<Voice> overBlocks) {
    public Tables {
      overLifters = List.copyOf(overLifters);
      overBlocks = List.copyOf(overBlocks);
    }
  }

  /**
   * One lifter.
   *
   * @param failed sessions left out because the heaviest load failed
   */
  public record OfLifter(String name, int failed, Tables tables) {}
}
