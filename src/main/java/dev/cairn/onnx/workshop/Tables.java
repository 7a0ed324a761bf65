package dev.cairn.onnx.workshop;

import dev.cairn.onnx.rows.Outcome;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.train.Examples;
import dev.cairn.strength.feature.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** A sample as tables to learn from. */
final class Tables {
  /** A load further from the last one is a slip, or another machine under the same name. */
  private static final double LEAST = 0.4;

  private static final double MOST = 2.5;

  private Tables() {}

  /**
   * What could be lifted over the last load. A row weighs what was on the bar, so that errors are
   * counted in kilograms, as they are told.
   */
  static Examples loads(Sample sample) {
    double mean =
        sample.rows().stream().filter(Tables::plausible).mapToDouble(Row::last).average().orElse(1);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < sample.rows().size(); i++) {
      Row row = sample.rows().get(i);
      if (plausible(row)) {
        double from = row.load().from() < LEAST ? Double.NEGATIVE_INFINITY : row.load().from();
        items.add(new Item(row, sample.lifter()[i], from, row.load().to(), row.last() / mean));
      }
    }
    return table(items, Catalogue.ABOUT_THE_LOG);
  }

  /**
   * Whether sets were completed at RPE 7 to 8. An effort that nobody told is no answer, so such
   * rows are left out. A failure answers without any: counted in full it would seem too frequent
   * among those who tell their effort seldom, so it weighs as much as their other sets are likely
   * to be told.
   */
  static Examples completes(Sample sample) {
    double[] told = shareTold(sample);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < sample.rows().size(); i++) {
      Row row = sample.rows().get(i);
      int lifter = sample.lifter()[i];
      boolean failed = row.outcome() == Outcome.FAILED;
      double weight = failed ? told[lifter] : 1;
      if (row.outcome() != Outcome.UNKNOWN && weight > 0 && plausible(row)) {
        double yes = row.outcome() == Outcome.COMPLETED ? 1 : 0;
        items.add(new Item(row, lifter, yes, yes, weight));
      }
    }
    return table(items, Catalogue.SIZE);
  }

  /** For each lifter, of sets that did not fail, the share whose effort was told. */
  private static double[] shareTold(Sample sample) {
    double[] told = new double[sample.lifters()];
    double[] all = new double[sample.lifters()];
    for (int i = 0; i < sample.rows().size(); i++) {
      Outcome outcome = sample.rows().get(i).outcome();
      if (outcome != Outcome.FAILED) {
        all[sample.lifter()[i]]++;
        told[sample.lifter()[i]] += outcome == Outcome.UNKNOWN ? 0 : 1;
      }
    }
    for (int lifter = 0; lifter < told.length; lifter++) {
      told[lifter] = all[lifter] == 0 ? 0 : told[lifter] / all[lifter];
    }
    return told;
  }

  private static boolean plausible(Row row) {
    return row.load().to() >= LEAST && row.load().to() <= MOST;
  }

  private record Item(Row row, int lifter, double from, double to, double weight) {}

  private static Examples table(List<Item> items, int width) {
    int count = items.size();
    float[] features = new float[count * width];
    double[] from = new double[count];
    double[] to = new double[count];
    double[] weight = new double[count];
    int[] lifter = new int[count];
    for (int i = 0; i < count; i++) {
      Item item = items.get(i);
      System.arraycopy(item.row().features(), 0, features, i * width, width);
      from[i] = item.from();
      to[i] = item.to();
      weight[i] = item.weight();
      lifter[i] = item.lifter();
    }
    return new Examples(width, features, from, to, weight, lifter);
  }
}
