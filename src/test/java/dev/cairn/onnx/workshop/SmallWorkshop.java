package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.Mass;
import dev.cairn.onnx.simulator.Catalogued;
import dev.cairn.onnx.worth.Adviser;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.CRC32;

/** A workshop with few lifters and no rules, also to be started in a Java of its own. */
public final class SmallWorkshop {
  static final Recipe RECIPE = new Recipe(3, 20, "1.0.0", LocalDate.of(2026, 1, 2));

  private SmallWorkshop() {}

  static SortedMap<String, byte[]> make(Recipe recipe, Told told, Cancel cancel) {
    return new Workshop(Catalogued.SETTING, SmallWorkshop::adviser, told, cancel)
        .make(new Lesson(recipe, List.of()));
  }

  /** Names and sums of what was made. */
  static String summary(SortedMap<String, byte[]> files) {
    StringBuilder text = new StringBuilder();
    files.forEach((name, bytes) -> {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      text.append(name).append(' ').append(bytes.length).append(' ');
      text.append(HexFormat.of().toHexDigits(sum.getValue())).append('\n');
    });
    return text.toString();
  }

  /** Writes the summary to standard output. */
  public static void main(String[] arguments) {
    System.out.print(summary(make(RECIPE, _ -> {}, new Cancel())));
  }

  /** A rule that repeats, and the model as it is. */
  private static Adviser adviser(Scorer scorer) {
    return (log, row) -> {
      double[] values = new double[row.features().length];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.features()[i];
      }
      Predicted said =
          (Predicted) scorer.score(new FeatureVector(values), Mass.ofKilograms(row.last()));
      return new Adviser.Advice(
          row.last(),
          said.load().kilograms(),
          said.low().kilograms(),
          said.high().kilograms(),
          row.last());
    };
  }
}
