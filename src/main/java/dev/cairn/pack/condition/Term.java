package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a condition, ready to be asked about an athlete; null or {@code ANY} is unknown. */
sealed interface Term {
  /** How a value reads that nobody told. */
  String NOT_KNOWN = "not known";

  Kind kind();

  /** True, false or unknown. */
  non-sealed interface Flag extends Term {
    Truth of(Known known);

    @Override
    default Kind kind() {
      return Kind.FLAG;
    }
  }

  /** A number or its bounds. */
  non-sealed interface Figure extends Term {
    Range of(Known known);

    @Override
    default Kind kind() {
      return Kind.NUMBER;
    }
  }

  /** A text. */
  non-sealed interface Words extends Term {
    @Nullable String of(Known known);

    @Override
    default Kind kind() {
      return Kind.TEXT;
    }
  }

  /** Several texts. */
  non-sealed interface Texts extends Term {
    @Nullable List<String> of(Known known);

    @Override
    default Kind kind() {
      return Kind.TEXTS;
    }
  }

  /** What it comes to for this athlete, as a sentence says it. */
  static String text(Term term, Known known) {
    return switch (term) {
      case Flag flag -> {
        Truth truth = flag.of(known);
        yield truth == Truth.UNKNOWN ? NOT_KNOWN : truth.word();
      }
      case Figure figure -> figure.of(known).text();
      case Words words -> orNotKnown(words.of(known));
      case Texts texts -> {
        List<String> told = texts.of(known);
        yield orNotKnown(told == null || !told.isEmpty() ? told : "empty");
      }
    };
  }

  private static String orNotKnown(@Nullable Object told) {
    return told == null ? NOT_KNOWN : told.toString();
  }
}
