package dev.cairn.onnx.run;

import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelRules.Explaining;
import dev.cairn.pack.ModelRules.Topic;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.score.Scored.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Takes an answer apart: from a typical lifter, whose inputs are the means of training, to the one
 * who is asked about, topic by topic in the order of the rules. Every step is a row, and all rows
 * are asked at once. What a topic moved is what its step moved; topics that work together share by
 * that order. The steps add up, to the milligram, to what lies between the last load and the
 * predicted one.
 */
public final class Steps {
  static final String TYPICAL = "typical";
  static final String OTHERS = "others";

  private final ModelCard card;
  private final Explaining explaining;
  private final int[][] switched;

  public Steps(ModelCard card, Explaining explaining) {
    this.card = card;
    this.explaining = explaining;
    this.switched = new int[explaining.topics().size()][];
    boolean[] taken = new boolean[card.inputs().size()];
    for (int step = 0; step < switched.length; step++) {
      switched[step] = positions(explaining.topics().get(step), taken);
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        throw new IllegalStateException(
            "The rules of models put " + card.inputs().get(i).name() + " into no topic");
      }
    }
  }

  private int[] positions(Topic topic, boolean[] taken) {
    List<Integer> positions = new ArrayList<>();
    for (String name : topic.inputs()) {
      Feature feature =
          Catalogue.named(name)
              .orElseThrow(
                  () -> new IllegalStateException("The topic " + topic.id() + " names " + name));
      if (feature.position() < taken.length) {
        taken[feature.position()] = true;
        positions.add(feature.position());
      }
    }
    return positions.stream().mapToInt(Integer::intValue).toArray();
  }

  /** From the typical lifter in the first row to these values in the last one. */
  public float[] rows(double[] values) {
    int width = values.length;
    float[] rows = new float[(switched.length + 1) * width];
    for (int i = 0; i < width; i++) {
      Input input = card.inputs().get(i);
      rows[i] = input.missing() == 1 ? Float.NaN : (float) input.mean();
    }
    for (int step = 0; step < switched.length; step++) {
      int row = (step + 1) * width;
      System.arraycopy(rows, row - width, rows, row, width);
      for (int position : switched[step]) {
        rows[row + position] = (float) values[position];
      }
    }
    return rows;
  }

  int count() {
    return switched.length + 1;
  }

  /**
   * What moved the load.
   *
   * @param ratios of each row, the next load over the last one
   */
  List<Contribution> contributions(double[] values, Mass last, double[] ratios) {
    List<Contribution> topics = new ArrayList<>();
    Mass before = last.times(ratios[0]);
    Contribution typical = new Contribution(TYPICAL, explaining.typical(), before.minus(last));
    for (int step = 0; step < switched.length; step++) {
      Mass after = last.times(ratios[step + 1]);
      Topic topic = explaining.topics().get(step);
      topics.add(new Contribution(topic.id(), words(topic, values), after.minus(before)));
      before = after;
    }
    return gathered(typical, topics);
  }

  /** The largest by themselves, the others together; what moved nothing is not told. */
  private List<Contribution> gathered(Contribution typical, List<Contribution> topics) {
    ToDoubleFunction<Contribution> size = step -> Math.abs((double) step.change().milligrams());
    List<Contribution> sorted =
        topics.stream()
            .filter(step -> step.change().milligrams() != 0)
            .sorted(Comparator.comparingDouble(size).reversed())
            .toList();
    int named = Math.min(explaining.named(), sorted.size());
    List<Contribution> all = new ArrayList<>(sorted.subList(0, named));
    if (typical.change().milligrams() != 0) {
      all.add(typical);
    }
    if (named < sorted.size()) {
      Mass rest = Mass.NONE;
      for (Contribution step : sorted.subList(named, sorted.size())) {
        rest = rest.plus(step.change());
      }
      all.add(new Contribution(OTHERS, explaining.others(), rest));
    }
    return all;
  }

  /** With figures where all of them are known. */
  private String words(Topic topic, double[] values) {
    StringBuilder words = new StringBuilder();
    String text = topic.figures();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      String name = text.substring(open + 1, close);
      double value =
          Catalogue.named(name).map(feature -> values[feature.position()]).orElse(Double.NaN);
      if (Double.isNaN(value)) {
        return topic.words();
      }
      words.append(text, from, open).append(Ranges.rounded(value));
      from = close + 1;
    }
    return words.append(text.substring(from)).toString();
  }
}
