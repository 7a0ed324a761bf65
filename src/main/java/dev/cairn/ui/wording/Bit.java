package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Objection;

/** A stretch of text as it is shown. */
sealed interface Bit {
  String shown();

  record Words(String shown) implements Bit {}

  /** The value of a fact. */
  record Figure(Fact fact, String shown) implements Bit {}

  /** Something that speaks against the plan. */
  record Flag(Objection objection, String shown) implements Bit {}
}
