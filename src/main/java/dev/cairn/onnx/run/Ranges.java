package dev.cairn.onnx.run;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelRules.Serving;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.feature.FeatureVector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Compares what is asked about with what a model has seen. */
public final class Ranges {
  /** More of them are counted, not told. */
  private static final int TOLD = 3;

  private final ModelCard card;
  private final Serving serving;

  public Ranges(ModelCard card, Serving serving) {
    this.card = card;
    this.serving = serving;
  }

  /** The values as the model is asked for them: capped where more says nothing new. */
  public double[] values(FeatureVector features) {
    double[] values = new double[card.inputs().size()];
    for (int i = 0; i < values.length; i++) {
      Input input = card.inputs().get(i);
      double value = features.values()[i];
      boolean capped = value > input.to() && serving.capped().contains(input.name());
      values[i] = capped && Double.isFinite(value) ? input.to() : value;
    }
    return values;
  }

  /** What lies outside, each in words; empty when nothing does. */
  public List<String> outside(double[] values) {
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Input input = card.inputs().get(i);
      Feature feature = Catalogue.all().get(i);
      double value = values[i];
      if (Double.isNaN(value)) {
        if (input.missing() == 0) {
          outside.add(feature.words() + " (" + feature.window() + ") is not known");
        }
      } else if (value < input.from()) {
        outside.add(words(feature, value, "below", input.from()));
      } else if (value > input.to()) {
        outside.add(words(feature, value, "above", input.to()));
      }
    }
    return outside;
  }

  private static String words(Feature feature, double value, String side, double end) {
    String unit = feature.unit();
    String shownUnit = unit.equals("0 or 1") || unit.equals("count") ? "" : " " + unit;
    String by =
        Double.isInfinite(value)
            ? ""
            : ", "
                + figure(Math.abs(value - end))
                + shownUnit
                + " "
                + side
                + " the "
                + figure(end)
                + " that the model knows";
    return feature.words() + " (" + feature.window() + ") is " + figure(value) + shownUnit + by;
  }

  /** A few of them in a sentence's middle. */
  static String told(List<String> outside) {
    int more = outside.size() - TOLD;
    String told = String.join("; ", outside.subList(0, Math.min(TOLD, outside.size())));
    return more > 0 ? told + "; and " + more + " more" : told;
  }

  /** At most three decimals, none that say nothing. */
  static String figure(double value) {
    return decimals(value, 3);
  }

  /** At most one decimal. */
  static String rounded(double value) {
    return decimals(value, 1);
  }

  private static String decimals(double value, int most) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "no number" : "infinite";
    }
    String text =
        new BigDecimal(value)
            .setScale(most, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    return text.equals("-0") ? "0" : text;
  }
}
