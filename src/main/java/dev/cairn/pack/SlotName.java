package dev.cairn.pack;

import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.Form;

/** A slot of a sentence: "{distance}", "{long.distance}", "{runs|word}". */
public record SlotName(Whose whose, FactRole role, Form form) {
  /** The day whose fact is meant; notes of a week name one, others speak of their own place. */
  public enum Whose {
    OWN(""),
    KEY("key"),
    LONG("long"),
    BLOCKED("blocked"),
    RACE("race");

    private final String word;

    Whose(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
