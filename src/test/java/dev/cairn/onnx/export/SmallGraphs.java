package dev.cairn.onnx.export;

import dev.cairn.pack.ModelCard.Task;
import java.util.Arrays;

/** Real ONNX files, small enough to know what they answer. */
public final class SmallGraphs {
  private SmallGraphs() {}

  /** Answers a constant and a share of some inputs; NaN counts as zero. */
  public static byte[] linear(Task task, float[] constants, int input, float weight) {
    return linear("features", task.inputs(), task.output(), constants, input, weight);
  }

  public static byte[] linear(
      String name, int inputs, String output, float[] constants, int input, float weight) {
    int outputs = constants.length;
    float[] weights = new float[inputs * outputs];
    Arrays.fill(weights, input * outputs, (input + 1) * outputs, weight);
    return known(new Graph("linear"), name)
        .reals("weights", weights, inputs, outputs)
        .reals("constants", constants, 1, outputs)
        .step(Node.plain("MatMul", "moved", "known", "weights"))
        .step(Node.plain("Add", output, "moved", "constants"))
        .toBytes(name, inputs, output, outputs);
  }

  /** The same, but on a long way: so many products of large tables with one another. */
  public static byte[] slow(Task task, float[] constants, int products) {
    int side = 480;
    float[] same = new float[side * side];
    for (int i = 0; i < side; i++) {
      same[i * side + i] = 1;
    }
    Graph graph =
        known(new Graph("slow"), "features")
            .reals("wider", new float[task.inputs() * side], task.inputs(), side)
            .reals("same", same, side, side)
            .reals("narrower", new float[side * constants.length], side, constants.length)
            .reals("constants", constants, 1, constants.length)
            .step(Node.plain("MatMul", "step_0", "known", "wider"));
    for (int i = 0; i < products; i++) {
      graph.step(Node.plain("MatMul", "step_" + (i + 1), "step_" + i, "same"));
    }
    return graph
        .step(Node.plain("MatMul", "moved", "step_" + products, "narrower"))
        .step(Node.plain("Add", task.output(), "moved", "constants"))
        .toBytes("features", task.inputs(), task.output(), constants.length);
  }

  private static Graph known(Graph graph, String name) {
    return graph
        .reals("zero", new float[1], 1, 1)
        .step(Node.plain("IsNaN", "unknown", name))
        .step(Node.plain("Where", "known", "unknown", "zero", name));
  }
}
