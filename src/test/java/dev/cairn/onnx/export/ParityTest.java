package dev.cairn.onnx.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.onnx.session.OnnxRuntime;
import dev.cairn.onnx.train.Examples;
import dev.cairn.onnx.train.Forest;
import dev.cairn.onnx.train.GradientTrees;
import dev.cairn.onnx.train.Loss;
import dev.cairn.onnx.train.Made;
import dev.cairn.onnx.train.Network;
import dev.cairn.onnx.train.NetworkSettings;
import dev.cairn.onnx.train.NetworkTrainer;
import dev.cairn.onnx.train.Tree;
import dev.cairn.onnx.train.TreeSettings;
import dev.cairn.work.Cancel;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What the runtime answers beside what was trained, where the two are likeliest to part. */
class ParityTest {
  private static final int WIDTH = 6;
  private static final int BATCH = 500;
  private static final List<Forest> FORESTS = new ArrayList<>();
  private static byte[] file = {};

  @BeforeAll
  static void grow() {
    Examples learned = Made.known(6000, WIDTH, 1);
    Examples held = Made.known(2000, WIDTH, 5);
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      FORESTS.add(
          new GradientTrees(TreeSettings.USUAL, new Cancel())
              .fit(learned, held, new Loss.Pinball(share)));
    }
    file = TreeFile.of(FORESTS.get(0), FORESTS.get(1), FORESTS.get(2));
  }

  @Test
  void treesAgreeOnEveryThresholdAndOneUlpBesideIt(TestReporter report) throws Exception {
    List<float[]> rows = new ArrayList<>();
    float[] base = Made.features(1, WIDTH, 4);
    for (Forest forest : FORESTS) {
      for (Tree tree : forest.trees()) {
        for (int node = 0; node < tree.nodes(); node++) {
          if (!tree.leaf(node)) {
            float at = tree.threshold()[node];
            for (float value : new float[] {at, Math.nextUp(at), Math.nextDown(at), Float.NaN}) {
              float[] row = base.clone();
              row[tree.feature()[node]] = value;
              rows.add(row);
            }
          }
        }
      }
    }
    report.publishEntry("rows on and beside thresholds", Integer.toString(rows.size()));
    report.publishEntry("largest difference", Double.toString(trees(flat(rows))));
    assertThat(trees(flat(rows))).isLessThan(1e-6);
    assertThat(rows).hasSizeGreaterThan(10_000);
  }

  @Test
  void aThresholdDecidesBySomethingThatCanBeSeen() {
    TreeSet<Float> answers = new TreeSet<>();
    Tree first = FORESTS.get(1).trees().getFirst();
    float[] row = new float[WIDTH];
    for (float value : new float[] {first.threshold()[0], Math.nextUp(first.threshold()[0])}) {
      row[first.feature()[0]] = value;
      answers.add(FORESTS.get(1).answer(row, 0));
    }
    assertThat(answers).as("either side of the first threshold").hasSize(2);
  }

  @Test
  void treesAgreeOnABatchWithMissingValuesZerosAndExtremes(TestReporter report) throws Exception {
    float[] rows = Made.features(BATCH, WIDTH, 91);
    rows[0] = -0f;
    rows[1] = Float.MAX_VALUE;
    rows[2] = -Float.MAX_VALUE;
    rows[3] = Float.MIN_VALUE;
    for (int i = 0; i < WIDTH; i++) {
      rows[WIDTH + i] = Float.NaN;
    }
    double apart = trees(rows);
    report.publishEntry("largest difference of trees in a batch of 500", Double.toString(apart));
    assertThat(apart).isLessThan(1e-6);
  }

  @Test
  void theNetworkAgreesOnABatchAndWhereNobodyToldAnything(TestReporter report) throws Exception {
    float[] features = Made.features(3000, WIDTH, 3);
    double[] yes = new double[3000];
    for (int row = 0; row < yes.length; row++) {
      yes[row] = Made.truth(features, row * WIDTH) > 1.02 ? 1 : 0;
    }
    Examples examples = Made.of(WIDTH, features, yes, yes);
    Network network =
        new NetworkTrainer(NetworkSettings.USUAL, new Cancel()).fit(examples, examples, 3);
    float[] rows = Made.features(BATCH, WIDTH, 92);
    for (int i = 0; i < WIDTH; i++) {
      rows[i] = Float.NaN;
      rows[WIDTH + i] = 1e30f;
    }
    float[][] answers = run(NetworkFile.of(network), rows, "completes");
    double apart = 0;
    for (int row = 0; row < BATCH; row++) {
      apart = Math.max(apart, Math.abs(answers[row][0] - network.answer(rows, row * WIDTH)));
    }
    report.publishEntry("largest difference of the network", Double.toString(apart));
    assertThat(apart).isLessThan(1e-5);
  }

  @Test
  void theMiddleStaysBetweenTheEnds() throws Exception {
    byte[] crossed = TreeFile.of(FORESTS.get(2), FORESTS.get(1), FORESTS.get(0));
    for (float[] row : run(crossed, Made.features(BATCH, WIDTH, 17), "ratio")) {
      assertThat(row[0]).isLessThanOrEqualTo(row[1]);
      assertThat(row[2]).isGreaterThanOrEqualTo(row[1]);
    }
  }

  @Test
  void equalForestsGiveEqualFiles() {
    assertThat(TreeFile.of(FORESTS.get(0), FORESTS.get(1), FORESTS.get(2))).isEqualTo(file);
    assertThat(file.length).isLessThan(2_000_000);
  }

  /** The largest difference between runtime and forests. */
  private static double trees(float[] rows) throws Exception {
    float[][] answers = run(file, rows, "ratio");
    double apart = 0;
    for (int row = 0; row < answers.length; row++) {
      float low = FORESTS.get(0).answer(rows, row * WIDTH);
      float middle = FORESTS.get(1).answer(rows, row * WIDTH);
      float high = FORESTS.get(2).answer(rows, row * WIDTH);
      apart = Math.max(apart, Math.abs(answers[row][0] - Math.min(low, middle)));
      apart = Math.max(apart, Math.abs(answers[row][1] - middle));
      apart = Math.max(apart, Math.abs(answers[row][2] - Math.max(high, middle)));
    }
    return apart;
  }

  private static float[] flat(List<float[]> rows) {
    FloatBuffer all = FloatBuffer.allocate(rows.size() * WIDTH);
    rows.forEach(all::put);
    return all.array();
  }

  private static float[][] run(byte[] model, float[] rows, String output) throws Exception {
    try (OnnxModel open = new OnnxRuntime().open(model)) {
      float[] flat = open.run(rows, WIDTH, "features", output);
      int width = flat.length / (rows.length / WIDTH);
      float[][] answers = new float[flat.length / width][];
      for (int row = 0; row < answers.length; row++) {
        answers[row] = Arrays.copyOfRange(flat, row * width, (row + 1) * width);
      }
      return answers;
    }
  }
}
