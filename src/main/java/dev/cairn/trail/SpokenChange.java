package dev.cairn.trail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which one value becomes another, and in which a root of changes is named. */
public final class SpokenChange {
  /** Values of files can be whole lists; a line shows the beginning. */
  private static final int LONGEST = 60;

  private static final String NONE = "none";

  private SpokenChange() {}

  /** "55 -> 50". */
  public static String of(@Nullable String before, @Nullable String after) {
    return shown(before) + " -> " + shown(after);
  }

  /** What stands in a line for a value that is long, or for none. */
  public static String shown(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 3) + "...";
  }

  /** A value of a file of athletes without the signs that only a machine needs. */
  public static String of(FactChange fact) {
    return fact.field() + " " + of(told(fact.before()), told(fact.after()));
  }

  private static @Nullable String told(@Nullable String json) {
    return json == null || json.equals("[]") || json.equals("null")
        ? null
        : json.replace("\"", "").replace(",", ", ").replace(":", " ");
  }

  /** "limit.peak x 1 -> x 0.9", or what became of a decision that only one plan has. */
  public static String of(DecisionChange change) {
    return of(change, change.either().id());
  }

  /** The same under another name: "the factor on the safe peak x 1 -> x 0.9". */
  public static String of(DecisionChange change, String name) {
    Decision before = change.before();
    Decision after = change.after();
    if (before == null) {
      return name + ", new: " + shown(change.either().value());
    }
    if (after == null) {
      return name + ", gone: " + shown(before.value());
    }
    return change.valueChanged() ? name + " " + of(before.value(), after.value()) : name;
  }

  /** "Shin splint history", "fact age". */
  public static String briefly(Root root) {
    return switch (root) {
      case Root.ModifierChange modifier -> name(modifier.change());
      case Root.Told told -> "fact " + told.fact().field();
      case Root.PackData data -> "pack " + data.reference();
      case Root.RuleChange rule ->
          rule.change().oneSided() ? "decided in one plan only" : "by another rule";
    };
  }

  private static String name(DecisionChange modifier) {
    return modifier.either().source() instanceof Source.Modifier source
        ? source.name()
        : modifier.either().id();
  }

  /** "modifier Shin splint history applies now: peak x 0.9". */
  public static String of(Root root) {
    return switch (root) {
      case Root.ModifierChange modifier -> modifier(modifier.change(), modifier.facts());
      case Root.Told told -> "fact " + of(told.fact());
      case Root.PackData data -> "pack " + data.reference() + " " + of(data.before(), data.after());
      case Root.RuleChange rule -> of(rule.change()) + ", " + briefly(rule);
    };
  }

  private static String modifier(DecisionChange change, List<FactChange> facts) {
    String happened =
        change.before() == null
            ? " applies now"
            : change.after() == null ? " applies no longer" : " is another now";
    String adjustment =
        change.either().source() instanceof Source.Modifier source ? source.adjustment() : "";
    String because =
        facts.isEmpty()
            ? ""
            : ", as fact " + facts.stream().map(SpokenChange::of).collect(Collectors.joining(", "));
    return "modifier " + name(change) + happened + because + ": " + adjustment;
  }
}
