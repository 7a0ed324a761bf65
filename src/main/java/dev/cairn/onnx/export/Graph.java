package dev.cairn.onnx.export;

/**
 * A graph on its way into a file, of the message ModelProto: one input and one output, tables of
 * floats with any number of rows.
 */
public final class Graph {
  /** Of ONNX itself and of its operators for trees. */
  public static final int OPSET = 17;

  public static final int TREES_OPSET = 3;

  private static final int IR = 8;
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final Proto steps = new Proto();
  private final Proto constants = new Proto();
  private final String name;

  Graph(String name) {
    this.name = name;
  }

  Graph step(Node node) {
    steps.message(1, node.proto());
    return this;
  }

  Graph reals(String constant, float[] values, long... shape) {
    return constant(constant, FLOAT, Proto.reals(values), shape);
  }

  Graph wholes(String constant, long... values) {
    return constant(constant, INT64, Proto.wholes(values), values.length);
  }

  private Graph constant(String constant, int type, byte[] values, long... shape) {
    Proto tensor = new Proto();
    for (long size : shape) {
      tensor.number(1, size);
    }
    constants.message(5, tensor.number(2, type).text(8, constant).raw(9, values));
    return this;
  }

  /** The file. */
  byte[] toBytes(String input, int inputs, String output, int outputs) {
    Proto graph =
        new Proto()
            .append(steps)
            .text(2, name)
            .append(constants)
            .message(11, table(input, inputs))
            .message(12, table(output, outputs));
    return new Proto()
        .number(1, IR)
        .text(2, "Cairn")
        .message(7, graph)
        .message(8, operators("", OPSET))
        .message(8, operators(Node.TREES, TREES_OPSET))
        .toBytes();
  }

  private static Proto operators(String domain, int version) {
    return new Proto().text(1, domain).number(2, version);
  }

  private static Proto table(String name, int columns) {
    Proto rows = new Proto().text(2, "rows");
    Proto width = new Proto().number(1, columns);
    Proto shape = new Proto().message(1, rows).message(1, width);
    Proto tensor = new Proto().number(1, FLOAT).message(2, shape);
    return new Proto().text(1, name).message(2, new Proto().message(1, tensor));
  }
}
