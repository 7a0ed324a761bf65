package dev.cairn.onnx.session;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model's file says of itself before anything native sees it: the message ModelProto, of
 * which only the version of its form (field 1) and its sets of operators (field 8) are read.
 *
 * @param form the version of the file's form, "IR version"
 * @param opsets version by domain; the plain domain is called "ai.onnx"
 */
public record ModelHeader(long form, SortedMap<String, Integer> opsets) {
  private static final int FORM = 1;
  private static final int OPSET = 8;
  private static final String PLAIN = "ai.onnx";

  public ModelHeader {
    opsets = Collections.unmodifiableSortedMap(new TreeMap<>(opsets));
  }

  /**
   * @throws NotAModel when the bytes are not a whole message
   */
  public static ModelHeader of(byte[] model) throws NotAModel {
    WireReader fields = new WireReader(model, 0, model.length);
    SortedMap<String, Integer> opsets = new TreeMap<>();
    long form = 0;
    while (fields.next()) {
      if (fields.field() == FORM) {
        form = fields.number();
      } else if (fields.field() == OPSET) {
        opset(fields.inside(), opsets);
      }
    }
    if (form == 0 || opsets.isEmpty()) {
      throw new NotAModel("it names no version of ONNX");
    }
    return new ModelHeader(form, opsets);
  }

  private static void opset(WireReader set, SortedMap<String, Integer> opsets) throws NotAModel {
    String domain = PLAIN;
    int version = 0;
    while (set.next()) {
      if (set.field() == 1) {
        String told = new String(set.bytes(), StandardCharsets.UTF_8);
        domain = told.isEmpty() ? PLAIN : told;
      } else if (set.field() == 2) {
        version = Math.clamp(set.number(), 0, Integer.MAX_VALUE);
      }
    }
    opsets.put(domain, version);
  }
}
