package dev.cairn.engine.pace;

import java.util.List;

/** The working behind one number, for the trail: what was asked, by which formula, from what. */
public record Calculation(String name, String formula, List<Input> inputs, String text) {

  /** One named value that entered the calculation, as the coach reads it. */
  public record Input(String name, String value) {}

  public Calculation {
    inputs = List.copyOf(inputs);
  }
}
