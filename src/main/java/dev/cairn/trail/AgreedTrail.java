package dev.cairn.trail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How decisions about what coaches agreed on are named, so that whoever tells a plan's reasons
 * finds the curve of every coach in it.
 */
public final class AgreedTrail {
  /** How the ids of such decisions begin. */
  public static final String PREFIX = "agreed.";

  public static final String CURVE = "kind of curve";
  public static final String LEAST = "least that can be";
  public static final String MOST = "most that can be";
  public static final String BAND_FROM = "band from (P10)";
  public static final String BAND_TO = "band to (P90)";

  private static final String TOGETHER = ".together";
  private static final String COACH = ".coach-";

  private AgreedTrail() {}

  /** The decision on the number itself. */
  public static String rule(String rule) {
    return PREFIX + rule;
  }

  /** What all answers come to. */
  public static String together(String rule) {
    return PREFIX + rule + TOGETHER;
  }

  /** What one coach said, counted from 1 in an order that tells nobody who it was. */
  public static String coach(String rule, int number) {
    return PREFIX + rule + COACH + number;
  }

  /**
   * A curve as a plan tells it.
   *
   * @param family normal, log-normal, gamma or scaled-beta
   */
  public record Held(
      String family, double first, double second, double least, double most, double median) {}

  /**
   * All curves behind a number, and what they come to.
   *
   * @param median of all of them together
   * @param from where their band begins
   * @param number what was signed
   */
  public record Curves(List<Held> held, double median, double from, double to, double number) {
    public Curves {
      held = List.copyOf(held);
    }
  }

  /** The curves that a decision of a plan rests on; empty where it rests on none. */
  public static Optional<Curves> curves(Trail trail, String decisionId) {
    if (!decisionId.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String rule = named(decisionId);
    Decision together = trail.find(together(rule));
    Decision signed = trail.find(rule(rule));
    if (together == null || signed == null) {
      return Optional.empty();
    }
    List<Held> held = new ArrayList<>();
    Decision coach = trail.find(coach(rule, 1));
    while (coach != null && drawn(coach)) {
      held.add(held(coach));
      coach = trail.find(coach(rule, held.size() + 1));
    }
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Curves(
                held,
                number(together.value()),
                number(value(together, BAND_FROM)),
                number(value(together, BAND_TO)),
                number(signed.value())));
  }

  /**
   * What coaches marked in a template and agreed on.
   *
   * @param together how many put what where
   * @param coaches what each of them marked, in an order that tells nobody
   * @param number what was written for it and signed
   */
  public record Marked(String together, List<String> coaches, String number) {
    public Marked {
      coaches = List.copyOf(coaches);
    }
  }

  /** The marks that a decision of a plan rests on; empty where it rests on none. */
  public static Optional<Marked> marks(Trail trail, String decisionId) {
    if (!decisionId.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String rule = named(decisionId);
    Decision together = trail.find(together(rule));
    Decision signed = trail.find(rule(rule));
    List<String> coaches = new ArrayList<>();
    Decision coach = trail.find(coach(rule, 1));
    while (coach != null && !drawn(coach)) {
      coaches.add(coach.value());
      coach = trail.find(coach(rule, coaches.size() + 1));
    }
    return coaches.isEmpty() || together == null || signed == null
        ? Optional.empty()
        : Optional.of(new Marked(together.what(), coaches, signed.value()));
  }

  /** What coaches marked in a template has no curve. */
  private static boolean drawn(Decision coach) {
    return coach.inputs().stream().anyMatch(input -> input.name().equals(CURVE));
  }

  /** The decision on the number that one about an answer belongs to. */
  public static String about(String decisionId) {
    return rule(named(decisionId));
  }

  /** "agreed.cr-x.coach-2" is about the rule cr-x. */
  private static String named(String decisionId) {
    String rest = decisionId.substring(PREFIX.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /** Both parameters stand behind the kind of curve, whose names for them differ. */
  private static Held held(Decision coach) {
    List<String> names = coach.inputs().stream().map(Input::name).toList();
    int curve = names.indexOf(CURVE);
    return new Held(
        value(coach, CURVE),
        number(coach.inputs().get(curve + 1).value()),
        number(coach.inputs().get(curve + 2).value()),
        number(value(coach, LEAST)),
        number(value(coach, MOST)),
        number(coach.value()));
  }

  private static String value(Decision decision, String name) {
    return decision.inputs().stream()
        .filter(input -> input.name().equals(name))
        .map(Input::value)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(decision.id() + " does not say its " + name));
  }

  private static double number(String text) {
    return new BigDecimal(text).doubleValue();
  }
}
