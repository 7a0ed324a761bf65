package dev.cairn.onnx.export;

import java.util.Arrays;
import java.util.List;

/** A step of a graph, of the message NodeProto. */
final class Node {
  /** The set of operators for trees. */
  static final String TREES = "ai.onnx.ml";

  private static final int FLOAT = 1;
  private static final int INT = 2;
  private static final int STRING = 3;
  private static final int FLOATS = 6;
  private static final int INTS = 7;
  private static final int STRINGS = 8;

  private final Proto proto = new Proto();

  Node(List<String> in, String out, String operator, String domain) {
    in.forEach(name -> proto.text(1, name));
    proto.text(2, out).text(3, out).text(4, operator).text(7, domain);
  }

  static Node plain(String operator, String out, String... in) {
    return new Node(Arrays.asList(in), out, operator, "");
  }

  Node whole(String name, long value) {
    return attribute(new Proto().text(1, name).number(3, value).number(20, INT));
  }

  Node real(String name, float value) {
    return attribute(new Proto().text(1, name).real(2, value).number(20, FLOAT));
  }

  Node text(String name, String value) {
    return attribute(new Proto().text(1, name).text(4, value).number(20, STRING));
  }

  Node reals(String name, float... values) {
    Proto attribute = new Proto().text(1, name);
    for (float value : values) {
      attribute.real(7, value);
    }
    return attribute(attribute.number(20, FLOATS));
  }

  Node wholes(String name, long... values) {
    Proto attribute = new Proto().text(1, name);
    for (long value : values) {
      attribute.number(8, value);
    }
    return attribute(attribute.number(20, INTS));
  }

  Node texts(String name, List<String> values) {
    Proto attribute = new Proto().text(1, name);
    values.forEach(value -> attribute.text(9, value));
    return attribute(attribute.number(20, STRINGS));
  }

  private Node attribute(Proto attribute) {
    proto.message(5, attribute);
    return this;
  }

  Proto proto() {
    return proto;
  }
}
