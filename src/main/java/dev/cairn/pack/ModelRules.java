package dev.cairn.pack;

import java.util.List;

/** What every model is held to, how its answers are put into words, and when it needs a look. */
public record ModelRules(Serving serving, Explaining explaining, Thresholds thresholds) {

  /**
   * When a model may answer.
   *
   * @param openMillis how long opening and trying a model may take
   * @param answerMillis how long an answer may take
   * @param ratioFrom the least next load over the last one that is believed
   * @param ratioTo the greatest
   * @param capped inputs that only grow with time: above the range of training they count as its
   *     end
   */
  public record Serving(
      int openMillis, int answerMillis, double ratioFrom, double ratioTo, List<String> capped) {
    public Serving {
      capped = List.copyOf(capped);
    }
  }

  /**
   * How an answer is taken apart.
   *
   * @param named how many topics are named, those that moved the load most
   * @param typical words for what the model says of a typical lifter
   * @param others words for all topics that are not named, together
   * @param topics in the order in which a typical lifter becomes the one who is asked about
   */
  public record Explaining(int named, String typical, String others, List<Topic> topics) {
    public Explaining {
      topics = List.copyOf(topics);
    }
  }

  /**
   * Inputs that change together.
   *
   * @param words what they are about
   * @param figures the same with figures, names of inputs in braces; used where all are known
   */
  public record Topic(String id, String words, String figures, List<String> inputs) {
    public Topic {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * From where on a model needs a look.
   *
   * @param fewest under so many observations nothing is said
   * @param p99Millis slowest in a hundred
   * @param failures share of loadings that fail
   * @param outOfRange share of questions that lie out of the range of training
   * @param acceptance share of suggestions that were accepted or changed, below which it is amber
   * @param drift population stability index of one input
   */
  public record Thresholds(
      int fewest,
      double p99Millis,
      double failures,
      double outOfRange,
      double acceptance,
      double drift) {}
}
