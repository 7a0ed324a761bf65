package dev.cairn.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model: what it takes and answers, what it was made from, and what it is worth.
 *
 * @param algorithm what kind of model it is, in a few words
 * @param opsets the version of each set of operators by its domain, as the file says
 * @param size bytes of the model's file
 * @param inputs in the order of its tensor, which is that of the catalogue
 * @param target what it was trained to say
 * @param coverage what share of loads of unseen lifters lies from its low to its high answer; null
 *     for a model without an interval
 * @param weight its share in the blend; the rule has the rest
 * @param weightReason why it has that share
 * @param measured what it is worth; the first counts, later ones are told beside it
 * @param notFor for whom or what it must not be used
 * @param golden inputs with the answers that the trained model gave
 */
public record ModelCard(
    String id,
    String version,
    String name,
    Task task,
    String algorithm,
    SortedMap<String, Integer> opsets,
    long size,
    String sha256,
    List<Input> inputs,
    String target,
    @Nullable Double coverage,
    double weight,
    String weightReason,
    Training training,
    List<Measured> measured,
    List<String> notFor,
    List<Golden> golden) {
  public ModelCard {
    opsets = Collections.unmodifiableSortedMap(new TreeMap<>(opsets));
    inputs = List.copyOf(inputs);
    measured = List.copyOf(measured);
    notFor = List.copyOf(notFor);
    golden = List.copyOf(golden);
  }

  /** What a model is asked, and so what its graph takes and gives. */
  public enum Task {
    /** The next top set over the last one: low, middle, high. */
    NEXT_LOAD("next_load", "ratio", 99, 3),
    /** How likely a set at a load is completed at RPE 7 to 8. */
    COMPLETES("completes", "completes", 100, 1);

    private final String word;
    private final String output;
    private final int inputs;
    private final int outputs;

    Task(String word, String output, int inputs, int outputs) {
      this.word = word;
      this.output = output;
      this.inputs = inputs;
      this.outputs = outputs;
    }

    /** As cards write it. */
    public String word() {
      return word;
    }

    /** The name of the graph's answer; its question is always called "features". */
    public String output() {
      return output;
    }

    /** How many features it takes, the first ones of the catalogue. */
    public int inputs() {
      return inputs;
    }

    /** How many numbers it answers for each row. */
    public int outputs() {
      return outputs;
    }
  }

  /**
   * One input and how it was spread where the model was trained.
   *
   * @param from the least value in training
   * @param to the greatest value in training
   * @param missing in what share of rows nobody had told it
   * @param cuts rising borders that part the told values; a value on a border belongs below it
   * @param shares what share of the told values lies in each part, one more than there are cuts
   */
  public record Input(
      String name,
      String unit,
      double from,
      double to,
      double mean,
      double sd,
      double missing,
      double[] cuts,
      double[] shares) {}

  /** What it was made from; {@code seed} is null where nothing was drawn. */
  public record Training(LocalDate date, String what, int rows, int lifters, @Nullable Long seed) {}

  /**
   * What it is worth on lifters it never saw, beside what needs no model.
   *
   * @param unit of the errors: "kg", or "Brier" for likelihoods
   * @param repeatLast of "repeat the last weight"; for likelihoods, of always saying how often sets
   *     were completed
   * @param rule null where a rule says nothing of the kind, as is {@code blend}
   * @param gain error of repeating less the model's, lifter by lifter; with an interval clear of
   *     zero the model is better
   */
  public record Measured(
      LocalDate date,
      String on,
      int rows,
      int lifters,
      String unit,
      Measure error,
      Measure repeatLast,
      @Nullable Measure rule,
      @Nullable Measure blend,
      Measure gain) {}

  /** A value and its 95 % interval. */
  public record Measure(double value, double low, double high) {}

  /** A question and the answer of the trained model; NaN where nobody told. */
  public record Golden(double[] inputs, double[] outputs, double tolerance) {}
}
