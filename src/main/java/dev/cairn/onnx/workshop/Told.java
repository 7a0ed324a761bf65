package dev.cairn.onnx.workshop;

/** Where is told how far the work is. */
public interface Told {
  void step(String sentence);
}
