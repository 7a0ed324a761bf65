package dev.cairn.onnx.workshop;

import dev.cairn.onnx.worth.Adviser;
import dev.cairn.strength.score.Scorer;

/** The strength engine, to be asked with one model or another. */
public interface Advising {
  Adviser with(Scorer scorer);
}
