package dev.cairn.onnx.worth;

import dev.cairn.onnx.worth.Bootstrap.Mean;
import dev.cairn.onnx.worth.Trial.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Four voices beside each other, on the sessions of which the model spoke.
 *
 * @param trials those sessions
 * @param silent sessions on which it did not speak
 * @param rows for each voice, in their order, its mean error with an interval; empty where the
 *     model never spoke, as are the gains
 * @param gains for rule, model and blend: error of repeating less theirs
 * @param within share of sessions inside the model's interval
 */
public record Comparison(int trials, int silent, List<Mean> rows, List<Mean> gains, double within) {
  /** Sessions that are drawn together when there are too few lifters to draw among. */
  private static final int BLOCK = 10;

  public Comparison {
    rows = List.copyOf(rows);
    gains = List.copyOf(gains);
  }

  /** What would have come out had other people been asked. */
  public static Comparison overLifters(List<Trial> trials, long seed) {
    return of(trials, seed, Trial::lifter);
  }

  /** What would have come out had the same people lifted in other weeks. */
  public static Comparison overBlocks(List<Trial> trials, long seed) {
    return of(trials, seed, trial -> trial.lifter() * 100_000 + trial.session() / BLOCK);
  }

  public Mean error(Voice voice) {
    return rows.get(voice.ordinal());
  }

  /** Of a voice other than repeating. */
  public Mean gain(Voice voice) {
    return gains.get(voice.ordinal() - 1);
  }

  private static Comparison of(List<Trial> all, long seed, ToIntFunction<Trial> group) {
    List<Trial> spoken = all.stream().filter(Trial::modelSpoke).toList();
    if (spoken.isEmpty()) {
      return new Comparison(0, all.size(), List.of(), List.of(), 0);
    }
    int[] groups = spoken.stream().mapToInt(group).toArray();
    Bootstrap bootstrap = new Bootstrap(seed);
    List<Mean> rows = new ArrayList<>();
    List<Mean> gains = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      rows.add(bootstrap.mean(values(spoken, trial -> trial.error(voice)), groups));
      if (voice != Voice.REPEAT) {
        gains.add(
            bootstrap.mean(
                values(spoken, trial -> trial.error(Voice.REPEAT) - trial.error(voice)), groups));
      }
    }
    double within = (double) spoken.stream().filter(Trial::within).count() / spoken.size();
    return new Comparison(spoken.size(), all.size() - spoken.size(), rows, gains, within);
  }

  private static double[] values(List<Trial> trials, ToDoubleFunction<Trial> value) {
    return trials.stream().mapToDouble(value).toArray();
  }
}
