package dev.cairn.ui.office;

import java.util.Optional;

/** The steps that undo and redo would take, as entries call them: {@code plan.approved}. */
public record StepNames(Optional<Named> undo, Optional<Named> redo) {
  /**
   * A step.
   *
   * @param kind as entries call it
   * @param about the athlete's name; empty where there are several or none
   */
  public record Named(String kind, String about) {}
}
