package dev.cairn.onnx.health;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.strength.feature.FeatureVector;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether those who are asked about look like those of the training: the population stability index
 * of each input, sum over its parts of (now - then) x ln(now / then). What nobody told is a part of
 * its own.
 */
public final class Drift {
  /** Half an observation, so that a part without any gives a large number and not infinity. */
  private static final double EMPTY = 0.5;

  private final List<Input> inputs;
  private final int[][] counts;
  private int rows;

  public Drift(ModelCard card) {
    this(card.inputs());
  }

  private Drift(List<Input> inputs) {
    this.inputs = inputs;
    this.counts = new int[inputs.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[inputs.get(i).shares().length + 1];
    }
  }

  /** How far one input has moved. */
  public record Moved(String input, double index) {}

  public void add(FeatureVector features) {
    rows++;
    for (int i = 0; i < counts.length; i++) {
      counts[i][part(inputs.get(i), features.values()[i])]++;
    }
  }

  public int rows() {
    return rows;
  }

  /** All inputs, the one that moved most first. */
  public List<Moved> moved() {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> new Moved(inputs.get(i).name(), index(i)))
        .sorted(Comparator.comparingDouble(Moved::index).reversed().thenComparing(Moved::input))
        .toList();
  }

  /** The last part is what nobody told. */
  private static int part(Input input, double value) {
    if (Double.isNaN(value)) {
      return input.shares().length;
    }
    int part = 0;
    while (part < input.cuts().length && value > input.cuts()[part]) {
      part++;
    }
    return part;
  }

  private double index(int i) {
    Input input = inputs.get(i);
    double sum = 0;
    for (int part = 0; part < counts[i].length; part++) {
      double then =
          part < input.shares().length
              ? input.shares()[part] * (1 - input.missing())
              : input.missing();
      sum += term(counts[i][part], then);
    }
    return sum;
  }

  private double term(int count, double then) {
    double least = EMPTY / rows;
    double now = (double) count / rows;
    if (count == 0 && then < least) {
      return 0;
    }
    double here = Math.max(now, least);
    double there = Math.max(then, least);
    return (here - there) * StrictMath.log(here / there);
  }

  Drift copy() {
    Drift copy = new Drift(inputs);
    copy.rows = rows;
    for (int i = 0; i < counts.length; i++) {
      copy.counts[i] = counts[i].clone();
    }
    return copy;
  }
}
