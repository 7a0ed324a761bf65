package dev.cairn.model.wording;

/** Doubts every draft until each thing it says is found in the plan. */
public interface Sceptic {
  /** Reads a draft as the coach would see it, against all that may be said. */
  Checked check(Draft draft, FactSheet sheet, Rendering shown);
}
