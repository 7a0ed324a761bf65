package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;

/** A choice; where the question is unknown, both sides together say what can be said. */
final class Chosen {
  private Chosen() {}

  static Term.Flag flag(Term.Flag when, Term.Flag then, Term.Flag otherwise) {
    return known ->
        switch (when.of(known)) {
          case TRUE -> then.of(known);
          case FALSE -> otherwise.of(known);
          case UNKNOWN -> {
            Truth truth = then.of(known);
            yield truth == otherwise.of(known) ? truth : Truth.UNKNOWN;
          }
        };
  }

  static Term.Figure figure(Term.Flag when, Term.Figure then, Term.Figure otherwise) {
    return known ->
        switch (when.of(known)) {
          case TRUE -> then.of(known);
          case FALSE -> otherwise.of(known);
          case UNKNOWN -> then.of(known).or(otherwise.of(known));
        };
  }

  static Term.Words words(Term.Flag when, Term.Words then, Term.Words otherwise) {
    return known ->
        switch (when.of(known)) {
          case TRUE -> then.of(known);
          case FALSE -> otherwise.of(known);
          case UNKNOWN -> {
            String text = then.of(known);
            yield text != null && text.equals(otherwise.of(known)) ? text : null;
          }
        };
  }
}
