package dev.cairn.model.wording;

import java.util.List;

/** What became of a draft. */
public sealed interface Checked {
  /** It may be shown. */
  record Sound(Passage passage) implements Checked {}

  /** It may not be shown; the template's text stands instead. */
  record Refused(Draft draft, List<Objection> objections) implements Checked {
    public Refused {
      objections = List.copyOf(objections);
    }
  }
}
