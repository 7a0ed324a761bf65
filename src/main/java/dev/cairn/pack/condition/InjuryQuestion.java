package dev.cairn.pack.condition;

import dev.cairn.model.Injury;
import dev.cairn.pack.Condition.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a condition can ask about injuries. Where something was not told the answer keeps its
 * bounds, so that a pain of 7 beside an untold one is "7 to 10" and never less; the two-valued
 * questions take the careful side instead.
 */
enum InjuryQuestion {
  HAS("hasInjury", Kind.FLAG, true, false),
  ANY("anyInjury", Kind.FLAG, false, false),
  WITHIN("injuryWithin", Kind.FLAG, true, true),
  ANY_WITHIN("anyInjuryWithin", Kind.FLAG, false, true),
  MONTHS("monthsSinceInjury", Kind.NUMBER, true, false),
  CLEARED("injuryCleared", Kind.FLAG, true, false),
  NOT_CLEARED("injuryNotCleared", Kind.FLAG, true, false),
  PAIN("injuryPain", Kind.NUMBER, true, false),
  WORST_PAIN("worstPain", Kind.NUMBER, false, false);

  private static final double WORST = 10;

  private final String word;
  private final Kind kind;
  private final boolean ofOneSite;
  private final boolean ofMonths;

  InjuryQuestion(String word, Kind kind, boolean ofOneSite, boolean ofMonths) {
    this.word = word;
    this.kind = kind;
    this.ofOneSite = ofOneSite;
    this.ofMonths = ofMonths;
  }

  String word() {
    return word;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the first thing in the brackets is an injury site. */
  boolean ofOneSite() {
    return ofOneSite;
  }

  /** Whether the last thing in the brackets is a number of months. */
  boolean ofMonths() {
    return ofMonths;
  }

  static @Nullable InjuryQuestion named(String word) {
    for (InjuryQuestion question : values()) {
      if (question.word.equals(word)) {
        return question;
      }
    }
    return null;
  }

  static Term ask(Expression.Call call) throws ConditionProblem {
    InjuryQuestion question = InjuryArguments.question(call);
    Predicate<Injury> asked = injury -> true;
    if (question.ofOneSite) {
      String site = InjuryArguments.site(call.arguments().getFirst());
      asked = injury -> injury.site().equals(site);
    }
    double months = question.ofMonths ? InjuryArguments.months(call.arguments().getLast()) : 0;
    return question.term(asked, months);
  }

  private Term term(Predicate<Injury> asked, double months) {
    return switch (this) {
      case HAS, ANY -> (Term.Flag) known -> Kleene.of(!of(known, asked).isEmpty());
      case WITHIN, ANY_WITHIN -> (Term.Flag) known -> within(of(known, asked), months);
      case CLEARED -> (Term.Flag) known -> cleared(of(known, asked));
      case NOT_CLEARED -> (Term.Flag) known -> notCleared(of(known, asked));
      case MONTHS -> (Term.Figure) known -> months(of(known, asked));
      case PAIN, WORST_PAIN -> (Term.Figure) known -> pain(of(known, asked));
    };
  }

  private static List<Injury> of(Known known, Predicate<Injury> asked) {
    List<Injury> all = known.injuries();
    if (all.isEmpty()) {
      return all;
    }
    List<Injury> found = new ArrayList<>(all.size());
    for (Injury injury : all) {
      if (asked.test(injury)) {
        found.add(injury);
      }
    }
    return found;
  }

  /** One without a date counts as recent. */
  private static Truth within(List<Injury> injuries, double months) {
    return Kleene.of(!injuries.isEmpty() && months(injuries).low() <= months);
  }

  /** Since the latest; one without a date may be later than all others; nothing without any. */
  private static Range months(List<Injury> injuries) {
    if (injuries.isEmpty()) {
      return Range.ANY;
    }
    double least = Double.POSITIVE_INFINITY;
    boolean allTold = true;
    for (Injury injury : injuries) {
      Double since = injury.monthsSince();
      least = since == null ? least : Math.min(least, since);
      allTold &= since != null;
    }
    return new Range(allTold ? least : 0, least);
  }

  /** Cleared only when every one is. */
  private static Truth cleared(List<Injury> injuries) {
    Truth all = injuries.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    for (Injury injury : injuries) {
      Boolean cleared = injury.cleared();
      all = Kleene.and(all, cleared == null ? Truth.UNKNOWN : Kleene.of(cleared));
    }
    return all;
  }

  /** One that nobody spoke of counts as not cleared. */
  private static Truth notCleared(List<Injury> injuries) {
    return Kleene.of(!injuries.isEmpty() && cleared(injuries) != Truth.TRUE);
  }

  /** The worst; without an injury there is none, and one that was not told may be anything. */
  private static Range pain(List<Injury> injuries) {
    double worst = 0;
    boolean allTold = true;
    for (Injury injury : injuries) {
      Integer pain = injury.pain();
      worst = pain == null ? worst : Math.max(worst, pain);
      allTold &= pain != null;
    }
    return new Range(worst, allTold ? worst : WORST);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(InjuryQuestion::word).toList();
  }
}
