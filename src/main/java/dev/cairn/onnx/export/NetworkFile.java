package dev.cairn.onnx.export;

import dev.cairn.onnx.train.Layer;
import dev.cairn.onnx.train.Network;
import dev.cairn.onnx.train.Scale;

/**
 * A network as a file: "features" in as they are measured, "completes" out. What nobody told and
 * how features are scaled is seen to inside.
 */
public final class NetworkFile {
  private NetworkFile() {}

  public static byte[] of(Network network) {
    Scale scale = network.scale();
    int width = scale.mean().length;
    Graph graph =
        new Graph("completes")
            .reals("mean", scale.mean(), width)
            .reals("factor", scale.factor(), width)
            .reals("least", new float[] {-Scale.REACH})
            .reals("most", new float[] {Scale.REACH})
            .step(Node.plain("IsNaN", "untold", "features"))
            .step(Node.plain("Where", "told", "untold", "mean", "features"))
            .step(Node.plain("Sub", "centred", "told", "mean"))
            .step(Node.plain("Mul", "scaled", "centred", "factor"))
            .step(Node.plain("Clip", "clipped", "scaled", "least", "most"));
    layer(graph, "first", network.first(), "clipped");
    graph.step(Node.plain("Relu", "hidden", "first"));
    layer(graph, "second", network.second(), "hidden");
    graph.step(Node.plain("Relu", "deep", "second"));
    layer(graph, "last", network.last(), "deep");
    return graph
        .step(Node.plain("Sigmoid", "completes", "last"))
        .toBytes("features", width, "completes", 1);
  }

  private static void layer(Graph graph, String name, Layer layer, String in) {
    graph
        .reals(name + "_weight", layer.weight(), layer.inputs(), layer.outputs())
        .reals(name + "_bias", layer.bias(), layer.outputs())
        .step(Node.plain("MatMul", name + "_sum", in, name + "_weight"))
        .step(Node.plain("Add", name, name + "_sum", name + "_bias"));
  }
}
